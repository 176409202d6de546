import { findDesk } from "#features/desk/index.ts";
import { listParticipants } from "#features/participants/index.ts";
import { isShared, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { Text } from "#kernel/text.ts";
import { changeCopies } from "./change-copies.ts";
import { compose } from "./compose.ts";
import { type Copy, findCopy, type ReadMessage } from "./copy-words.ts";
import type { Delivery, Message, Said } from "./message.ts";

/** The DMs of a group in which something is read that was said elsewhere. */
interface ToOthers {
  readonly ticket: Ticket;
  readonly messageId: string;
  readonly source: string;
  readonly lead: Text;
  /** Whoever it reads as: what one voice says may share messages. */
  readonly voice: string;
  readonly said: Said;
  /** Where it was said, or has a copy already. */
  readonly except: readonly RoomId[];
}

/** Says to everybody else of a group what one of them, or staff, said. In shared rooms they read it where it was said. */
export async function copyToOthers(
  tx: Tx,
  app: Pick<App, "outbox" | "translate" | "vault">,
  given: ToOthers,
): Promise<void> {
  const { ticket, messageId, source, lead, voice, said, except } = given;
  if (isShared(ticket)) return;
  const participants = await listParticipants(tx, app, ticket.id);
  if (participants.length === 0) return;
  const desk = await findDesk(tx, ticket.guildId);
  const { parts } = compose(said, lead, app.translate(desk?.locale ?? "en-US", ticket));
  const together = parts.length === 1 ? { together: `${ticket.id}:${voice}` } : {};
  const rooms = new Set([ticket.requesterRoom, ...participants.map(({ roomId }) => roomId)]);
  for (const room of rooms) {
    if (room === null || except.includes(room)) continue;
    await insertIfAbsent(tx, "message_copy", { message_id: messageId, room_id: room, state: "queued" });
    for (const [part, body] of parts.entries()) {
      await app.outbox.add(tx, room, { say: body, source, part, relays: true, ...together });
    }
  }
}

async function listOtherRooms(db: Db, messageId: string): Promise<RoomId[]> {
  const rows = await db.selectFrom("message_copy").select("room_id").where("message_id", "=", messageId).execute();
  return rows.map(({ room_id }) => room_id);
}

/** What became of each of these copies, with the name of who reads it. */
export async function listOtherStates(
  db: Db,
  app: Pick<App, "vault">,
  { id, ticketId }: Pick<Message, "id" | "ticketId">,
): Promise<{ name: string | undefined; state: Delivery }[]> {
  const rows = await db.selectFrom("message_copy").selectAll().where("message_id", "=", id).execute();
  const people = rows.length > 0 ? await listParticipants(db, app, ticketId) : [];
  return rows.map(({ room_id, state }) => ({
    name: people.find(({ roomId }) => roomId === room_id)?.name,
    state: state as Delivery,
  }));
}

/** What became of the copy in this room. False when it is not one of these copies. */
export async function settleOther(
  tx: Tx,
  { id }: Pick<Message, "id">,
  room: RoomId,
  state: Extract<Delivery, "delivered" | "failed">,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("message_copy")
    .set({ state })
    .where("message_id", "=", id)
    .where("room_id", "=", room)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export interface OtherCopy {
  readonly room: RoomId;
  readonly copy: Copy;
}

/** The copies of a group as they read now. Asks Discord, so not inside a transaction. */
export async function findOtherCopies(app: App, message: Message, read?: ReadMessage): Promise<OtherCopy[]> {
  const found: OtherCopy[] = [];
  for (const room of await listOtherRooms(app.db, message.id)) {
    const copy = await findCopy(app, room, message.source, read);
    if (copy) found.push({ room, copy });
  }
  return found;
}

export interface OthersEdit {
  readonly source: string;
  readonly others: readonly OtherCopy[];
  /** The new text, for a copy with this name line. */
  textsBelow(lead: string): readonly string[];
  readonly emptied: string;
  readonly key: string;
}

export async function editOthers(tx: Tx, app: Pick<App, "outbox">, edit: OthersEdit): Promise<void> {
  const { source, others, textsBelow, emptied, key } = edit;
  for (const { room, copy } of others) {
    await changeCopies(tx, app, { room, source, texts: textsBelow(copy.lead), parts: copy.parts, emptied, key });
  }
}

export async function eraseOthers(tx: Tx, app: Pick<App, "outbox">, { id, source }: Pick<Message, "id" | "source">) {
  for (const room of await listOtherRooms(tx, id)) await app.outbox.add(tx, room, { erase: true, source });
}
