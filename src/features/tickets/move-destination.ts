import { isByDm, type Panel, type TicketType, type TypeRoom, teamOf } from "#features/desk/index.ts";
import type { Snowflake } from "#kernel/types.ts";

/** What a server has set up: where rooms of which kind are made, and who reads along there. */
export type Place = Pick<TicketType, "room" | "destinationId" | "staffRoles" | "levels" | "permissions">;

/**
 * Under what a room of this kind can be made for a ticket: where its own topic makes such rooms, else where another part of the desk does.
 * Undefined when nobody said.
 *
 * Threads and posts of a team are read by everybody who sees the channel above them, so another topic's channel counts only when all who
 * answer there answer this ticket too. A channel of its own is seen by those it is made for, and a private thread by who is let in.
 */
export function moveDestination(
  to: TypeRoom,
  { own, others, team }: { readonly own: Place; readonly others: readonly Place[]; readonly team: Panel["staff"] },
): Snowflake | undefined {
  const fits = (place: Place) => place.room === to && place.destinationId !== null;
  if (fits(own)) return own.destinationId ?? undefined;
  const isReadByOthers = isByDm(to) && to !== "dm-channel";
  const answer = (place: Place) => {
    const { roles, users } = teamOf(place, undefined);
    return roles.every((role) => team.roles.includes(role)) && users.every((user) => team.users.includes(user));
  };
  return others.find((place) => fits(place) && (!isReadByOthers || answer(place)))?.destinationId ?? undefined;
}
