import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { childrenOf, leavesOf, resolveTypes } from "./inherit.ts";
import { aType } from "./testing.ts";
import { defaultSettings, type TypeDefinition } from "./ticket-type.ts";

const define = (id: string, parentId: string | null, own: TypeDefinition["own"] = {}): TypeDefinition => {
  const { guildId, key, position, name, description, emoji, leads, answer, origin, retired } = aType({ key: id });
  return { id, guildId, key, parentId, position, name, description, emoji, leads, answer, own, origin, retired };
};

describe("what a type takes from above", () => {
  test("its own word, else its parent's, else the desk's, else ours; gates one by one", () => {
    const [payments, refund] = resolveTypes({ replies: "chat", gates: { perHour: 3 } }, [
      define("payments", null, { destinationId: "1", gates: { cooldown: 5 } }),
      define("refund", "payments", { destinationId: "2", gates: { captcha: true } }),
    ]);
    expect(payments).toMatchObject({ destinationId: "1", replies: "chat", gates: { cooldown: 5, captcha: false } });
    expect(refund).toMatchObject({
      destinationId: "2",
      replies: "chat",
      identity: defaultSettings.identity,
      gates: { cooldown: 5, captcha: true, perHour: 3, openPerServer: 3 },
    });
  });

  test("a name, an emoji and what it leads to are its own", () => {
    const [, child] = resolveTypes({}, [{ ...define("a", null), emoji: "🧾", leads: "report" }, define("b", "a")]);
    expect(child).toMatchObject({ emoji: aType().emoji, leads: "ticket" });
  });

  test("only types without others below them open something", () => {
    const types = [define("a", null), define("b", "a"), define("c", "a"), { ...define("d", null), retired: true }];
    expect(leavesOf(types).map(({ id }) => id)).toEqual(["b", "c"]);
    expect(childrenOf(types, null).map(({ id }) => id)).toEqual(["a"]);
  });
});

const ids = ["a", "b", "c", "d", "e"];
const anyTypes = fc.tuple(
  ...ids.map((id) =>
    fc
      .tuple(fc.option(fc.constantFrom(...ids, "missing")), fc.option(fc.constantFrom("1", "2", "3")))
      .map(([parent, destination]) => define(id, parent, destination === null ? {} : { destinationId: destination })),
  ),
);

test("whatever the tree, circles and missing parents too: it ends, and a type's own word is never overruled", () => {
  fc.assert(
    fc.property(anyTypes, (types) => {
      const resolved = resolveTypes({ destinationId: "desk" }, types);
      for (const [index, { own }] of types.entries()) {
        const settings = resolved[index];
        if (own.destinationId !== undefined) expect(settings?.destinationId).toBe(own.destinationId);
        else expect(["desk", "1", "2", "3"]).toContain(settings?.destinationId);
      }
    }),
  );
});
