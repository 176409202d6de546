import { describe, expect, test } from "vitest";
import { text } from "#kernel/text.ts";
import type { Samples, View } from "#kernel/view.ts";
import { openTexts } from "#platform/texts/texts.ts";
import { viewMistakes } from "#test/support/check-view.ts";
import { files, isThere, load, read } from "#test/support/source-files.ts";
import { textSources } from "#test/support/text-sources.ts";

const texts = openTexts(textSources());

const folders = [...new Set(files("src/**/views/*.ts").map((path) => path.slice(0, path.lastIndexOf("/"))))];

describe.each(folders)("the views in %s", (folder) => {
  test("have samples, one at least for each view", async () => {
    expect(isThere(`${folder}/samples.ts`), `${folder}/samples.ts is missing`).toBe(true);
    const samples = await samplesOf(folder);
    const views = files(`${folder}/*.ts`).flatMap((path) =>
      [...read(path).matchAll(/^export (?:const|function) (\w+View)\b/gm)].map(([, name]) => name ?? ""),
    );
    expect(views.filter((name) => !samples[name]?.length)).toEqual([]);
  });

  test("are known to their feature, which shows them to whoever says a text otherwise", () => {
    const feature = folder.replace(/views$/, "feature.ts");
    if (isThere(feature)) expect(read(feature)).toContain('samples: () => import("./views/samples.ts")');
  });

  test.each(texts.locales)("keep to the design in %s", async (locale) => {
    const translate = texts.translate(locale);
    const mistakes = Object.entries(await samplesOf(folder)).flatMap(([name, views]) =>
      views.flatMap((view) => viewMistakes(view, translate).map((mistake) => `${name}: ${mistake}`)),
    );
    expect(mistakes).toEqual([]);
  });
});

async function samplesOf(folder: string): Promise<Samples> {
  const { samples } = await load(`${folder}/samples.ts`);
  return samples as Samples;
}

describe("the check finds", () => {
  const translate = openTexts([
    {
      name: "bad",
      texts: {
        "en-US":
          'loud = Done!\ninner = The requester\nmid = Yes ✅ no\nlabel = A label of many letters\nfine = Fine\nempty = { "" }\n',
      },
    },
  ]).translate("en-US");
  const card = (view: Partial<View>): View => ({
    tone: "good",
    blocks: [{ block: "text", text: text("bad.fine") }],
    ...view,
  });
  const button = (id: string, style: "primary" | "secondary", label = "bad.fine") =>
    ({ control: "button", id, label: text(label), style }) as const;
  const says = (key: string) => card({ blocks: [{ block: "text", text: text(key) }] });

  test.each<[string, View]>([
    ["says “!”", says("bad.loud")],
    ["says “requester”", says("bad.inner")],
    ["an emoji stands at the beginning", says("bad.mid")],
    ["at most 20", card({ rows: [[button("a", "primary", "bad.label")]] })],
    ["two primary", card({ rows: [[button("a", "primary")], [button("b", "primary")]] })],
    ["not the first", card({ rows: [[button("a", "secondary"), button("b", "primary")]] })],
    ["two controls with one id", card({ rows: [[button("a", "secondary"), button("a", "secondary")]] })],
    ["3 rows", card({ rows: [[button("a", "secondary")], [button("b", "secondary")], [button("c", "secondary")]] })],
    [
      "a menu for one choice",
      card({
        rows: [
          [
            {
              control: "menu",
              id: "m",
              placeholder: text("bad.fine"),
              options: [{ value: "1", label: { words: "x" } }],
            },
          ],
        ],
      }),
    ],
    [
      "no alternative text",
      card({
        blocks: [
          { block: "text", text: text("bad.fine") },
          { block: "gallery", pictures: [{ url: "https://x.y/z.png", alt: text("bad.empty") }] },
        ],
      }),
    ],
    ["components, at most 24", card({ blocks: Array.from({ length: 30 }, () => ({ block: "line" as const })) })],
    ["characters, at most 3000", card({ blocks: [{ block: "prose", words: "x".repeat(3_001) }] })],
  ])("%s", (mistake, view) => {
    expect(viewMistakes(view, translate).join()).toContain(mistake);
  });

  test("nothing wrong with a plain card", () => {
    expect(viewMistakes(card({ rows: [[button("a", "primary"), button("b", "secondary")]] }), translate)).toEqual([]);
  });
});
