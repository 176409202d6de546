import { expect, test } from "vitest";
import { files, type Import, importCycles, imports, read, sources } from "#test/support/source-files.ts";

/** What each folder of `src/` may import besides itself. */
const ALLOWED: Record<string, readonly string[]> = {
  kernel: [],
  platform: ["kernel"],
  features: ["kernel"],
};

/** Lines. A test file shares what its tests set up, so it may be longer. */
const LONGEST_FILE = { product: 400, test: 800 };

const layer = (path: string) => (path.startsWith("src/") ? (path.split("/")[1] ?? "") : "");
const feature = (path: string) => (layer(path) === "features" ? path.split("/")[2] : undefined);
const isOurs = ({ to }: Import) => /^(src|sandbox|test|bench|scripts)\//.test(to);
const show = ({ from, to }: Import) => `${from} -> ${to}`;

const product = imports("src").filter(isOurs);

test("something is looked at", () => {
  expect(product.length).toBeGreaterThan(20);
});

test("folders only import what their layer allows", () => {
  const wrong = product.filter(({ from, to }) => {
    const allowed = ALLOWED[layer(from)];
    return allowed && layer(from) !== layer(to) && !allowed.includes(layer(to));
  });
  expect(wrong.map(show)).toEqual([]);
});

test("the product imports neither tests, nor benches, nor the box, but for the demo", () => {
  const wrong = imports("src").filter(
    ({ from, to }) => (/^(test|bench|scripts|sandbox)\//.test(to) || to.startsWith("discord-box")) && !isDemo(from),
  );
  expect(wrong.map(show)).toEqual([]);
});

const isDemo = (path: string) => path === "src/demo.ts" || path.startsWith("src/demo/");

test("features know each other only through index.ts", () => {
  const wrong = product.filter(
    ({ from, to }) =>
      feature(from) !== undefined &&
      from !== "src/features/index.ts" &&
      feature(to) !== undefined &&
      feature(from) !== feature(to) &&
      !to.endsWith("/index.ts") &&
      !(isForTests(from) && isForTests(to)),
  );
  expect(wrong.map(show)).toEqual([]);
});

/** Sample values and sample views are used by tests and by each other; of the product a feature alone, to show what becomes of a text. */
const isForTests = (path: string) => /\/(testing|views\/samples)\.ts$/.test(path);

test("nothing of the product needs what is there for tests", () => {
  const isItsSamples = ({ from, to }: Import) => to === from.replace(/feature\.ts$/, "views/samples.ts");
  const wrong = product.filter((one) => isForTests(one.to) && !isForTests(one.from) && !isItsSamples(one));
  expect(wrong.map(show)).toEqual([]);
});

test("a feature whose texts are for the team says nothing where a member reads", () => {
  const forTheTeam = files("src/features/*/feature.ts").filter((path) => read(path).includes('textsFor: "the team"'));
  expect(forTheTeam.length).toBeGreaterThan(3);
  const folder = (path: string) => `${path.slice(0, path.lastIndexOf("/"))}/`;
  const saying = sources("src/features").filter(
    (path) =>
      forTheTeam.some((one) => path.startsWith(folder(one))) &&
      !isForTests(path) &&
      /"everyone"|\b(?:requesterRoom|sayLine)\b|outbox\.add\(tx, \w+\.staffRoom/.test(read(path)),
  );
  expect(saying).toEqual([]);
});

test("platform and kernel are reached by their names, and inside a feature nothing climbs further than the feature", () => {
  const wrong = product.filter(
    ({ from, to, written }) =>
      layer(from) in ALLOWED &&
      written.startsWith("..") &&
      (layer(from) !== layer(to) || feature(from) !== feature(to) || written.startsWith("../../..")),
  );
  expect(wrong.map(show)).toEqual([]);
});

test("there are no import cycles", () => {
  expect(importCycles("src")).toEqual([]);
  expect(importCycles("sandbox/src")).toEqual([]);
});

test("the box knows nothing of the bot", () => {
  const wrong = imports("sandbox").filter(
    ({ to, written }) => /^(src|test|bench|scripts)\//.test(to) || written.startsWith("#"),
  );
  expect(wrong.map(show)).toEqual([]);
});

test("files stay readable", () => {
  const long = ["src", "sandbox", "test", "bench", "scripts"]
    .flatMap((folder) => files(`${folder}/**/*.{ts,mjs}`))
    .map((path) => ({ path, lines: read(path).split("\n").length - 1 }))
    .filter(({ path, lines }) => lines > LONGEST_FILE[path.endsWith(".test.ts") ? "test" : "product"]);
  expect(long).toEqual([]);
});

test("files are named after what is inside", () => {
  const vague = /(^|\/)(utils?|helpers?|misc|common|managers?)(\.|\/)/;
  const shapeless = /(^|\/)[^/]*[A-Z_][^/]*\.ts$/;
  const wrong = [...sources("src"), ...sources("sandbox")].filter((path) => vague.test(path) || shapeless.test(path));
  expect(wrong).toEqual([]);
});

test("no module keeps what belongs to an app: there may be several in a process", () => {
  const keeping = /^(?:export )?(?:let |const \w+(?:: (?!Readonly)[^=]+)? = new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\);)/m;
  const wrong = sources("src").filter((path) => keeping.test(read(path)) && !MAY_KEEP.has(path));
  expect(wrong).toEqual([]);
});

/** Known by a transaction or a database that is opened, or the same for every app. */
const MAY_KEEP = new Set([
  "src/kernel/database.ts",
  "src/kernel/once-per-transaction.ts",
  "src/features/gates/zone.ts",
]);

test("the environment and the machine's time are read in one place each", () => {
  const wrong = sources("src").flatMap((path) => {
    const code = read(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    return [
      ...(/process\.env/.test(code) && !MAY_READ_ENVIRONMENT.has(path) ? [`${path} reads process.env`] : []),
      ...(/\bDate\.now\(|\bnew Date\(\)|\bset(Timeout|Interval)\(/.test(code) && !MAY_READ_TIME(path)
        ? [`${path} has its own time`]
        : []),
    ];
  });
  expect(wrong).toEqual([]);
});

const MAY_READ_ENVIRONMENT = new Set(["src/main.ts"]);
/** A network is silent in the machine's own time, whatever a test's clock jumps to. */
const WATCH = "src/platform/storage/server/watch-connections.ts";
const MAY_READ_TIME = (path: string) => path === "src/kernel/clock.ts" || path === WATCH || isDemo(path);
