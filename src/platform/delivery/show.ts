import { type APIMessage, type APIThreadChannel, Routes } from "discord-api-types/v10";
import type { Tx } from "#kernel/database.ts";
import type { Access, MessageBody, RoomId, RoomSpec, Showing } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Vault } from "#kernel/vault.ts";
import { classify, type Failure } from "../discord/rest/failures.ts";
import { carriedFiles, showsOwnFiles, withoutMissing } from "./carried-files.ts";
import { findCopy, findNewestCopy, listCopies } from "./copy-store.ts";
import { getForum, tagsOf } from "./forum-tags.ts";
import { noFiles, toRequest } from "./message-body.ts";
import { overwritesOf } from "./overwrites.ts";
import type { Performing } from "./performing.ts";
import { pin, unpin } from "./pin.ts";
import { isChannelSpec, isOwnChannel, isThread } from "./room-kinds.ts";
import { nameShown, nextName } from "./room-name.ts";
import type { RoomRow } from "./room-store.ts";
import { dropShown, findShown, markShown, type ShownRow, showAgain } from "./shown-store.ts";
import { silence, silenceAnew, unsilence } from "./silence.ts";
import { NOT_SHUT, SHUT, type Shut } from "./tables.ts";

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
      if (isOwnChannel(room)) await closeChannel(context, { room, channelId, showing });
      return write((tx) => (isOpen(showing) ? forgetClosed(tx, latest) : markShown(tx, latest)));
    case "name":
    case "emoji":
      await showName(context, room, channelId);
      return write((tx) => dropShown(tx, latest));
    case "tags":
      if (room.kind === "forum-post") await showTags(context, room, { channelId, showing });
      return write((tx) => dropShown(tx, latest));
    case "overwrites":
      if (isOwnChannel(room)) await showAccess(context, room, channelId);
      // Kept: who may write changes once more when the room is locked.
      return write((tx) => markShown(tx, latest));
    case "category":
      if (isOwnChannel(room)) await moveTo(context, channelId, showing.parentId);
      return write((tx) => dropShown(tx, latest));
    case "pinned": {
      const [newest, before] = (await listCopies(db, room.id, showing.source)).reverse();
      if (newest) await pin(context, channelId, newest.messageId);
      if (before) await unpin(context, channelId, before.messageId);
      return write((tx) => dropShown(tx, latest));
    }
    case "card": {
      const copy =
        showing.part === undefined
          ? await findNewestCopy(db, room.id, showing.source)
          : await findCopy(db, room.id, showing.source, showing.part);
      if (copy) {
        const route = Routes.channelMessage(channelId, copy.messageId);
        const body = await asCarried(context, showing.body, route);
        await context.call((rest) => rest.patch(route, { body }));
      }
      return write((tx) => dropShown(tx, latest));
    }
  }
}

/** With what the card carries of the files it shows: Discord refuses one that names a file it does not have. */
async function asCarried({ call }: Performing, body: MessageBody, route: `/${string}`): Promise<object> {
  if (!showsOwnFiles(body)) return toRequest(body, noFiles, undefined);
  const carried = carriedFiles((await call((rest) => rest.get(route))) as APIMessage);
  const request = toRequest(withoutMissing(body, new Set(carried.keys())), noFiles, undefined);
  return { ...request, attachments: [...carried.values()].map((id) => ({ id })) };
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
  // Ourselves we never lock out of a channel.
  if (!isThread(room)) return;
  const row = await findShown(db, room.id, "closed");
  if (!row) return write((tx) => noteShut(tx, room.id));
  const showing = read(row, vault);
  if (showing.show !== "closed") return;
  if (isOpen(showing)) return show(context, room, row);
  // Locked and not archived, it takes what we say.
  if (row.pending === 1 || !showing.archived) return;
  await write((tx) => showAgain(tx, row));
  // What is sent opens an archived thread, but not a locked one.
  if (showing.locked || opensByItself === "has to be opened") await open(context, room);
}

/** Opens a thread that refused because it is archived or locked; it is closed again afterwards if we closed it, and stays locked if it is to be no more than that. */
export async function openRefusing(context: Performing, room: RoomRow): Promise<void> {
  const row = await findShown(context.db, room.id, "closed");
  if (row) await context.write((tx) => showAgain(tx, row));
  const showing = row && read(row, context.vault);
  await open(
    context,
    room,
    showing?.show === "closed" && !showing.archived ? { ...OPEN, locked: showing.locked } : OPEN,
  );
}

