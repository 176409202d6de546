import { childrenOf, type TypeDefinition } from "#features/desk/index.ts";

type Topic = Pick<TypeDefinition, "id" | "key" | "name" | "parentId" | "retired">;

/** The names from the top to it: `Money › Refund`. A circle ends where it closes. */
export function pathOf(types: readonly Topic[], { id }: Pick<Topic, "id">): string {
  const names: string[] = [];
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); ) {
    seen.add(at);
    const wanted: string = at;
    const topic = types.find((one) => one.id === wanted);
    if (!topic) break;
    names.unshift(topic.name);
    at = topic.parentId;
  }
  return names.join(" › ");
}

/** All that is offered, each behind the one above it. What stands below something that is not offered any more stands at the top. */
export function inOrder<T extends Topic>(types: readonly T[]): T[] {
  const offered = types.filter(({ retired }) => !retired);
  const ids = new Set(offered.map(({ id }) => id));
  const below = (topic: T): T[] => [topic, ...childrenOf(offered, topic.id).flatMap(below)];
  return offered.filter(({ parentId }) => parentId === null || !ids.has(parentId)).flatMap(below);
}

/** Whether `one` is this topic, or stands below it. */
export function isWithin(types: readonly Topic[], one: Pick<Topic, "id">, topic: Pick<Topic, "id">): boolean {
  const seen = new Set<string>();
  for (let at: string | null = one.id; at !== null && !seen.has(at); ) {
    if (at === topic.id) return true;
    seen.add(at);
    const wanted: string = at;
    at = types.find(({ id }) => id === wanted)?.parentId ?? null;
  }
  return false;
}
