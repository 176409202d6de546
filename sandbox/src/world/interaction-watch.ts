import type { Id } from "./model.ts";
import type { World } from "./world.ts";

/** A change on somebody's screen that no gateway event tells of. */
export interface ScreenChange {
  userId: Id;
  /** A form came or went, an ephemeral message changed, or an interaction got its answer or failed. */
  kind: "form" | "ephemeral" | "interaction";
  channelId: Id;
  interactionId: Id;
}

type Listener = (change: ScreenChange) => void;

const listeners = new WeakMap<World, Set<Listener>>();

export function watchScreens(world: World, listener: Listener): () => void {
  const set = listeners.get(world) ?? new Set();
  listeners.set(world, set.add(listener));
  return () => set.delete(listener);
}

export function tellScreens(world: World, change: ScreenChange): void {
  for (const listener of [...(listeners.get(world) ?? [])]) listener(change);
}
