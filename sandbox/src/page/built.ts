import { readFile } from "node:fs/promises";
import { extname, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const BUILT = new URL("../../build/page/", import.meta.url);

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".map": "application/json",
};

export interface BuiltFile {
  bytes: Uint8Array;
  type: string;
}

/** A file that `vite build` made, by its path below `/page/`. `undefined` when there is none. */
export async function readBuilt(path: string): Promise<BuiltFile | undefined> {
  const clean = normalize(`/${path}`);
  const type = TYPES[extname(clean)];
  if (!type || clean.includes("\0")) return undefined;
  try {
    return { bytes: await readFile(fileURLToPath(new URL(`.${clean}`, BUILT))), type };
  } catch {
    return undefined;
  }
}
