import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { seenTexts, unseenTexts } from "#test/support/seen-texts.ts";
import { isThere, read, sources } from "#test/support/source-files.ts";
import { textMistakes, textSources } from "#test/support/text-sources.ts";
import {
  frenchMistakes,
  germanMistakes,
  momentMistakes,
  portugueseMistakes,
  spanishMistakes,
  toneMistakes,
} from "#test/support/wording.ts";

const code = new Map(sources("src").map((path) => [path, read(path)]));

test("every sentence that is used is there in every language, with the same variables, and none is left over", () => {
  expect(textMistakes(textSources(), code)).toEqual([]);
});

test("no translation says what its English sentence said before", () => {
  const unseen = textSources().flatMap((source) => {
    const path = `${source.folder}/seen.json`;
    if (process.env["TEXTS_SEEN"]) writeFileSync(path, `${JSON.stringify(seenTexts(source), null, 2)}\n`);
    return unseenTexts(source, isThere(path) ? JSON.parse(read(path)) : {});
  });
  expect(unseen).toEqual([]);
});

test("a sentence that changed in English is found until somebody looked at its translations", () => {
  const saying = (english: string) => ({ name: "desk", texts: { "en-US": english, de: "x = y\n", fr: "x = y\n" } });
  const before = saying("open = Open\nclose = Close\n    .label = Close it\n");
  const seen = seenTexts(before);
  expect(unseenTexts(before, seen)).toEqual([]);
  expect(unseenTexts(saying("close = Close\n    .label = End it\nmore = More\n"), seen)).toEqual([
    "desk.close.label says something else in English: look at it in de, fr, then run `npm run texts:seen`",
    "desk.more is new: look at it in de, fr, then run `npm run texts:seen`",
    "desk.open is gone: run `npm run texts:seen`",
  ]);
});

test.each([
  ["en-US", toneMistakes],
  ["de", germanMistakes],
  ["pt-BR", portugueseMistakes],
  ["fr", frenchMistakes],
  ["es", spanishMistakes],
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
  expect(germanMistakes("„Antworten“, die du schreibst")).toEqual([]);
  for (const wrong of ["Mit euren Worten", "Mit Schlagworten", "«Hier»"]) expect(germanMistakes(wrong)).toHaveLength(1);
  expect(portugueseMistakes("Escreva aqui; a equipe lê tudo até o título.")).toEqual([]);
  expect(portugueseMistakes("A equipa espera por tua resposta!")).toHaveLength(2);
  expect(portugueseMistakes("O senhor foi convidado/a")).toHaveLength(2);
  expect(frenchMistakes("Tu as écrit\u00a0: réessaie\u202f; c'est «\u00a0ici\u00a0»")).toEqual([]);
  for (const wrong of [
    "Écrivez votre nom",
    "C'est résolu ?",
    "Sujet : rien",
    "« ici »",
    "Quoi?",
    "Sujet\u202f: rien",
  ]) {
    expect(frenchMistakes(wrong)).toHaveLength(1);
  }
  expect(spanishMistakes("Quedan seis. Escribe aquí y elige después.")).toEqual([]);
  expect(
    ["Escriba aquí", "Lo podéis leer", "Es para usted", "¡Listo", "«Aquí»"].map((each) => spanishMistakes(each).length),
  ).toEqual([1, 1, 1, 1, 1]);
});

test("a moment that does not read on from the words before it is found", () => {
  const [date, moment] = ["<t:1795296861:f>", "<t:1795296861:R>"];
  const said: [string, string][] = [
    ["en-US", `Opened on ${date}, closes ${moment}`],
    ["de", `Bis ${date} (${moment})`],
    ["fr", `Suspendu jusqu'au ${date}`],
    ["es", `Desde ${moment}`],
  ];
  expect(said.flatMap(([locale, words]) => momentMistakes(words, locale))).toEqual([]);
  expect(momentMistakes(`Geöffnet ${date}`, "de")).toHaveLength(1);
  expect(momentMistakes(`Ruht bis ${moment}`, "de")).toHaveLength(1);
  expect(momentMistakes(`Começou ${date}, até ${moment}`, "pt-BR")).toHaveLength(2);
});

test("where none is counted like one, a sentence that says “one” is found", () => {
  const counting = (one: string) => `one = { $count ->\n    [one] ${one}\n   *[other] { $count } fichiers\n}\n`;
  const code = new Map([["a.ts", 'text("desk.one")']]);
  const mistakes = (texts: Record<string, string>) => textMistakes([{ name: "desk", texts }], code);
  expect(mistakes({ "en-US": counting("one file"), fr: counting("un fichier") })).toEqual([
    "desk.one says [one] without the number in fr, where that is said of 0 too: make it [1]",
  ]);
  expect(mistakes({ "en-US": counting("one file"), fr: counting("{ $count } fichier") })).toEqual([]);
  expect(mistakes({ "en-US": counting("one file"), fr: counting("un fichier").replace("[one]", "[1]") })).toEqual([]);
});

test("a sentence that was left in English is found, and a word that two languages share is none", () => {
  const texts = { "en-US": "one = Open ticket { $a }\ntwo = Ticket { $a }\n" };
  const code = new Map([["a.ts", 'text("desk.one"); text("desk.two")']]);
  expect(textMistakes([{ name: "desk", texts: { ...texts, de: texts["en-US"] } }], code)).toEqual([
    "desk.one is English in de",
  ]);
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
