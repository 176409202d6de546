import { isTimeZone } from "#features/notices/index.ts";
import { findPresent, personOf } from "#features/people/index.ts";
import { type Context, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { comingTurns } from "../coming-turns.ts";
import { NoHandOver, NoPeople, NoRota } from "../errors.ts";
import { lookAfterRota, lookLater, tellTurn } from "../jobs/look-after-rota.ts";
import { firstDayAt, MOST_PEOPLE, readHandOver } from "../rota.ts";
import { forgetRota, saveRota } from "../rota-store.ts";
import { rotaEndedView, rotaSavedView } from "../views/rota.ts";

/** Being on call by turns, a week each. */
export const rotaCommand = command("on-call rota", {
  description: text("on-call.rota-command.description"),
  access: "rota",
  reply: "private",
  options: {
    people: { type: "text", description: text("on-call.rota-command.people"), required: true, maxLength: 700 },
    "hand-over": { type: "text", description: text("on-call.rota-command.hand-over"), required: true, maxLength: 30 },
    zone: { type: "text", description: text("on-call.rota-command.zone"), required: true, maxLength: 40 },
  },
  async run(context) {
    const { app, write, actor, options } = context;
    const guildId = context.guildId ?? "";
    const handOver = readHandOver(options["hand-over"]);
    if (!handOver || !isTimeZone(options.zone)) throw new NoHandOver();
    const users = await peopleNamed(context, options.people);
    await write(async (tx) => {
      const people: string[] = [];
      for (const user of users) people.push(await personOf(tx, app, user));
      const firstDay = firstDayAt(handOver, options.zone, app.clock.now());
      const setBy = await personOf(tx, app, actor.id);
      await saveRota(tx, guildId, { zone: options.zone, minute: handOver.minute, firstDay, people, setBy });
      await lookLater(tx, app, guildId);
      await tellTurn(tx, app, guildId, users);
    });
    const { turns, gaps } = await comingTurns(app, guildId);
    return say(rotaSavedView(turns, gaps));
  },
});

export const rotaEndCommand = command("on-call rota-end", {
  description: text("on-call.rota-end-command.description"),
  access: "rota",
  reply: "private",
  options: {},
  async run({ app, write, guildId }) {
    await write(async (tx) => {
      if (!(await forgetRota(tx, guildId ?? ""))) throw new NoRota();
      await app.jobs.cancel(tx, lookAfterRota, `rota:${guildId}`);
    });
    return say(rotaEndedView());
  },
});

/** Mentions or ids, in their order; all of them people of this server. */
async function peopleNamed({ app, guildId }: Context, said: string): Promise<readonly Snowflake[]> {
  const words = said.split(/[\s,]+/).filter((word) => word !== "");
  const users = words
    .map((word) => /^(?:<@!?(\d{15,20})>|(\d{15,20}))$/.exec(word))
    .map((found) => found?.[1] ?? found?.[2]);
  if (users.length === 0 || users.length > MOST_PEOPLE) throw new NoPeople(MOST_PEOPLE);
  const named: Snowflake[] = [];
  for (const user of users) {
    const member = user === undefined ? undefined : await findPresent(app, guildId ?? "", user);
    if (!member || member.isBot) throw new NoPeople(MOST_PEOPLE);
    named.push(member.id);
  }
  return named;
}
