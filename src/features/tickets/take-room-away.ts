import { DiscordAPIError } from "@discordjs/rest";
import { findDesk } from "#features/desk/index.ts";
import type { PersonId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { insertIfAbsent, type Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { Instant } from "#kernel/types.ts";
import { RoomTakenAway } from "./errors.ts";
import { readBeforeItGoes } from "./read-before-it-goes.ts";
import { isRemoved } from "./remove-closed.ts";
import { saveDecision } from "./save-decision.ts";
import { noted, type Ticket } from "./ticket.ts";
import { notTakenAwayView } from "./views/closed.ts";

interface Away {
  readonly ticket: Ticket;
  readonly by: PersonId;
  /** When its channel, thread or post is deleted on Discord. */
  readonly at: Instant;
}

/** The room of a closed ticket is deleted; it can be opened again, and has another one then. Throws `RoomTakenAway` when it was deleted before. */
export async function takeRoomAway(
  tx: Tx,
  app: Pick<App, "rooms" | "jobs" | "clock">,
  { ticket, by, at }: Away,
): Promise<Ticket> {
  if (await isRemoved(tx, ticket.staffRoom)) throw new RoomTakenAway(ticket.number);
  const decision = noted(ticket, { kind: "room-removed", at: app.clock.now(), person: by });
  await saveDecision(tx, decision);
  await deleteRoomLater(tx, app, { room: ticket.staffRoom, guildId: ticket.guildId, at });
  return decision.after;
}

/** A room of a closed ticket is deleted at a time, and is nobody's from now on. */
export async function deleteRoomLater(
  tx: Tx,
  app: Pick<App, "rooms" | "jobs" | "clock">,
  { room, guildId, at }: { readonly room: RoomId; readonly guildId: string; readonly at: Instant },
): Promise<void> {
  await insertIfAbsent(tx, "removed_room", { room_id: room, at: app.clock.now() });
  await app.rooms.watch(tx, room, "unwatched");
  await app.jobs.add(tx, deleteRoom, { roomId: room, guildId }, { at, key: `delete-room:${room}` });
}

/** Deletes a channel, thread or post. Where we may not, it says so itself. */
export const deleteRoom = job<{ roomId: RoomId; guildId: string }>({
  job: "tickets.delete-room",
  async run({ app, payload: { roomId, guildId } }) {
    const room = await app.rooms.find(app.db, roomId);
    if (!room?.channelId || room.kind === "dm") return;
    await readBeforeItGoes(app, roomId);
    try {
      await app.discord.channels.delete(room.channelId);
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || error.status >= 500) throw error;
      if (error.code === 10003) return;
      app.log.warn({ err: error, channelId: room.channelId }, "room of a ticket could not be deleted");
      const desk = await findDesk(app.db, guildId);
      const say = app.render(notTakenAwayView(), desk?.locale ?? "en-US", { guildId });
      await app.write(async (tx) => app.outbox.add(tx, roomId, { say, source: `not-taken-away:${roomId}` }));
    }
  },
});
