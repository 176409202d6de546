// Whether what is built still belongs to the sources.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./install.mjs";

/** What is built, from what. */
const PARTS = {
  bundle: ["src", "sandbox/src", "examples", "scripts", "package.json", "package-lock.json"],
  page: ["sandbox/page", "sandbox/src/page", "sandbox/vite.config.ts", "package-lock.json"],
};

const stampOf = (part) => join(ROOT, "build", `${part}.hash`);

export const isBuilt = () => Object.keys(PARTS).every(isFresh);

export function isFresh(part) {
  return existsSync(stampOf(part)) && readFileSync(stampOf(part), "utf8") === hash(part);
}

export function markBuilt(part) {
  mkdirSync(join(ROOT, "build"), { recursive: true });
  writeFileSync(stampOf(part), hash(part));
}

function hash(part) {
  const sum = createHash("sha256");
  for (const source of PARTS[part]) {
    for (const path of filesIn(source))
      sum
        .update(path)
        .update("\0")
        .update(readFileSync(join(ROOT, path)))
        .update("\0");
  }
  return sum.digest("hex");
}

function filesIn(path) {
  if (!existsSync(join(ROOT, path))) return [];
  if (statSync(join(ROOT, path)).isFile()) return [path];
  return readdirSync(join(ROOT, path))
    .filter((name) => name !== "node_modules" && !name.endsWith(".test.ts"))
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
}
