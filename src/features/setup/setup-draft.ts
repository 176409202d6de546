import { type Begun, begunOf } from "#features/unfinished/index.ts";
import { days } from "#kernel/types.ts";
import type { Answers } from "./answers.ts";
import { SetupOver } from "./errors.ts";

/** A desk that is being set up, on a card of one person. */
export interface SetupDraft extends Begun {
  readonly answers: Answers;
  /** How often the desk had been set up when the card was opened. */
  readonly turn: number;
}

export const setupDrafts = begunOf<SetupDraft>({ kind: "setup.answers", keptFor: days(1), over: SetupOver });
