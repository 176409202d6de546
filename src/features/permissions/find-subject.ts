import { findGuildMember } from "#features/people/index.ts";
import { NoDesk } from "#features/tickets/index.ts";
import type { Context } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";
import { NotAMember, NotARole, OneOfBoth } from "./errors.ts";
import type { Subject } from "./give.ts";

export interface Named {
  readonly role: Snowflake | null;
  readonly member: Snowflake | null;
}

/** The one of both that was named. Throws `OneOfBoth`. */
export function subjectNamed({ role, member }: Named): Subject {
  if (role !== null && member === null) return { to: "role", id: role };
  if (role === null && member !== null) return { to: "user", id: member };
  throw new OneOfBoth();
}

/** The same, and there is such in this server: a role that not everybody has, a member who is a person. Asks Discord. */
export async function subjectThere({ app, guildId }: Pick<Context, "app" | "guildId">, named: Named): Promise<Subject> {
  if (guildId === null) throw new NoDesk();
  const subject = subjectNamed(named);
  if (subject.to === "user") {
    const member = await findGuildMember(app, guildId, subject.id);
    if (!member || member.user.bot) throw new NotAMember();
  } else {
    const roles = await app.discord.guilds.getRoles(guildId);
    const isThere = subject.id !== guildId && roles.some(({ id }) => id === subject.id);
    if (!isThere) throw new NotARole();
  }
  return subject;
}
