import type { APIMessage } from "@discordjs/core";
import { findDesk, getType, isTrainee } from "#features/desk/index.ts";
import { refuseBlocked, rolesThatMatter } from "#features/gates/index.ts";
import { nameLine } from "#features/identity/index.ts";
import { findGuildMember, findUserId } from "#features/people/index.ts";
import { findIntake, getTicket, noted, refuseLocked, saveDecision, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { type Text, type Translate, text } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { smallLine } from "#kernel/view.ts";
import { cut } from "#kernel/words.ts";
import { afterEdit } from "./after-edit.ts";
import { changeCopies } from "./change-copies.ts";
import { compose, unmasked } from "./compose.ts";
import { type Copy, findCopy, type ReadMessage } from "./copy-words.ts";
import { findReceipt, type Line } from "./line-of-reply.ts";
import { besideWords, type Message, receiptSource, type Said, sourceOfMessage } from "./message.ts";
import { changeMessage, findMessage } from "./message-store.ts";
import { editOthers, findOtherCopies, type OtherCopy } from "./other-copies.ts";
import { plusWords } from "./plus-words.ts";
import { readMessage, readStaffMessage } from "./read-message.ts";
import { meaning } from "./staff-message.ts";

type Edited = Parameters<typeof readMessage>[0] & Pick<APIMessage, "edited_timestamp">;

/** How much of the old text the small line below an edited message shows. */
const BEFORE = 300;

/**
 * Brings a person's edit of their own message to the other side.
 *
 * The same edit again does nothing. What Discord changes by itself (link previews) has no edit time and is left alone.
 */
export async function bringEdit(app: App, edited: Edited, read?: ReadMessage): Promise<void> {
  if (!edited.edited_timestamp) return;
  const at = Date.parse(edited.edited_timestamp);
  const known = await findMessage(app.db, sourceOfMessage(edited.id));
  if (!known || isOld(known, at)) return;
  const ticket = await getTicket(app.db, known.ticketId);
  const copy = known.copyRoomId === null ? undefined : await findCopy(app, known.copyRoomId, known.source, read);
  const receipt = await findReceipt(app, known, read);
  const others = await findOtherCopies(app, known, read);
  const isUnseen = known.kind === "reply" && known.copyRoomId !== null && (await isByTrainee(app, ticket, known));
  const roles = known.kind === "requester" ? await rolesThatMatter(app, ticket.guildId, known.author) : [];

  await app.write(async (tx) => {
    const message = await findMessage(tx, known.source);
    if (!message || isOld(message, at)) return;
    const said = readMessage(edited);
    if (isUnseen) return saysUnchanged(tx, app, { ticket, message, messageId: edited.id });
    const marked = await mark(tx, message, at);
    const tellOthers = async () => {
      const edit = { message, said, at, lead: copy?.lead, tail: editedTail(copy) };
      for (const act of app.contributions(afterEdit)) await act(tx, app, edit);
    };
    if (message.copyRoomId === null) return message.kind === "requester" ? tellOthers() : undefined;
    const given = { ticket: marked, message, at, copy, others };
    if (message.kind === "requester") {
      const { author: person, roomId } = message;
      const written = { guildId: ticket.guildId, person, roomId, messageId: edited.id, roles };
      if ((await refuseBlocked(tx, app, written)) !== "passed") return;
      if ((await refuseLocked(tx, app, { ...written, ticket: marked, at })) !== "passed") return;
      await editAtStaff(tx, app, { ...given, said: unmasked(said) });
      return tellOthers();
    }
    const desk = await findDesk(tx, ticket.guildId);
    const prefix = desk?.replyPrefix ?? "+";
    const answer = readStaffMessage(edited, app.self.id, prefix);
    const words = wordsForRequester(answer, message, { known: plusWords(app), prefix });
    if (words === undefined) return;
    await editAtRequester(tx, app, { ...given, said: words });
    if (receipt) await editReceipt(tx, app, { ...given, said: words, copy: receipt });
  });
}

/** Discord is asked, and only where there are trainees. */
async function isByTrainee(app: App, ticket: Ticket, { author }: Message): Promise<boolean> {
  const type = await getType(app.db, ticket.guildId, ticket.typeId);
  if (type.traineeRoles.length === 0) return false;
  const userId = await findUserId(app.db, author);
  const member = userId && (await findGuildMember(app, ticket.guildId, userId));
  return member ? isTrainee(type, member.roles) : false;
}

/** What was looked at is what the member goes on reading; said below it, once. */
async function saysUnchanged(
  tx: Tx,
  app: App,
  { ticket, message, messageId }: { readonly ticket: Ticket; readonly message: Message; readonly messageId: Snowflake },
): Promise<void> {
  const desk = await findDesk(tx, ticket.guildId);
  const body = app.render(smallLine(text("conversation.not-changed")), desk?.locale ?? "en-US", ticket);
  await app.outbox.add(tx, message.roomId, {
    say: { ...body, replyTo: { messageId } },
    source: `unchanged:${message.id}`,
  });
}

export interface ReplyEdit {
  readonly message: Message;
  readonly words: string;
  /** The requester's copy and the line in the staff room, as they are now. */
  readonly copy: Copy;
  readonly receipt: Line | undefined;
  /** The copies of others who take part. */
  readonly others: readonly OtherCopy[];
  readonly at: Instant;
}

/** Changes a reply that was sent: the requester's copy first, then the line in the staff room. */
export async function editReply(
  tx: Tx,
  app: Pick<App, "outbox" | "translate" | "vault">,
  { message, words, copy, receipt, others, at }: ReplyEdit,
): Promise<void> {
  const said: Said = { text: words, files: [], extras: [], replyTo: null };
  const ticket = await mark(tx, message, at);
  await editAtRequester(tx, app, { ticket, message, said, at, copy, others });
  if (receipt) await editReceipt(tx, app, { ticket, message, said, at, copy: receipt, others });
}

interface Edit {
  readonly ticket: Ticket;
  readonly message: Message;
  readonly said: Said;
  readonly at: Instant;
  readonly copy: Copy | undefined;
  readonly others: readonly OtherCopy[];
}

type Needs = Pick<App, "outbox" | "translate" | "vault">;

async function editAtStaff(tx: Tx, app: Needs, edit: Edit): Promise<void> {
  const { ticket, message, said, at, copy } = edit;
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const translate = app.translate(desk?.locale ?? "en-US", ticket);
  const lead =
    copy?.lead ?? text("conversation.from-member", { member: intake?.displayName ?? text("tickets.the-member") });
  const tail = editedTail(copy);
  const parts = await changeCopies(tx, app, {
    room: message.copyRoomId ?? ticket.staffRoom,
    source: message.source,
    texts: textsOf(said, lead, translate, tail),
    parts: message.parts,
    emptied: translate(text("conversation.emptied")),
    key: `edit:${message.source}:${at}`,
  });
  if (parts > message.parts) await changeMessage(tx, message, { parts });
  await editInGroup(tx, app, edit, translate);
}

async function editAtRequester(tx: Tx, app: Needs, edit: Edit): Promise<void> {
  const { ticket, message, said, at, copy } = edit;
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const translate = app.translate(intake?.locale ?? "en-US", ticket);
  // Without a copy to read the name from, the team's name is never wrong and never says too much.
  const lead = copy?.lead ?? nameLine({ name: null }, desk?.name ?? "");
  const parts = await changeCopies(tx, app, {
    room: message.copyRoomId ?? ticket.requesterRoom,
    source: message.source,
    texts: textsOf(said, lead, translate),
    parts: message.parts,
    emptied: translate(text("conversation.emptied")),
    key: `edit:${message.source}:${at}`,
  });
  if (parts > message.parts) await changeMessage(tx, message, { parts });
  await editInGroup(tx, app, edit, translate);
}

/** The others of a group read the new text, as the requester does. */
async function editInGroup(
  tx: Tx,
  app: Needs,
  { message, said, at, others }: Edit,
  translate: Translate,
): Promise<void> {
  await editOthers(tx, app, {
    source: message.source,
    others,
    textsBelow: (lead) => textsOf(said, lead, translate),
    emptied: translate(text("conversation.emptied")),
    key: `edit:${message.source}:${at}`,
  });
}

async function editReceipt(
  tx: Tx,
  app: Needs,
  { ticket, message, said, at, copy }: Edit & { readonly copy: Line },
): Promise<void> {
  const desk = await findDesk(tx, ticket.guildId);
  const translate = app.translate(desk?.locale ?? "en-US", ticket);
  const source = receiptSource(message.source);
  await changeCopies(tx, app, {
    room: copy.room,
    source,
    texts: textsOf(said, copy.lead, translate, editedTail(copy)),
    parts: copy.parts,
    emptied: translate(text("conversation.emptied")),
    key: `edit:${source}:${at}`,
  });
}

/** The old words, cut, in a small line below the new ones: for the team. */
function editedTail(copy: Copy | undefined): Text {
  const before = copy && cut(copy.words.replaceAll("\n", " "), BEFORE);
  return before ? text("conversation.edited-before", { before }) : text("conversation.edited");
}

/** Files can't be changed by an edit on either side; those that were sent stay. */
function textsOf(said: Said, lead: Text | string, translate: Translate, tail?: Text): string[] {
  const options = { sentWith: said.files, ...(tail ? { tail } : {}) };
  const { parts } = compose({ ...said, files: [] }, lead, translate, options);
  return parts.map(({ content = "" }) => content);
}

async function mark(tx: Tx, message: Message, at: Instant): Promise<Ticket> {
  await changeMessage(tx, message, { editedAt: at });
  const decision = noted(await getTicket(tx, message.ticketId), { kind: "message-edited", at, person: message.author });
  await saveDecision(tx, decision);
  return decision.after;
}

/** A `+text` that is changed is still one. Undefined when the new words are for the team alone: what was sent stays as it was. */
function wordsForRequester(said: Said, message: Message, words: Parameters<typeof meaning>[3]): Said | undefined {
  const mode = message.receipt === "replace" ? "careful" : "chat";
  const meant = meaning(said.text, mode, besideWords(said), words);
  return meant.meant === "reply" ? { ...said, text: meant.text } : undefined;
}

const isOld = (message: Message, at: Instant): boolean => message.deletedAt !== null || (message.editedAt ?? 0) >= at;
