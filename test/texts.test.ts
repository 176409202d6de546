import { expect, test } from "vitest";
import { read, sources } from "#test/support/source-files.ts";
import { textMistakes, textSources } from "#test/support/text-sources.ts";

const code = new Map(sources("src").map((path) => [path, read(path)]));

test("every sentence that is used is there in every language, with the same variables, and none is left over", () => {
  expect(textMistakes(textSources(), code)).toEqual([]);
});

test("nothing is said with an exclamation mark, in any language", () => {
  const loud = textSources().flatMap(({ name, texts = {} }) =>
    Object.entries(texts).flatMap(([locale, source]) =>
      source
        .split("\n")
        .filter((line) => !line.startsWith("#") && line.includes("!"))
        .map((line) => `${name} ${locale}: ${line}`),
    ),
  );
  expect(loud).toEqual([]);
});

test("mistakes are found", () => {
  const texts = [{ name: "desk", texts: { "en-US": "one = { $a }\nidle = x\n", de: "one = { $b }\nmore = y\n" } }];
  const mistakes = textMistakes(
    texts,
    new Map([["a.ts", 'text("desk.one"); text(x ? "desk.two" : "desk.one"); text(`desk.x`)']]),
  );
  expect(mistakes).toEqual([
    "desk.two is used in a.ts and has no text",
    "desk.idle is used nowhere",
    "desk.idle is missing in de",
    "desk.more is in de only",
    "desk.one has other variables in de",
    "a.ts glues a key together",
  ]);
});
