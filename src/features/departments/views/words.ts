import { roleMention } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";

export const rolesText = (roles: readonly Snowflake[]): { readonly markup: string } => ({
  markup: roles.map((role) => roleMention(role).markup).join(" "),
});
