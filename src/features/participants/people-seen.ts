import { findGuildMember, findPerson, findPresent, findUserId } from "#features/people/index.ts";
import { answersFor, invitationOf, isOutOf, type Ticket, type WhenPeopleSeen } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { Snowflake } from "#kernel/types.ts";
import { cameByDiscord, type InThread, leftByDiscord, takesPartByIt } from "./by-discord.ts";
import { findParticipant, listParticipants } from "./participant-store.ts";

/**
 * Whether somebody in a ticket's thread is in it as of its team, which they may be no longer: they did not come by hand, and go as soon as
 * the thread follows its team.
 */
export type WasOfTeam = (app: Pick<App, "db" | "clock">, ticket: Ticket, userId: Snowflake) => Promise<boolean>;

export const wasOfTeam = extensionPoint<WasOfTeam>("participants.was-of-team");

/** Who came into a thread and who left it while nobody told us: as if we had heard of it. Asked of Discord is only who is new there. */
export const followPeopleSeen: WhenPeopleSeen = async (app, { ticket, threadId, inside }) => {
  for (const userId of await goneFrom(app, ticket, threadId, inside)) {
    await app.write((tx) => leftByDiscord(tx, app, threadId, userId));
  }
  for (const userId of inside) {
    const member = await newcomer(app, ticket, userId);
    if (!member || !(await takesPartByIt(app, threadId, member))) continue;
    await app.write((tx) => cameByDiscord(tx, app, threadId, member));
  }
};

/** Who takes part there, not in a room of their own, and is not in it any more. */
async function goneFrom(
  app: App,
  ticket: Ticket,
  threadId: Snowflake,
  inside: ReadonlySet<Snowflake>,
): Promise<Snowflake[]> {
  const gone: Snowflake[] = [];
  for (const { person, roomId } of await listParticipants(app.db, app, ticket.id)) {
    const userId = roomId === null ? await findUserId(app.db, person) : undefined;
    if (userId === undefined || inside.has(userId)) continue;
    if ((await app.rooms.invitation(app.db, ticket.staffRoom, invitationOf(person))) === "failed") continue;
    if (await isOutOf(app, threadId, userId)) gone.push(userId);
  }
  return gone;
}

async function newcomer(app: App, ticket: Ticket, userId: Snowflake): Promise<InThread | undefined> {
  if (userId === app.self.id) return undefined;
  const person = await findPerson(app.db, userId);
  if (person === ticket.requester) return undefined;
  if (person !== undefined && (await findParticipant(app.db, app, { ticketId: ticket.id, person }))) return undefined;
  // Most are of the team, which is in many threads: remembered for a minute.
  const present = await findPresent(app, ticket.guildId, userId);
  if (!present || present.isBot || (await answersFor(app.db, ticket, present))) return undefined;
  for (const was of app.contributions(wasOfTeam)) if (await was(app, ticket, userId)) return undefined;
  const member = await findGuildMember(app, ticket.guildId, userId);
  if (!member) return undefined;
  const displayName = member.nick ?? member.user.global_name ?? member.user.username;
  return { id: userId, displayName, roles: member.roles, isBot: false };
}
