import { findDesk } from "#features/desk/index.ts";
import { forgetWords } from "#features/people/index.ts";
import { findIntake, getTicket, noted, saveDecision, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { text } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { changeCopies } from "./change-copies.ts";
import { type Copy, findCopy, type ReadMessage, struckThrough } from "./copy-words.ts";
import type { Line } from "./line-of-reply.ts";
import { type Message, receiptSource, sourceOfMessage } from "./message.ts";
import { changeMessage, findMessage } from "./message-store.ts";
import { eraseOthers } from "./other-copies.ts";

/** Brings the deletion of a person's own message to the other side. What staff had read stays readable for them, struck through. */
export async function bringDeletion(app: App, messageId: Snowflake, read?: ReadMessage): Promise<void> {
  const known = await findMessage(app.db, sourceOfMessage(messageId));
  if (!known || isHandled(known)) return;
  const copy =
    known.copyRoomId !== null && known.kind === "requester"
      ? await findCopy(app, known.copyRoomId, known.source, read)
      : undefined;
  await app.write(async (tx) => {
    const message = await findMessage(tx, known.source);
    if (!message || isHandled(message)) return;
    const at = app.clock.now();
    const marked = await markDeleted(tx, message, at);
    if (message.copyRoomId === null) return;
    await eraseOthers(tx, app, message);
    if (message.kind === "requester") await strikeAtStaff(tx, app, { ticket: marked, message, copy });
    if (message.kind === "reply") await app.outbox.add(tx, message.copyRoomId, { erase: true, source: message.source });
  });
}

export interface TakeBack {
  readonly message: Message;
  /** The line in the staff room, as it is now. */
  readonly receipt: Line | undefined;
  readonly at: Instant;
}

/** Takes a sent reply back: gone for the requester, struck through for staff. The same again does nothing. */
export async function takeBack(
  tx: Tx,
  app: Pick<App, "outbox" | "translate">,
  { message, receipt, at }: TakeBack,
): Promise<void> {
  const ticket = await markDeleted(tx, message, at);
  const erased = await app.outbox.add(tx, message.copyRoomId ?? ticket.requesterRoom, {
    erase: true,
    source: message.source,
  });
  await eraseOthers(tx, app, message);
  if (!receipt) return;
  const desk = await findDesk(tx, ticket.guildId);
  const translate = app.translate(desk?.locale ?? "en-US", ticket);
  const source = receiptSource(message.source);
  await changeCopies(tx, app, {
    room: receipt.room,
    source,
    texts: struckThrough(receipt, translate(text("conversation.taken-back"))),
    parts: receipt.parts,
    emptied: translate(text("conversation.taken-back")),
    key: `taken-back:${source}`,
    after: erased,
  });
}

async function strikeAtStaff(
  tx: Tx,
  app: App,
  { ticket, message, copy }: { ticket: Ticket; message: Message; copy: Copy | undefined },
): Promise<void> {
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const translate = app.translate(desk?.locale ?? "en-US", ticket);
  const member = intake?.displayName ?? text("tickets.the-member");
  const known = copy ?? { lead: translate(text("conversation.from-member", { member })), words: "" };
  const note = translate(text("conversation.deleted-by-member"));
  await changeCopies(tx, app, {
    room: message.copyRoomId ?? ticket.staffRoom,
    source: message.source,
    texts: struckThrough(known, note),
    parts: message.parts,
    emptied: note,
    key: `deleted:${message.source}`,
  });
}

async function markDeleted(tx: Tx, message: Message, at: Instant): Promise<Ticket> {
  if (message.words) await forgetWords(tx, message.words);
  await changeMessage(tx, message, { deletedAt: at, words: null });
  const decision = noted(await getTicket(tx, message.ticketId), {
    kind: "message-deleted",
    at,
    person: message.author,
  });
  await saveDecision(tx, decision);
  return decision.after;
}

/** Our own removal is no deletion: of a `+text` that was delivered, of what was moved to the side thread. */
const isHandled = (message: Message): boolean =>
  message.deletedAt !== null ||
  (message.receipt === "replace" && (message.kind === "comment" || message.state === "delivered"));
