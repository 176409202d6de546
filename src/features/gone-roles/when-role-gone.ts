import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { Snowflake } from "#kernel/types.ts";

/** What became of what a feature keeps that named a deleted role, by the names people know it under. */
export interface TakenOut {
  /** It names the role no longer, and goes on for no more people than before. */
  readonly of: readonly string[];
  /** Without the role it would be for others, or for nobody: it is paused, and names the role until somebody decides. */
  readonly paused: readonly string[];
}

/** Of a feature that stands above this one and names roles. */
export interface WhenRoleGone {
  /** All that it names, there or not. */
  named(db: Db, app: Pick<App, "vault">, guildId: Snowflake): Promise<readonly Snowflake[]>;
  /** Called in the transaction in which a deleted one goes out of the desk. */
  takeOut(
    tx: Tx,
    app: Pick<App, "jobs" | "clock" | "ids" | "vault">,
    gone: { readonly guildId: Snowflake; readonly role: Snowflake },
  ): Promise<TakenOut>;
}

export const whenRoleGone = extensionPoint<WhenRoleGone>("gone-roles.when-role-gone");
