import { UserError } from "#kernel/errors.ts";

/** This is not the room of any ticket. */
export class NoTicketHere extends UserError {
  readonly code = "tickets.none-here";
}

/** There is no ticket of that number in this server, or it is not yours to see. */
export class TicketNotFound extends UserError {
  readonly code = "tickets.not-found";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** A button of a ticket that is not of this server, or of somebody else's DM. Says nothing of whether it exists. */
export class TicketGone extends UserError {
  readonly code = "tickets.gone";
}

/** Its thread was deleted: there is nothing to open again. */
export class RoomGone extends UserError {
  readonly code = "tickets.room-gone";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** Its room could not be made. Nothing is left of the ticket. */
export class CouldNotOpen extends UserError {
  readonly code = "tickets.could-not-open";
}

/** Several tickets are open in this DM, and the command does not say which. */
export class SeveralOpen extends UserError {
  readonly code = "tickets.several-open";
}

/** It is closed already, or open already. Nothing was changed. */
export class NotThisStatus extends UserError {
  readonly code: string;
  constructor(is: "closed" | "open", number: number) {
    super({ number: String(number) });
    this.code = is === "closed" ? "tickets.already-closed" : "tickets.already-open-again";
  }
}

/** It is on its way to another room already. */
export class MovesAlready extends UserError {
  readonly code = "tickets.moves-already";
}

/** There is no channel in which this could go on, or the member must not be seen. */
export class NowhereToGo extends UserError {
  readonly code = "tickets.nowhere-to-go";
}

/** The type of ticket is no longer offered. */
export class TopicGone extends UserError {
  readonly code = "tickets.topic-gone";
}

/** The server has no desk yet. */
export class NoDesk extends UserError {
  readonly code = "tickets.no-desk";
}

/** The team knows who asks. */
export class NotHidden extends UserError {
  readonly code = "tickets.not-hidden";
}

/** Whoever asked was erased. */
export class RequesterForgotten extends UserError {
  readonly code = "tickets.requester-forgotten";
}

/** Its topic lets members open a ticket again for a while only. */
export class TooLateToReopen extends UserError {
  readonly code = "tickets.too-late-to-reopen";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** Whoever asks is not named, and everybody in that room would see them. */
export class KeepsMemberHidden extends UserError {
  readonly code = "tickets.keeps-member-hidden";
}

/** Its topic never names who answers, and everybody in that room would see them. */
export class KeepsStaffHidden extends UserError {
  readonly code = "tickets.keeps-staff-hidden";
}

/** A report has no conversation that a room of both could show. */
export class NoConversation extends UserError {
  readonly code = "tickets.no-conversation";
}

/** The desk does not say where rooms of this kind are made. */
export class NoSuchPlace extends UserError {
  readonly code = "tickets.no-such-place";
}

/** Its topic has no place for what is about adult things. */
export class NoAdultPlace extends UserError {
  readonly code = "tickets.no-adult-place";
}

/** It is in a room of this kind. */
export class ThereAlready extends UserError {
  readonly code = "tickets.there-already";
}

/** Discord made no room: the ticket is where it was, and its room says so. */
export class CouldNotMove extends UserError {
  readonly code = "tickets.could-not-move";
}

/** What was chosen in a menu can't be done any more: the ticket is another than when it was opened. */
export class PassedBy extends UserError {
  readonly code = "tickets.passed-by";
}

/** Its topic asks the team for a reason when they close. */
export class ReasonRequired extends UserError {
  readonly code = "tickets.reason-required";
}

/** Only the team is heard in it already. */
export class LockedAlready extends UserError {
  readonly code = "tickets.locked-already";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** Everybody is heard in it. */
export class NotLocked extends UserError {
  readonly code = "tickets.not-locked";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** Only the team is heard in it, and only the team opens it again. */
export class IsLocked extends UserError {
  readonly code = "tickets.is-locked";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** The member would read what a trainee wrote, and nobody looked at it. */
export class NoReasonOfTrainee extends UserError {
  readonly code = "tickets.no-reason-of-trainee";
}

/** It goes on in another ticket. */
export class MergedAway extends UserError {
  readonly code = "tickets.merged-away";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** It goes on in no other ticket. */
export class NotMerged extends UserError {
  readonly code = "tickets.not-merged";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** Its room is not there yet. */
export class StillOpening extends UserError {
  readonly code = "tickets.still-opening";
}

/** A report has nobody who reads answers. */
export class ReportStays extends UserError {
  readonly code = "tickets.report-stays";
}

/** Nobody of this server, or a bot: a ticket can't be theirs. */
export class NotAMember extends UserError {
  readonly code = "tickets.not-a-member";
}

/** It is their ticket already. */
export class TheirsAlready extends UserError {
  readonly code = "tickets.theirs-already";
}

/** Somebody else of the team gave it to somebody a moment ago. */
export class GivenAway extends UserError {
  readonly code = "tickets.given-away";
}

/** Who asks is not named: the next one would read whom they follow, and the team could tell who it was not. */
export class HiddenStays extends UserError {
  readonly code = "tickets.hidden-stays";
}

/** Both members would read what a trainee wrote, and nobody looked at it. */
export class NoReasonToMembers extends UserError {
  readonly code = "tickets.no-reason-to-members";
}

/** Its room was deleted before. */
export class RoomTakenAway extends UserError {
  readonly code = "tickets.room-taken-away";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** What the list was narrowed to is not kept any more, or was somebody else's. */
export class ListForgotten extends UserError {
  readonly code = "tickets.list-forgotten";
}

/** No open ticket of theirs is about a topic of that name. */
export class NoSuchTopicListed extends UserError {
  readonly code = "tickets.list-no-topic";
  constructor(named: string) {
    super({ named });
  }
}

/** Nothing that it could be about instead is called so. */
export class NoTopicForIt extends UserError {
  readonly code = "tickets.no-topic-for-it";
  constructor(named: string, there: readonly { readonly name: string }[]) {
    super({ named, there: there.map(({ name }) => name).join(", ") });
  }
}

/** Neither a kind of place nor a topic was named, or both were. */
export class WhereTo extends UserError {
  readonly code = "tickets.where-to";
}
