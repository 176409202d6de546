import { type ScreenChange, watchScreens } from "../world/interaction-watch.ts";
import type { Id } from "../world/model.ts";
import type { World } from "../world/world.ts";
import { forms } from "./forms.ts";
import { moderating } from "./moderating.ts";
import { moving } from "./moving.ts";
import { type Person, PersonCannot } from "./person.ts";
import { pressing } from "./pressing.ts";
import { running } from "./running.ts";
import { seeing } from "./seeing.ts";
import { talking } from "./talking.ts";
import { threading } from "./threading.ts";

export type { ScreenChange } from "../world/interaction-watch.ts";
export * from "./person.ts";
export * from "./reading.ts";

/** Everybody who is not a bot: acts as any person of the world. */
export class People {
  readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  /** The person with this id. Holds no state of its own: ask as often as you like. */
  as(userId: Id): Person {
    const user = this.world.users.get(userId);
    if (!user) throw new PersonCannot(`Nobody has the id ${userId}`);
    if (user.bot) throw new PersonCannot(`${user.username} is a bot: connect it instead`);
    const self = { world: this.world, id: userId };
    return {
      id: userId,
      user,
      ...talking(self),
      ...pressing(self),
      ...forms(self),
      ...running(self),
      ...moving(self),
      ...threading(self),
      ...moderating(self),
      ...seeing(self),
    };
  }

  /** Tells of forms, ephemeral messages and failed interactions, which no gateway event carries. */
  onScreen(listener: (change: ScreenChange) => void): () => void {
    return watchScreens(this.world, listener);
  }
}
