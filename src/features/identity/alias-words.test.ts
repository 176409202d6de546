import { describe, expect, test } from "vitest";
import { asPicture, asWord, type OwnWord, pickAlias, wordsOf } from "./alias-words.ts";
import { shippedAdjectives, shippedNouns } from "./shipped-words.ts";

describe("the words of a server", () => {
  test("we ship 40 of each at least, none twice, each noun with a picture", () => {
    expect(shippedAdjectives.length).toBeGreaterThanOrEqual(40);
    expect(shippedNouns.size).toBeGreaterThanOrEqual(40);
    expect(new Set(shippedAdjectives).size).toBe(shippedAdjectives.length);
    for (const word of [...shippedAdjectives, ...shippedNouns.keys()]) expect(asWord(word)).toBe(word);
    for (const picture of shippedNouns.values()) expect(asPicture(picture)).toBe(picture);
  });

  test("are ours, without what it took away, with what it added", () => {
    const own: OwnWord[] = [
      { kind: "adjective", word: "quiet", state: "removed", picture: null },
      { kind: "noun", word: "Anchor", state: "added", picture: "⚓" },
      { kind: "noun", word: "otter", state: "added", picture: "https://example.org/otter.png" },
    ];
    const { adjectives, nouns } = wordsOf(own);
    expect(adjectives).not.toContain("Quiet");
    expect(nouns).toContainEqual({ word: "Anchor", picture: "⚓" });
    expect(nouns.filter(({ word }) => /otter/i.test(word))).toEqual([
      { word: "otter", picture: "https://example.org/otter.png" },
    ]);
  });

  test.each(["two words", "", "12", "a".repeat(21), "<@1>", "@everyone", "**x**"])("%j is no word", (said) => {
    expect(asWord(said)).toBeUndefined();
  });

  test.each(["flink", "Être", "well-read", "日本"])("%j is one", (said) => expect(asWord(said)).toBeDefined());

  test.each(["http://a.b/c.png", "javascript:alert(1)", "🦦🦦", "otter"])("%j is no picture", (said) => {
    expect(asPicture(said)).toBeUndefined();
  });
});

describe("an alias", () => {
  const words = {
    adjectives: ["Calm", "Kind"],
    nouns: [
      { word: "Fox", picture: "🦊" },
      { word: "Owl", picture: null },
    ],
  };

  test("is a pair that nobody has", () => {
    const taken = new Set(["Calm Fox", "Calm Owl", "Kind Fox"]);
    for (let random = 0; random < 4; random++) {
      expect(
        pickAlias(
          words,
          (name) => taken.has(name),
          () => random,
        ),
      ).toEqual({ name: "Kind Owl", picture: null });
    }
  });

  test("gets a number when all pairs are taken", () => {
    expect(
      pickAlias(
        words,
        (name) => !/\d/.test(name),
        () => 0,
      ),
    ).toEqual({ name: "Calm Fox 2", picture: "🦊" });
    expect(
      pickAlias(
        { adjectives: [], nouns: [] },
        (name) => name === "Member",
        () => 0,
      ).name,
    ).toBe("Member 2");
  });
});
