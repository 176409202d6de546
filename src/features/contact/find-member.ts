import { findMember as findAnybody, type Member } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import { NoBots, NotAMember } from "./errors.ts";

export type { Member } from "#features/tickets/index.ts";

/** A person of this server. Asks Discord, so never inside a transaction. Throws `NotAMember` and `NoBots`. */
export async function findMember(
  app: Pick<App, "discord">,
  desk: Parameters<typeof findAnybody>[1],
  userId: Snowflake,
): Promise<Member> {
  const member = await findAnybody(app, desk, userId);
  if (!member) throw new NotAMember();
  if (member === "bot") throw new NoBots();
  return member;
}
