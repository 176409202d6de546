// Builds what `npm start`, releases and the container run: one bundle in build/, and the demo's page. Runs on our own Node.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { isFresh, markBuilt } from "./built.mjs";
import { environment, nodePath, ROOT } from "./install.mjs";

const OUT = join(ROOT, "build");

/** Stays a package: it holds native code. */
const NATIVE = ["better-sqlite3-multiple-ciphers"];
/** What libraries would use if it were there; it is not, and they know. */
const ABSENT = ["zlib-sync", "bufferutil", "utf-8-validate", "pg-native", "cloudflare:sockets", "pino-pretty"];

if (!isFresh("bundle")) await step("Building the bot", "bundle", buildBundle);
if (!isFresh("page")) await step("Building the demo's page", "page", buildPage);

async function step(title, part, work) {
  const begun = performance.now();
  process.stdout.write(`${title} … `);
  await work();
  markBuilt(part);
  console.log(`${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

/** One file, and further ones for what is imported later: the demo, the other databases, single commands. */
async function buildBundle() {
  rmSync(join(OUT, "chunks"), { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: { frontdesk: join(ROOT, "src/main.ts") },
    outdir: OUT,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node24",
    outExtension: { ".js": ".mjs" },
    chunkNames: "chunks/[name]-[hash]",
    external: [...NATIVE, ...ABSENT],
    // Some packages are CommonJS and ask for Node's modules by `require`.
    banner: {
      js: 'import { createRequire as createRequireOfBundle } from "node:module"; const require = createRequireOfBundle(import.meta.url);',
    },
    metafile: true,
    logLevel: "warning",
    plugins: [ownFiles],
  });
  demandReplaced(Object.keys(metafile.inputs));
}

/** Files that are read beside a module have no such place in the bundle: texts are put in, the page is looked for in build/. */
const replaced = new Set();
const ownFiles = {
  name: "own-files",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](src|sandbox)[\\/].*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      const contents = source
        .replace("texts: textsBeside(import.meta.url)", () => `texts: ${JSON.stringify(textsIn(dirname(path)))}`)
        .replace('new URL("../../build/page/", import.meta.url)', 'new URL("../page/", import.meta.url)');
      if (contents !== source) replaced.add(path);
      return contents === source ? undefined : { contents, loader: "ts" };
    });
  },
};

function textsIn(folder) {
  const files = readdirSync(join(folder, "texts")).filter((name) => name.endsWith(".ftl"));
  return Object.fromEntries(
    files.map((name) => [name.slice(0, -4), readFileSync(join(folder, "texts", name), "utf8")]),
  );
}

/** A spelling that the plugin does not know would fail at the first start only. */
function demandReplaced(inputs) {
  for (const input of inputs.filter((path) => path.endsWith(".ts") && !path.includes("node_modules"))) {
    const path = join(ROOT, input);
    const reads = /import\.meta\.(url|dirname|filename)/.test(readFileSync(path, "utf8"));
    if (reads && !replaced.has(path))
      throw new Error(`${input} reads files beside itself; scripts/build.mjs must know how`);
  }
}

async function buildPage() {
  if (!existsSync(join(ROOT, "sandbox/page"))) return;
  const vite = spawnSync(
    nodePath(),
    [join(ROOT, "node_modules/vite/bin/vite.js"), "build", "--config", "vite.config.ts", "--logLevel", "warn"],
    { cwd: join(ROOT, "sandbox"), stdio: "inherit", env: environment() },
  );
  if (vite.status !== 0) process.exit(vite.status ?? 1);
  rmSync(join(OUT, "page"), { recursive: true, force: true });
  cpSync(join(ROOT, "sandbox/build/page"), join(OUT, "page"), { recursive: true });
}
