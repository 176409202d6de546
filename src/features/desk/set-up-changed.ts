import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { Snowflake } from "#kernel/types.ts";

type Needs = Pick<App, "contributions" | "clock" | "ids" | "vault">;

/** What a feature does in the transaction in which somebody changed how a server is set up. */
export type WhenSetUp = (
  tx: Tx,
  app: Needs,
  changed: { readonly guildId: Snowflake; readonly by: Snowflake },
) => Promise<void>;

export const whenSetUp = extensionPoint<WhenSetUp>("desk.when-set-up");

/** Told by whatever lets somebody change a desk, its topics or its help messages, once all of the change is stored. */
export async function setUpChanged(
  tx: Tx,
  app: Needs,
  changed: { readonly guildId: Snowflake; readonly by: Snowflake },
): Promise<void> {
  for (const act of app.contributions(whenSetUp)) await act(tx, app, changed);
}
