// Makes one file of an entry point and what it imports, and further ones for what is imported later.
import { join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "./install.mjs";
import { ownFiles } from "./own-files.mjs";

/** Stays a package: it holds native code. */
const NATIVE = ["better-sqlite3-multiple-ciphers"];
/** What libraries would use if it were there; it is not, and they know. */
const ABSENT = ["zlib-sync", "bufferutil", "utf-8-validate", "pg-native", "cloudflare:sockets", "pino-pretty"];

/** `entryPoints` by the names their bundles get in `outdir`; `more` of esbuild's options. Returns the paths of all it wrote, below ROOT. */
export async function makeBundle({ entryPoints, outdir, ...more }) {
  const { plugin, demandAllReplaced } = ownFiles();
  const { metafile } = await build({
    entryPoints,
    outdir,
    absWorkingDir: ROOT,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node24",
    outExtension: { ".js": ".mjs" },
    chunkNames: "chunks/[name]-[hash]",
    external: [...NATIVE, ...ABSENT],
    // As for runtimes that bring their own HTTP client: we make the calls ourselves, and the client it would bring is 18 MiB in memory.
    alias: { "@discordjs/rest": join(ROOT, "node_modules/@discordjs/rest/dist/web.mjs") },
    // Some packages are CommonJS and ask for Node's modules by `require`.
    banner: {
      js: 'import { createRequire as createRequireOfBundle } from "node:module"; const require = createRequireOfBundle(import.meta.url);',
    },
    metafile: true,
    logLevel: "warning",
    plugins: [plugin],
    ...more,
  });
  demandAllReplaced(Object.keys(metafile.inputs));
  return Object.keys(metafile.outputs);
}
