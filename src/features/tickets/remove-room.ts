import { DiscordAPIError } from "@discordjs/rest";
import { job } from "#kernel/jobs.ts";

/** Takes away the thread of a ticket that nobody could be let into. One that we may not delete stays, and the log says so. */
export const removeRoom = job<{ roomId: string }>({
  job: "tickets.remove-room",
  async run({ app, payload }) {
    const room = await app.rooms.find(app.db, payload.roomId);
    if (!room?.channelId) return;
    try {
      await app.discord.channels.delete(room.channelId);
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || error.status >= 500) throw error;
      app.log.warn({ err: error, channelId: room.channelId }, "thread of a ticket that failed could not be deleted");
    }
  },
});
