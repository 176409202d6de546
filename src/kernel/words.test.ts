import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nasty } from "#test/support/nasty.ts";
import { clip, cut, nameKey, neutralise, oneLine, visible } from "./words.ts";

/** What Discord shows of escaped words. */
const read = (neutralised: string) => neutralised.replace(/\\([^0-9A-Za-z\s])/g, "$1").replaceAll("\u200b", "");

const withoutEscapes = (neutralised: string) => neutralised.replace(/\\[^0-9A-Za-z\s]/g, "x");

describe("neutralised words", () => {
  test("are read as they were typed", () => {
    fc.assert(
      fc.property(
        nasty.filter((words) => !words.includes("://")),
        (words) => {
          expect(read(neutralise(words))).toBe(visible(words));
        },
      ),
    );
  });

  test("hold no mention, emoji, command or time that Discord would act on", () => {
    fc.assert(
      fc.property(nasty, (words) => {
        const safe = neutralise(words);
        expect(safe).not.toMatch(/@(everyone|here)/i);
        // The service finds people's mentions without looking for escapes; the rest only the reader's client draws.
        expect(safe).not.toMatch(/<@/);
        expect(withoutEscapes(safe)).not.toMatch(/<[#:/t]|<a:|<id:/);
      }),
    );
  });

  test("leave no markup active", () => {
    fc.assert(
      fc.property(nasty, (words) => {
        const active = withoutEscapes(neutralise(words)).replace(/https?:\/\/[^\s<>"\\[\]]+/g, (url) =>
          /[*|`]|~~/.test(url) ? url : "a link",
        );
        expect(active).not.toMatch(/[*_~`|[\]<>]/);
        expect(active).not.toMatch(/^\s*(#|-|\d+\.)/m);
      }),
    );
  });

  test("stay the same when they are plain, in any script", () => {
    for (const words of [
      "Hello, how are you?",
      "Straße & Öl: 3 × 4 = 12 (ok)",
      "می‌خواهم",
      "नमस्ते",
      "👩‍💻 👍🏽 🏳️‍🌈",
      "tab\there",
    ]) {
      expect(neutralise(words)).toBe(words);
    }
  });

  test("keep a bare link and show where a masked one leads", () => {
    expect(neutralise("see https://example.com/a_b?c=1")).toBe("see https://example.com/a_b?c=1");
    expect(read(neutralise("[bank](https://evil.example)"))).toBe("[bank](https://evil.example)");
    expect(neutralise("[bank](https://evil.example)")).toBe("\\[bank\\](https://evil.example)");
  });

  test("cannot pass for a line of ours", () => {
    expect(neutralise("-# Deleted by the member.")).toBe("\\-# Deleted by the member.");
    expect(neutralise("a\n### Ticket #1")).toBe("a\n\\### Ticket #1");
    expect(neutralise("1. one")).toBe("1\\. one");
  });
});

test("invisible characters, text directions and piles of marks are gone", () => {
  expect(visible("a\u202eb\u200bc\ufeffd\u0000e")).toBe("abcde");
  expect(visible(`z${"\u0301".repeat(50)}`)).toBe(`z${"\u0301".repeat(4)}`.normalize("NFD"));
  expect(visible("stray\u200dlatin\u200cjoiner")).toBe("straylatinjoiner");
});

test("one line has no line ends and no invisible characters", () => {
  fc.assert(
    fc.property(nasty, (words) => {
      expect(oneLine(words)).not.toMatch(/[\n\r\t\u200b\u202e]/);
    }),
  );
});

test("names are the same whatever their letters, spaces and invisible characters", () => {
  expect(nameKey(" Before\u00a0 the\u200bSummer ")).toBe("before thesummer");
  expect(nameKey("e\u0301te\u0301")).toBe(nameKey("\u00c9T\u00c9"));
  expect(nameKey("\u200b \u2060")).toBe("");
});

describe("cutting", () => {
  test("never exceeds the limit and never leaves half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 60 }), (words, limit) => {
        const short = cut(words, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(short.isWellFormed()).toBe(true);
        if (words.length <= limit) expect(short).toBe(words);
      }),
    );
  });

  test("ends between words when one ends near", () => {
    expect(cut("The payment page does not load", 20)).toBe("The payment page…");
    expect(cut("x".repeat(30), 10)).toBe("xxxxxxxxx…");
  });
});

test("what is clipped ends with a whole character", () => {
  expect(clip("ab🥊", 3)).toBe("ab");
  expect(clip("ab🥊", 4)).toBe("ab🥊");
  expect(clip("", 3)).toBe("");
});
