import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { text } from "#kernel/text.ts";
import { readOwnTexts } from "./own-texts.ts";
import { openTexts, type TextProblem } from "./texts.ts";

const desk = {
  name: "desk",
  texts: {
    "en-US": "opened = Ticket #{ $number } is open\nclose = Close\n    .description = Closes it\n",
    es: "opened = El ticket #{ $number } está abierto\nclose = Cerrar\n    .description = Lo cierra\n",
  },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "frontdesk-texts-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(locale: string, file: string, content: string): void {
  mkdirSync(join(folder, "texts", locale), { recursive: true });
  writeFileSync(join(folder, "texts", locale, file), content);
}

const opened = text("desk.opened", { number: 7 });

test("a host who says nothing needs no folder", () => {
  expect(readOwnTexts(folder, [desk])).toEqual({ sources: [], mistakes: [] });
});

test("a language is added, a sentence said otherwise, a region apart from its language", () => {
  put("sv-SE", "desk.ftl", "opened = Ärende #{ $number } är öppet\n");
  put("es", "desk.ftl", "close = Terminar\n");
  put("es-419", "desk.ftl", "opened = El caso #{ $number } está abierto\n");
  const own = readOwnTexts(folder, [desk]);
  expect(own.mistakes).toEqual([]);
  const texts = openTexts([desk], undefined, own.sources);
  expect(texts.locales).toEqual(["en-US", "es", "es-419", "sv-SE"]);
  expect(texts.fingerprint).not.toBe(openTexts([desk]).fingerprint);
  const close = text("desk.close");
  const closes = text("desk.close.description");
  const said = (locale: string) => [opened, close, closes].map((each) => texts.translate(locale).plain(each));
  expect(said("sv-SE")).toEqual(["Ärende #7 är öppet", "Close", "Closes it"]);
  expect(said("es-ES")).toEqual(["El ticket #7 está abierto", "Terminar", "Lo cierra"]);
  expect(said("es-419")).toEqual(["El caso #7 está abierto", "Terminar", "Lo cierra"]);
  expect(said("en-GB")).toEqual(["Ticket #7 is open", "Close", "Closes it"]);
});

test("plurals are the added language's own", () => {
  const files = { name: "files", texts: { "en-US": "files = { $count ->\n    [one] a file\n   *[other] files\n}\n" } };
  put("pl", "files.ftl", "files = { $count ->\n    [one] plik\n    [few] pliki\n   *[many] plików\n}\n");
  const texts = openTexts([files], undefined, readOwnTexts(folder, [files]).sources);
  const said = [1, 2, 5].map((count) => texts.translate("pl").plain(text("files.files", { count })));
  expect(said).toEqual(["plik", "pliki", "plików"]);
});

test("what does not fit is named, and said in our words", () => {
  put("sv-SE", "desk.ftl", "opened = Ärende #{ $nummer } är öppet\nclosed = Stängt\nclose = Stäng\n");
  put("sv-SE", "dsk.ftl", "opened = x\n");
  put("de", "desk.ftl", "opened = { $number\n");
  put("swedish!", "desk.ftl", "opened = x\n");
  put("sv-SE", "README.md", "not a text");
  const own = readOwnTexts(folder, [desk]);
  expect(own.mistakes).toEqual([
    "texts/de/desk.ftl is not read: Texts of desk (de): Fluent cannot read “opened”",
    "texts/sv-SE/desk.ftl: “opened” has no variable $nummer; it has $number",
    "texts/sv-SE/desk.ftl: there is no sentence “closed”; did you mean “close”?",
    "texts/sv-SE/dsk.ftl is not read: there is no such file; did you mean “desk”?",
    "texts/swedish! is not read: its name is no language's, like sv-SE",
  ]);
  const problems: TextProblem[] = [];
  const { translate } = openTexts([desk], (problem) => problems.push(problem), own.sources);
  expect(translate("sv-SE").plain(opened)).toBe("Ticket #7 is open");
  expect(translate("sv-SE").plain(text("desk.close"))).toBe("Stäng");
  expect(translate("de").plain(opened)).toBe("Ticket #7 is open");
  expect(problems.map(({ problem }) => problem)).toEqual(["Unknown variable: $nummer"]);
});
