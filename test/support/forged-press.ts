import type { Box } from "discord-box";
import type { App } from "#kernel/app.ts";
import { outcomeOf } from "../../sandbox/src/people/outcome.ts";
import { startInteraction } from "../../sandbox/src/world/interactions.ts";
import { findMessage } from "../../sandbox/src/world/messages.ts";

interface Where {
  readonly box: Pick<Box, "world">;
  readonly bot: { readonly app: Pick<App, "self"> };
  readonly channel: string;
}

/** Somebody presses a message with a custom id that no button on it has, and waits for the answer. */
export async function pressForged(
  { box: { world }, bot, channel }: Where,
  { by, on, customId }: { readonly by: string; readonly on: string; readonly customId: string },
): Promise<void> {
  const pressed = startInteraction(world, {
    type: 3,
    applicationId: bot.app.self.id,
    userId: by,
    channelId: channel,
    data: () => ({ component_type: 2, custom_id: customId }),
    message: findMessage(world, channel, on),
  });
  await outcomeOf(world, pressed);
}
