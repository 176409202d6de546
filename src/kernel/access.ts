import type { Instant, Snowflake } from "./types.ts";

/** Who may use a command, button or form. Checked by the router before the handler runs; a ticket's own rules come on top. */
export type Access =
  /** Anybody. */
  | "everyone"
  /** Holds one of the server's staff roles, or Manage Server. */
  | "staff"
  /** Holds Manage Server or Administrator. */
  | "admin";

/** Who acts. In a DM there are no roles and no permissions. */
export interface Actor {
  readonly id: Snowflake;
  readonly username: string;
  /** Server nickname, else display name, else user name. */
  readonly displayName: string;
  readonly avatarUrl: string | null;
  readonly roles: readonly Snowflake[];
  /** Permission bits in this channel (interactions) or 0n (messages, where Discord does not say). */
  readonly permissions: bigint;
  /** When they joined the server; null in DMs. */
  readonly joinedAt: Instant | null;
  readonly isBot: boolean;
}

export const ADMINISTRATOR = 1n << 3n;
export const MANAGE_GUILD = 1n << 5n;

/** Whether the permission bits make somebody an administrator of the desk. */
export function isAdmin(actor: Pick<Actor, "permissions">): boolean {
  return (actor.permissions & (ADMINISTRATOR | MANAGE_GUILD)) !== 0n;
}
