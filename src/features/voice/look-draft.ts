import { type Begun, begunOf } from "#features/unfinished/index.ts";
import { hours } from "#kernel/types.ts";
import type { UploadedFile } from "#kernel/uploaded-file.ts";
import { LookOver } from "./errors.ts";

/** How somebody wants us to look, while they look at it. Discord has the pictures for now. */
export interface LookDraft extends Begun {
  readonly nick: string | null;
  readonly accent: number | null;
  readonly picture: UploadedFile | null;
  readonly banner: UploadedFile | null;
  /** What is taken away instead. */
  readonly away: readonly string[];
}

/** An hour: what Discord has of a form is there for a while, and no longer. */
export const lookDrafts = begunOf<LookDraft>({ kind: "voice.look", keptFor: hours(1), over: LookOver });
