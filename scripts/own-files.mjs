// Files that are read beside a module have no such place in the bundle: they are put into it, texts packed; the page is looked for in build/.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { ROOT } from "./install.mjs";

const TEXTS = "texts: textsBeside(import.meta.url)";
const TEXT_FILE = /readFileSync\(new URL\("([^"]+)", import\.meta\.url\), "utf8"\)/g;
const PAGE = 'new URL("../../build/page/", import.meta.url)';
/** The module that holds all texts. */
const PACKED = "packed-texts";
/**
 * All sentences in all languages take 4 MiB as source and strings, and most desks speak one of five languages: packed they take half a MiB. They are
 * unpacked while a language is read.
 */
const UNPACK = `
import { createHash } from "node:crypto";
import { brotliDecompressSync } from "node:zlib";
const unpacked = new Map();
const fingerprint = createHash("sha256").update(JSON.stringify(packed)).digest("base64url");
function allIn(locale) {
  const known = unpacked.get(locale)?.deref();
  if (known) return known;
  const all = JSON.parse(brotliDecompressSync(Buffer.from(packed[locale], "base64")).toString("utf8"));
  unpacked.set(locale, new WeakRef(all));
  return all;
}
export function textsOf(folder, locales) {
  const get = (locale) => ({ enumerable: true, get: () => allIn(locale)[folder] });
  const texts = Object.defineProperties({}, Object.fromEntries(locales.map((locale) => [locale, get(locale)])));
  return Object.defineProperty(texts, Symbol.for("frontdesk.fingerprint"), { value: fingerprint });
}
`;
/** Seen from build/chunks, where the demo is. */
const BUNDLED_PAGE = 'new URL("../page/", import.meta.url)';

/** The plugin for esbuild, and the check that nothing slipped through: that would fail at the first start only. */
export function ownFiles() {
  const replaced = new Set();

  const plugin = {
    name: "own-files",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: new RegExp(`^${PACKED}$`) }, () => ({ path: PACKED, namespace: PACKED }));
      onLoad({ filter: /./, namespace: PACKED }, () => ({ contents: `const packed = ${pack()};${UNPACK}` }));
      onLoad({ filter: /[\\/](src|sandbox)[\\/].*\.ts$/ }, ({ path }) => {
        const source = readFileSync(path, "utf8");
        const contents = (source.includes(TEXTS) ? `import { textsOf } from "${PACKED}";\n${source}` : source)
          .replace(TEXTS, () => `texts: textsOf(${JSON.stringify(nameOf(dirname(path)))}, ${localesIn(dirname(path))})`)
          .replace(TEXT_FILE, (_, name) => JSON.stringify(readFileSync(join(dirname(path), name), "utf8")))
          .replace(PAGE, BUNDLED_PAGE);
        if (contents === source) return undefined;
        replaced.add(path);
        return { contents, loader: "ts" };
      });
    },
  };

  function demandAllReplaced(inputs) {
    for (const input of inputs.filter((path) => path.endsWith(".ts") && !path.includes("node_modules"))) {
      const path = join(ROOT, input);
      if (!/import\.meta\.(url|dirname|filename)/.test(readFileSync(path, "utf8")) || replaced.has(path)) continue;
      throw new Error(`${input} reads files beside itself; scripts/own-files.mjs must know how`);
    }
  }

  return { plugin, demandAllReplaced };
}

const nameOf = (folder) => relative(ROOT, folder);
const filesIn = (folder) => readdirSync(join(folder, "texts")).filter((name) => name.endsWith(".ftl"));
const localesIn = (folder) => JSON.stringify(filesIn(folder).map((name) => name.slice(0, -4)));

/** The texts of all folders that have any, by locale. */
function pack() {
  const all = {};
  const folders = readdirSync(join(ROOT, "src"), { recursive: true, withFileTypes: true })
    .filter((one) => one.isDirectory() && one.name === "texts")
    .map(({ parentPath }) => parentPath);
  for (const folder of folders) {
    for (const name of filesIn(folder)) {
      const locale = name.slice(0, -4);
      all[locale] = { ...all[locale], [nameOf(folder)]: readFileSync(join(folder, "texts", name), "utf8") };
    }
  }
  const packed = Object.entries(all).map(([locale, texts]) => [
    locale,
    brotliCompressSync(JSON.stringify(texts)).toString("base64"),
  ]);
  return JSON.stringify(Object.fromEntries(packed));
}
