import { existsSync, readdirSync, readFileSync } from "node:fs";

/**
 * The Fluent files in the folder `texts` beside a module, by locale.
 *
 * Written exactly as `texts: textsBeside(…)` with the URL: the build (scripts/build.mjs) finds it by its spelling and packs the files in its place.
 */
export function textsBeside(moduleUrl: string): Readonly<Record<string, string>> {
  const folder = new URL("texts/", moduleUrl);
  if (!existsSync(folder)) throw new Error(`No texts beside ${moduleUrl}`);

  const files = readdirSync(folder).filter((name) => name.endsWith(".ftl"));
  return Object.fromEntries(files.map((name) => [name.slice(0, -4), readFileSync(new URL(name, folder), "utf8")]));
}
