import type { Identity, Priority } from "#features/desk/index.ts";
import type { ContentId, PersonId } from "#features/people/index.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { LockedAlready, MergedAway, NotLocked, NotMerged, NotThisStatus, RoomGone } from "./errors.ts";
import type { Fact } from "./fact.ts";
import { changes, isOpen, type Phase, type Standing, type Status, standingAfter } from "./transitions.ts";

export type { Fact } from "./fact.ts";
export { isOpen, type Status } from "./transitions.ts";

export interface Ticket {
  readonly id: string;
  readonly guildId: Snowflake;
  /** Counts up per server, never used twice: what people say aloud. */
  readonly number: number;
  readonly typeId: string;
  readonly panelId: string | null;
  readonly requester: PersonId;
  /** Whose turn it is. What is shown may be its phase: see `stateOf`. */
  readonly status: Status;
  readonly phase: Phase | null;
  /** What the team marked it with, in its own words; null: nothing. */
  readonly mark: string | null;
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
  /** How far up it was taken: 0 (nobody was asked) to 10. */
  readonly level: number;
  /** What the team reads in place of the requester's name; null when the team may know it. */
  readonly alias: string | null;
  /** Until when it rests: `NO_END` when nobody said until when. */
  readonly snoozedUntil: Instant | null;
  /** Since when it is on hold: it rests, and a word of the member does not wake it. They know. */
  readonly heldAt: Instant | null;
  /** Since when it stands before all others in the team's lists. */
  readonly pinnedAt: Instant | null;
  /** Since when only the team is heard in it; null when everybody is. Stays over a close, and until somebody of the team ends it. */
  readonly lockedAt: Instant | null;
  /** A report: its requester gets a receipt, and there is no conversation. */
  readonly oneWay: boolean;
  /** Somebody tries how it is: one person is both sides, no list, figure or target knows of it, and it is gone soon. */
  readonly practice: boolean;
  /** The message in the requester's DM that says the ticket is open, by its source in that lane. Null in shared rooms. */
  readonly dmCard: string | null;
}

/** A ticket after a decision, and what is to be recorded. */
export interface Decision {
  readonly before: Ticket;
  readonly after: Ticket;
  readonly facts: readonly Fact[];
}

/** Shared rooms have one conversation; relay rooms two, mirrored. */
export const isShared = (ticket: Pick<Ticket, "staffRoom" | "requesterRoom">): boolean =>
  ticket.staffRoom === ticket.requesterRoom;

/** Whether there is no room for it yet. */
export const isBeingMade = ({ status }: Pick<Ticket, "status">): boolean => changes(status, "room-made");

/** Discord has no place for its room: it waits in line. */
export function queued(ticket: Ticket, at: Instant): Decision {
  if (!changes(ticket.status, "queued")) return unchanged(ticket);
  return decide(ticket, {}, [{ kind: "queued", at, person: null }]);
}

/** The room is there and the team can read the ticket in it: what kind it has, and which choice of its type's places it was, from 0. */
export function roomMade(
  ticket: Ticket,
  at: Instant,
  place: { readonly kind: string; readonly choice: number },
): Decision {
  if (!isBeingMade(ticket)) return unchanged(ticket);
  return decide(ticket, {}, [{ kind: "room-made", at, person: null, data: { ...place } }]);
}

