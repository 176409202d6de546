import { PermissionFlagsBits as Bit } from "discord-api-types/v10";
import { ADMINISTRATOR } from "#kernel/access.ts";
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
