/**
 * Where a feature lets others add to it without knowing them. Whoever reads what was added owns the point and exports it from its
 * `index.ts`; a feature above names what it adds in `contributes`. Each app has its own: nothing is kept beside it.
 */
import type { Feature } from "./feature.ts";
import type { IsOn, PartName } from "./parts.ts";
import type { Snowflake } from "./types.ts";

/** Calling it makes a contribution of the only kind that this point takes. */
export interface ExtensionPoint<T> {
  (value: T): Contribution;
  /** `tickets.card-button`: said when two contributions can't both stand. */
  readonly point: string;
  /** Of values that may not come twice: what makes two the same. */
  readonly unique?: (value: T) => string;
}

const to: unique symbol = Symbol("to");

/** Something one feature adds to another. Made by calling an extension point, and by nothing else. */
export interface Contribution {
  readonly [to]: ExtensionPoint<never>;
  readonly value: unknown;
  readonly part?: PartName;
}

/**
 * What was added at a point, in the order of the features and, within one, in its own. Ask each time: it is not to be kept. With a server,
 * without what is switched off there: so for everything that people see.
 */
export type Contributions = <T>(at: ExtensionPoint<T>, inServer?: Snowflake) => readonly T[];

export function extensionPoint<T>(
  name: string,
  options: { readonly unique?: (value: T) => string } = {},
): ExtensionPoint<T> {
  const point: ExtensionPoint<T> = Object.assign((value: T): Contribution => ({ [to]: point, value }), {
    point: name,
    ...options,
  });
  return point;
}

/** Throws when two contributions can't both stand: that is found at the start. What nobody reads is no mistake. */
export function collectContributions(
  features: readonly Pick<Feature, "name" | "contributes">[],
  isOn: IsOn = () => true,
): Contributions {
  const collected = new Map<object, Contribution[]>();
  const owners = new Map<string, string>();
  for (const { name, contributes = [] } of features) {
    for (const contribution of contributes) {
      const { [to]: at, value } = contribution;
      // The point made this contribution itself, so the value is of its kind.
      const same = at.unique?.(value as never);
      if (same !== undefined) {
        const key = `${at.point} ${same}`;
        const other = owners.get(key);
        if (other !== undefined) throw new Error(`"${same}" is added to ${at.point} by ${other} and ${name}`);
        owners.set(key, name);
      }
      collected.set(at, [...(collected.get(at) ?? []), contribution]);
    }
  }
  return <T>(at: ExtensionPoint<T>, inServer?: Snowflake) =>
    (collected.get(at) ?? []).filter(({ part }) => isOn(inServer ?? null, part)).map(({ value }) => value as T);
}
