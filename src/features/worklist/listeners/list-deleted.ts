import type { App } from "#kernel/app.ts";
import { listener } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";
import { drawListSoon } from "../jobs/draw-list.ts";
import { findList, loseList } from "../list-store.ts";
import { listSource } from "../views/desk-list.ts";

/** A list that somebody deletes is posted again. */
export const redrawWhenDeleted = listener("messageDeleted", async ({ app, event }) =>
  redraw(app, event.channel_id, [event.id]),
);

export const redrawWhenPurged = listener("messagesDeleted", async ({ app, event }) =>
  redraw(app, event.channel_id, event.ids),
);

async function redraw(app: App, channelId: Snowflake, messageIds: readonly Snowflake[]): Promise<void> {
  const room = await app.rooms.findByChannel(app.db, channelId);
  if (room?.kind !== "channel" || room.guildId === null) return;
  const { guildId } = room;
  const list = await findList(app.db, guildId);
  if (list?.roomId !== room.id) return;
  const messageId = await app.rooms.copyOf(app.db, room.id, listSource(list));
  if (messageId === undefined || !messageIds.includes(messageId)) return;
  await app.write(async (tx) => {
    await loseList(tx, guildId, list.posting);
    await drawListSoon(tx, app, guildId);
  });
}
