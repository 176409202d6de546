import fc from "fast-check";
import { expect, test } from "vitest";
import type { AroundSection, FileSection } from "#features/desk-file/index.ts";
import { fileSection, namesIn } from "#features/desk-file/index.ts";
import { configSchema } from "#kernel/config.ts";
import { collectContributions } from "#kernel/extension-point.ts";
import type { Text } from "#kernel/text.ts";
import { inEnglish } from "#test/support/desk-mistakes.ts";
import { automation } from "./feature.ts";
import { HAPPENINGS, LASTINGS } from "./rule.ts";
import type { SetUpRule } from "./set-up-rule.ts";
import { STEPS } from "./write-rule.ts";

const id = (end: number) => `12000000000000000${String(end).padStart(2, "0")}`;
const topics = [
  { id: "t1", key: "billing", name: "Billing, money" },
  { id: "t2", key: "maps", name: "Maps" },
];
const view = (1n << 10n) | (1n << 11n);
const server = {
  id: id(1),
  name: "Harbour Games",
  locale: "en-US",
  ownerId: id(2),
  us: { id: id(3), roles: [] },
  roles: ["@everyone", "Support", "Double", "double", "with, comma"].map((name, at) => ({
    id: id(at === 0 ? 1 : 10 + at),
    name,
    permissions: view.toString(),
    mentionable: false,
    managed: false,
  })),
  channels: ["team", "twice", "twice", "with space"].map((name, at) => ({
    id: id(20 + at),
    name,
    type: 0,
    overwrites: [],
  })),
  hidden: [],
};
const nameOf = namesIn(server);

const contributions = collectContributions([automation]);
const [section] = contributions(fileSection) as readonly FileSection<readonly SetUpRule[]>[];
if (!section) throw new Error("rules have no section");
const app = {
  contributions,
  config: configSchema.parse({}),
} as never;

const sentence = (says: Text) => inEnglish([{ line: 1, says }])[0]?.says;

async function read(said: unknown, now: readonly SetUpRule[] = []) {
  const told: string[] = [];
  const around: AroundSection = {
    guildId: server.id,
    server,
    topics,
    departments: [{ key: "money", name: "Money", roles: [] }],
    by: null,
    mistake: (path, says) => void told.push(`${path.join(".")}: ${sentence(says)}`),
  };
  const parsed = said === undefined ? undefined : section?.schema.parse(said);
  const state = (await section?.fromFile(app, parsed, { ...around, now })) ?? [];
  return { state, told };
}

const written = (state: readonly SetUpRule[]) => section?.toFile(state, { nameOf, topics });

const conditions = fc.constantFrom(
  "topic billing, maps",
  "topic Billing",
  "not topic Maps",
  "tag vip",
  "priority high, urgent",
  "not state new, team",
  "assigned nobody",
  `assigned <@${id(40)}>`,
  "level 2",
  "role Support",
  `role ${id(12)}, ${id(14)}`,
  "hours open",
  "older than 3 d",
  "rating bad, 1",
);
const steps = fc.constantFrom(
  "tag refund, money",
  "untag new",
  "priority high",
  "topic Maps",
  "department Money",
  "level up",
  "assign on-call",
  "assign role Support",
  `assign role ${id(12)}`,
  `assign ${id(40)}`,
  "note Look: this is # odd",
  "reply greeting",
  "ask",
  "close Solved, we think",
  "tell #team A new one",
  `tell <#${id(21)}> A new one`,
  `tell ${id(23)}`,
  "webhook https://example.org/hook?key=secret",
);
const rule = fc.record({
  when: fc.oneof(
    fc.constantFrom(...HAPPENINGS).map((when) => ({ when })),
    fc.record({ when: fc.constantFrom(...LASTINGS), after: fc.constantFrom("2 h", "90 min", "7 d", "1d") }),
  ),
  if: fc.array(conditions, { maxLength: 4 }).filter((all) => !all.some((line) => line.startsWith("topic Billing"))),
  does: fc.array(steps, { minLength: 1, maxLength: 4 }),
  paused: fc.option(fc.boolean(), { nil: undefined }),
});
const file = fc.dictionary(
  fc
    .string({ minLength: 1, maxLength: 30 })
    .filter((name) => name.trim() === name && !/^\d+$/.test(name) && name !== "__proto__"),
  rule.map(({ when, does, ...more }) => ({ ...when, ...more, [STEPS]: does })),
  { maxKeys: 5 },
);

