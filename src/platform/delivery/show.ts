import { Routes } from "discord-api-types/v10";
import type { Tx } from "#kernel/database.ts";
import type { RoomId, Showing } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Vault } from "#kernel/vault.ts";
import { classify, type Failure } from "../discord/rest/failures.ts";
import { findCopy } from "./copy-store.ts";
import { noFiles, toRequest } from "./message-body.ts";
import type { Performing } from "./performing.ts";
import type { RoomRow } from "./room-store.ts";
import { dropShown, findShown, markShown, type ShownRow, showAgain } from "./shown-store.ts";

const OPEN = { archived: false, locked: false };
const THREAD_IS_LOCKED = 160_005;

/** Shows the latest version there is when the call may be made. */
export async function show(context: Performing, room: RoomRow, row: ShownRow): Promise<void> {
  const { db, write, vault } = context;
  const channelId = room.discord_id;
  if (channelId === null) return write((tx) => dropShown(tx, row));
  const latest = (await findShown(db, row.room_id, row.target)) ?? row;
  const showing = read(latest, vault);

  switch (showing.show) {
    case "closed":
      if (isThread(room)) await close(context, channelId, showing);
      return write((tx) => (isOpen(showing) ? forgetClosed(tx, latest) : markShown(tx, latest)));
    case "name":
      await context.call((rest) => rest.patch(Routes.channel(channelId), { body: { name: showing.name } }));
      return write((tx) => dropShown(tx, latest));
    case "card": {
      const messageId = await findCopy(db, room.id, showing.source, 0);
      const body = toRequest(showing.body, noFiles, undefined);
      if (messageId) {
        await context.call((rest) => rest.patch(Routes.channelMessage(channelId, messageId), { body }));
      }
      return write((tx) => dropShown(tx, latest));
    }
  }
}

/**
 * Before something is said in a thread that we closed: opens it if it shall be open by now, or for a moment if it is to stay closed;
 * then closing is noted as undone first, so that no crash leaves it open.
 */
export async function openBefore(
  context: Performing,
  room: RoomRow,
  opensByItself: "opens by itself" | "has to be opened",
): Promise<void> {
  const { db, write, vault } = context;
  const row = await findShown(db, room.id, "closed");
  if (!row) return write((tx) => noteShut(tx, room.id));
  const showing = read(row, vault);
  if (showing.show !== "closed") return;
  if (isOpen(showing)) return show(context, room, row);
  if (row.pending === 1) return;
  await write((tx) => showAgain(tx, row));
  // What is sent opens an archived thread, but not a locked one.
  if (showing.locked || opensByItself === "has to be opened") await open(context, room);
}

/** Opens a thread that refused because it is archived or locked; it is closed again afterwards if we closed it. */
export async function openRefusing(context: Performing, room: RoomRow): Promise<void> {
  const row = await findShown(context.db, room.id, "closed");
  if (row) await context.write((tx) => showAgain(tx, row));
  await open(context, room);
}

/** Whether a call failed because its thread is not open. */
export function isShut(failure: Failure): boolean {
  return failure.failure === "archived" || (failure.failure === "refused" && failure.code === THREAD_IS_LOCKED);
}

async function close(
  context: Performing,
  channelId: Snowflake,
  showing: Extract<Showing, { show: "closed" }>,
): Promise<void> {
  const { archived, locked, reason } = showing;
  const request = { body: { archived, locked }, ...(reason ? { reason } : {}) };
  const patch = () => context.call((rest) => rest.patch(Routes.channel(channelId), request));
  try {
    await patch();
  } catch (error) {
    // An archived thread takes no change but being opened.
    if (!isShut(classify(error))) throw error;
    await context.call((rest) => rest.patch(Routes.channel(channelId), { body: OPEN }));
    await patch();
  }
}

async function open({ call }: Performing, room: RoomRow): Promise<void> {
  const { discord_id: channelId } = room;
  if (channelId === null || !isThread(room)) return;
  await call((rest) => rest.patch(Routes.channel(channelId), { body: OPEN }));
}

async function forgetClosed(tx: Tx, row: ShownRow): Promise<void> {
  await dropShown(tx, row);
  await noteShut(tx, row.room_id);
}

/** Whether the thread is, or shall be, closed. Locks the room's row first: whoever wants to close it waits. */
async function noteShut(tx: Tx, room: RoomId): Promise<void> {
  const set = (shut: 0 | 1) => tx.updateTable("room").set({ shut }).where("id", "=", room).execute();
  await set(0);
  if (await findShown(tx, room, "closed")) await set(1);
}

function read(row: ShownRow, vault: Vault): Showing {
  return JSON.parse(vault.open(row.body)) as Showing;
}

function isOpen({ archived, locked }: Extract<Showing, { show: "closed" }>): boolean {
  return !archived && !locked;
}

function isThread({ kind }: RoomRow): boolean {
  return kind === "staff-thread" || kind === "private-thread";
}
