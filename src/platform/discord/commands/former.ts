import type { CommandDefinition } from "#kernel/feature.ts";
import type { PartName } from "#kernel/parts.ts";
import type { Definitions } from "../router/definitions.ts";

/** Discord's limit below one name. */
const BELOW = 25;

export const firstWord = ({ path }: Pick<CommandDefinition, "path">): string => path.split(" ")[0] ?? "";

/** First words below which names of other bots may stand: a server that wants them has the whole command for itself. */
export const formerWords = ({ former }: Definitions): readonly string[] =>
  [...former.keys()].filter((name) => name.includes(" ")).map((path) => firstWord({ path }));

/**
 * What a server has of other bots' names beside `ours`: each takes and does what the command does that it stands for. What we call so
 * ourselves stays ours; a name that finds no room any more is left out, and can be typed.
 */
export function formerHere(
  { commands, former }: Pick<Definitions, "commands" | "former">,
  ours: readonly CommandDefinition[],
  isOn: (part: PartName | undefined) => boolean,
): readonly CommandDefinition[] {
  const added: CommandDefinition[] = [];
  const taken = () => [...commands.values(), ...added];
  const isFree = (path: string): boolean => {
    const word = firstWord({ path });
    if (word === path) return taken().every((each) => firstWord(each) !== word);
    if (taken().some((each) => each.path === path || each.path === word)) return false;
    const below = new Set([...ours, ...added].filter((each) => firstWord(each) === word).map(secondWord));
    return below.has(secondWord({ path })) || below.size < BELOW;
  };
  for (const { part, names, command } of new Set(former.values())) {
    const { where = ["server"] } = command;
    if (!isOn(part) || !isOn(command.part) || !where.includes("server")) continue;
    const path = names.find(isFree);
    if (path !== undefined) added.push({ ...command, path });
  }
  return added;
}

const secondWord = ({ path }: Pick<CommandDefinition, "path">): string | undefined => path.split(" ")[1];
