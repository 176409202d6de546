import { DiscordAPIError } from "@discordjs/rest";
import { findPerson } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";

/** What lets somebody into a thread, by the person. */
export const invitationOf = (person: string): string => `let-in:${person}:`;

/**
 * Whether somebody of whom Discord told that they left a thread is really out of it: not about to be let in by us, and not back by now.
 * An old event may be told late. Asks Discord, so never inside a transaction.
 */
export async function isOutOf(
  app: Pick<App, "db" | "rooms" | "discord">,
  threadId: Snowflake,
  userId: Snowflake,
): Promise<boolean> {
  const room = await app.rooms.findByChannel(app.db, threadId);
  const person = room && (await findPerson(app.db, userId));
  if (!room || !person) return false;
  if ((await app.rooms.invitation(app.db, room.id, invitationOf(person))) === "waiting") return false;
  try {
    await app.discord.threads.getMember(threadId, userId);
    return false;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) return true;
    throw error;
  }
}
