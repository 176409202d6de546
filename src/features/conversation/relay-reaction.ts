import { getType } from "#features/desk/index.ts";
import { findPerson, type PersonId, personOf } from "#features/people/index.ts";
import { answersFor, getTicket, isOpen, isShared, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { ReactionTarget, RoomId } from "#kernel/outbox.ts";
import type { Room } from "#kernel/rooms.ts";
import type { Snowflake } from "#kernel/types.ts";
import { findBehind, listBehind } from "./find-behind.ts";
import { findLineRoom } from "./line-of-reply.ts";
import { type Message, messageIdOf, receiptSource } from "./message.ts";
import { deleteReaction, insertReaction, listReactions } from "./reaction-store.ts";

export interface Reacted {
  readonly room: Room;
  readonly messageId: Snowflake;
  /** A character, or `name:id`. */
  readonly emoji: string;
  readonly by: { readonly id: Snowflake; readonly roles: readonly Snowflake[] };
}

type Needs = Pick<App, "outbox" | "rooms" | "ids">;

/** Our own marks below what people wrote: they stay when somebody takes the same one away. */
const MARKS: readonly string[] = ["✅", "⏳"];

/** What was reacted to, and where the same is read on the other side. */
export interface Mirrored {
  readonly ticket: Ticket;
  readonly message: Message;
  readonly room: RoomId;
  readonly target: ReactionTarget;
}

/** The message behind one in a room, as it stands on the other side; undefined where reactions stay. */
export async function findMirrored(
  db: Db,
  app: Pick<App, "rooms">,
  room: Pick<Room, "id">,
  messageId: Snowflake,
): Promise<Mirrored | undefined> {
  return mirrored(db, app, room, await findBehind(db, app, room.id, messageId));
}

async function mirrored(
  db: Db,
  app: Pick<App, "rooms">,
  room: Pick<Room, "id">,
  message: Message | undefined,
): Promise<Mirrored | undefined> {
  if (!message || message.kind === "comment" || message.copyRoomId === null || message.deletedAt !== null) {
    return undefined;
  }
  const ticket = await getTicket(db, message.ticketId);
  const type = await getType(db, ticket.guildId, ticket.typeId);
  if (!type.relayed.reactions || ticket.oneWay || isShared(ticket) || !isOpen(ticket)) return undefined;
  const isCopy = room.id === message.copyRoomId;
  // Of a group, member and team see each other's.
  const ours = await findLineRoom(db, app, message);
  if (!isCopy && room.id !== message.roomId && room.id !== ours) return undefined;
  if (!isCopy) return { ticket, message, room: message.copyRoomId, target: { source: message.source } };
  const original = message.receipt === "replace" ? undefined : messageIdOf(message.source);
  const target = original ?? { source: receiptSource(message.source) };
  return { ticket, message, room: ours, target };
}

/** Shows a person's reaction on the other side, as one of ours: the first of its kind is added. The same again does nothing. */
export async function relayReaction(tx: Tx, app: Needs, { room, messageId, emoji, by }: Reacted): Promise<void> {
  const found = await findMirrored(tx, app, room, messageId);
  if (!found || !(await mayReact(tx, found.ticket, room, by))) return;
  const { message, room: other, target } = found;
  const isHere = await sideOf(tx, app, room, found);
  const shown = (await listReactions(tx, message.id)).some((one) => one.emoji === emoji && isHere(one.person));
  const id = app.ids.next();
  if (!(await insertReaction(tx, { id, messageId: message.id, emoji, person: await personOf(tx, app, by.id) }))) return;
  if (!shown) await app.outbox.add(tx, other, { react: target, emoji, key: id });
}

/** Whose reactions are found in this room: those of people on the other side are kept with the same message, and seen there. */
export async function sideOf(
  db: Db,
  app: Pick<App, "rooms">,
  room: Pick<Room, "id" | "userId">,
  { ticket, room: other }: Mirrored,
): Promise<(person: PersonId) => boolean> {
  const ownerOf = async (of: Pick<Room, "userId"> | undefined) => (of?.userId ? findPerson(db, of.userId) : undefined);
  const owner = await ownerOf(room);
  if (owner !== undefined) return (person) => person === owner;
  if (room.id !== ticket.staffRoom) return (person) => person === ticket.requester;
  const member = await ownerOf(await app.rooms.find(db, other));
  return (person) => person !== ticket.requester && person !== member;
}

/** Takes a reaction away on the other side, once the last person took theirs away. */
export async function withdrawReaction(
  tx: Tx,
  app: Needs,
  { room, messageId, emoji, by }: Omit<Reacted, "by"> & { readonly by: Snowflake },
): Promise<void> {
  const person = await findPerson(tx, by);
  if (!person) return;
  for (const behind of await listBehind(tx, app, room.id, messageId)) {
    const known = (await listReactions(tx, behind.id)).filter((one) => one.emoji === emoji);
    const own = known.find((one) => one.person === person);
    const found = own && (await mirrored(tx, app, room, behind));
    if (!found) continue;
    await deleteReaction(tx, own);
    const isOurs = typeof found.target === "string" && MARKS.includes(emoji);
    const isHere = await sideOf(tx, app, room, found);
    const isLast = !known.some((one) => one !== own && isHere(one.person));
    if (isLast && !isOurs && !(await isShownForAnother(tx, app, { ...found, emoji, isHere }))) {
      await app.outbox.add(tx, found.room, { unreact: found.target, emoji, key: own.id });
    }
    return;
  }
}

/** Whether the same emoji stands below the message on the other side for another one that shares it. */
async function isShownForAnother(
  db: Db,
  app: Needs,
  { message, room, target, emoji, isHere }: Mirrored & { emoji: string; isHere: (person: PersonId) => boolean },
): Promise<boolean> {
  if (typeof target === "string") return false;
  const at = await app.rooms.copyAt(db, room, target.source, target.part);
  if (!at || at.piece === null) return false;
  for (const behind of await listBehind(db, app, room, at.messageId)) {
    if (behind.id === message.id) continue;
    const others = await listReactions(db, behind.id);
    if (others.some((one) => one.emoji === emoji && isHere(one.person))) return true;
  }
  return false;
}

/** In the DM there is nobody but the requester; in the team's room only the team speaks to them. */
async function mayReact(db: Db, ticket: Ticket, room: Pick<Room, "kind">, by: Reacted["by"]): Promise<boolean> {
  return room.kind === "dm" || answersFor(db, ticket, by);
}