/** The room can't be made, or can't be written in. */
export function openingFailed(ticket: Ticket, at: Instant, reason: string): Decision {
  if (!isBeingMade(ticket)) return unchanged(ticket);
  return decide(ticket, { closedAt: at }, [{ kind: "failed", at, person: null, data: { reason } }]);
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

/**
 * The requester wrote: it is the team's turn, since the first message they did not answer. A ticket that rested is awake again, but for one
 * on hold.
 */
export function requesterWrote(ticket: Ticket, by: PersonId, at: Instant): Decision {
  const rests = ticket.snoozedUntil !== null && ticket.heldAt === null;
  const facts: Fact[] = [{ kind: "requester-wrote", at, person: by }];
  if (rests) facts.push({ kind: "woken", at, person: by });
  const turnAt = changes(ticket.status, "requester-wrote") ? at : ticket.turnAt;
  return decide(ticket, { turnAt, ...(rests ? { snoozedUntil: null } : {}) }, facts);
}

/** Staff wrote an answer. A closed ticket has to be opened again first. */
export function staffReplied(ticket: Ticket, by: PersonId, at: Instant): Decision {
  return decide(ticket, {}, [{ kind: "staff-replied", at, person: by }]);
}

/** An answer was delivered, or was written in the requester's own room: it is their turn, since then. */
export function turnPassed(ticket: Ticket, by: PersonId, at: Instant): Decision {
  if (!changes(ticket.status, "turn-passed")) return unchanged(ticket);
  return decide(ticket, { turnAt: at }, [{ kind: "turn-passed", at, person: by }]);
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
  readonly how:
    | "command"
    | "silence"
    | "left-server"
    | "left-thread"
    | "archived"
    | "room-deleted"
    | "left-line"
    | "merged"
    | "erased";
}

export function close(ticket: Ticket, { by, at, as = null, reason, how, quietly = false }: Closing): Decision {
  if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
  return decide(ticket, { closedAt: at, closedBy: by, closedAs: as, closeReason: reason, closedHow: how }, [
    { kind: "closed", at, person: by, content: reason, data: { how, quietly } },
  ]);
}

export function reopen(ticket: Ticket, by: PersonId, at: Instant): Decision {
  if (isOpen(ticket)) throw new NotThisStatus("open", ticket.number);
  if (ticket.closedHow === "merged") throw new MergedAway(ticket.number);
  if (!canReopen(ticket)) throw new RoomGone(ticket.number);
  const asOpen = {
    snoozedUntil: null,
    heldAt: null,
    closedAt: null,
    closedBy: null,
    closedAs: null,
    closeReason: null,
    closedHow: null,
  };
  return decide(ticket, { turnAt: at, ...asOpen }, [{ kind: "reopened", at, person: by }]);
}

/** How a ticket is closed that nobody opens again as it is. */
export const FOR_GOOD: readonly Closing["how"][] = ["room-deleted", "left-line", "merged", "erased"];

/** It goes on by itself again, once it is opened. Throws `NotMerged`. */
export function takenOut(
  ticket: Ticket,
  { by, at, from }: { readonly by: PersonId; readonly at: Instant; readonly from: string },
): Decision {
  if (ticket.closedHow !== "merged") throw new NotMerged(ticket.number);
  return decide(ticket, { closedHow: "command" }, [{ kind: "taken-out", at, person: by, data: { from } }]);
}

/** Nothing of it is left but its number and its timeline. */
export function erased(ticket: Ticket, by: PersonId, at: Instant): Decision {
  if (isOpen(ticket)) throw new NotThisStatus("open", ticket.number);
  const nothing = { closeReason: null, closedHow: "erased", tags: [], mark: null } as const;
  return decide(ticket, nothing, [{ kind: "erased", at, person: by }]);
}

/** Whether there is a room to go on in. */
export const canReopen = ({ status, closedHow }: Pick<Ticket, "status" | "closedHow">): boolean =>
  status === "closed" && (closedHow === null || !FOR_GOOD.includes(closedHow));

interface Locking {
  /** Null: by Discord's own means, and nobody knows who it was. */
  readonly by: PersonId | null;
  readonly at: Instant;
  readonly how: "command" | "discord";
}

/** From now on only the team is heard. Throws `NotThisStatus` of a closed ticket, and `LockedAlready`. */
export function lock(
  ticket: Ticket,
  { by, at, reason, how }: Locking & { readonly reason: ContentId | null },
): Decision {
  if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
  if (ticket.lockedAt !== null) throw new LockedAlready(ticket.number);
  return decide(ticket, { lockedAt: at }, [{ kind: "locked", at, person: by, content: reason, data: { how } }]);
}

/** Everybody is heard again. Throws `NotThisStatus` of a closed ticket, and `NotLocked`. */
export function unlock(ticket: Ticket, { by, at, how }: Locking): Decision {
  if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
  if (ticket.lockedAt === null) throw new NotLocked(ticket.number);
  return decide(ticket, { lockedAt: null }, [{ kind: "unlocked", at, person: by, data: { how } }]);
}

/**
 * Somebody else asks from now on, and talks in this room; what was known of the one before is gone with them. Whoever's turn it was, it
 * still is: a turn of the requester's begins anew, for they have not been waited for.
 */
export function transferred(
  ticket: Ticket,
  to: Pick<Ticket, "requester" | "requesterRoom" | "intake" | "dmCard">,
  { by, at, reason }: { readonly by: PersonId; readonly at: Instant; readonly reason: ContentId | null },
): Decision {
  if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
  const data = { from: ticket.requester, to: to.requester };
  const turnAt = ticket.status === "waiting-requester" ? at : ticket.turnAt;
  const fact: Fact = { kind: "transferred", at, person: by, content: reason, data };
  return decide(ticket, { ...to, turnAt, unreachable: false }, [fact]);
}

/** Of a hold that somebody has to end: a moment that no clock reaches. */
export const NO_END: Instant = Date.UTC(9999, 0);

/** It rests until then, whatever is written. Again: until another time. Throws `NotThisStatus` of a closed ticket. */
export function hold(
  ticket: Ticket,
  given: {
    readonly by: PersonId;
    readonly at: Instant;
    readonly until: Instant;
    readonly reason: ContentId | null;
  },
): Decision {
  const { by, at, until, reason } = given;
  if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
  const change = { heldAt: ticket.heldAt ?? at, snoozedUntil: until };
  return decide(ticket, change, [{ kind: "held", at, person: by, content: reason, data: { until } }]);
}

/** It is on hold no longer, by somebody of the team or because its time came. */
export function resume(ticket: Ticket, by: PersonId | null, at: Instant): Decision {
  if (!isOpen(ticket) || ticket.heldAt === null) return unchanged(ticket);
  return decide(ticket, { heldAt: null, snoozedUntil: null }, [{ kind: "resumed", at, person: by }]);
}

/** Whether the requester can be reached. Each try that failed is a fact; to be reachable again changes nothing. */
export function reachability(ticket: Ticket, is: "reachable" | "unreachable", at: Instant): Decision {
  if (is === "reachable" && !ticket.unreachable) return unchanged(ticket);
  return decide(ticket, { unreachable: is === "unreachable" }, [{ kind: is, at, person: null }]);
}

/** Notes something that changes no state. */
export function noted(ticket: Ticket, fact: Fact): Decision {
  return decide(ticket, {}, [fact]);
}

/** Its phase becomes another; null: whose turn it is shows again. Where the table knows no such way nothing changes. */
export function enterPhase(
  ticket: Ticket,
  phase: Exclude<Phase, "deleted"> | null,
  { by, at, reason = null }: { readonly by: PersonId | null; readonly at: Instant; readonly reason?: ContentId | null },
): Decision {
  const kind = phase === null ? "went-active" : BEGINS[phase];
  if (standingAfter(ticket, kind).phase === ticket.phase) return unchanged(ticket);
  return decide(ticket, {}, [{ kind, at, person: by, ...(reason === null ? {} : { content: reason }) }]);
}

const BEGINS = { inactive: "went-inactive", closing: "closing-began", review: "review-began" } as const;

function decide(before: Ticket, change: Omit<Partial<Ticket>, "status" | "phase">, facts: readonly Fact[]): Decision {
  const standing = fold(facts, before);
  return { before, after: { ...before, ...change, ...standing, version: before.version + facts.length }, facts };
}

function unchanged(ticket: Ticket): Decision {
  return { before: ticket, after: ticket, facts: [] };
}

/** What facts make of where a ticket stands; a whole timeline begins with a ticket that is opening. */
export const fold = (
  facts: readonly Pick<Fact, "kind">[],
  { status, phase }: Standing = { status: "opening", phase: null },
): Standing => facts.reduce<Standing>((before, { kind }) => standingAfter(before, kind), { status, phase });
