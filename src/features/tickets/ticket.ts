import type { Identity, Priority } from "#features/desk/index.ts";
import type { ContentId, PersonId } from "#features/people/index.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { NotThisStatus, RoomGone } from "./errors.ts";

/**
 * Where a ticket stands.
 *
 *     opening -> new -> waiting-requester <-> waiting-staff -> closed -> (reopened) waiting-staff
 *      |  \-> queued -> new, closed
 *      \-> failed
 *
 * Whose turn it is follows what was read, not what was written: an answer that waits for a closed DM leaves it the team's.
 *
 * `opening`: written down, its room is being made. `queued`: Discord has no place for its room, so it waits in line. `new`: the team can read it, nobody has answered. `failed`: the team never could.
 */
export type Status = "opening" | "queued" | "new" | "waiting-staff" | "waiting-requester" | "closed" | "failed";

export interface Ticket {
  readonly id: string;
  readonly guildId: Snowflake;
  /** Counts up per server, never used twice: what people say aloud. */
  readonly number: number;
  readonly typeId: string;
  readonly panelId: string | null;
  readonly requester: PersonId;
  readonly status: Status;
  /** Number of facts so far; every change names the version it decided on. */
  readonly version: number;
  /** Where staff read it. The requester's own room is another one, or the same in shared rooms. */
  readonly staffRoom: string;
  readonly requesterRoom: string;
  /** Who asked and what the form said, while it may be known. */
  readonly intake: ContentId | null;
  readonly openedAt: Instant;
  readonly turnAt: Instant;
  readonly closedAt: Instant | null;
  readonly closedBy: PersonId | null;
  readonly closeReason: ContentId | null;
  /** What the requester reads of who closed it; null when they did it themselves, or nobody in particular. */
  readonly closedAs: Identity | null;
  readonly closedHow: Closing["how"] | null;
  /** The requester can't be reached by DM. */
  readonly unreachable: boolean;
  readonly priority: Priority;
  /** Sorted, none twice. */
  readonly tags: readonly string[];
  readonly assignee: PersonId | null;
  /** Key of a department of its server. */
  readonly department: string | null;
  /** What the team reads in place of the requester's name; null when the team may know it. */
  readonly alias: string | null;
  readonly snoozedUntil: Instant | null;
  /** A report: its requester gets a receipt, and there is no conversation. */
  readonly oneWay: boolean;
  /** The message in the requester's DM that says the ticket is open, by its source in that lane. Null in shared rooms. */
  readonly dmCard: string | null;
}

/** What happened, without words and without Discord's ids: `person` is ours, `content` may be forgotten. */
export interface Fact {
  readonly kind: FactKind;
  readonly at: Instant;
  readonly person: PersonId | null;
  readonly content?: ContentId | null;
  readonly data?: Readonly<Record<string, string | number | boolean>>;
}

export type FactKind =
  | "opened"
  /** No place took its room: it waits in line. */
  | "queued"
  | "room-made"
  | "failed"
  | "requester-wrote"
  /** Staff wrote an answer. At the time of writing, whether or not it arrives. */
  | "staff-replied"
  /** An answer stands where the requester reads it, and they have written nothing since it was written: it is their turn. */
  | "turn-passed"
  | "staff-commented"
  | "message-edited"
  | "message-deleted"
  | "not-delivered"
  /** Discord did not permit something that was decided: `what`. The person is whom it concerns. */
  | "not-permitted"
  /** It goes on in other rooms. */
  | "moved"
  | "unreachable"
  | "reachable"
  | "priority-set"
  | "tags-set"
  | "assigned"
  | "unassigned"
  | "department-set"
  | "type-changed"
  | "participant-added"
  | "participant-removed"
  | "snoozed"
  | "woken"
  /** A saved reply changed the ticket; and that was undone. One entry each, whatever it changed. */
  | "saved-reply-acted"
  | "saved-reply-undone"
  /** An answer waits for somebody to decide; and what they decided. */
  | "reply-held"
  | "reply-approved"
  | "reply-declined"
  /** A copy of what was reported was kept with it. */
  | "evidence-kept"
  | "answered-automatically"
  | "member-warned"
  | "warning-edited"
  | "warning-taken-back"
  | "closed"
  | "reopened"
  /** Its channel was taken away after the close. */
  | "room-removed"
  /** Somebody looked up who is behind an alias, and said why. */
  | "revealed";

/** A ticket after a decision, and what is to be recorded. */
export interface Decision {
  readonly before: Ticket;
  readonly after: Ticket;
  readonly facts: readonly Fact[];
}

export const isOpen = (ticket: Pick<Ticket, "status">): boolean =>
  ticket.status !== "closed" && ticket.status !== "failed";

/** Shared rooms have one conversation; relay rooms two, mirrored. */
export const isShared = (ticket: Pick<Ticket, "staffRoom" | "requesterRoom">): boolean =>
  ticket.staffRoom === ticket.requesterRoom;

/** Whether there is no room for it yet. */
export const isBeingMade = ({ status }: Pick<Ticket, "status">): boolean => status === "opening" || status === "queued";

/** Discord has no place for its room: it waits in line. */
export function queued(ticket: Ticket, at: Instant): Decision {
  if (ticket.status !== "opening") return unchanged(ticket);
  return decide(ticket, { status: "queued" }, [{ kind: "queued", at, person: null }]);
}

/** The room is there and the team can read the ticket in it: what kind it has, and which choice of its type's places it was, from 0. */
export function roomMade(
  ticket: Ticket,
  at: Instant,
  place: { readonly kind: string; readonly choice: number },
): Decision {
  if (!isBeingMade(ticket)) return unchanged(ticket);
  return decide(ticket, { status: "new" }, [{ kind: "room-made", at, person: null, data: { ...place } }]);
}

