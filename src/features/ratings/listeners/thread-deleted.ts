import type { App } from "#kernel/app.ts";
import { listener } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";
import { loseThread, loseThreadsIn } from "../response-room.ts";

/** The next response, or a change of one that stood there, makes another. */
export const loseWhenDeleted = listener("threadDeleted", ({ app, event }) => lose(app, event.id));

/** With a channel go its threads. */
export const loseWithChannel = listener("channelDeleted", async ({ app, event }) => {
  await app.write((tx) => loseThreadsIn(tx, event.id));
});

async function lose(app: App, channelId: Snowflake): Promise<void> {
  const room = await app.rooms.findByChannel(app.db, channelId);
  if (!room) return;
  await app.write(async (tx) => {
    if (await loseThread(tx, room.id, "gone")) await app.rooms.abandon(tx, room.id);
  });
}
