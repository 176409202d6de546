import type { TypeDefinition } from "#features/desk/index.ts";

/** Topics of a desk file count from 0; those made by command come after them, however many the file has. */
const FIRST = 1000;

/** The place behind all others. */
export const lastPosition = (types: readonly Pick<TypeDefinition, "position">[]): number =>
  Math.max(FIRST, ...types.map(({ position }) => position + 1));

/**
 * Puts a topic before another one, or behind all. Only topics made by command change places, among the places that they have: what a desk
 * file says of its own order stays true. Returns those that changed.
 */
export function arranged<T extends TypeDefinition>(types: readonly T[], topic: T, before: T | undefined): T[] {
  const own = types.filter(({ origin }) => origin === "command").sort((a, b) => a.position - b.position);
  const places = [...new Set([...own.map(({ position }) => position), lastPosition(types)])].sort((a, b) => a - b);
  const others = own.filter(({ id }) => id !== topic.id);
  const at = before ? others.findIndex(({ id }) => id === before.id) : -1;
  const wanted = at < 0 ? [...others, topic] : [...others.slice(0, at), topic, ...others.slice(at)];
  return wanted
    .map((one, index) => ({ ...one, position: places[index] ?? lastPosition(types) + index }))
    .filter((one) => one.id === topic.id || own.find(({ id }) => id === one.id)?.position !== one.position);
}
