import { type ScreenChange, watchScreens } from "../world/interaction-watch.ts";
import type { Id } from "../world/model.ts";
import type { World } from "../world/world.ts";
import { type Person, PersonCannot } from "./person.ts";

export type { ScreenChange } from "../world/interaction-watch.ts";
export * from "./person.ts";

/** Everybody who is not a bot: acts as any person of the world. */
export class People {
  readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  as(userId: Id): Person {
    throw new PersonCannot(`nobody acts as ${userId} yet`);
  }

  /** Tells of forms, ephemeral messages and failed interactions, which no gateway event carries. */
  onScreen(listener: (change: ScreenChange) => void): () => void {
    return watchScreens(this.world, listener);
  }
}
