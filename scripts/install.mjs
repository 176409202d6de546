// Installs what is missing. Plain JavaScript that runs on Node 20: everything after it runs on the Node that it installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..");

/** The oldest Node that runs our sources. */
const NODE_MAJOR = 24;
const LOCAL_NODE = join(ROOT, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");

/** Makes `node_modules` hold what package-lock.json says. Does nothing when it does already. */
export function installMissing() {
  if (isInstalled()) return;
  console.log("Installing packages (once, about a minute) …");
  // From here on npm is quiet: what it warns of is of its own and of packages, and changes nothing.
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: ROOT,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    console.error("The packages could not be installed. Is the network there? Try “npm ci” to see more.");
    process.exit(npm.status ?? 1);
  }
}

/** npm notes what it installed in a hidden copy of the lock. Optional packages may be of another platform. */
function isInstalled() {
  const hidden = join(ROOT, "node_modules/.package-lock.json");
  if (!existsSync(hidden) || !existsSync(nodePath())) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages;
  const there = JSON.parse(readFileSync(hidden, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, link, optional }]) =>
      !path.startsWith("node_modules/") || link || optional || there[path]?.version === version,
  );
}

/** The Node to run everything with: this one when it is new enough, else the one among the packages. */
export function nodePath() {
  const major = Number(process.versions.node.split(".")[0]);
  return major >= NODE_MAJOR ? process.execPath : LOCAL_NODE;
}

/** The environment in which tools of the packages are found before the machine's. */
export function environment(extra = {}) {
  const separator = process.platform === "win32" ? ";" : ":";
  const path = [join(ROOT, "node_modules/.bin"), process.env.PATH].join(separator);
  return { ...process.env, PATH: path, ...extra };
}
