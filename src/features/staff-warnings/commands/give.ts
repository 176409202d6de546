import { holdingOf } from "#features/desk/index.ts";
import { readLength } from "#features/gates/index.ts";
import { findGuildMember } from "#features/people/index.ts";
import { atLeast } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Duration, Snowflake } from "#kernel/types.ts";
import { NotAMoment, NotOfTheTeam } from "../errors.ts";
import { giveStaffWarning } from "../give.ts";
import { LATEST, LONGEST, SOONEST } from "../staff-warning.ts";
import { givenView } from "../views/warning.ts";

/** Somebody of the team is told what was wrong, and it counts for a while or for good. */
export const giveCommand = command("staff-warn give", {
  description: text("staff-warnings.give-command.description"),
  access: "warn-team",
  reply: "private",
  aliases: ["staff-warn", "staff_warn", "admin staff_warn"],
  options: {
    member: { type: "user", description: text("staff-warnings.give-command.member"), required: true },
    reason: {
      type: "rest",
      description: text("staff-warnings.give-command.reason"),
      required: true,
      maxLength: LONGEST,
    },
    lasts: { type: "text", description: text("staff-warnings.give-command.lasts"), maxLength: 20 },
  },
  async run({ app, write, actor, guildId, options: { member, reason, lasts } }) {
    const guild = guildId ?? "";
    const length = lasts === null ? null : lengthOf(lasts);
    if (!(await isOfTheTeam(app, guild, member))) throw new NotOfTheTeam();
    const expiresAt = length === null ? null : app.clock.now() + length;
    const given = await write((tx) =>
      giveStaffWarning(tx, app, { guildId: guild, to: member, by: actor.id, words: reason, expiresAt }),
    );
    const { warning, standing, waits } = given;
    return say(givenView({ number: warning.number, member, standing, expiresAt, waits }));
  },
});

function lengthOf(said: string): Duration {
  const length = readLength(said);
  if (length === undefined || length < SOONEST || length > LATEST) throw new NotAMoment();
  return length;
}

async function isOfTheTeam(app: Pick<App, "db" | "discord">, guildId: Snowflake, userId: Snowflake): Promise<boolean> {
  const member = await findGuildMember(app, guildId, userId);
  if (member === undefined) return false;
  const holding = await holdingOf(app.db, guildId, { id: userId, roles: member.roles, permissions: 0n });
  return atLeast(await holding.somewhere(), "staff");
}
