import fc from "fast-check";
import { expect, test } from "vitest";
import { isEmoji, readColour, readLinks, writeColour, writeLinks } from "./form-values.ts";

test("a colour is read as it is written", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffff }), (colour) => readColour(writeColour(colour)) === colour));
  expect(readColour("2e9e5b")).toBe(0x2e9e5b);
  for (const wrong of ["", "green", "#12345", "#1234567"]) expect(readColour(wrong)).toBeUndefined();
});

test("links are one a line: label, then address", () => {
  expect(readLinks("📜 House rules https://example.org/rules\n\nStatus https://status.example.org")).toEqual([
    { label: "House rules", url: "https://example.org/rules", emoji: "📜" },
    { label: "Status", url: "https://status.example.org/", emoji: null },
  ]);
  expect(readLinks("")).toEqual([]);
  for (const wrong of [
    "https://example.org",
    "Rules example.org",
    "Rules javascript:alert(1)",
    `${"x".repeat(81)} https://example.org`,
    Array(6).fill("Rules https://example.org").join("\n"),
  ]) {
    expect(readLinks(wrong), wrong).toBeUndefined();
  }
});

test("what was read can be edited again", () => {
  const label = fc.stringMatching(/^[A-Za-z]([A-Za-z ]{0,20}[A-Za-z])?$/).map((word) => word.replace(/ +/g, " "));
  const link = fc.record({
    label,
    url: fc.webUrl().map((url) => new URL(url).href),
    emoji: fc.constantFrom(null, "💬"),
  });
  fc.assert(
    fc.property(fc.array(link, { maxLength: 5 }), (links) => {
      expect(readLinks(writeLinks(links))).toEqual(links);
    }),
  );
});

test("an emoji is one emoji", () => {
  for (const emoji of ["💬", "👩‍💻", "🇩🇪", "<:desk:1200000000000000001>", "<a:go:1200000000000000001>"]) {
    expect(isEmoji(emoji), emoji).toBe(true);
  }
  for (const wrong of ["", "a", "💬💬", ":desk:", "<:desk:1>"]) expect(isEmoji(wrong), wrong).toBe(false);
});
