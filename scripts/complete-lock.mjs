// Adds to package-lock.json the optional packages of other platforms that the registry did not offer when it was written: without
// an entry for each, “npm ci” refuses the whole lock. Run it after every “npm install”: npm run lock.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PATH = join(import.meta.dirname, "../package-lock.json");
const SYSTEMS = ["darwin", "linux", "win32", "android", "freebsd", "openbsd", "netbsd", "sunos", "aix", "openharmony"];
const PROCESSORS = ["x64", "arm64", "arm", "ia32", "riscv64", "ppc64", "s390x", "loong64", "mips64el", "wasm32"];
const LIBRARIES = { musl: "musl", gnu: "glibc", gnueabihf: "glibc", musleabihf: "musl" };

const lock = JSON.parse(readFileSync(PATH, "utf8"));
const added = [];

for (const parent of Object.values(lock.packages)) {
  for (const [name, range] of Object.entries(parent.optionalDependencies ?? {})) {
    if (isThere(name)) continue;
    lock.packages[`node_modules/${name}`] = entry(name, range, parent);
    added.push(name);
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(PATH, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length > 0 ? `Added to the lock: ${added.join(", ")}` : "The lock is complete.");

function isThere(name) {
  return Object.keys(lock.packages).some(
    (path) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`),
  );
}

/** What npm would have written, read from the package's name; a package of no known platform is for none. */
function entry(name, range, parent) {
  const words = name.split(/[-/]/);
  const processor = PROCESSORS.find((known) => words.includes(known));
  const library = words.map((word) => LIBRARIES[word]).find(Boolean);
  return {
    version: range.replace(/^[\^~]/, ""),
    ...(processor ? { cpu: [processor] } : {}),
    ...(parent.dev ? { dev: true } : {}),
    ...(library ? { libc: [library] } : {}),
    optional: true,
    os: [SYSTEMS.find((known) => words.includes(known)) ?? "none"],
  };
}
