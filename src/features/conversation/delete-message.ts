import { findDesk } from "#features/desk/index.ts";
import { forgetWords } from "#features/people/index.ts";
import { findIntake, getTicket, isShared, noted, saveDecision, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { text } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { type Copy, findCopy } from "./copy-words.ts";
import { type Message, receiptSource, sourceOfMessage } from "./message.ts";
import { findMessage, saveMessage } from "./message-store.ts";

/** Brings the deletion of a person's own message to the other side. What staff had read stays readable for them, struck through. */
export async function bringDeletion(app: App, messageId: Snowflake): Promise<void> {
  const known = await findMessage(app.db, sourceOfMessage(messageId));
  if (!known || isHandled(known)) return;
  const ticket = await getTicket(app.db, known.ticketId);
  const copy = known.kind === "requester" ? await findCopy(app, ticket.staffRoom, known.source) : undefined;
  await app.write(async (tx) => {
    const message = await findMessage(tx, known.source);
    if (!message || isHandled(message)) return;
    const at = app.clock.now();
    const marked = await markDeleted(tx, message, at);
    if (message.state === "here" || isShared(marked)) return;
    if (message.kind === "requester") await strikeAtStaff(tx, app, { ticket: marked, message, copy, at });
    if (message.kind === "reply")
      await app.outbox.add(tx, marked.requesterRoom, { erase: true, source: message.source });
  });
}

export interface TakeBack {
  readonly message: Message;
  /** The line in the staff room, as it is now. */
  readonly receipt: Copy | undefined;
  readonly at: Instant;
}

/** Takes a sent reply back: gone for the requester, struck through for staff. The same again does nothing. */
export async function takeBack(
  tx: Tx,
  app: Pick<App, "outbox" | "translate">,
  { message, receipt, at }: TakeBack,
): Promise<void> {
  const ticket = await markDeleted(tx, message, at);
  const erased = await app.outbox.add(tx, ticket.requesterRoom, { erase: true, source: message.source });
  if (!receipt) return;
  const desk = await findDesk(tx, ticket.guildId);
  const content = strike(receipt, app.translate(desk?.locale ?? "en-US")(text("conversation.taken-back")));
  const source = receiptSource(message.source);
  const body = { content, allowed_mentions: { parse: [] as const } };
  await app.outbox.add(tx, ticket.staffRoom, { edit: body, source, key: `taken-back:${source}`, after: erased });
}

async function strikeAtStaff(
  tx: Tx,
  app: App,
  { ticket, message, copy, at }: { ticket: Ticket; message: Message; copy: Copy | undefined; at: Instant },
): Promise<void> {
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const translate = app.translate(desk?.locale ?? "en-US");
  const member = intake?.displayName ?? text("tickets.the-member");
  const known = copy ?? { lead: translate(text("conversation.from-member", { member })), words: "" };
  const content = strike(known, translate(text("conversation.deleted-by-member")));
  const body = { content, allowed_mentions: { parse: [] as const } };
  await app.outbox.add(tx, ticket.staffRoom, {
    edit: body,
    source: message.source,
    key: `deleted:${message.source}:${at}`,
  });
}

/** Each line struck through by itself: the mark does not reach over line ends everywhere. */
function strike({ lead, words }: Copy, note: string): string {
  const lines = words.split("\n").map((line) => (line.trim() === "" ? line : `~~${line.replaceAll("~~", "")}~~`));
  const room = 2000 - lead.length - note.length - 2;
  return [lead, ...(words === "" ? [] : [lines.join("\n").slice(0, room)]), note].join("\n");
}

async function markDeleted(tx: Tx, message: Message, at: Instant): Promise<Ticket> {
  if (message.words) await forgetWords(tx, message.words);
  await saveMessage(tx, { ...message, deletedAt: at, words: null });
  const decision = noted(await getTicket(tx, message.ticketId), {
    kind: "message-deleted",
    at,
    person: message.author,
  });
  await saveDecision(tx, decision);
  return decision.after;
}

/** Our own removal of a `+text` that was delivered is not a deletion of the reply. */
const isHandled = (message: Message): boolean =>
  message.deletedAt !== null ||
  (message.kind === "reply" && message.receipt === "replace" && message.state === "delivered");
