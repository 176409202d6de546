import { existsSync, readFileSync, statSync } from "node:fs";
import { findPackageJSON, registerHooks } from "node:module";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ExtensionRefused } from "#kernel/extensions.ts";
import type { Feature } from "#kernel/feature.ts";

export interface LoadOptions {
  /** As the configuration names it. */
  readonly from: string;
  /** What relative paths are relative to, and where packages are looked for. */
  readonly folder: string;
  /** Counted up by whoever loads: a module is read once for each. */
  readonly version: number;
  /** What the extension is given to build with. */
  readonly kit: unknown;
}

const ENTRIES = ["index.ts", "index.mjs", "index.js"];

/**
 * Reads a feature from a folder, a file or an installed package. Its default export is a function that gets the kit and returns a feature.
 * All its own modules are read anew with each version; packages it needs are not. Throws `ExtensionRefused`.
 */
export async function loadExtension(options: LoadOptions): Promise<Feature> {
  const { from, version, kit } = options;
  const { entry, root } = find(options);
  const asked = `${entry}?version=${version}`;
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const isOwn = found.url.startsWith(root) && !found.url.slice(root.length).includes("node_modules/");
      return isOwn ? { ...found, url: `${found.url.split("?")[0]}?version=${version}` } : found;
    },
  });
  try {
    const { default: make } = (await import(asked)) as { readonly default?: (kit: unknown) => unknown };
    if (typeof make !== "function") throw new ExtensionRefused(`${from} has no function as its default export.`);
    return checked(from, await make(kit));
  } catch (error) {
    if (error instanceof ExtensionRefused) throw error;
    throw new ExtensionRefused(`${from} can't be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  } finally {
    hooks.deregister();
  }
}

function checked(from: string, made: unknown): Feature {
  const { name } = (made ?? {}) as { readonly name?: unknown };
  if (typeof name !== "string" || !/^[a-z][a-z0-9-]{1,31}$/.test(name)) {
    throw new ExtensionRefused(`${from} needs a name of 2 to 32 small letters, digits and hyphens.`);
  }
  return made as Feature;
}

/** URLs of the module it begins with, and of the folder that holds its own ones. */
function find({ from, folder }: LoadOptions): { readonly entry: string; readonly root: string } {
  const isPath = from.startsWith(".") || isAbsolute(from);
  const path = isPath ? resolve(folder, from) : packageFolder(from, folder);
  if (!existsSync(path)) throw new ExtensionRefused(`There is no ${path}.`);
  if (!statSync(path).isDirectory()) return located(path, dirname(path));
  const entry = [mainOf(path), ...ENTRIES].find((name) => name !== undefined && existsSync(join(path, name)));
  if (entry === undefined) throw new ExtensionRefused(`${path} has no index.js, index.mjs or index.ts.`);
  return located(join(path, entry), path);
}

const located = (entry: string, root: string) => ({
  entry: pathToFileURL(entry).href,
  root: `${pathToFileURL(root).href}/`,
});

/** As Node finds it for a module in that folder. */
function packageFolder(name: string, folder: string): string {
  let found: string | undefined;
  try {
    found = findPackageJSON(name, pathToFileURL(join(folder, "index.js")));
  } catch {
    // It says so by throwing, too.
  }
  if (found === undefined) throw new ExtensionRefused(`The package ${name} is not installed in ${folder}.`);
  return dirname(found);
}

interface PackageJson {
  readonly main?: string;
  readonly exports?: Exports;
}
type Exports = string | { readonly "."?: Exports; readonly import?: Exports; readonly default?: Exports };

function mainOf(folder: string): string | undefined {
  const path = join(folder, "package.json");
  if (!existsSync(path)) return undefined;
  const { main, exports } = JSON.parse(readFileSync(path, "utf8")) as PackageJson;
  return exported(exports) ?? main;
}

function exported(exports: Exports | undefined): string | undefined {
  if (exports === undefined || typeof exports === "string") return exports;
  return exported(exports["."] ?? exports.import ?? exports.default);
}
