import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The file below `src/` that a line of a bundle was made of; empty for anything else. */
export function sourceOf(url: string, line: number): string {
  const parts = known.get(url) ?? partsOf(url);
  known.set(url, parts);
  return parts.findLast(({ begins }) => begins <= line)?.source ?? "";
}

interface Part {
  /** Its first line, from 1. */
  readonly begins: number;
  readonly source: string;
}

const known = new Map<string, readonly Part[]>();

/** The bundler says above each file which it is. */
function partsOf(url: string): Part[] {
  const lines = readFileSync(fileURLToPath(url), "utf8").split("\n");
  return lines.flatMap((line, index) => {
    const path = /^ *\/\/ ([\w@.-]+\/.*\.[cm]?[jt]s)$/.exec(line)?.[1];
    return path === undefined ? [] : [{ begins: index + 1, source: /^src\/(.*)$/.exec(path)?.[1] ?? "" }];
  });
}
