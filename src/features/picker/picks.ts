import type { APIMessage } from "@discordjs/core";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { Answer, Context } from "#kernel/feature.ts";

export interface Picked extends Context {
  readonly guildId: string;
  readonly target: APIMessage;
  readonly params: readonly string[];
}

/** What becomes of a message that somebody selected after a command asked for one. */
export interface TakePick {
  /** For what it is selected: at most 40 characters, begins with the feature's name. */
  readonly what: string;
  /**
   * Calls `disarm` in its own write; whoever throws a `UserError` before that leaves the person three more minutes to select another one.
   */
  take(picked: Picked): Promise<Answer>;
}

/** For features that stand above this one. */
export const pick = extensionPoint<TakePick>("picker.pick", { unique: ({ what }) => what });
