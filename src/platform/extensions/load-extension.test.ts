import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadExtension } from "./load-extension.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "frontdesk-extension-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, source: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), source);
}
const feature = (name: string) => `export default (kit) => ({ name: ${JSON.stringify(name)}, kit });`;
const load = (from: string, version = 1) => loadExtension({ from, folder, version, kit: "the kit" });

test.each([
  ["a file", "./tides.mjs", { "tides.mjs": feature("tides") }],
  [
    "a file with types",
    "./tides.ts",
    { "tides.ts": `const name: string = "tides";\nexport default () => ({ name });` },
  ],
  ["a folder", "./tides", { "tides/index.js": feature("tides") }],
  [
    "a folder that says where it begins",
    "./tides",
    {
      "tides/package.json": '{ "type": "module", "main": "lib/tides.js" }',
      "tides/lib/tides.js": feature("tides"),
    },
  ],
  [
    "an installed package",
    "@harbour/tides",
    {
      "node_modules/@harbour/tides/package.json":
        '{ "name": "@harbour/tides", "type": "module", "exports": { ".": { "import": "./lib/tides.js" } } }',
      "node_modules/@harbour/tides/lib/tides.js": feature("tides"),
    },
  ],
])("%s is read", async (_, from, files) => {
  for (const [name, source] of Object.entries(files)) put(name, source);
  expect(await load(from)).toMatchObject({ name: "tides" });
});

test("all its own modules are read anew, and a package it needs is not", async () => {
  put(
    "tides/index.js",
    `import { name } from "./name.js"; import { since } from "moon"; export default () => ({ name, since });`,
  );
  put("tides/name.js", `export const name = "low";`);
  put("tides/node_modules/moon/package.json", '{ "name": "moon", "type": "module", "exports": "./moon.js" }');
  put("tides/node_modules/moon/moon.js", "export const since = Symbol();");
  const first = await load("./tides");
  put("tides/name.js", `export const name = "high";`);
  const second = await load("./tides", 2);
  expect([first.name, second.name]).toEqual(["low", "high"]);
  expect((second as unknown as { since: symbol }).since).toBe((first as unknown as { since: symbol }).since);
});

test.each([
  ["./nowhere", /^There is no .*nowhere/],
  ["./empty", /has no index/],
  ["nobody", /^The package nobody is not installed/],
  ["./name.js", /needs a name of 2 to 32/],
  ["./broken.js", /can't be read/],
  ["./plain.js", /no function as its default export/],
])("%s is refused in a sentence", async (from, why) => {
  mkdirSync(join(folder, "empty"));
  put("name.js", `export default () => ({ name: "No Name" })`);
  put("broken.js", "export default (");
  put("plain.js", "export default 1");
  await expect(load(from)).rejects.toThrow(why);
});
