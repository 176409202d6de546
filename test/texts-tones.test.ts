import { describe, expect, test } from "vitest";
import { features } from "#features/index.ts";
import { longest } from "#features/voice/check-words.ts";
import { offeredKeys } from "#features/voice/offered.ts";
import { presets } from "#features/voice/presets/presets.ts";
import { readUses } from "#features/voice/sample-uses.ts";
import { readCatalog } from "#platform/texts/catalog.ts";
import { openTexts } from "#platform/texts/texts.ts";
import { viewMistakes } from "#test/support/check-view.ts";
import { textSources } from "#test/support/text-sources.ts";

const plain = readCatalog(textSources());
const texts = openTexts(textSources(), undefined, [], presets());
const { sentences } = texts;
const offered = offeredKeys(features, { sentences });

describe.each(Object.entries(presets()))("the tone %s", (name, preset) => {
  const tone = readCatalog(Object.entries(preset).map(([feature, texts]) => ({ name: feature, texts })));

  test("says otherwise only what members may read", () => {
    const keys = tone.locales.flatMap((locale) => [...tone.keys(locale).keys()]);
    expect(keys.filter((key) => !offered.includes(key))).toEqual([]);
  });

  test("fits where our own sentences do, in every language", async () => {
    const uses = await readUses(features);
    const tooLong = tone.locales.flatMap((locale) =>
      [...tone.keys(locale).keys()].filter((key) => {
        const ours = sentences.find(locale, key, null);
        const said = sentences.find(locale, key, name);
        return !ours || !said || said.words.length > longest(ours, uses.get(key));
      }),
    );
    expect(tooLong).toEqual([]);
  });
});

test.each(Object.keys(presets()))(
  "every card keeps to the design in the tone %s, in every language",
  async (preset) => {
    const samples = await Promise.all(features.map(async (feature) => (await feature.samples?.())?.samples ?? {}));
    const views = samples.flatMap((each) => Object.entries(each));
    expect(views.length).toBeGreaterThan(200);
    const speech = { words: () => undefined, accent: null, preset };
    const mistakes = texts.locales.flatMap((locale) => {
      const translate = texts.translate(locale, speech);
      return views.flatMap(([name, all]) =>
        all.flatMap((view) => viewMistakes(view, translate).map((mistake) => `${name} in ${locale}: ${mistake}`)),
      );
    });
    expect(mistakes).toEqual([]);
  },
);

test("each sentence of warm is another one than ours, in every language", () => {
  const warm = readCatalog(Object.entries(presets()["warm"] ?? {}).map(([name, texts]) => ({ name, texts })));
  const alike = warm.locales.flatMap((locale) =>
    [...warm.keys(locale)]
      .filter(([key, pattern]) => JSON.stringify(pattern) === JSON.stringify(plain.find(locale, key)?.pattern))
      .map(([key]) => `${key} in ${locale}`),
  );
  expect(alike).toEqual([]);
});
