import type { Desk } from "#features/desk/index.ts";
import { findKeptOut } from "#features/gates/index.ts";
import { findPerson } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { type Text, text } from "#kernel/text.ts";
import type { Member } from "./find-member.ts";

/** That a block keeps the member's answers from the team, for whoever writes to them; undefined when there is none. */
export async function blockedNote(
  app: Pick<App, "db" | "clock">,
  { guildId }: Pick<Desk, "guildId">,
  { userId, roles, displayName }: Pick<Member, "userId" | "roles" | "displayName">,
): Promise<Text | undefined> {
  const block = await findKeptOut(app.db, app, guildId, { person: await findPerson(app.db, userId), roles });
  return block && text("contact.blocked", { member: displayName });
}
