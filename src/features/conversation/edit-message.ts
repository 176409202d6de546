import type { APIMessage } from "@discordjs/core";
import { findDesk } from "#features/desk/index.ts";
import { findIntake, getTicket, isShared, noted, saveDecision, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { type Text, type Translate, text } from "#kernel/text.ts";
import type { Instant } from "#kernel/types.ts";
import { cut } from "#kernel/words.ts";
import { changeCopies } from "./change-copies.ts";
import { compose } from "./compose.ts";
import { type Copy, findCopy } from "./copy-words.ts";
import { besideWords, type Message, receiptSource, type Said, sourceOfMessage } from "./message.ts";
import { changeMessage, findMessage } from "./message-store.ts";
import { readMessage } from "./read-message.ts";
import { meaning } from "./staff-message.ts";

type Edited = Parameters<typeof readMessage>[0] & Pick<APIMessage, "edited_timestamp">;

/** How much of the old text the small line below an edited message shows. */
const BEFORE = 300;

/**
 * Brings a person's edit of their own message to the other side.
 *
 * The same edit again does nothing. What Discord changes by itself (link previews) has no edit time and is left alone.
 */
export async function bringEdit(app: App, edited: Edited): Promise<void> {
  if (!edited.edited_timestamp) return;
  const at = Date.parse(edited.edited_timestamp);
  const known = await findMessage(app.db, sourceOfMessage(edited.id));
  if (!known || isOld(known, at)) return;
  const ticket = await getTicket(app.db, known.ticketId);
  const isMirrored = known.state !== "here" && !isShared(ticket);
  const otherRoom = known.kind === "requester" ? ticket.staffRoom : ticket.requesterRoom;
  const copy = isMirrored ? await findCopy(app, otherRoom, known.source) : undefined;
  const receipt = isMirrored ? await findReceipt(app, ticket, known) : undefined;

  await app.write(async (tx) => {
    const message = await findMessage(tx, known.source);
    if (!message || isOld(message, at)) return;
    const said = readMessage(edited);
    const marked = await mark(tx, message, at);
    if (!isMirrored) return;
    const given = { ticket: marked, message, at, copy };
    if (message.kind === "requester") return editAtStaff(tx, app, { ...given, said });
    const words = wordsForRequester(said, message);
    if (words === undefined) return;
    await editAtRequester(tx, app, { ...given, said: words });
    if (receipt) await editReceipt(tx, app, { ...given, said: words, copy: receipt });
  });
}

export interface ReplyEdit {
  readonly message: Message;
  readonly words: string;
  /** The requester's copy and the line in the staff room, as they are now. */
  readonly copy: Copy;
  readonly receipt: Copy | undefined;
  readonly at: Instant;
}

/** Changes a reply that was sent: the requester's copy first, then the line in the staff room. */
export async function editReply(
  tx: Tx,
  app: Pick<App, "outbox" | "translate" | "vault">,
  { message, words, copy, receipt, at }: ReplyEdit,
): Promise<void> {
  const said: Said = { text: words, files: [], extras: [], replyTo: null };
  const ticket = await mark(tx, message, at);
  await editAtRequester(tx, app, { ticket, message, said, at, copy });
  if (receipt) await editReceipt(tx, app, { ticket, message, said, at, copy: receipt });
}

/** The line in the staff room that took the place of a `+text`. */
export async function findReceipt(app: App, ticket: Ticket, message: Message): Promise<Copy | undefined> {
  if (message.receipt !== "replace") return undefined;
  return findCopy(app, ticket.staffRoom, receiptSource(message.source));
}

interface Edit {
  readonly ticket: Ticket;
  readonly message: Message;
  readonly said: Said;
  readonly at: Instant;
  readonly copy: Copy | undefined;
}

type Needs = Pick<App, "outbox" | "translate" | "vault">;

async function editAtStaff(tx: Tx, app: Needs, { ticket, message, said, at, copy }: Edit): Promise<void> {
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const translate = app.translate(desk?.locale ?? "en-US");
  const before = copy && cut(copy.words.replaceAll("\n", " "), BEFORE);
  const lead =
    copy?.lead ?? text("conversation.from-member", { member: intake?.displayName ?? text("tickets.the-member") });
  const tail = before ? text("conversation.edited-before", { before }) : text("conversation.edited");
  const parts = await changeCopies(tx, app, {
    room: ticket.staffRoom,
    source: message.source,
    texts: textsOf(said, lead, translate, tail),
    parts: message.parts,
    emptied: translate(text("conversation.emptied")),
    key: `edit:${message.source}:${at}`,
  });
  if (parts > message.parts) await changeMessage(tx, message, { parts });
}

async function editAtRequester(tx: Tx, app: Needs, { ticket, message, said, at, copy }: Edit): Promise<void> {
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const translate = app.translate(intake?.locale ?? "en-US");
  // Without a copy to read the name from, the team's name is never wrong and never says too much.
  const lead = copy?.lead ?? text("conversation.from-team", { server: desk?.name ?? "" });
  const parts = await changeCopies(tx, app, {
    room: ticket.requesterRoom,
    source: message.source,
    texts: textsOf(said, lead, translate),
    parts: message.parts,
    emptied: translate(text("conversation.emptied")),
    key: `edit:${message.source}:${at}`,
  });
  if (parts > message.parts) await changeMessage(tx, message, { parts });
}

async function editReceipt(
  tx: Tx,
  app: Needs,
  { ticket, message, said, at, copy }: Edit & { readonly copy: Copy },
): Promise<void> {
  const desk = await findDesk(tx, ticket.guildId);
  const translate = app.translate(desk?.locale ?? "en-US");
  const source = receiptSource(message.source);
  await changeCopies(tx, app, {
    room: ticket.staffRoom,
    source,
    texts: textsOf(said, copy.lead, translate, text("conversation.edited")),
    parts: copy.parts,
    emptied: translate(text("conversation.emptied")),
    key: `edit:${source}:${at}`,
  });
}

/** Files can't be changed by an edit on either side; those that were sent stay. */
function textsOf(said: Said, lead: Text | string, translate: Translate, tail?: Text): string[] {
  const { parts } = compose({ ...said, files: [] }, lead, translate, tail ? { tail } : {});
  return parts.map(({ content = "" }) => content);
}

async function mark(tx: Tx, message: Message, at: Instant): Promise<Ticket> {
  await changeMessage(tx, message, { editedAt: at });
  const decision = noted(await getTicket(tx, message.ticketId), { kind: "message-edited", at, person: message.author });
  await saveDecision(tx, decision);
  return decision.after;
}

/** A `+text` that is changed is still one. Undefined when the new words are for the team alone: what was sent stays as it was. */
function wordsForRequester(said: Said, message: Message): Said | undefined {
  const mode = message.receipt === "replace" ? "careful" : "chat";
  const meant = meaning(said.text, mode, besideWords(said));
  return meant.meant === "reply" ? { ...said, text: meant.text } : undefined;
}

const isOld = (message: Message, at: Instant): boolean => message.deletedAt !== null || (message.editedAt ?? 0) >= at;
