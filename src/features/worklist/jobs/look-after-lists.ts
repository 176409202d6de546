import { DiscordAPIError } from "@discordjs/rest";
import { listDesksAfter } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import { listener } from "#kernel/feature.ts";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";
import { findList, loseList } from "../list-store.ts";
import { listSource } from "../views/desk-list.ts";
import { drawListSoon } from "./draw-list.ts";

/** Servers looked at in one run; the next run takes the next ones. */
const AT_ONCE = 50;
/** Discord's code for a message that is not there (any more). */
const UNKNOWN_MESSAGE = 10008;

/** After a start or a new session: a list that was deleted meanwhile is posted again, and each is looked at every minute from now on. */
export const lookAfterLists = job<{ after: string }>({
  job: "worklist.look-after",
  async run({ app, payload }) {
    const desks = await listDesksAfter(app.db, payload.after, AT_ONCE);
    for (const { guildId, deskList } of desks) {
      if (!deskList) continue;
      const gone = await findVanished(app, guildId);
      await app.write(async (tx) => {
        if (gone !== undefined) await loseList(tx, guildId, gone);
        await drawListSoon(tx, app, guildId);
      });
    }
    const last = desks.at(-1);
    if (!last || desks.length < AT_ONCE) return;
    await app.write(async (tx) => app.jobs.add(tx, lookAfterLists, { after: last.guildId }, { at: app.clock.now() }));
  },
});

export const lookAfterAtStart = listener("sessionStarted", async ({ app }) => {
  await app.write(async (tx) =>
    app.jobs.add(tx, lookAfterLists, { after: "" }, { at: app.clock.now(), key: "desk-lists" }),
  );
});

/** Which message of a server's list somebody deleted, if the one that should stand is not there. */
async function findVanished(
  { db, rooms, discord }: Pick<App, "db" | "rooms" | "discord">,
  guildId: Snowflake,
): Promise<number | undefined> {
  const list = await findList(db, guildId);
  const channelId = list && (await rooms.find(db, list.roomId))?.channelId;
  const messageId = list && (await rooms.copyOf(db, list.roomId, listSource(list)));
  if (!channelId || !messageId) return undefined;
  try {
    await discord.channels.getMessage(channelId, messageId);
    return undefined;
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    // Anything else (no access) says nothing about the message.
    return error.code === UNKNOWN_MESSAGE ? list.posting : undefined;
  }
}
