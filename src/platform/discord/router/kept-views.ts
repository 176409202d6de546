import type { Clock } from "#kernel/clock.ts";
import { type Snowflake, seconds } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";

/** So long a private answer to a typed command can be shown, and its button stays. */
export const SHOWN_FOR = seconds(60);

/** Private answers that wait for their reader, by the id of the command. Losing one loses nothing but words. */
export interface KeptViews {
  put(commandId: Snowflake, view: View): Promise<void>;
  /** Undefined when it was taken, or is too old. */
  take(commandId: Snowflake): Promise<View | undefined>;
}

/** In this process. */
export function keepViews(clock: Pick<Clock, "now" | "at">): KeptViews {
  const kept = new Map<Snowflake, View>();
  return {
    async put(commandId, view) {
      kept.set(commandId, view);
      clock.at(clock.now() + 2 * SHOWN_FOR, () => kept.delete(commandId));
    },
    async take(commandId) {
      const view = kept.get(commandId);
      kept.delete(commandId);
      return view;
    },
  };
}
