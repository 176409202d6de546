import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** Paths below the project's root that match, with `/`, sorted. */
export function files(pattern: string): string[] {
  return globSync(pattern, { cwd: ROOT, exclude: (path) => path.includes("node_modules") })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

export const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
export const isThere = (path: string): boolean => existsSync(join(ROOT, path));
export const load = (path: string): Promise<Record<string, unknown>> => import(join(ROOT, path));

export interface Import {
  readonly from: string;
  /** A path of ours, or the name of a package. */
  readonly to: string;
  /** What stands in the source. */
  readonly written: string;
}

const IMPORT =
  /^\s*(?:import|export)\b[^"'`;]*?\bfrom\s*"([^"]+)"|\bimport\s*\(\s*"([^"]+)"\s*\)|^\s*import\s*"([^"]+)"/gm;

/** Every import below a folder, type imports and lazy ones too. Tests are left out. */
export function imports(folder: string): Import[] {
  return sources(folder).flatMap((from) =>
    [...read(from).matchAll(IMPORT)].map(([, static_, lazy, bare]) => {
      const written = static_ ?? lazy ?? bare ?? "";
      return { from, to: target(from, written), written };
    }),
  );
}

/** TypeScript files below a folder that are part of the product. */
export const sources = (folder: string): string[] =>
  files(`${folder}/**/*.ts`).filter((path) => !path.endsWith(".test.ts"));

function target(from: string, written: string): string {
  if (written.startsWith(".")) return relative(ROOT, join(ROOT, dirname(from), written)).replaceAll("\\", "/");
  const [, alias, rest] = /^#(kernel|platform|features|test)\/(.+)$/.exec(written) ?? [];
  if (!alias) return written;
  return alias === "test" ? `test/${rest}` : `src/${alias}/${rest}`;
}

/** Circles of imports that exist when the program runs: `import type` makes none. Each is named once, from its first file. */
export function importCycles(folder: string): string[] {
  const edges = new Map<string, string[]>();
  for (const from of sources(folder)) {
    const runtime = read(from).replace(/^\s*(?:import|export)\s+type\b[^;]*;/gm, "");
    const to = [...runtime.matchAll(IMPORT)].map(([, static_, , bare]) => target(from, static_ ?? bare ?? ""));
    edges.set(from, to);
  }

  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) found.add(circle(trail.slice(at)));
    if (at >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return [...found];
}

function circle(paths: readonly string[]): string {
  const first = paths.indexOf([...paths].sort()[0] ?? "");
  const turned = [...paths.slice(first), ...paths.slice(0, first)];
  return [...turned, turned[0]].join(" -> ");
}
