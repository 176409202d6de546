import type { Department } from "#features/desk/index.ts";
import { UserError } from "#kernel/errors.ts";

/** Nothing is left of it once Discord has shaped it, or it was nothing. */
export class NoName extends UserError {
  readonly code = "handling.no-name";
}

/** Its close is planned, or its member was asked whether it is solved. */
export class IsClosing extends UserError {
  readonly code = "handling.is-closing";
}

/** White space alone. */
export class NoMark extends UserError {
  readonly code = "handling.no-mark";
}

/** White space, or commas alone. */
export class NoTag extends UserError {
  readonly code = "handling.no-tag";
}

/** With these it would have more than a ticket can have. */
export class TooManyTags extends UserError {
  readonly code = "handling.too-many-tags";
  constructor(most: number) {
    super({ most });
  }
}

/** It has no room yet, or none any more, that could be called otherwise. */
export class NoRoomToName extends UserError {
  readonly code = "handling.no-room-to-name";
}

/** No department of that key or name. */
export class NoSuchDepartment extends UserError {
  readonly code: string;
  constructor(named: string, there: readonly Department[]) {
    super({ named, there: there.map(({ name }) => name).join(", ") });
    this.code = there.length === 0 ? "handling.no-departments" : "handling.no-such-department";
  }
}

/** No link to a message that is there. */
export class MessageGone extends UserError {
  readonly code = "handling.message-gone";
}

/** Discord keeps so many in a channel, and no more. */
export class TooManyPins extends UserError {
  readonly code = "handling.too-many-pins";
}

export class NotPermittedToPin extends UserError {
  readonly code = "handling.not-permitted-to-pin";
}

/** A line of Discord's own. */
export class NotToBePinned extends UserError {
  readonly code = "handling.not-to-be-pinned";
}

export class ThreadIsClosed extends UserError {
  readonly code = "handling.thread-is-closed";
}
