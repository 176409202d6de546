import fc from "fast-check";
import { expect, test } from "vitest";
import { PRIORITIES } from "#features/desk/index.ts";
import { changeTicket } from "#features/tickets/index.ts";
import { aTicket } from "#features/tickets/testing.ts";
import { changeOf, difference, undoing } from "./act.ts";
import { fill, unknownVariables, type Values } from "./fill.ts";
import { abbreviationFrom, durationFrom, tagsFrom } from "./snip.ts";
import { suggestSnips } from "./suggest-snips.ts";

test.each([
  ["refund", "refund"],
  ["  Refund now ", "Refund-now"],
  ["+s!", "s"],
  ["Größe", "Größe"],
  ["a".repeat(30), "a".repeat(20)],
  ["???", undefined],
])("short name of %s", (typed, name) => expect(abbreviationFrom(typed)).toBe(name));

test.each([
  ["30m", 1_800_000],
  ["2 d", 172_800_000],
  ["0h", undefined],
  ["91d", undefined],
  ["soon", undefined],
])("length %s", (typed, length) => expect(durationFrom(typed)).toBe(length));

test("tags: small letters, none twice, at most ten", () => {
  expect(tagsFrom(" Refund, order ,refund,, ")).toEqual(["refund", "order"]);
  expect(tagsFrom(Array.from({ length: 20 }, (_, index) => `t${index}`).join())).toHaveLength(10);
});

const values: Values = {
  member: "@everyone *Ada*",
  server: "Harbour",
  staff: "Mel",
  number: "7",
  topic: "Question",
  date: { markup: "<t:1:D>" },
  time: { markup: "<t:1:t>" },
};

test("variables are filled in, words escaped, markup of ours kept, unknown ones left and named", () => {
  expect(fill("{Member} #{ number } {date} {orderr}", values)).toBe("@\u200beveryone \\*Ada\\* #7 <t:1:D> {orderr}");
  expect(unknownVariables("{orderr} {member} {orderr} {} {1}")).toEqual(["orderr"]);
  // What is filled in is not looked at again.
  expect(fill("{member}", { ...values, member: "{number}" })).toBe("{number}");
});

test("suggested are those with most words in common, rare words first; nothing in common: none", () => {
  const snip = (id: string, content: string) => ({ id, abbreviation: id, summary: "", content });
  const snips = [
    snip("hello", "Welcome to the server, we are glad"),
    snip("refund", "Your refund arrives within three days"),
    snip("crash", "Does the game crash when it starts"),
    snip("game", "Which game is it"),
  ];
  expect(suggestSnips(snips, ["Where is my refund for the game?"]).map(({ id }) => id)).toEqual([
    "refund",
    "game",
    "crash",
  ]);
  expect(suggestSnips(snips, ["xyz"])).toEqual([]);
  expect(suggestSnips(snips, [])).toEqual([]);
});

const tag = fc.constantFrom("a", "b", "c", "d");
const acts = fc.record(
  {
    priority: fc.constantFrom(...PRIORITIES),
    addTags: fc.array(tag),
    removeTags: fc.array(tag),
    typeId: fc.constantFrom("t1", "t2"),
    assign: fc.constantFrom({ to: "sender" } as const, { to: "nobody" } as const, { person: "p2" }),
    snoozeFor: fc.integer({ min: 1, max: 1000 }),
  },
  { requiredKeys: [] },
);

test("undoing brings everything back; what somebody changed since stays", () => {
  fc.assert(
    fc.property(acts, fc.uniqueArray(tag), fc.constantFrom(...PRIORITIES), (does, tags, later) => {
      const before = aTicket({ tags: tags.toSorted(), typeId: "t1" });
      const { after } = changeTicket(before, changeOf(does, "p1", 10), "p1", 10);
      const changed = difference(before, after);
      const back = changeTicket(after, undoing(after, changed), "p1", 20).after;
      expect({ ...back, version: 0 }).toEqual({ ...before, version: 0 });

      const since = { ...after, priority: later };
      const kept = changeTicket(since, undoing(since, changed), "p1", 20).after;
      if (later !== after.priority) expect(kept.priority).toBe(later);
    }),
  );
});
