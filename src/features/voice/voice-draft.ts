import { type Begun, begunOf } from "#features/unfinished/index.ts";
import { days } from "#kernel/types.ts";
import { VoiceOver } from "./errors.ts";

/** A sentence that somebody looks at, and what it would say. */
export interface VoiceDraft extends Begun {
  readonly key: string;
  readonly locale: string;
  /** Null: in the whole server. */
  readonly typeId: string | null;
  /** As they were typed last; null before anything was. */
  readonly words: string | null;
}

export const voiceDrafts = begunOf<VoiceDraft>({ kind: "voice.text", keptFor: days(1), over: VoiceOver });
