import { type Desk, getType, type Identity } from "#features/desk/index.ts";
import { keepWords, personOf } from "#features/people/index.ts";
import {
  findIntake,
  isOpen,
  isShared,
  reopenTicket,
  saveDecision,
  staffReplied,
  type Ticket,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { MessageBody } from "#kernel/outbox.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { compose } from "./compose.ts";
import { NothingToSend } from "./errors.ts";
import type { KeptReply } from "./kept-reply.ts";
import { isEmpty, type Receipt, type Said } from "./message.ts";
import { findMessage, hasReply, insertMessage } from "./message-store.ts";

export interface ReplyRequest {
  readonly ticket: Ticket;
  readonly desk: Desk;
  /** Names the reply in every lane. */
  readonly source: string;
  /** The staff's message, when it was one. */
  readonly original: { readonly messageId: Snowflake; readonly roomId: string } | null;
  readonly author: { readonly id: Snowflake; readonly displayName: string };
  readonly said: Said;
  readonly identity: Identity | "as the topic says";
  readonly receipt: Receipt;
  /** What it answers, as it stands in the requester's room. */
  readonly replyTo?: NonNullable<MessageBody["replyTo"]>;
}

type Needs = Pick<App, "outbox" | "rooms" | "jobs" | "clock" | "ids" | "vault" | "render" | "translate">;

/**
 * Sends a staff member's words to the requester's room, under a name the requester may see.
 *
 * The words are kept sealed until Discord confirmed them, so that staff can be told what did not arrive; then they are forgotten.
 * An answer into a closed ticket opens it again. The same source again does nothing. "waiting": the requester can't be reached now.
 */
export async function replyToRequester(tx: Tx, app: Needs, request: ReplyRequest): Promise<"sent" | "waiting"> {
  const { desk, source, author, said, original } = request;
  if (isEmpty({ ...said, text: said.text.trim() })) throw new NothingToSend();
  const outlook = request.ticket.unreachable ? "waiting" : "sent";
  if (await findMessage(tx, source)) return outlook;

  const type = await getType(tx, request.ticket.guildId, request.ticket.typeId);
  const identity = request.identity === "as the topic says" ? type.identity : request.identity;
  const intake = await findIntake(tx, app, request.ticket);
  const shared = isShared(request.ticket);
  // In a shared room the requester would read who sent it, and as whom.
  const receipt = shared ? "none" : request.receipt;
  const lead = leadLine({ identity, name: author.displayName, server: desk.name });
  const { parts, skipped } = compose(said, lead, app.translate(intake?.locale ?? desk.locale), {
    ...(request.replyTo ? { replyTo: request.replyTo } : {}),
    ...(shared || (await hasReply(tx, request.ticket.id)) ? {} : { tail: text("conversation.answer-here") }),
  });

  const kept: KeptReply = {
    authorId: author.id,
    authorName: author.displayName,
    original: original?.messageId ?? null,
    said,
  };
  const person = await personOf(tx, app, author.id);
  await insertMessage(tx, {
    id: app.ids.next(),
    ticketId: request.ticket.id,
    roomId: original?.roomId ?? null,
    source,
    author: person,
    kind: "reply",
    identity,
    state: "queued",
    reason: null,
    receipt,
    parts: parts.length,
    words: await keepWords(tx, app, JSON.stringify(kept)),
    sentAt: app.clock.now(),
    editedAt: null,
    deletedAt: null,
  });

  const ticket = isOpen(request.ticket)
    ? request.ticket
    : await reopenTicket(tx, app, { ticket: request.ticket, by: author.id, tell: "requester" });
  await saveDecision(tx, staffReplied(ticket, person, app.clock.now()));
  for (const [part, body] of parts.entries()) {
    await app.outbox.add(tx, ticket.requesterRoom, { say: body, source, part });
  }
  if (outlook === "waiting" && original) {
    await app.outbox.add(tx, ticket.staffRoom, { react: original.messageId, emoji: "⏳" });
  }
  // Where no line of ours will say it, the writer is told here.
  if (skipped.length > 0 && receipt !== "replace") {
    const file = skipped.map(({ filename }) => filename).join(", ");
    const content = app.translate(desk.locale)(text("conversation.file-too-large", { file }));
    const body = { content, allowed_mentions: { parse: [] as const } };
    await app.outbox.add(tx, ticket.staffRoom, { say: body, source: `partly:${source}` });
  }
  return outlook;
}

/** The line above a reply: whom it is from, as far as the requester may know. */
function leadLine({ identity, name, server }: { identity: Identity; name: string; server: string }) {
  if (identity === "anonymous") return text("conversation.from-team", { server });
  return text("conversation.from-staff", { name, server });
}
