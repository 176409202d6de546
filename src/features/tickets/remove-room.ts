import { DiscordAPIError } from "@discordjs/rest";
import { job } from "#kernel/jobs.ts";

/** Newest messages of a room that are looked at for somebody's words; it stood for moments. */
const LOOKED_AT = 100;

/**
 * Takes away the room of a ticket that did not come to be there. One in which somebody wrote stays, and they see that it went nowhere; so does one
 * that we may not delete, and the log says so.
 */
export const removeRoom = job<{ roomId: string }>({
  job: "tickets.remove-room",
  async run({ app, payload }) {
    const room = await app.rooms.find(app.db, payload.roomId);
    if (!room?.channelId) return;
    const { id, channelId } = room;
    try {
      const messages = await app.discord.channels.getMessages(channelId, { limit: LOOKED_AT }).catch(unreadable);
      const written = messages.filter(({ author }) => !author.bot);
      if (written.length > 0) {
        app.log.warn({ channelId }, "a room that its ticket did not come to stays: somebody wrote in it");
        await app.write(async (tx) => {
          for (const message of written) await app.outbox.add(tx, id, { react: message.id, emoji: "⚠️" });
        });
        return;
      }
      await app.discord.channels.delete(channelId);
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || error.status >= 500) throw error;
      app.log.warn({ err: error, channelId }, "the room of a ticket that did not come to it could not be deleted");
    }
  },
});

/** Where we may not look we see nothing. */
function unreadable(error: unknown): [] {
  if (error instanceof DiscordAPIError && error.status < 500) return [];
  throw error;
}
