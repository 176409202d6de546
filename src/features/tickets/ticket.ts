import type { Identity, Priority } from "#features/desk/index.ts";
import type { ContentId, PersonId } from "#features/people/index.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { LockedAlready, MergedAway, NotLocked, NotMerged, NotThisStatus, RoomGone } from "./errors.ts";
import { changes, isOpen, type Status, statusAfter } from "./transitions.ts";

export { isOpen, type Status } from "./transitions.ts";

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
  /** How far up it was taken: 0 (nobody was asked) to 10. */
  readonly level: number;
  /** What the team reads in place of the requester's name; null when the team may know it. */
  readonly alias: string | null;
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
  /** Somebody more senior was asked, or is no longer: `from` and `to`. Its words are the reason. */
  | "level-set"
  | "type-changed"
  /** It has to do with another ticket: `with`, and `as` what. And no longer. */
  | "related"
  | "unrelated"
  /** It goes on in another ticket, `into`; `joined` takes part there since. On that ticket's timeline it is `took-in`, of the ticket `from`. */
  | "merged"
  | "took-in"
  /** That was undone, in both. */
  | "taken-out"
  | "gave-back"
  /** Some of what was said in it became a ticket of its own, `into`; that one is `split-from` it. */
  | "split-off"
  | "split-from"
  /** Several members ask about it: others belong to it. It is over; one came to it, or does not belong to it any more; its members read news. */
  | "incident-started"
  | "incident-ended"
  | "incident-joined"
  | "incident-left"
  | "incident-told"
  /** Somebody else asks from now on: `from` and `to`. Its words are the reason. */
  | "transferred"
  | "participant-added"
  | "participant-removed"
  | "snoozed"
  | "woken"
  /** It rests until a time, whatever the member writes: `until`. Its words are the reason, for the member. And it goes on. */
  | "held"
  | "resumed"
  /** It stands before others in the team's lists; and no longer. */
  | "pinned"
  | "unpinned"
  /** Only the team is heard; its words are the reason. And everybody is again. */
  | "locked"
  | "unlocked"
  /** Its room is called otherwise; its words are the name. */
  | "renamed"
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
  /** The team keeps something about it, by its number; and no longer does. */
  | "note-kept"
  | "note-removed"
  | "member-warned"
  | "warning-edited"
  | "warning-taken-back"
  /** It will be closed at a time, unless something comes between: `at`, and whether that is a `countdown`, or was `scheduled`. */
  | "close-planned"
  /** That was called off: by somebody, or because the member wrote (then it is them). */
  | "close-called-off"
  /** The team asked the member whether it is solved; and they said no. */
  | "close-asked"
  | "close-declined"
  /** A reply is due soon, and nobody gave it; and it was not given in time. */
  | "target-near"
  | "target-missed"
  /** Who is on call was mentioned: the team was away when it opened. */
  | "on-call-told"
  /** Its requester is no longer there, and it stays open: `from`. And they are in the thread again. */
  | "owner-left"
  | "owner-returned"
  | "closed"
  /** Its requester said how the help was: `scale` and `points`; and that something went wrong. */
  | "rated"
  | "problem-reported"
  | "reopened"
  /** Its channel was taken away after the close. */
  | "room-removed"
  /** Its words, files and rooms are gone for good. */
  | "erased"
  /** Somebody looked up who is behind an alias, and said why. */
  | "revealed";

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
  const nothing = { closeReason: null, closedHow: "erased", tags: [] } as const;
  return decide(ticket, nothing, [{ kind: "erased", at, person: by }]);
}

/** Whether there is a room to go on in. */
export const canReopen = ({ status, closedHow }: Pick<Ticket, "status" | "closedHow">): boolean =>
  status === "closed" && (closedHow === null || !FOR_GOOD.includes(closedHow));

/** From now on only the team is heard. Throws `NotThisStatus` of a closed ticket, and `LockedAlready`. */
export function lock(
  ticket: Ticket,
  { by, at, reason }: { readonly by: PersonId; readonly at: Instant; readonly reason: ContentId | null },
): Decision {
  if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
  if (ticket.lockedAt !== null) throw new LockedAlready(ticket.number);
  return decide(ticket, { lockedAt: at }, [{ kind: "locked", at, person: by, content: reason }]);
}

/** Everybody is heard again. Throws `NotThisStatus` of a closed ticket, and `NotLocked`. */
export function unlock(ticket: Ticket, by: PersonId, at: Instant): Decision {
  if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
  if (ticket.lockedAt === null) throw new NotLocked(ticket.number);
  return decide(ticket, { lockedAt: null }, [{ kind: "unlocked", at, person: by }]);
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

function decide(before: Ticket, change: Omit<Partial<Ticket>, "status">, facts: readonly Fact[]): Decision {
  const status = fold(facts, before.status);
  return { before, after: { ...before, ...change, status, version: before.version + facts.length }, facts };
}

function unchanged(ticket: Ticket): Decision {
  return { before: ticket, after: ticket, facts: [] };
}

/** What facts make of a status; a whole timeline begins with a ticket that is opening. */
export const fold = (facts: readonly Pick<Fact, "kind">[], status: Status = "opening"): Status =>
  facts.reduce((before, { kind }) => statusAfter(before, kind), status);
