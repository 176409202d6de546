import type { OwnSettings, TypeDefinition } from "#features/desk/index.ts";

/** What a topic says itself; what is undefined it takes from above. */
export type Said = { readonly [Name in keyof OwnSettings]?: OwnSettings[Name] | undefined };

/** A topic that says this of itself, and what it said before of everything else. */
export function saying<T extends TypeDefinition>(type: T, said: Said): T {
  const own = Object.fromEntries(
    Object.entries({ ...type.own, ...said }).filter(([, value]) => value !== undefined),
  ) as OwnSettings;
  return { ...type, own };
}
