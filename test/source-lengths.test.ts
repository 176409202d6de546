import { expect, test } from "vitest";
import { read, sources } from "./support/source-files.ts";

/** What a lane keeps of a source, and a conversation of a message's; PostgreSQL and MariaDB refuse what is longer. */
const LANE = 100;
const MESSAGE = 40;

/** The longest that stands in each kind of place of a template; whatever has another name is taken for a whole source. */
const LONGEST: readonly (readonly [RegExp, number])[] = [
  [/(messageId|userId|guildId|author\.id|actor\.id|event\.id|member\.id|original\.|role|ids\.at)/, 20],
  [/(\bat\b|At\b|since|block\.at|joinedAt|version|position|posting)/, 13],
  // What was not permitted, in a word.
  [/^what$/, 12],
  [/(index|part)\b/, 5],
  [/policy/, 16],
  [/(step|rendition)/, 6],
  [/\b(SOURCE|CLOSED_HERE|PREFIX)\b/, 16],
  [/(\bid\b|Id\b|\.id\b|\.next\(\)|occasion|person|\broom\b|staffRoom)/, 26],
];

const lengthOf = (place: string): number => LONGEST.find(([name]) => name.test(place))?.[1] ?? MESSAGE;

const longest = (template: string): number =>
  [...template.matchAll(/\$\{([^}]*)\}/g)].reduce((sum, [, place = ""]) => sum + lengthOf(place), 0) +
  template.replaceAll(/\$\{[^}]*\}/g, "").length;

/** Every template in the features that names what is said, with its file. */
function templates(): { readonly path: string; readonly template: string }[] {
  const named = /(?:\bsource: |(?:\w*[sS]ource\w*|SOURCE) = (?:\([^)]*\)(?:: \w+)? =>\s*)?)`([^`]*)`/g;
  return sources("src/features").flatMap((path) =>
    [...read(path).matchAll(named)].map(([, template = ""]) => ({ path, template })),
  );
}

test("whatever names what is said fits where it is kept, on every database", () => {
  const all = templates();
  expect(all.length).toBeGreaterThan(60);
  expect(all.filter(({ template }) => longest(template) > LANE)).toEqual([]);
});

test("so does what names a message of a conversation", () => {
  const ofMessages = /^(m|i|news|split):/;
  const all = templates().filter(({ template }) => ofMessages.test(template));
  expect(all.length).toBe(4);
  expect(all.filter(({ template }) => longest(template) > MESSAGE)).toEqual([]);
});
