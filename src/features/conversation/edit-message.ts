import type { APIMessage } from "@discordjs/core";
import { findDesk } from "#features/desk/index.ts";
import { findIntake, getTicket, isShared, noted, saveDecision, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import { type Text, text } from "#kernel/text.ts";
import type { Instant } from "#kernel/types.ts";
import { cut } from "#kernel/words.ts";
import { compose } from "./compose.ts";
import { type Copy, findCopy } from "./copy-words.ts";
import { type Message, receiptSource, type Said, sourceOfMessage } from "./message.ts";
import { findMessage, saveMessage } from "./message-store.ts";
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
  const otherRoom = known.kind === "requester" ? ticket.staffRoom : ticket.requesterRoom;
  const copy = known.state === "here" ? undefined : await findCopy(app, otherRoom, known.source);

  await app.write(async (tx) => {
    const message = await findMessage(tx, known.source);
    if (!message || isOld(message, at)) return;
    const said = readMessage(edited);
    const marked = await mark(tx, message, at);
    if (message.state === "here" || isShared(marked)) return;
    const given = { ticket: marked, message, at, copy };
    if (message.kind === "requester") await editAtStaff(tx, app, { ...given, said });
    if (message.kind === "reply") await editAtRequester(tx, app, { ...given, said: withoutPrefix(said, message) });
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
  edit: ReplyEdit,
): Promise<void> {
  const { message, at, receipt, copy } = edit;
  const said: Said = { text: edit.words, files: [], extras: [], replyTo: null };
  const ticket = await mark(tx, message, at);
  await editAtRequester(tx, app, { ticket, message, said, at, copy });
  if (!receipt) return;
  const desk = await findDesk(tx, ticket.guildId);
  const { parts } = compose(said, receipt.lead, app.translate(desk?.locale ?? "en-US"), {
    tail: text("conversation.edited"),
  });
  const source = receiptSource(message.source);
  for (const [part, body] of parts.entries()) {
    await app.outbox.add(tx, ticket.staffRoom, { edit: body, source, part, key: `edit:${source}:${part}:${at}` });
  }
}

interface Edit {
  readonly ticket: Ticket;
  readonly message: Message;
  readonly said: Said;
  readonly at: Instant;
  readonly copy: Copy | undefined;
}

type Needs = Pick<App, "outbox" | "translate" | "vault">;

async function editAtStaff(tx: Tx, app: Needs, edit: Edit): Promise<void> {
  const desk = await findDesk(tx, edit.ticket.guildId);
  const intake = await findIntake(tx, app, edit.ticket);
  const before = edit.copy && cut(edit.copy.words.replaceAll("\n", " "), BEFORE);
  await editParts(tx, app, edit, {
    room: edit.ticket.staffRoom,
    locale: desk?.locale ?? "en-US",
    lead:
      edit.copy?.lead ??
      text("conversation.from-member", { member: intake?.displayName ?? text("tickets.the-member") }),
    tail: before ? text("conversation.edited-before", { before }) : text("conversation.edited"),
  });
}

async function editAtRequester(tx: Tx, app: Needs, edit: Edit): Promise<void> {
  const desk = await findDesk(tx, edit.ticket.guildId);
  const intake = await findIntake(tx, app, edit.ticket);
  await editParts(tx, app, edit, {
    room: edit.ticket.requesterRoom,
    locale: intake?.locale ?? "en-US",
    // Without a copy to read the name from, the team's name is never wrong and never says too much.
    lead: edit.copy?.lead ?? text("conversation.from-team", { server: desk?.name ?? "" }),
  });
}

interface Place {
  readonly room: RoomId;
  readonly locale: string;
  readonly lead: Text | string;
  readonly tail?: Text;
}

/** Changes the messages a text became. A longer text gets more of them at the end; of a shorter one the rest is emptied. */
async function editParts(tx: Tx, app: Needs, { message, said, at }: Edit, place: Place): Promise<void> {
  const translate = app.translate(place.locale);
  // Files can't be changed by an edit on either side; those that were sent stay.
  const tail = place.tail ? { tail: place.tail } : {};
  const { parts } = compose({ ...said, files: [] }, place.lead, translate, tail);
  const count = Math.max(parts.length, message.parts);
  for (let part = 0; part < count; part++) {
    const content = parts[part]?.content ?? translate(text("conversation.emptied"));
    const body = { content, allowed_mentions: { parse: [] as const } };
    const { source } = message;
    const known = part < message.parts;
    await app.outbox.add(
      tx,
      place.room,
      known ? { edit: body, source, part, key: `edit:${source}:${part}:${at}` } : { say: body, source, part },
    );
  }
  if (count > message.parts) await saveMessage(tx, { ...message, editedAt: at, parts: count });
}

async function mark(tx: Tx, message: Message, at: Instant): Promise<Ticket> {
  await saveMessage(tx, { ...message, editedAt: at });
  const decision = noted(await getTicket(tx, message.ticketId), { kind: "message-edited", at, person: message.author });
  await saveDecision(tx, decision);
  return decision.after;
}

/** A `+text` that is changed before it left is still one. */
function withoutPrefix(said: Said, message: Message): Said {
  if (message.receipt !== "replace") return said;
  const meant = meaning(said.text, "careful");
  return meant.meant === "reply" ? { ...said, text: meant.text } : said;
}

const isOld = (message: Message, at: Instant): boolean => message.deletedAt !== null || (message.editedAt ?? 0) >= at;
