import fc from "fast-check";
import { expect, test } from "vitest";
import { freeKey } from "./free-key.ts";

test("a panel gets a short name that no other has, whatever it is called", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.array(fc.stringMatching(/^[a-z0-9-]{1,8}$/)),
      (wanted, taken) => {
        const key = freeKey(wanted, taken, "help");
        expect(key).toMatch(/^[a-z0-9][a-z0-9-]{0,31}$/);
        expect(taken).not.toContain(key);
        expect(freeKey(wanted, [...taken, key], "help")).not.toBe(key);
      },
    ),
  );
  expect(freeKey("Große Fähre", [], "help")).toBe("grosse-fahre");
  expect(freeKey("help", ["help", "help-2"], "help")).toBe("help-3");
});
