import fc from "fast-check";
import { expect, test } from "vitest";
import { aType } from "#features/desk/testing.ts";
import { dmTopics, levelAbove, standingAt } from "./dm-topics.ts";

const topic = (id: string, parentId: string | null = null, change: Parameters<typeof aType>[0] = {}) =>
  aType({ id, key: id, parentId, ...change });
/** money (refund, charge: in a thread), games (only: (crash)), rules: an answer; chat: in a thread; old: gone, with a child left */
const types = [
  topic("money"),
  topic("refund", "money"),
  topic("charge", "money", { room: "private-thread" }),
  topic("games"),
  topic("only", "games"),
  topic("crash", "only"),
  topic("rules", null, { leads: "redirect", room: "private-thread" }),
  topic("chat", null, { room: "private-thread" }),
  topic("old", null, { retired: true }),
  topic("left", "old"),
];
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);
const offered = dmTopics(types);

test("by DM there are the topics that are talked about there, answers at once, and what leads to them", () => {
  expect(ids(offered)).toEqual(["money", "refund", "games", "only", "crash", "rules", "left"]);
  const below = ["money", "games", "rules", "left"].map((id) => ({ id }));
  expect(standingAt(offered, null)).toMatchObject({ at: "level", type: null, below });
});

test("a server with answers and nothing to talk about takes no messages", () => {
  expect(
    dmTopics([topic("rules", null, { leads: "redirect" }), topic("chat", null, { room: "private-thread" })]),
  ).toEqual([]);
});

test("a level of one is passed; an answer, and what is gone, are told apart", () => {
  expect(standingAt(offered, "games")).toMatchObject({ at: "topic", type: { id: "crash" } });
  expect(standingAt(offered, "money")).toMatchObject({ at: "topic", type: { id: "refund" } });
  expect(standingAt(offered, "rules")).toMatchObject({ at: "answer" });
  expect(standingAt(offered, "chat")).toMatchObject({ at: "level", type: null });
  expect(standingAt(dmTopics([topic("one")]), null)).toMatchObject({ at: "topic", type: { id: "one" } });
});

test("Back passes levels of one too", () => {
  expect(levelAbove(offered, standingAt(offered, "crash"))).toBeNull();
  expect(levelAbove(offered, standingAt(offered, null))).toBeUndefined();
  const deep = dmTopics([
    topic("a"),
    topic("b", "a"),
    topic("c", "b"),
    topic("d", "b"),
    topic("e", "c"),
    topic("f", "c"),
  ]);
  expect(levelAbove(deep, standingAt(deep, "e"))).toBe("c");
  expect(levelAbove(deep, standingAt(deep, "c"))).toBe("b");
  expect(levelAbove(deep, standingAt(deep, "b"))).toBeUndefined();
});

test("every topic that is offered can be reached by choices of two or more, and left again to the top", () => {
  const trees = fc.array(
    fc.record({ parent: fc.nat(), redirect: fc.boolean(), retired: fc.boolean(), dm: fc.boolean() }),
    {
      maxLength: 14,
    },
  );
  fc.assert(
    fc.property(trees, (nodes) => {
      const tree = nodes.map(({ parent, redirect, retired, dm }, index) =>
        topic(`t${index}`, index === 0 || parent % (index + 1) === 0 ? null : `t${(parent % (index + 1)) - 1}`, {
          leads: redirect ? "redirect" : "ticket",
          retired,
          room: dm ? "dm" : "private-thread",
        }),
      );
      const topics = dmTopics(tree);
      if (topics.length === 0) return;
      const reached = new Set<string>();
      const walk = (typeId: string | null): void => {
        const standing = standingAt(topics, typeId);
        if (standing.at === "level") {
          expect(standing.below.length).toBeGreaterThan(1);
          for (const { id } of standing.below) walk(id);
          return;
        }
        reached.add(standing.type.id);
        let up: string | null | undefined = standing.type.id;
        for (let steps = 0; up !== undefined; steps += 1) {
          expect(steps).toBeLessThanOrEqual(nodes.length + 1);
          up = levelAbove(topics, standingAt(topics, up));
        }
      };
      walk(null);
      const leaves = topics.filter(({ id }) => !topics.some(({ parentId }) => parentId === id));
      expect([...reached].sort()).toEqual(ids(leaves).sort());
    }),
  );
});
