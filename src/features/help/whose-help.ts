import { type Access, ALL_RIGHTS } from "#kernel/access.ts";
import type { CommandDefinition, Context } from "#kernel/feature.ts";
import type { PartName } from "#kernel/parts.ts";
import type { Provides } from "#kernel/provides.ts";
import { type Group, groupsFor } from "./catalogue.ts";

/** What there is to tell, and how to know for whom. */
export interface Manual {
  readonly commands: readonly CommandDefinition[];
  readonly holds: Provides["holds"];
  readonly prefix: Provides["prefix"];
}

/** What this person may use where they ask: of what is about tickets, all that they may do to some. */
export async function groupsOf({ commands, holds }: Manual, context: Context): Promise<Group[]> {
  const { guildId } = context;
  const may = guildId === null ? isEveryones : await whatTheyMay(holds, context, guildId);
  const all = [...commands, ...context.app.extensions.commands()];
  const has = (part: PartName | undefined) => context.app.isOn(guildId, part);
  return groupsFor(all, { may, has, place: guildId === null ? "dm" : "server" });
}

const isEveryones = (access: Access): boolean => access === "everyone";

async function whatTheyMay(
  holds: Manual["holds"],
  { app, actor }: Context,
  guildId: string,
): Promise<(access: Access) => boolean> {
  const holding = await holds?.(app, guildId, actor);
  if (!holding) return isEveryones;
  const held = new Set<Access>(["everyone"]);
  for (const right of ALL_RIGHTS) if (await holding.holds(right)) held.add(right);
  return (access) => held.has(access);
}

export const prefixOf = ({ prefix }: Manual, { app, guildId }: Context): string => prefix?.(app, guildId ?? "") ?? "!";
