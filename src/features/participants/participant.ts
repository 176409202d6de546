import type { PersonId } from "#features/people/index.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { Instant } from "#kernel/types.ts";

/** People in a ticket beside its requester and the team. */
export const MOST_PARTICIPANTS = 10;

/** Somebody who was brought into a ticket: reads and writes in it, and decides nothing. */
export interface Participant {
  readonly ticketId: string;
  readonly person: PersonId;
  /** Their DM, where the requester talks in one too; null in a shared room. */
  readonly roomId: RoomId | null;
  readonly addedBy: PersonId;
  readonly addedAt: Instant;
  /** As the others read it; undefined once forgotten. */
  readonly name: string | undefined;
}
