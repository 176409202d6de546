import type { Feature } from "#kernel/feature.ts";
import type { Text, TextParams } from "#kernel/text.ts";
import type { View } from "#kernel/view.ts";

/** What a sentence is in a view: Discord takes so many letters, and reads on a telephone so much. */
export type Role = "button" | "option" | "question" | "picture" | "words";

/** Where a sentence is said, by its key. */
export interface Use {
  readonly roles: ReadonlySet<Role>;
  /** The view that shows the least besides. */
  readonly view: View;
  /** What stood in its variables there. */
  readonly params: TextParams;
}

export interface Uses {
  get(key: string): Use | undefined;
  /** What stands somewhere for a variable of this name. */
  example(variable: string): TextParams[string] | undefined;
}

/** Reads the sample views of all features: how a sentence looks where it is said. */
export async function readUses(features: readonly Feature[]): Promise<Uses> {
  const uses = new Map<string, { roles: Set<Role>; view: View; size: number; params: TextParams }>();
  const examples = new Map<string, TextParams[string]>();
  const loaded = await Promise.all(features.map(async ({ samples }) => (await samples?.())?.samples ?? {}));
  for (const view of loaded.flatMap((samples) => Object.values(samples).flat())) {
    const size = JSON.stringify(view).length;
    for (const { text, role } of textsIn(view, "words")) {
      const { key, params = {} } = text;
      for (const [name, value] of Object.entries(params)) if (!examples.has(name)) examples.set(name, value);
      const known = uses.get(key);
      if (known && known.size <= size) known.roles.add(role);
      else uses.set(key, { roles: new Set(known?.roles).add(role), view, size, params });
    }
  }
  return { get: (key) => uses.get(key), example: (name) => examples.get(name) };
}

const ROLES: Readonly<Record<string, Role>> = {
  label: "button",
  placeholder: "question",
  description: "option",
  alt: "picture",
};

/** Every text in it, those inside of others too. */
function* textsIn(within: unknown, role: Role): Generator<{ readonly text: Text; readonly role: Role }> {
  if (typeof within !== "object" || within === null) return;
  if (isText(within)) yield { text: within, role };
  const isOption = "value" in within;
  for (const [name, inner] of Object.entries(within)) {
    const its = ROLES[name] ?? role;
    yield* textsIn(inner, its === "button" && isOption ? "option" : its);
  }
}

export const isText = (one: object): one is Text =>
  "key" in one && typeof one.key === "string" && Object.keys(one).every((name) => name === "key" || name === "params");
