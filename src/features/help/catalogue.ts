import type { Access } from "#kernel/access.ts";
import type { CommandDefinition, Place } from "#kernel/feature.ts";
import type { PartName } from "#kernel/parts.ts";

/** What is under one first word: `/ticket`, with all that follows it. */
export interface Group {
  readonly name: string;
  readonly commands: readonly CommandDefinition[];
}

/** What somebody may use in a place, by first word, both in the order of the alphabet. */
export function groupsFor(
  commands: readonly CommandDefinition[],
  {
    may,
    place,
    has = () => true,
  }: {
    readonly may: (access: Access) => boolean;
    readonly place: Place;
    /** Whether it is switched on there. */
    readonly has?: (part: PartName | undefined) => boolean;
  },
): Group[] {
  const usable = commands.filter(
    ({ access, part, where = ["server"] }) => may(access) && has(part) && where.includes(place),
  );
  const sorted = usable.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return [...Map.groupBy(sorted, firstWord)].map(([name, of]) => ({ name, commands: of }));
}

const firstWord = ({ path }: CommandDefinition): string => path.split(" ")[0] ?? path;

export const nameInGroup = ({ path }: CommandDefinition): string => path.split(" ").slice(1).join(" ");

/** What somebody means by `/ticket close`, `!close`, `ticket` or `Ticket Close`: one command, or a group. */
export function find(groups: readonly Group[], asked: string): CommandDefinition | Group | undefined {
  const wanted = asked
    .trim()
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/\s+/g, " ")
    .toLowerCase();
  const all = groups.flatMap(({ commands }) => commands);
  return (
    all.find(({ path }) => path === wanted) ??
    groups.find(({ name }) => name === wanted) ??
    all.find(({ aliases = [] }) => aliases.includes(wanted))
  );
}

/** The paths and groups that have what was typed in them, those that begin with it first; at most `limit`. */
export function suggestions(groups: readonly Group[], typed: string, limit: number): string[] {
  const wanted = typed.trim().replace(/^\//, "").toLowerCase();
  const names = groups.flatMap(({ name, commands }) => [name, ...commands.map(({ path }) => path)]);
  const matching = [...new Set(names)].filter((name) => name.includes(wanted));
  return matching
    .sort((a, b) => Number(b.startsWith(wanted)) - Number(a.startsWith(wanted)) || (a < b ? -1 : 1))
    .slice(0, limit);
}

/** How it is typed behind the prefix: required options in angle brackets, others in square ones. Flags are named. */
export function typedForm({ path, options }: Pick<CommandDefinition, "path" | "options">): string {
  const parts = Object.entries(options).map(([name, option]) => {
    const shown = option.type === "flag" ? `${name}:yes` : name;
    return option.required ? `<${shown}>` : `[${shown}]`;
  });
  return [path, ...parts].join(" ");
}
