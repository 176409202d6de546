import { existsSync, readdirSync, readFileSync } from "node:fs";

/**
 * The Fluent files in the folder `texts` beside a module, by locale: `textsBeside(import.meta.url)`.
 *
 * The build puts the files' contents in the place of this call (scripts/build.mjs), so it is written exactly like that.
 */
export function textsBeside(moduleUrl: string): Readonly<Record<string, string>> {
  const folder = new URL("texts/", moduleUrl);
  if (!existsSync(folder)) throw new Error(`No texts beside ${moduleUrl}`);

  const files = readdirSync(folder).filter((name) => name.endsWith(".ftl"));
  return Object.fromEntries(files.map((name) => [name.slice(0, -4), readFileSync(new URL(name, folder), "utf8")]));
}
