import { listPanels } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import { listener } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";
import { healPanel } from "../heal-panel.ts";
import { panelSource } from "../views/panel.ts";

/** A panel does not go by accident. */
export const healWhenDeleted = listener("messageDeleted", async ({ app, event }) =>
  heal(app, event.channel_id, [event.id]),
);

export const healWhenPurged = listener("messagesDeleted", async ({ app, event }) =>
  heal(app, event.channel_id, event.ids),
);

async function heal(app: App, channelId: Snowflake, messageIds: readonly Snowflake[]): Promise<void> {
  const room = await app.rooms.findByChannel(app.db, channelId);
  if (room?.kind !== "channel" || room.guildId === null) return;
  const standing = (await listPanels(app.db, room.guildId)).filter((panel) => panel.channelId === channelId);
  for (const panel of standing) {
    const messageId = await app.rooms.copyOf(app.db, panel.roomId, panelSource(panel));
    if (messageId && messageIds.includes(messageId)) await healPanel(app, panel);
  }
}
