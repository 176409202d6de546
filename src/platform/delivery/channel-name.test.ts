import fc from "fast-check";
import { expect, test } from "vitest";
import { channelName } from "./channel-name.ts";

test("names of channels are as Discord keeps them", () => {
  expect(channelName("12 Billing Ada Lovelace")).toBe("12-billing-ada-lovelace");
  expect(channelName("  #1 (urgent!) – Größe_2 ")).toBe("1-urgent-–-größe_2");
  expect(channelName("-- !! --")).toBe("");
  expect(channelName("支払い 1")).toBe("支払い-1");
});

test("whatever it is made of, it has at most 100 characters, no spaces, no capitals, and stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (words) => {
      const name = channelName(words);
      expect(Array.from(name).length).toBeLessThanOrEqual(100);
      expect(name).not.toMatch(/\s/);
      expect(name).not.toMatch(/[A-Z]/);
      expect(channelName(name)).toBe(name);
    }),
  );
});
