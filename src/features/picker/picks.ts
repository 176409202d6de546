import type { APIMessage } from "@discordjs/core";
import type { Answer, Context } from "#kernel/feature.ts";

export interface Picked extends Context {
  readonly guildId: string;
  readonly target: APIMessage;
  readonly params: readonly string[];
}

/**
 * Takes a message that somebody selected. Calls `disarm` in its own write; whoever throws a `UserError` before that leaves the person
 * three more minutes to select another one.
 */
export type TakePick = (picked: Picked) => Promise<Answer>;

const takers = new Map<string, TakePick>();

/** Says what becomes of messages selected for `what`, a name of at most 40 characters that begins with the feature's. */
export function onPicked(what: string, take: TakePick): void {
  takers.set(what, take);
}

export const takerOf = (what: string): TakePick | undefined => takers.get(what);
