import type { ContentId, PersonId } from "#features/people/index.ts";
import type { Instant } from "#kernel/types.ts";

/** What happened, without words and without Discord's ids: `person` is ours, `content` may be forgotten. */
export interface Fact {
  readonly kind: FactKind;
  readonly at: Instant;
  readonly person: PersonId | null;
  readonly content?: ContentId | null;
  readonly data?: Readonly<Record<string, string | number | boolean>>;
}

type FactKind =
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
  /** The member was told that their silence closes it, or the team says that they are silent. */
  | "went-inactive"
  /** It is to be closed, unless something comes between; a time was set, or the member was asked. */
  | "closing-began"
  /** The team looks into it. Its words are the reason. */
  | "review-began"
  /** None of these three any more: it is somebody's turn, as if they had not been. */
  | "went-active"
  /** The team gave it a mark of its own, and took it away. */
  | "marked"
  | "unmarked"
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
  /** A rule of the server did what stands before this: which `rule`, in which `version`. */
  | "rule-ran"
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
