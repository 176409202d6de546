import type { Said } from "./said-settings.ts";

/**
 * What two desk files say otherwise, one line each, by the way to it: `~ types.billing.name: "Money" → "Billing"`. `+` stands in the
 * second one only, `-` in the first one only.
 */
export function compareFiles(before: Said, after: Said): string[] {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  const paths = [...new Set([...old.keys(), ...now.keys()])];
  return paths.flatMap((path) => {
    const [was, is] = [old.get(path), now.get(path)];
    if (was === is) return [];
    if (was === undefined) return [`+ ${path}: ${is}`];
    return [is === undefined ? `- ${path}: ${was}` : `~ ${path}: ${was} → ${is}`];
  });
}

/** Lists count as one: their order says something. */
function leavesOf(said: Said, path = ""): Map<string, string> {
  return new Map(
    Object.entries(said).flatMap(([key, value]): [string, string][] => {
      const at = path === "" ? key : `${path}.${key}`;
      const isBranch = value !== null && typeof value === "object" && !Array.isArray(value);
      return isBranch ? [...leavesOf(value as Said, at)] : [[at, JSON.stringify(value)]];
    }),
  );
}
