import { expect, test } from "vitest";
import { read, sources } from "#test/support/source-files.ts";
import { textMistakes, textSources } from "#test/support/text-sources.ts";
import { germanMistakes, toneMistakes } from "#test/support/wording.ts";

const code = new Map(sources("src").map((path) => [path, read(path)]));

test("every sentence that is used is there in every language, with the same variables, and none is left over", () => {
  expect(textMistakes(textSources(), code)).toEqual([]);
});

test.each([
  ["en-US", toneMistakes],
  ["de", germanMistakes],
])("every sentence in %s speaks as we do: errors and descriptions of commands too", (locale, mistakesOf) => {
  const said = textSources().flatMap(({ texts = {} }) => sentencesOf(texts[locale] ?? ""));
  expect(said.length).toBeGreaterThan(100);
  expect(said.flatMap(mistakesOf)).toEqual([]);
});

/** What stands in a Fluent file for people to read: no names of messages, no variables, no comments. */
const sentencesOf = (source: string): string[] =>
  source
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) =>
      line
        .replace(/^\s*(?:[.-]?[\w-]+\s*=|\*?\[[\w-]+\])/, "")
        .replace(/\{[^}]*\}?/g, "…")
        .trim(),
    )
    .filter((line) => line !== "");

test("a sentence that speaks otherwise is found", () => {
  expect(sentencesOf("# !\nbad-type =\n    .label = The { $type } panel\n")).toEqual(["The … panel"]);
  expect(toneMistakes("Type the command again, or what you type.")).toEqual([]);
  expect(toneMistakes("Choose a type")).toHaveLength(1);
  expect(germanMistakes("Hier schreiben Sie")).toHaveLength(1);
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
