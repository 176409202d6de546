import type { Text } from "#kernel/text.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { smallLine, type View } from "#kernel/view.ts";

/** Pings whoever has to act now: the roles of a level or department. */
export const askedView = (said: Text, roles: readonly Snowflake[]): View => ({
  ...smallLine(text("handling.asked", { roles: { markup: roles.map((role) => `<@&${role}>`).join(" ") }, said })),
  pings: { roles },
});
