import { UserError } from "#kernel/errors.ts";

export class HostOnly extends UserError {
  readonly code = "extensions.host-only";
}

export class NotReloaded extends UserError {
  readonly code = "extensions.not-reloaded";

  /** `why` is a sentence for the host. */
  constructor(why: string) {
    super({ why });
  }
}
