// Files that are read beside a module have no such place in the bundle: their text is put into it, the page is looked for in build/.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./install.mjs";

const TEXTS = "texts: textsBeside(import.meta.url)";
const TEXT_FILE = /readFileSync\(new URL\("([^"]+)", import\.meta\.url\), "utf8"\)/g;
const PAGE = 'new URL("../../build/page/", import.meta.url)';
/** Seen from build/chunks, where the demo is. */
const BUNDLED_PAGE = 'new URL("../page/", import.meta.url)';

/** The plugin for esbuild, and the check that nothing slipped through: that would fail at the first start only. */
export function ownFiles() {
  const replaced = new Set();

  const plugin = {
    name: "own-files",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/](src|sandbox)[\\/].*\.ts$/ }, ({ path }) => {
        const source = readFileSync(path, "utf8");
        const contents = source
          .replace(TEXTS, () => `texts: ${JSON.stringify(textsIn(dirname(path)))}`)
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

function textsIn(folder) {
  const files = readdirSync(join(folder, "texts")).filter((name) => name.endsWith(".ftl"));
  return Object.fromEntries(
    files.map((name) => [name.slice(0, -4), readFileSync(join(folder, "texts", name), "utf8")]),
  );
}
