import { findDesk, listPanels, listTypes, lockDesk, saveDesk, setUpChanged } from "#features/desk/index.ts";
import { checkPlaces, lacksView, whoSees } from "#features/places/index.ts";
import { NoDesk } from "#features/tickets/index.ts";
import { type Answer, type Context, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { FromDeskFile, NoSuchChannel, WhereOrNot } from "../errors.ts";
import { drawListSoon } from "../jobs/draw-list.ts";
import { topicsFor } from "../topics-for.ts";
import { listSetView, noListView } from "../views/list-set.ts";

/** Where the list of what waits stands: set, ended, or shown. */
export const deskListCommand = command("desk list", {
  description: text("worklist.desk-list-command.description"),
  access: "set-up",
  reply: "private",
  options: {
    channel: { type: "channel", description: text("worklist.desk-list-command.channel") },
    off: { type: "flag", description: text("worklist.desk-list-command.off") },
  },
  async run(context) {
    const { channel, off } = context.options;
    if (channel !== null && off) throw new WhereOrNot();
    if (channel !== null) return stand(context, channel);
    return off ? end(context) : show(context);
  },
});

async function stand(context: Context, channelId: Snowflake): Promise<Answer> {
  const { app, guildId } = context;
  const lacks = guildId === null ? [] : await checkPlaces(app, guildId, [{ channelId, use: "panel" }]);
  if (lacks.length > 0) return say(lacksView(lacks));
  await change(context, channelId);
  return say(await listSet(context, channelId));
}

async function end(context: Context): Promise<Answer> {
  await change(context, null);
  return say(noListView());
}

async function show(context: Context): Promise<Answer> {
  const { app, guildId } = context;
  const desk = guildId === null ? undefined : await findDesk(app.db, guildId);
  return say(desk?.deskList ? await listSet(context, desk.deskList.channelId) : noListView());
}

async function change({ app, write, guildId, actor }: Context, channelId: Snowflake | null): Promise<void> {
  await write(async (tx) => {
    if (guildId !== null) await lockDesk(tx, guildId);
    const desk = guildId === null ? undefined : await findDesk(tx, guildId);
    if (!desk) throw new NoDesk();
    if (desk.deskList?.origin === "file") throw new FromDeskFile();
    const deskList = channelId === null ? null : { channelId, origin: "command" as const };
    await saveDesk(tx, { ...desk, deskList }, app.clock.now());
    await drawListSoon(tx, app, desk.guildId);
    await setUpChanged(tx, app, { guildId: desk.guildId, by: actor.id });
  });
}

/** With the topics that are not on it, because not everybody who sees the channel answers them. */
async function listSet({ app, guildId }: Context, channelId: Snowflake) {
  const audience = guildId === null ? undefined : await whoSees(app, guildId, channelId);
  if (guildId === null || !audience) throw new NoSuchChannel();
  const types = await listTypes(app.db, guildId);
  const listed = topicsFor(audience, types, await listPanels(app.db, guildId)).types;
  const leftOut = types.filter((type) => !listed.includes(type) && type.leads !== "redirect");
  return listSetView(
    channelId,
    leftOut.map(({ name }) => name),
  );
}