/** The room can't be made, or can't be written in. */
export function openingFailed(ticket: Ticket, at: Instant, reason: string): Decision {
  if (!isBeingMade(ticket)) return unchanged(ticket);
  return decide(ticket, { status: "failed", closedAt: at }, [{ kind: "failed", at, person: null, data: { reason } }]);
}

/** It goes on in these rooms, of this kind. Who is met in a room of their own server can be reached. */
export function moved(
  ticket: Ticket,
  to: Pick<Ticket, "staffRoom" | "requesterRoom" | "dmCard"> & { readonly place: string },
  { by, at }: { readonly by: PersonId | null; readonly at: Instant },
): Decision {
  const { place, ...rooms } = to;
  const unreachable = rooms.requesterRoom === ticket.requesterRoom && ticket.unreachable;
  return decide(ticket, { ...rooms, unreachable }, [{ kind: "moved", at, person: by, data: { place } }]);
}

/** The requester wrote: it is the team's turn, since the first message they did not answer. A ticket that rested is awake again. */
export function requesterWrote(ticket: Ticket, by: PersonId, at: Instant): Decision {
  const rests = ticket.snoozedUntil !== null;
  const facts: Fact[] = [{ kind: "requester-wrote", at, person: by }];
  if (rests) facts.push({ kind: "woken", at, person: by });
  if (ticket.status !== "waiting-requester") return decide(ticket, { snoozedUntil: null }, facts);
  return decide(ticket, { status: "waiting-staff", turnAt: at, snoozedUntil: null }, facts);
}

/** Staff wrote an answer. A closed ticket has to be opened again first. */
export function staffReplied(ticket: Ticket, by: PersonId, at: Instant): Decision {
  return decide(ticket, {}, [{ kind: "staff-replied", at, person: by }]);
}

/** An answer was delivered, or was written in the requester's own room: it is their turn, since then. */
export function turnPassed(ticket: Ticket, by: PersonId, at: Instant): Decision {
  if (ticket.status !== "new" && ticket.status !== "waiting-staff") return unchanged(ticket);
  return decide(ticket, { status: "waiting-requester", turnAt: at }, [{ kind: "turn-passed", at, person: by }]);
}

export function staffCommented(ticket: Ticket, by: PersonId, at: Instant): Decision {
  return decide(ticket, {}, [{ kind: "staff-commented", at, person: by }]);
}

export interface Closing {
  readonly by: PersonId | null;
  readonly at: Instant;
  /** What the requester reads of who closed it; left out when that is nobody of the team. */
  readonly as?: Identity | null;
  readonly reason: ContentId | null;
  /** The requester is not told, and reads no reason anywhere. */
  readonly quietly?: boolean;
  readonly how: "command" | "left-server" | "left-thread" | "archived" | "room-deleted" | "left-line";
}

export function close(ticket: Ticket, { by, at, as = null, reason, how, quietly = false }: Closing): Decision {
  if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
  return decide(
    ticket,
    { status: "closed", closedAt: at, closedBy: by, closedAs: as, closeReason: reason, closedHow: how },
    [{ kind: "closed", at, person: by, content: reason, data: { how, quietly } }],
  );
}

export function reopen(ticket: Ticket, by: PersonId, at: Instant): Decision {
  if (isOpen(ticket)) throw new NotThisStatus("open", ticket.number);
  if (!canReopen(ticket)) throw new RoomGone(ticket.number);
  const asOpen = {
    snoozedUntil: null,
    closedAt: null,
    closedBy: null,
    closedAs: null,
    closeReason: null,
    closedHow: null,
  };
  return decide(ticket, { status: "waiting-staff", turnAt: at, ...asOpen }, [{ kind: "reopened", at, person: by }]);
}

/** Whether there is a room to go on in. */
export const canReopen = (ticket: Pick<Ticket, "status" | "closedHow">): boolean =>
  ticket.status === "closed" && ticket.closedHow !== "room-deleted" && ticket.closedHow !== "left-line";

/** Whether the requester can be reached. Each try that failed is a fact; to be reachable again changes nothing. */
export function reachability(ticket: Ticket, is: "reachable" | "unreachable", at: Instant): Decision {
  if (is === "reachable" && !ticket.unreachable) return unchanged(ticket);
  return decide(ticket, { unreachable: is === "unreachable" }, [{ kind: is, at, person: null }]);
}

/** Notes something that changes no state. */
export function noted(ticket: Ticket, fact: Fact): Decision {
  return decide(ticket, {}, [fact]);
}

function decide(before: Ticket, change: Partial<Ticket>, facts: readonly Fact[]): Decision {
  return { before, after: { ...before, ...change, version: before.version + facts.length }, facts };
}

function unchanged(ticket: Ticket): Decision {
  return { before: ticket, after: ticket, facts: [] };
}

/** What a folded timeline says of a ticket's status; a test compares it with the row. */
export function fold(facts: readonly Pick<Fact, "kind">[]): Status {
  let status: Status = "opening";
  for (const { kind } of facts) {
    if (kind === "queued" && status === "opening") status = "queued";
    if (kind === "room-made" && isBeingMade({ status })) status = "new";
    if (kind === "failed" && isBeingMade({ status })) status = "failed";
    if (kind === "requester-wrote" && status === "waiting-requester") status = "waiting-staff";
    if (kind === "turn-passed" && (status === "new" || status === "waiting-staff")) status = "waiting-requester";
    if (kind === "closed") status = "closed";
    if (kind === "reopened") status = "waiting-staff";
  }
  return status;
}
