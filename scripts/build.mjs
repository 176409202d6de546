// Builds what `npm start`, releases and the container run: one bundle in build/, and the demo's page. Runs on our own Node.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isFresh, markBuilt } from "./built.mjs";
import { environment, nodePath, ROOT } from "./install.mjs";
import { makeBundle } from "./make-bundle.mjs";

const OUT = join(ROOT, "build");

if (!isFresh("bundle")) await step("Building the bot", "bundle", buildBundle);
if (!isFresh("page")) await step("Building the demo's page", "page", buildPage);

async function step(title, part, work) {
  const begun = performance.now();
  process.stdout.write(`${title} … `);
  try {
    await work();
  } catch (error) {
    // esbuild has printed its own mistakes.
    if (!error.errors) console.error(`\n${error.message}`);
    process.exit(1);
  }
  markBuilt(part);
  console.log(`${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

/** One file, and further ones for what is imported later: the demo, the other databases, single commands. */
async function buildBundle() {
  const outputs = await makeBundle({
    entryPoints: { frontdesk: join(ROOT, "src/main.ts") },
    outdir: OUT,
    // The source stays in memory: without its spaces it is half as much. Names stay, and lines stay short, so that stacks say where.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
  });
  dropOldChunks(outputs);
  for (const path of outputs) escapeForeign(join(ROOT, path));
}

/**
 * One character beyond ASCII and all of a file takes two bytes a character in memory: 2 MiB. esbuild leaves them in regular expressions
 * and in licences, where an escape means the same.
 */
function escapeForeign(path) {
  const source = readFileSync(path, "utf8");
  const escaped = source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  if (escaped !== source) writeFileSync(path, escaped);
}

/** Names of chunks change with their contents. A desk that still runs has read its own. */
function dropOldChunks(outputs) {
  const kept = new Set(outputs.map((path) => basename(path)));
  for (const name of readdirSync(join(OUT, "chunks"))) if (!kept.has(name)) rmSync(join(OUT, "chunks", name));
}

async function buildPage() {
  if (!existsSync(join(ROOT, "sandbox/page"))) return;
  const vite = spawnSync(
    nodePath(),
    [join(ROOT, "node_modules/vite/bin/vite.js"), "build", "--config", "vite.config.ts", "--logLevel", "error"],
    // It clears the line it stands on; its mistakes are on the other stream.
    { cwd: join(ROOT, "sandbox"), stdio: ["ignore", "ignore", "inherit"], env: environment() },
  );
  if (vite.status !== 0) process.exit(vite.status ?? 1);
  rmSync(join(OUT, "page"), { recursive: true, force: true });
  cpSync(join(ROOT, "sandbox/build/page"), join(OUT, "page"), { recursive: true });
}
