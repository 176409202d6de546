import type { App } from "#kernel/app.ts";
import type { DeliveryListener } from "#kernel/outbox.ts";

/** A channel that somebody chose is not made anew: what was meant for it is given up once it is gone, words and all. */
export const deliveries = (app: App): DeliveryListener => ({
  async held(tx, { room, because }) {
    const place = because === "room-gone" ? await app.rooms.find(tx, room) : undefined;
    if (place?.kind !== "channel") return;
    const { guildId, channelId } = place;
    app.log.warn({ guildId, channelId }, "a channel that was chosen is gone: what waited for it is given up");
    await app.rooms.abandon(tx, room);
  },
});
