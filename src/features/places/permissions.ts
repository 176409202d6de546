import { PermissionFlagsBits as Bit } from "discord-api-types/v10";
import { ADMINISTRATOR, managesServer } from "#kernel/access.ts";
import type { Snowflake } from "#kernel/types.ts";

export interface Overwrite {
  readonly id: Snowflake;
  readonly type: number;
  readonly allow: string;
  readonly deny: string;
}

/** What somebody may do in a channel: the server's permissions, then everybody's overwrite, then their roles', then their own. */
export function permissionsThere(
  base: bigint,
  overwrites: readonly Overwrite[],
  who: { readonly id: Snowflake; readonly roles: readonly Snowflake[]; readonly everyone: Snowflake },
): bigint {
  if ((base & ADMINISTRATOR) !== 0n) return ~0n;
  const apply = (bits: bigint, those: readonly Overwrite[]): bigint => {
    const deny = those.reduce((all, one) => all | BigInt(one.deny), 0n);
    const allow = those.reduce((all, one) => all | BigInt(one.allow), 0n);
    return (bits & ~deny) | allow;
  };
  const everyone = overwrites.filter(({ id }) => id === who.everyone);
  const roles = overwrites.filter(({ id }) => id !== who.everyone && who.roles.includes(id));
  const own = overwrites.filter(({ id }) => id === who.id);
  const may = apply(apply(apply(base, everyone), roles), own);
  return (may & Bit.ViewChannel) === 0n ? 0n : may;
}

/** Who sees a channel besides the server's admins: everybody, or these roles and these people. */
export interface Readers {
  readonly everybody: boolean;
  readonly roles: readonly Snowflake[];
  /** Those who are let in by name. */
  readonly users: readonly Snowflake[];
}

/**
 * Roles that see a channel, each for itself. Nobody sees it by two roles together who does not see it by one of them: what a role allows, no
 * other takes away again.
 */
export function readersOf(
  roles: readonly { readonly id: Snowflake; readonly permissions: string }[],
  overwrites: readonly Overwrite[],
  everyone: Snowflake,
): Readers {
  const base = BigInt(roles.find(({ id }) => id === everyone)?.permissions ?? 0);
  const sees = (bits: bigint, own: readonly Snowflake[]) =>
    (permissionsThere(base | bits, overwrites, { id: "", roles: own, everyone }) & Bit.ViewChannel) !== 0n;
  const admitted = roles.filter(({ id, permissions }) => {
    const bits = BigInt(permissions);
    return id !== everyone && !managesServer(bits) && sees(bits, [id]);
  });
  const named = overwrites.filter(({ type, allow }) => type === MEMBER && (BigInt(allow) & Bit.ViewChannel) !== 0n);
  return { everybody: sees(0n, []), roles: admitted.map(({ id }) => id), users: named.map(({ id }) => id) };
}

/** An overwrite for one person. */
const MEMBER = 1;
