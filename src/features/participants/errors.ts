import { UserError } from "#kernel/errors.ts";

/** The requester, somebody of the team, or somebody who was added before. */
export class AlreadyThere extends UserError {
  readonly code = "participants.already-there";
}

/** Not a member of this server, or a bot. */
export class NotAMember extends UserError {
  readonly code = "participants.not-a-member";
}

/** They take no part in this ticket. */
export class NotThere extends UserError {
  readonly code = "participants.not-there";
}

export class NoMorePlaces extends UserError {
  readonly code = "participants.no-more-places";
}

/** A report has no conversation, and a closed ticket has none any more. */
export class NoConversation extends UserError {
  readonly code = "participants.no-conversation";
}

/** Who asks is not named: trying members one by one would find them out, and each one more knows them better than the team does. */
export class HiddenRequester extends UserError {
  readonly code = "participants.hidden-requester";
}
