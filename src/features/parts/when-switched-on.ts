import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { PartName } from "#kernel/parts.ts";
import type { Snowflake } from "#kernel/types.ts";

/** What a feature does in the transaction in which its part was switched on. */
export interface WhenSwitchedOn {
  readonly part: PartName;
  act(tx: Tx, app: Pick<App, "jobs" | "clock">, guildId: Snowflake): Promise<void>;
}

export const whenSwitchedOn = extensionPoint<WhenSwitchedOn>("parts.when-switched-on");
