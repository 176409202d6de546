import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MessageBody } from "#kernel/outbox.ts";
import type { Samples, View } from "#kernel/view.ts";
import { visible } from "#kernel/words.ts";
import { countComponents, MOST_CHARACTERS, MOST_COMPONENTS, textsOf } from "#platform/render/budget.ts";
import { render } from "#platform/render/render.ts";
import { openTexts } from "#platform/texts/texts.ts";
import { nasty } from "#test/support/nasty.ts";
import { files, load } from "#test/support/source-files.ts";
import { textSources } from "#test/support/text-sources.ts";

const texts = openTexts(textSources());
const folders = [...new Set(files("src/**/views/*.ts").map((path) => path.slice(0, path.lastIndexOf("/"))))];

/** What no view says by itself: whatever of it acts came from outside. */
const ACTS = [
  "@everyone",
  "@here",
  "<@9>",
  "<@&9>",
  "<#9>",
  "</do:9>",
  "<:e:9>",
  "<t:9:R>",
  "[bank](https://evil.example)",
  "\n-# Deleted by the member.",
  "\n### Ticket #1 is closed",
  "\n> quoted",
  "\u202e",
];
const outside = fc
  .tuple(nasty, fc.shuffledSubarray(ACTS, { minLength: 3 }), nasty)
  .map(([before, acts, after]) => `${before}${acts.join(" ")}${after}`);

/** The same view, everything that somebody else may have written in it said otherwise. Prose of the server's own team stays. */
function saying(value: unknown, words: string): unknown {
  if (Array.isArray(value)) return value.map((one) => saying(one, words));
  if (typeof value !== "object" || value === null) return value;
  if ("markup" in value || ("block" in value && value.block === "prose")) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      if (key === "params") return [key, saidInParams(one, words)];
      const isWords = key === "words" || (key === "question" && "block" in value);
      return [key, isWords && typeof one === "string" ? words : saying(one, words)];
    }),
  );
}

/** A number is ours, as text too. */
const isOutside = (value: unknown): boolean => typeof value === "string" && !/^\d+$/.test(value);

const saidInParams = (params: object, words: string): object =>
  Object.fromEntries(Object.entries(params).map(([name, one]) => [name, isOutside(one) ? words : saying(one, words)]));

/** What is wrong with how a view shows words from outside. */
function mistakes(view: View, plain: MessageBody, body: MessageBody): string[] {
  const said = textsOf(body.components ?? []).map(({ content }) => content);
  const before = textsOf(plain.components ?? []).map(({ content }) => content);
  const { parse, users = [], roles = [] } = body.allowed_mentions ?? { parse: ["nothing is said"] };
  const pinged = [...users, ...roles].filter(
    (id) => ![...(view.pings?.users ?? []), ...(view.pings?.roles ?? [])].includes(id),
  );
  const labels = labelsIn(body.components ?? []);
  return [
    ...(parse.length > 0 || pinged.length > 0 ? [`pings ${[...parse, ...pinged].join()}`] : []),
    ...said.flatMap(textMistakes),
    ...(linesOfOurs(said) > linesOfOurs(before) ? ["words that pass for a line of ours"] : []),
    ...labels
      .filter((label) => label !== visible(label) || /[\n\r\t]/.test(label) || label === "")
      .map((label) => `label “${label}”`),
    ...(countComponents(body.components ?? []) > MOST_COMPONENTS ? ["too many components"] : []),
    ...(said.join("").length > MOST_CHARACTERS ? ["too long"] : []),
  ];
}

/** What Discord draws: an escaped sign is a letter. */
const drawn = (content: string): string => content.replace(/\\[^0-9A-Za-z\s]/g, "x");

function textMistakes(content: string): string[] {
  const active = drawn(content);
  // The one character of ours that nobody sees takes `@everyone` apart.
  const hides = visible(content) !== content.replaceAll("@\u200b", "@");
  return [
    ...(/@(everyone|here)/i.test(content) ? ["everybody is mentioned"] : []),
    ...(/<@&?9>/.test(content) ? ["somebody is mentioned"] : []),
    ...(/<#9>|<\/do:9>|<:e:9>|<t:9:R>|\]\(https:\/\/evil/.test(active) ? [`acts: ${active.slice(0, 200)}`] : []),
    ...(hides ? ["hides something"] : []),
  ];
}

/** Headings and quotes; a small line of many lines is as many. */
const linesOfOurs = (said: readonly string[]): number => said.join("\n").match(/^#{1,3} /gm)?.length ?? 0;

function labelsIn(components: readonly object[]): string[] {
  return components.flatMap((component) => {
    const {
      label,
      placeholder,
      options,
      description,
      components: inner,
      accessory,
    } = component as {
      readonly label?: string;
      readonly placeholder?: string;
      readonly description?: string;
      readonly options?: readonly object[];
      readonly components?: readonly object[];
      readonly accessory?: object;
    };
    return [
      ...[label, placeholder, description].filter((one) => one !== undefined),
      ...labelsIn([...(options ?? []), ...(inner ?? []), ...(accessory ? [accessory] : [])]),
    ];
  });
}

describe.each(folders)("words from outside in the views of %s", (folder) => {
  test("ping nobody, lead nowhere else, hide nothing, and pass for nothing of ours", async () => {
    const { samples } = (await load(`${folder}/samples.ts`)) as { readonly samples: Samples };
    for (const [name, views] of Object.entries(samples)) {
      fc.assert(
        fc.property(outside, fc.constantFrom(...views), fc.constantFrom(...texts.locales), (words, view, locale) => {
          const translate = texts.translate(locale);
          const told = saying(view, words) as View;
          expect(mistakes(view, render(view, translate), render(told, translate)), name).toEqual([]);
        }),
        { numRuns: 25 },
      );
    }
  });
});