/** Whether a thread is archived, or shall be. */
export async function isPutAway({ db, vault }: Performing, room: RoomRow): Promise<boolean> {
  const row = await findShown(db, room.id, "closed");
  const showing = row && read(row, vault);
  return showing?.show === "closed" && showing.archived;
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

async function open({ call }: Performing, room: RoomRow, body: typeof OPEN = OPEN): Promise<void> {
  const { discord_id: channelId } = room;
  if (channelId === null || !isThread(room)) return;
  await call((rest) => rest.patch(Routes.channel(channelId), { body }));
}

/** A channel that is only locked keeps everything but what its people may say, and gets that back. */
async function closeChannel(
  context: Performing,
  { room, channelId, showing }: { room: RoomRow; channelId: Snowflake; showing: Extract<Showing, { show: "closed" }> },
): Promise<void> {
  const at = { room: room.id, channelId };
  const access = await accessOf(context, room);
  if (isOnlyLocked(showing) && access) {
    return silence(
      context,
      at,
      access.people.filter((id) => !access.team.users?.includes(id)),
    );
  }
  if (isOpen(showing) && (await unsilence(context, at))) return;
  await showAccess(context, room, channelId);
}

/** Who sees a channel and writes in it, by the latest that was said of both. */
async function showAccess(context: Performing, room: RoomRow, channelId: Snowflake): Promise<void> {
  const { db, vault, self, call, write } = context;
  const closed = await findShown(db, room.id, "closed");
  const closing = closed && read(closed, vault);
  const access = await accessOf(context, room);
  const guildId = room.guild_id;
  if (!access || guildId === null) return;
  const locked = closing?.show === "closed" && closing.locked;
  if (closing?.show === "closed" && isOnlyLocked(closing)) {
    await write((tx) => silenceAnew(tx, room.id, { access, guildId, self: self.id }));
  }
  const permission_overwrites = overwritesOf(access, { guildId, self: self.id, locked });
  await call((rest) => rest.patch(Routes.channel(channelId), { body: { permission_overwrites } }));
}

async function accessOf({ db, vault }: Performing, room: RoomRow): Promise<Access | undefined> {
  const shown = await findShown(db, room.id, "overwrites");
  const showing = shown && read(shown, vault);
  return showing?.show === "overwrites" ? showing.access : firstAccess(room, vault);
}

/** Who was let in when the channel was made. */
function firstAccess({ spec, kind, parent_id }: RoomRow, vault: Vault) {
  const places = (JSON.parse(vault.open(spec)) as readonly RoomSpec[]).filter(isChannelSpec);
  return (places.find((one) => one.kind === kind && one.parentId === parent_id) ?? places[0])?.access;
}

/** The newest name there is by now; no call where Discord shows it already. */
async function showName(context: Performing, room: RoomRow, channelId: Snowflake): Promise<void> {
  const name = await nextName(context, room);
  if (name === undefined) return;
  await context.call((rest) => rest.patch(Routes.channel(channelId), { body: { name } }));
  await context.write((tx) => nameShown(tx, context.vault, room.id, name));
}

/** Who may see the channel stays as it is. */
async function moveTo({ call }: Performing, channelId: Snowflake, parentId: Snowflake): Promise<void> {
  await call((rest) => rest.patch(Routes.channel(channelId), { body: { parent_id: parentId } }));
}

async function showTags(
  context: Performing,
  { parent_id: forumId }: RoomRow,
  { channelId, showing }: { channelId: Snowflake; showing: Extract<Showing, { show: "tags" }> },
): Promise<void> {
  if (forumId === null) return;
  const forum = await getForum(context, forumId);
  const post = (await context.call((rest) => rest.get(Routes.channel(channelId)))) as APIThreadChannel;
  const before = post.applied_tags ?? [];
  const after = tagsOf(forum, before, showing);
  if (after.length === before.length && after.every((id) => before.includes(id))) return;
  await context.call((rest) => rest.patch(Routes.channel(channelId), { body: { applied_tags: after } }));
}

async function forgetClosed(tx: Tx, row: ShownRow): Promise<void> {
  await dropShown(tx, row);
  await noteShut(tx, row.room_id);
}

/** Whether the thread is, or shall be, closed. Locks the room's row first: whoever wants to close it waits. */
async function noteShut(tx: Tx, room: RoomId): Promise<void> {
  const set = (shut: Shut) => tx.updateTable("room").set({ shut }).where("id", "=", room).execute();
  await set(NOT_SHUT);
  if (await findShown(tx, room, "closed")) await set(SHUT);
}

export function read(row: ShownRow, vault: Vault): Showing {
  return JSON.parse(vault.open(row.body)) as Showing;
}

const isOnlyLocked = ({ archived, locked }: Extract<Showing, { show: "closed" }>): boolean => locked && !archived;

function isOpen({ archived, locked }: Extract<Showing, { show: "closed" }>): boolean {
  return !archived && !locked;
}
