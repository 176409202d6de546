import type { Preset } from "#kernel/voice.ts";

const FEATURE = /^## ([\w-]+)$/m;

/** A tone's sentences, which stand in one file for each language, below the name of the feature that says them: `## tickets`. */
export function presetOf({ texts }: { readonly texts: Readonly<Record<string, string>> }): Preset {
  const preset: Record<string, Record<string, string>> = {};
  for (const [locale, source] of Object.entries(texts)) {
    const [, ...pieces] = source.split(FEATURE);
    for (let at = 0; at + 1 < pieces.length; at += 2) {
      const name = pieces[at] ?? "";
      preset[name] = { ...preset[name], [locale]: pieces[at + 1] ?? "" };
    }
  }
  return preset;
}
