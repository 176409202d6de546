import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { Snowflake } from "#kernel/types.ts";

/** What became of what a feature keeps that named a deleted role, by the names people know it under. */
export interface TakenOut {
  /** It names the role no longer, and goes on for no more people than before. */
  readonly of: readonly string[];
  /** Without the role it would be for others, or for nobody: it is paused, and names the role until somebody decides. */
  readonly paused: readonly string[];
}

/** For features that stand above this one and name roles: called in the transaction in which a deleted one goes out of the desk. */
export const whenRoleGone =
  extensionPoint<
    (
      tx: Tx,
      app: Pick<App, "jobs" | "clock" | "ids" | "vault">,
      gone: { readonly guildId: Snowflake; readonly role: Snowflake },
    ) => Promise<TakenOut>
  >("gone-roles.when-role-gone");
