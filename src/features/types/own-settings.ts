import type { GateRules, OwnSettings, TypeDefinition } from "#features/desk/index.ts";

/** What a topic says itself; what is undefined it takes from above. */
export type Said = { readonly [Name in keyof OwnSettings]?: OwnSettings[Name] | undefined };

/** A topic that says this of itself, and what it said before of everything else. */
export function saying<T extends TypeDefinition>(type: T, said: Said): T {
  const own = Object.fromEntries(
    Object.entries({ ...type.own, ...said }).filter(([, value]) => value !== undefined),
  ) as OwnSettings;
  return { ...type, own };
}

/** The same for parts of who may open tickets, each of which a topic takes from above for itself. */
export function sayingGates<T extends TypeDefinition>(
  type: T,
  said: { readonly [Name in keyof GateRules]?: GateRules[Name] | undefined },
): T {
  const gates = Object.fromEntries(
    Object.entries({ ...type.own.gates, ...said }).filter(([, value]) => value !== undefined),
  ) as Partial<GateRules>;
  return saying(type, { gates: Object.keys(gates).length === 0 ? undefined : gates });
}
