import { describe, expect, test } from "vitest";
import type { Preset } from "#kernel/voice.ts";
import { readCatalog, variablesOf } from "#platform/texts/catalog.ts";
import { textSources } from "#test/support/text-sources.ts";
import { frenchMistakes, toneMistakes } from "#test/support/wording.ts";
import { presetOf } from "./preset-of.ts";
import { presets } from "./presets.ts";

const shipped = readCatalog(textSources());
const english = shipped.keys("en-US");
/** Where a stranger is not addressed like a friend; `test/texts-formal.test.ts` finds what is left of that. */
const OTHERWISE_ADDRESSED = new Set(["de", "es", "fr"]);

/** How much of what members read a tone says otherwise at least. */
const LEAST: Readonly<Record<string, number>> = { warm: 150, formal: 40 };

test("a file of a tone is read by feature", () => {
  expect(presetOf({ texts: { de: "## a\nx = 1\n\n## b-c\ny = 2\n" } })).toEqual({
    a: { de: "\nx = 1\n\n" },
    "b-c": { de: "\ny = 2\n" },
  });
});

describe.each(Object.entries(presets()))("the tone %s", (name, preset) => {
  const said = readCatalog(Object.entries(preset).map(([feature, texts]) => ({ name: feature, texts })));

  test("says so many sentences, the same ones in every language, and more where people are addressed otherwise", () => {
    expect(said.locales).toEqual(shipped.locales);
    const keys = (locale: string) => [...said.keys(locale).keys()].sort();
    expect(keys("en-US").length).toBeGreaterThanOrEqual(LEAST[name] ?? 0);
    for (const locale of said.locales) {
      const isMore = name === "formal" && OTHERWISE_ADDRESSED.has(locale);
      expect(keys(locale)).toEqual(isMore ? expect.arrayContaining(keys("en-US")) : keys("en-US"));
    }
  });

  test("says only what is said, with the same variables", () => {
    const wrong = said.locales.flatMap((locale) =>
      [...said.keys(locale)].flatMap(([key, pattern]) => {
        const ours = english.get(key);
        if (!ours) return [`${key} is said nowhere`];
        return variablesOf(ours).join() === variablesOf(pattern).join()
          ? []
          : [`${key} has other variables in ${locale}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("speaks as we do, but for how it addresses people", () => {
    expect(sentences(preset, "en-US").flatMap(toneMistakes)).toEqual([]);
    expect(said.locales.flatMap((locale) => sentences(preset, locale)).filter((one) => /[!¡]/.test(one))).toEqual([]);
    if (name !== "formal") expect(sentences(preset, "fr").flatMap(frenchMistakes)).toEqual([]);
  });
});

const sentences = (preset: Preset, locale: string): string[] =>
  Object.values(preset).flatMap((texts) =>
    (texts[locale] ?? "").split("\n").map((line) => line.replace(/^[\w-]+ = /, "").replace(/\{[^}]*\}/g, "…")),
  );

test("formal addresses nobody in pt-BR", () => {
  const words = sentences(presets()["formal"] ?? {}, "pt-BR").flatMap((line) => line.toLowerCase().split(/[^\p{L}]+/u));
  expect(words.length).toBeGreaterThan(300);
  expect(["você", "seu", "sua", "seus", "suas"].filter((word) => words.includes(word))).toEqual([]);
});
