import { UserError } from "#kernel/errors.ts";

/** Neither a role nor a member was named, or both. */
export class OneOfBoth extends UserError {
  readonly code = "permissions.one-of-both";
}

/** No role of this server, or everybody's. */
export class NotARole extends UserError {
  readonly code = "permissions.not-a-role";
}

/** It begins at this level already. */
export class SetAlready extends UserError {
  readonly code = "permissions.set-already";
}

/** What concerns the whole server no topic has for itself. */
export class NotByTopic extends UserError {
  readonly code = "permissions.not-by-topic";
}

/** What a desk file says of a permission, only the desk file changes. */
export class SetByFile extends UserError {
  readonly code = "permissions.set-by-file";
}

/** Not a member of this server, or a bot. */
export class NotAMember extends UserError {
  readonly code = "permissions.not-a-member";
}

/** They were given exactly this before. */
export class HeldAlready extends UserError {
  readonly code = "permissions.held-already";
}

/** Nothing was given to them there. */
export class NothingGiven extends UserError {
  readonly code = "permissions.nothing-given";
}

/** What a desk file gives, only the desk file takes. */
export class GivenByFile extends UserError {
  readonly code = "permissions.given-by-file";
}

export class TooManyGiven extends UserError {
  readonly code = "permissions.too-many";
}
