import type { APIThreadChannel } from "@discordjs/core";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { listener } from "#kernel/feature.ts";
import { minutes, type Snowflake, snowflakeTime } from "#kernel/types.ts";
import { closeTicket } from "../close-ticket.ts";
import { channelNow } from "../follow-lock.ts";
import { admit } from "../line.ts";
import { isMoving } from "../move-store.ts";
import { noteRemoved } from "../remove-closed.ts";
import { isOpen, type Ticket } from "../ticket.ts";
import { findTicketByStaffRoom } from "../ticket-store.ts";

type Thread = Pick<APIThreadChannel, "id" | "thread_metadata" | "last_message_id">;

/** Rooms looked at together when a whole channel is gone. */
const PAGE = 100;

export const closeWhenArchived = listener("threadChanged", async ({ app, event }) => {
  if (isArchivedByPerson(event)) await closeIfArchived(app, event.id);
  if (event.thread_metadata?.archived) await letIn(app, event.guild_id);
});

/**
 * Ends the open ticket of a thread that a person archived, if it still is: we may be told late, and what we archived ourselves we open again
 * with its ticket.
 */
export async function closeIfArchived(app: App, threadId: Snowflake): Promise<void> {
  if (!(await findToClose(app.db, app, threadId))) return;
  const thread = await channelNow(app, threadId);
  if (!thread || !("thread_metadata" in thread) || !isArchivedByPerson(thread)) return;
  await app.write(async (tx) => {
    const ticket = await findToClose(tx, app, threadId);
    if (ticket) await closeTicket(tx, app, { ticket, by: null, reason: null, how: "archived", tell: "requester" });
  });
}

/** The open ticket of this thread, unless we are about to open, lock or close the thread. */
async function findToClose(db: Db, { rooms }: App, threadId: Snowflake): Promise<Ticket | undefined> {
  const room = await rooms.findByChannel(db, threadId);
  const ticket = room && (await findTicketByStaffRoom(db, room.id));
  if (!ticket || !isOpen(ticket)) return undefined;
  return (await rooms.isShutting(db, room.id)) ? undefined : ticket;
}

/**
 * A thread that a person archived is closed by that; one that Discord archived for silence only sleeps, and its ticket stays open.
 * Discord does not say which it was, but silence has a length.
 */
export function isArchivedByPerson({ id, thread_metadata: thread, last_message_id: last }: Thread): boolean {
  if (!thread?.archived) return false;
  const silentSince = Math.max(snowflakeTime(last ?? id), snowflakeTime(id));
  const asleepAt = silentSince + minutes(thread.auto_archive_duration);
  return Date.parse(thread.archive_timestamp) < asleepAt - minutes(1);
}

export const closeWhenThreadDeleted = listener("threadDeleted", async ({ app, event }) => {
  await closeRoom(app, event.id);
  await letIn(app, event.guild_id);
});

/** With a channel go its threads, and Discord does not name them. */
export const closeWhenChannelDeleted = listener("channelDeleted", async ({ app, event }) => {
  if (!("guild_id" in event) || event.guild_id === undefined) return;
  await closeRoom(app, event.id);
  await closeThreadsOf(app, event.id);
  await letIn(app, event.guild_id);
});

async function closeThreadsOf(app: App, channelId: Snowflake): Promise<void> {
  for (let last = ""; ; ) {
    const rooms = await app.rooms.below(app.db, channelId, last, PAGE);
    for (const room of rooms) if (room.channelId) await closeRoom(app, room.channelId);
    const end = rooms.at(-1);
    if (!end || rooms.length < PAGE) return;
    last = end.id;
  }
}

/** A channel or thread less: whoever waits for a place may have one. */
async function letIn(app: App, guildId: Snowflake | undefined): Promise<void> {
  if (guildId !== undefined) await app.write((tx) => admit(tx, app, guildId));
}

/** A room removed by hand leaves no ghost ticket behind; a closed ticket whose room was removed has another one when it is opened again. */
export async function closeRoom(app: App, channelId: Snowflake): Promise<void> {
  const room = await app.rooms.findByChannel(app.db, channelId);
  if (!room) return;
  await app.write(async (tx) => {
    const ticket = await findTicketByStaffRoom(tx, room.id);
    if (!ticket) return;
    if (ticket.status === "closed") return noteRemoved(tx, app, ticket);
    // One that moves has another one in a moment; if not, it ends when that is said here.
    if (!isOpen(ticket) || (await isMoving(tx, ticket.id))) return;
    await closeTicket(tx, app, { ticket, by: null, reason: null, how: "room-deleted", tell: "requester" });
  });
}
