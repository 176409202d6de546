import { findDesk, listTypes } from "#features/desk/index.ts";
import { readMoment, zoneOfDesk } from "#features/gates/index.ts";
import { personOf } from "#features/people/index.ts";
import type { Db } from "#kernel/database.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { days, type Snowflake } from "#kernel/types.ts";
import { NotAMoment } from "../errors.ts";
import { saveOnCall } from "../on-call-store.ts";
import { savedView } from "../views/on-call.ts";

const LONGEST = days(90);

/** From now on mentioned at new tickets that come while the team is away. */
export const onCommand = command("on-call on", {
  description: text("on-call.on-command.description"),
  access: "answer",
  reply: "private",
  aliases: ["on-call", "oncall"],
  options: { until: { type: "rest", description: text("on-call.on-command.until"), maxLength: 40 } },
  async run({ app, write, actor, guildId, options }) {
    const now = app.clock.now();
    const until =
      options.until === null ? null : readMoment(options.until, { now, zone: await zoneIn(app.db, guildId ?? "") });
    if (until === undefined || (until !== null && until > now + LONGEST)) throw new NotAMoment();
    await write(async (tx) => saveOnCall(tx, guildId ?? "", { person: await personOf(tx, app, actor.id), until }));
    return say(savedView(until));
  },
});

async function zoneIn(db: Db, guildId: Snowflake): Promise<string> {
  const desk = await findDesk(db, guildId);
  return desk ? zoneOfDesk(desk, await listTypes(db, guildId)) : "UTC";
}
