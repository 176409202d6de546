import { expect, test } from "vitest";
import { closest } from "./closest.ts";

const ours = ["en-US", "de", "es", "fr", "pt-BR"];

test.each([
  ["es-ES", ["es"]],
  ["es-419", ["es"]],
  ["pt-BR", ["pt-BR"]],
  ["pt-PT", ["pt-BR"]],
  ["fr", ["fr"]],
  ["fr-CA", ["fr"]],
  ["de-AT", ["de"]],
  ["en-GB", ["en-US"]],
  ["sv-SE", []],
  ["not a locale", []],
])("%s is said in %j", (locale, languages) => expect(closest(locale, ours)).toEqual(languages));

test("a locale's own comes before its language, and that before the same language elsewhere", () => {
  expect(closest("es-419", ["es-ES", "es", "es-419"])).toEqual(["es-419", "es", "es-ES"]);
  expect(closest("pt-PT", ["pt-BR", "pt-PT"])).toEqual(["pt-PT", "pt-BR"]);
});

test("a language in other letters is another one", () => {
  expect(closest("zh-TW", ["zh-CN"])).toEqual([]);
  expect(closest("zh-SG", ["zh-CN"])).toEqual(["zh-CN"]);
});
