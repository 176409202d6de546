import { childrenOf, type TypeDefinition } from "#features/desk/index.ts";

type Topic = Pick<TypeDefinition, "id" | "key" | "parentId" | "retired">;

const find = <T extends Topic>(types: readonly T[], id: string | null): T | undefined =>
  id === null ? undefined : types.find((type) => type.id === id);

/** Whether a topic can be reached from those offered: it is one of them, or below one. Null: all are offered. */
export function isOffered<T extends Topic>(types: readonly T[], offered: readonly string[] | null, type: T): boolean {
  if (offered === null || offered.includes(type.key)) return true;
  const parent = find(types, type.parentId);
  return parent !== undefined && parent.id !== type.id && isOffered(types, offered, parent);
}

/** Where a choice leads: a branch with one topic below it is no choice, so it is that one. */
export function whereTo<T extends Topic>(
  types: readonly T[],
  type: T,
): { readonly type: T; readonly below: readonly T[] } {
  const below = childrenOf(types, type.id);
  const [only] = below;
  return only && below.length === 1 ? whereTo(types, only) : { type, below };
}

/** The topic above, if it can be gone back to: it is offered itself and a choice. */
export function above<T extends Topic>(types: readonly T[], offered: readonly string[] | null, type: T): T | undefined {
  const parent = find(types, type.parentId);
  if (!parent || !isOffered(types, offered, parent)) return undefined;
  return childrenOf(types, parent.id).length > 1 ? parent : above(types, offered, parent);
}

/**
 * Where Back leads from a topic: the id of the level above, `TOP` for all topics, null for nowhere. Whoever came from a panel has its
 * message for that.
 */
export function backFrom<T extends Topic>(
  types: readonly T[],
  offered: readonly string[] | null,
  type: T,
): string | typeof TOP | null {
  const level = above(types, offered, type);
  if (level) return level.id;
  return offered === null && childrenOf(types, null).length > 1 ? TOP : null;
}

/** What is chosen from first, where it is not a panel. */
export const TOP = "-";

/** Its name after those above it: "Billing › Refund". */
export function pathOf<T extends Topic & Pick<TypeDefinition, "name">>(types: readonly T[], type: T): string {
  const parent = find(types, type.parentId);
  return parent && parent.id !== type.id ? `${pathOf(types, parent)} › ${type.name}` : type.name;
}

/** The topic that somebody typed: by key, by path, or by a name that only one has. */
export function topicNamed<T extends Topic & Pick<TypeDefinition, "name">>(types: readonly T[], typed: string): T[] {
  const wanted = typed.trim().toLowerCase();
  const byKey = types.filter(({ key }) => key === wanted);
  if (byKey.length > 0) return byKey;
  const byPath = types.filter((type) => pathOf(types, type).toLowerCase() === wanted);
  return byPath.length > 0 ? byPath : types.filter(({ name }) => name.toLowerCase() === wanted);
}

/** What else could have been chosen: its neighbours, else the others that are offered. */
export function othersThan<T extends Topic>(types: readonly T[], offered: readonly string[] | null, type: T): T[] {
  const parent = above(types, offered, type);
  const all = parent
    ? childrenOf(types, parent.id)
    : offered === null
      ? childrenOf(types, null)
      : offered.flatMap((key) => types.find((one) => one.key === key) ?? []);
  return all.filter((one) => !one.retired && whereTo(types, one).type.id !== type.id);
}
