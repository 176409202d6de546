import { ALL_INTENTS, Intent } from "./intents.ts";
import type { Id } from "./model.ts";
import type { Viewer, World } from "./world.ts";

/** How somebody sees messages outside the gateway: people all of them, bots by the intents of their portal page. */
export function viewerOf(world: World, userId: Id): Viewer {
  const application = world.applicationOf(userId);
  const mayRead = !application || (application.privileged_intents & Intent.MESSAGE_CONTENT) !== 0;
  return {
    userId,
    applicationId: application?.id,
    intents: mayRead ? ALL_INTENTS : ALL_INTENTS & ~Intent.MESSAGE_CONTENT,
    isBot: application !== undefined,
  };
}
