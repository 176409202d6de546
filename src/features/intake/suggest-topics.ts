import { leavesOf, type TicketType } from "#features/desk/index.ts";
import { pathOf } from "#features/topics/index.ts";

/** Discord's limit of what is suggested at once, and of the name of each. */
export const MOST_SUGGESTED = 25;
const LONGEST = 100;

/**
 * Topics while one is typed, each with its path. Every word that was typed must stand somewhere in the path or the key; those come first
 * whose own name begins so. `server` stands before the path where topics of several are suggested.
 */
export function suggestTopics(
  types: readonly TicketType[],
  typed: string,
  server: string | null = null,
): { name: string; value: string }[] {
  const wanted = typed.trim().toLowerCase();
  const words = wanted.split(/[\s›]+/u).filter((word) => word !== "");
  return leavesOf(types)
    .map((type) => ({ type, path: [...(server === null ? [] : [server]), pathOf(types, type)].join(" › ") }))
    .filter(({ type, path }) => words.every((word) => `${path} ${type.key}`.toLowerCase().includes(word)))
    .sort((a, b) => Number(startsWith(b.type, wanted)) - Number(startsWith(a.type, wanted)))
    .slice(0, MOST_SUGGESTED)
    .map(({ type, path }) => ({ name: fitting(path), value: type.key }));
}

const startsWith = ({ name }: TicketType, wanted: string): boolean => name.toLowerCase().startsWith(wanted);

/** The end says most. */
const fitting = (path: string): string => (path.length <= LONGEST ? path : `…${path.slice(1 - LONGEST)}`);
