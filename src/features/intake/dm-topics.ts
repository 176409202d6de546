import { childrenOf, type TypeDefinition, type TypeSettings, takesDm } from "#features/desk/index.ts";
import { above, whereTo } from "#features/topics/index.ts";

type Topic = Pick<TypeDefinition, "id" | "key" | "parentId" | "retired" | "leads"> &
  Pick<TypeSettings, "room" | "destinationId">;

/**
 * What can be chosen by DM among a server's topics, of all levels: those that are talked about there, those that are answered at once,
 * and what leads to them. None when there is nothing to talk about.
 */
export function dmTopics<T extends Topic>(types: readonly T[]): T[] {
  const offered = types.filter(({ retired }) => !retired);
  const byId = new Map(offered.map((type) => [type.id, type]));
  const isLeaf = ({ id }: T) => childrenOf(offered, id).length === 0;
  const talked = offered.filter((type) => isLeaf(type) && takesDm(type));
  if (talked.length === 0) return [];
  const kept = new Set<string>();
  for (const leaf of [...talked, ...offered.filter((type) => isLeaf(type) && type.leads === "redirect")]) {
    for (let one: T | undefined = leaf; one && !kept.has(one.id); one = byId.get(one.parentId ?? "")) kept.add(one.id);
  }
  // What stands below something that is not offered any more can still be chosen: at the top.
  return offered
    .filter(({ id }) => kept.has(id))
    .map((type) => (type.parentId !== null && !kept.has(type.parentId) ? { ...type, parentId: null } : type));
}

/** Where somebody stands who chose as far as `typeId`. */
export type Standing<T> =
  /** They choose one of those `below`. */
  | { readonly at: "level"; readonly type: T | null; readonly below: readonly T[] }
  | { readonly at: "topic"; readonly type: T }
  | { readonly at: "answer"; readonly type: T };

/** A level with one topic is no choice, so nobody stands there. What is not offered any more is as good as not chosen. */
export function standingAt<T extends Topic>(topics: readonly T[], typeId: string | null): Standing<T> {
  const chosen = topics.find(({ id }) => id === typeId);
  const top = childrenOf(topics, null);
  const from = chosen ?? (top.length === 1 ? top[0] : undefined);
  if (!from) return { at: "level", type: null, below: top };
  const { type, below } = whereTo(topics, from);
  if (below.length > 0) return { at: "level", type, below };
  return { at: type.leads === "redirect" ? "answer" : "topic", type };
}

/** One step back: the level above; null is the top, undefined when there is no level above. */
export function levelAbove<T extends Topic>(topics: readonly T[], standing: Standing<T>): string | null | undefined {
  if (standing.type === null) return undefined;
  const level = above(topics, null, standing.type);
  if (level) return level.id;
  return childrenOf(topics, null).length > 1 ? null : undefined;
}
