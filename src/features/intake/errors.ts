import { UserError } from "#kernel/errors.ts";

/** The start was given up, forgotten or is somebody else's. */
export class DraftGone extends UserError {
  readonly code = "intake.draft-gone";
}

/** No server of this name, or none that the person is in: the same answer for both. */
export class ServerUnknown extends UserError {
  readonly code = "intake.server-unknown";
}

/** The person is not, or no longer, a member of the server. */
export class NotAMember extends UserError {
  readonly code = "intake.not-a-member";
}
