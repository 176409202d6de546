import type { Origin } from "#features/desk/index.ts";
import { nameKey } from "#kernel/words.ts";
import type { Definition } from "./rule.ts";

/** A rule as it is set up, without what became of it. */
export interface SetUpRule {
  readonly name: string;
  readonly definition: Definition;
  readonly origin: Origin;
  /** By hand. */
  readonly paused: boolean;
}

export const isCalled =
  (name: string) =>
  (rule: { readonly name: string }): boolean =>
    nameKey(rule.name) === nameKey(name);
