import { type WasOfTeam, wasOfTeam } from "#features/participants/index.ts";
import { findPerson } from "#features/people/index.ts";
import { answersFor } from "#features/tickets/index.ts";
import { type Duration, hours } from "#kernel/types.ts";
import { findNoted } from "./team-member-store.ts";

/** So long who lost a role of the team may still be in threads that follow it. */
export const FOLLOWED_WITHIN: Duration = hours(1);

const wasIt: WasOfTeam = async ({ db, clock }, ticket, userId) => {
  const person = await findPerson(db, userId);
  const noted = person === undefined ? undefined : await findNoted(db, ticket.guildId, person);
  if (!noted) return false;
  if (noted.changedAt > clock.now() - FOLLOWED_WITHIN) return true;
  return answersFor(db, ticket, { id: userId, roles: noted.roles });
};

/** By the roles that we saw last: what they are of now, their threads are about to follow. */
export const byRolesNoted = wasOfTeam(wasIt);
