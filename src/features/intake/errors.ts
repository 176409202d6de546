import { UserError } from "#kernel/errors.ts";

/** The start was given up, forgotten or is somebody else's. */
export class DraftGone extends UserError {
  readonly code = "intake.draft-gone";
}

/** The person is not, or no longer, a member of the server. */
export class NotAMember extends UserError {
  readonly code = "intake.not-a-member";
}
