import { UserError } from "#kernel/errors.ts";
import type { View } from "#kernel/view.ts";

/** No department of this server is called that. */
export class NoSuchDepartment extends UserError {
  readonly code = "departments.no-such";
  constructor(said: string) {
    super({ said });
  }
}

/** What a desk file says is changed in the desk file: the next time it is applied it would undo what a command did. */
export class FromDeskFile extends UserError {
  readonly code = "departments.from-file";
  constructor(name: string) {
    super({ name });
  }
}

/** Whoever gives a ticket to it by name would not know which of two. */
export class NameTaken extends UserError {
  readonly code = "departments.name-taken";
  constructor(name: string) {
    super({ name });
  }
}

/** White space alone. */
export class NoName extends UserError {
  readonly code = "departments.no-name";
}

/** As many as a server may ever have had. */
export class TooManyDepartments extends UserError {
  readonly code = "departments.too-many";
}

/** No kind of room is made in such a channel, or it is not one of this server's. */
export class NotAPlace extends UserError {
  readonly code = "departments.not-a-place";
}

/** What was filled in does not fit, and is kept. */
export class NotFitting extends UserError {
  readonly code: string;
  constructor(why: UserError, shown: View) {
    super(why.params, shown);
    this.code = why.code;
  }
}
