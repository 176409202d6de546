import type { Clock } from "#kernel/clock.ts";
import { type Snowflake, seconds } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";

/** So long a private answer to a typed command can be shown, and its button stays. */
export const SHOWN_FOR = seconds(60);

/**
 * Private answers that wait for their reader, by the id of the command and of who typed it. The button's custom id can be forged: whoever names
 * somebody else's command finds nothing, and takes nothing away. Losing one loses nothing but words.
 */
export interface KeptViews {
  put(commandId: Snowflake, readerId: Snowflake, view: View): Promise<void>;
  /** Undefined when it was taken, is too old, or is for somebody else. */
  take(commandId: Snowflake, readerId: Snowflake): Promise<View | undefined>;
}

/** In this process. */
export function keepViews(clock: Pick<Clock, "now" | "at">): KeptViews {
  const kept = new Map<string, View>();
  const keyOf = (commandId: Snowflake, readerId: Snowflake) => `${commandId}:${readerId}`;
  return {
    async put(commandId, readerId, view) {
      const key = keyOf(commandId, readerId);
      kept.set(key, view);
      clock.at(clock.now() + 2 * SHOWN_FOR, () => kept.delete(key));
    },
    async take(commandId, readerId) {
      const key = keyOf(commandId, readerId);
      const view = kept.get(key);
      kept.delete(key);
      return view;
    },
  };
}
