import type { TextParams } from "./text.ts";
import type { View } from "./view.ts";

/**
 * Something a person can understand and do something about. Shown to them; logged as `info`.
 * `code` is stable and is also the key of the text: `tickets.already-open`.
 */
export abstract class UserError extends Error {
  abstract readonly code: string;
  readonly params: TextParams;
  /** Shown in place of the sentence alone: where there is a button for what can be done now. */
  readonly shown: View | undefined;

  constructor(params: TextParams = {}, shown?: View) {
    super();
    this.params = params;
    this.shown = shown;
  }

  override get message(): string {
    return this.code;
  }
}

/** Something outside failed and may work later (database, network, Discord 5xx). Retried. */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
}

/** Only the host can mend this (token, intents, permissions of files): the process ends with this sentence and this exit code. */
export class HostError extends Error {
  override readonly name = "HostError";
  /** 78 is "configuration error" for service managers: starting again helps nobody. */
  readonly exitCode: number = 78;
}

/** The person is not allowed to do this. */
export class NotAllowed extends UserError {
  readonly code = "kernel.not-allowed";
}

/** Being on the team is not enough for this: the server's admins may. */
export class AdminsOnly extends UserError {
  readonly code = "kernel.admins-only";
}
