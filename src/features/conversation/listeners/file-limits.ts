import { listOpenInRoom } from "#features/tickets/index.ts";
import { listener } from "#kernel/feature.ts";
import { askFileLimit, keepFileLimit, SMALLEST_LIMIT } from "../file-limit.ts";
import { readMessage } from "../read-message.ts";

/** What the servers of a person's tickets take, known before a large file of theirs is relayed. */
export const askFileLimits = listener("message", async ({ app, event }) => {
  if (event.guild_id !== undefined) return;
  const { files } = readMessage(event);
  if (files.every(({ size }) => size <= SMALLEST_LIMIT)) return;
  const room = await app.rooms.findByChannel(app.db, event.channel_id);
  const open = room ? await listOpenInRoom(app.db, room.id) : [];
  for (const guildId of new Set(open.map((ticket) => ticket.guildId))) {
    const limit = await askFileLimit(app, guildId, files);
    if (limit) await app.write((tx) => keepFileLimit(tx, app, limit));
  }
});
