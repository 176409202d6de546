import { createHash } from "node:crypto";
import { type MessageSource, readCatalog } from "#platform/texts/catalog.ts";
import { FALLBACK_LOCALE } from "#platform/texts/texts.ts";

/** Of each English sentence what it was like when its translations were last looked at: by its name in the feature, a short hash. */
export type SeenTexts = Readonly<Record<string, string>>;

/** What a source says in English now. */
export function seenTexts(source: MessageSource): SeenTexts {
  const english = readCatalog([source]).keys(FALLBACK_LOCALE);
  const hashes = [...english].map(([key, pattern]) => {
    const hash = createHash("sha256").update(JSON.stringify(pattern)).digest("base64url");
    return [key.slice(source.name.length + 1), hash.slice(0, 8)] as const;
  });
  return Object.fromEntries(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Which translations nobody looked at since, in sentences. */
export function unseenTexts(source: MessageSource, seen: SeenTexts): string[] {
  const now = seenTexts(source);
  const others = Object.keys(source.texts ?? {}).filter((locale) => locale !== FALLBACK_LOCALE);
  const confirm = "then run `npm run texts:seen`";
  return [
    ...Object.keys(now).flatMap((name) => {
      if (seen[name] === now[name]) return [];
      const what = name in seen ? "says something else in English" : "is new";
      return [`${source.name}.${name} ${what}: look at it in ${others.sort().join(", ")}, ${confirm}`];
    }),
    ...Object.keys(seen).flatMap((name) =>
      name in now ? [] : [`${source.name}.${name} is gone: run \`npm run texts:seen\``],
    ),
  ];
}