test("two rules have two names, however they are written", async () => {
  const rule = { when: "opened", [STEPS]: ["tag vip"] };
  const { told } = await read({ New: rule, "new ": rule, "New one": rule });
  expect(told).toEqual(["new: this is the name of “New”, too"]);
});

test("whatever rules say, written and read again they are the same, in the same order", async () => {
  await fc.assert(
    fc.asyncProperty(file, async (said) => {
      const { state, told } = await read(said);
      fc.pre(new Set(state.map(({ name }) => name.normalize("NFKC").toLowerCase())).size === state.length);
      expect(told).toEqual([]);
      const again = await read(written(state), state);
      expect(again.told).toEqual([]);
      expect(section?.describe(state, again.state)).toEqual([]);
      expect(written(again.state)).toEqual(written(state));
    }),
    { numRuns: 200 },
  );
});

test("a line that does not fit is told by the way to it, with what may be meant or the form that is right", async () => {
  const { told } = await read({
    Wrong: {
      when: "unanswered",
      after: "2 h",
      if: ["topik billing", "topic bilings", "role Suport"],
      [STEPS]: ["tell #teem Hello", "assign me", "dance"],
    },
    "No time": { when: "unanswered", [STEPS]: "ask" },
    "No words": { when: "closed", if: "words refund", [STEPS]: "ask" },
  });
  expect(told).toEqual([
    expect.stringMatching(
      /^Wrong\.if\.0: I don't understand the condition topik billing\. Write it like `topic billing`/,
    ),
    "Wrong.if.1: there is no topic “bilings”; did you mean “billing”?",
    "Wrong.if.2: there is no role “Suport”; did you mean “Support”?",
    "Wrong.then.0: there is no channel “#teem”; did you mean “team”?",
    "Wrong.then.1: “me” is nobody in a file; write the number that Discord calls the user ID",
    expect.stringMatching(/^Wrong\.then\.2: I don't understand the step dance\. Write it like `tag refund`/),
    "No time.after: Say for how long, from a minute to 90 days: like `2 h` or `7 d`.",
    expect.stringMatching(/^No words: A rule can look at words only when/),
  ]);
});

test("what was made by command stays where it is; one that the file names is the file's; one that it no longer names is gone", async () => {
  const only = (name: string) => ({ [name]: { when: "opened", [STEPS]: "ask" } });
  const { state } = await read({ ...only("A"), ...only("B") });
  const byHand = state.map((one): SetUpRule => ({ ...one, name: `${one.name}-hand`, origin: "command", paused: true }));
  const [a, b] = state;
  if (!a || !b) throw new Error("not read");
  const now = [a, ...byHand, b];
  const after = async (said: unknown) => {
    const read_ = await read(said, now);
    return { lines: section?.describe(now, read_.state), names: read_.state.map(({ name }) => name) };
  };
  expect(await after(undefined)).toEqual({ lines: ["- rule “A”", "- rule “B”"], names: ["A-hand", "B-hand"] });
  expect(await after({ ...only("B"), ...only("A") })).toEqual({
    lines: ["~ rules: order"],
    names: ["B", "A-hand", "B-hand", "A"],
  });
  expect(await after({ ...only("A"), ...only("C"), ...only("B") })).toEqual({
    lines: ["+ rule “C”"],
    names: ["A", "A-hand", "B-hand", "C", "B"],
  });
  const taken = await read({ ...only("a-HAND") }, now);
  expect(taken.state).toMatchObject([{ name: "a-HAND", origin: "file", paused: true }, { name: "B-hand" }]);
});
