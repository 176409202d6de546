import { expect, test } from "vitest";
import { aDesk, aPanel, aType } from "#features/desk/testing.ts";
import type { StarterTopic } from "#features/types/index.ts";
import type { Answers } from "./answers.ts";
import { answersOf, isFromFile, type Known, ownPanel, planSetup } from "./plan-setup.ts";

const starters: readonly StarterTopic[] = ["support", "bug"].map((key) => ({
  key,
  name: key,
  emoji: "💬",
  description: "",
  leads: "ticket",
  own: {},
}));
const answers: Answers = {
  staff: ["10"],
  room: "private-thread",
  place: "20",
  panel: "30",
  names: "named",
  topics: ["support", "bug"],
};
const nothing: Known = { desk: undefined, types: [], panels: [] };
const plan = (known: Known, change: Partial<Answers> = {}) => {
  let made = 0;
  return planSetup(known, {
    server: { id: "1", name: "Lighthouse" },
    answers: { ...answers, ...change },
    locale: "de",
    starters,
    newId: () => `new-${++made}`,
  });
};
/** What a plan leaves behind. */
function after(known: Known, change: Partial<Answers> = {}): Known & { desk: NonNullable<Known["desk"]> } {
  const { desk, types, panels } = plan(known, change);
  const kept = known.panels.filter(({ id }) => !panels.some(({ panel }) => panel.id === id));
  return {
    desk,
    types: [...known.types, ...types],
    panels: [...kept, ...panels.map(({ panel }) => ({ ...panel, roomId: "" }))],
  };
}

test("a server without a desk gets one, its topics and one help message with all of them", () => {
  const { desk, types, panels, changes } = plan(nothing);
  expect(desk).toMatchObject({
    locale: "de",
    name: "Lighthouse",
    staffRoles: ["10"],
    defaults: { room: "private-thread", destinationId: "20", pingRoles: ["10"] },
  });
  expect(types.map(({ key, origin }) => [key, origin])).toEqual([
    ["support", "command"],
    ["bug", "command"],
  ]);
  expect(panels).toMatchObject([{ isNew: true, panel: { key: "help", channelId: "30", types: ["support", "bug"] } }]);
  expect(changes).toEqual(["+ desk", "+ type support", "+ type bug", "+ panel help"]);
});

test("the same answers again change nothing, whatever the server is called now", () => {
  const made = after(nothing);
  expect(plan({ ...made, desk: { ...made.desk, name: "Old lamp" } }, { topics: [] }).changes).toEqual([]);
  expect(answersOf(made)).toEqual({ ...answers, topics: [] });
});

test("only what was answered otherwise changes; what the wizard does not ask stays", () => {
  const made = after(nothing);
  const desk = {
    ...made.desk,
    departments: [{ key: "eu", name: "Europe", roles: [] }],
    defaults: { ...made.desk.defaults, opening: "Hello", pingRoles: ["77"] },
  };
  const own = aType({ id: "own", guildId: "1", key: "own", origin: "command" });
  const next = plan({ ...made, desk, types: [...made.types, own] }, { topics: [], staff: ["11"], room: "dm" });
  expect(next.desk).toEqual({ ...desk, staffRoles: ["11"], defaults: { ...desk.defaults, room: "dm" } });
  expect([next.types, next.panels]).toEqual([[], []]);
});

test("who is pinged follows who answers, unless somebody chose them", () => {
  const made = after(nothing);
  expect(plan(made, { topics: [], staff: ["11"] }).desk.defaults.pingRoles).toEqual(["11"]);
});

test("the help message moves, and learns the topics that are new; others are left alone", () => {
  const made = after(nothing, { topics: ["support"] });
  const other = aPanel({ id: "zz", key: "shop", types: ["support"], origin: "command" });
  const known = { ...made, panels: [...made.panels, other] };
  expect(plan(known).panels).toMatchObject([{ isNew: false, panel: { types: ["support", "bug"] } }]);
  const moved = plan(known, { topics: [], panel: "31" });
  expect(moved.panels).toMatchObject([{ isNew: true, panel: { key: "help", channelId: "31", posting: 2 } }]);
});

test("one that was taken away is posted anew under another name", () => {
  const made = after(nothing);
  const gone = { ...made, panels: made.panels.map((panel) => ({ ...panel, retired: true })) };
  expect(ownPanel(gone)).toBeUndefined();
  expect(plan(gone, { topics: [] }).panels).toMatchObject([{ isNew: true, panel: { key: "help-2", posting: 1 } }]);
});

test("what a file set up is the file's, until it is no longer offered", () => {
  expect(isFromFile({ desk: aDesk(), types: [aType({ origin: "file" })], panels: [] })).toBe(true);
  expect(isFromFile({ desk: aDesk(), types: [], panels: [aPanel({ origin: "file" })] })).toBe(true);
  expect(isFromFile({ desk: aDesk(), types: [aType({ origin: "file", retired: true })], panels: [] })).toBe(false);
});
