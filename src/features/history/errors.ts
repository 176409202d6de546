import { UserError } from "#kernel/errors.ts";

/** Whoever asks in this ticket is not named to the team. */
export class Unnamed extends UserError {
  readonly code = "history.unnamed";
}
