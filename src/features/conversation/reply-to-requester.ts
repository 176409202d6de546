import { type Desk, getType } from "#features/desk/index.ts";
import { type AskedIdentity, nameLine, sign } from "#features/identity/index.ts";
import { keepWords, personOf } from "#features/people/index.ts";
import {
  doWhen,
  findIntake,
  isOpen,
  isShared,
  reopenTicket,
  saveDecision,
  staffReplied,
  type Ticket,
  whenTeamAnswered,
} from "#features/tickets/index.ts";
import type { Level } from "#kernel/access.ts";
import type { Tx } from "#kernel/database.ts";
import type { MessageBody } from "#kernel/outbox.ts";
import { text } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { doAfterReply, type FollowUp } from "./after-reply.ts";
import { compose, tooLarge } from "./compose.ts";
import { disguiseFiles } from "./disguise-files.ts";
import { NoAnswerToReport, NothingToSend } from "./errors.ts";
import { fileLimitOf, SMALLEST_LIMIT } from "./file-limit.ts";
import type { KeptReply } from "./kept-reply.ts";
import { isEmpty, type Receipt, type Said } from "./message.ts";
import { findMessage, hasReply, insertMessage } from "./message-store.ts";
import { copyToOthers } from "./other-copies.ts";
import { type GateNeeds, type Held, heldByGate } from "./reply-gates.ts";
import { tellRefused } from "./tell-refused.ts";

export interface ReplyRequest {
  readonly ticket: Ticket;
  readonly desk: Desk;
  /** Names the reply in every lane. */
  readonly source: string;
  /** The staff's message, when it was one. */
  readonly original: { readonly messageId: Snowflake; readonly roomId: string } | null;
  readonly author: {
    readonly id: Snowflake;
    readonly displayName: string;
    readonly roles: readonly Snowflake[];
    /** What they hold in the whole server, as far as it is known. */
    readonly level?: Level;
  };
  readonly said: Said;
  readonly identity: AskedIdentity;
  readonly receipt: Receipt;
  /** What it answers, as it stands in the requester's room. */
  readonly replyTo?: NonNullable<MessageBody["replyTo"]>;
  /** What its author knew when they began to write: the ticket at a version, or what stood there at a moment. */
  readonly begun?: { readonly version: number } | { readonly at: Instant };
  /** Done with it, now or once somebody let it pass. */
  readonly followedBy?: FollowUp;
  /** Somebody decided that it goes out: no gate is asked any more. */
  readonly passed?: true;
}

type Needs = GateNeeds;

/**
 * Sends a staff member's words to the requester's room, under a name the requester may see.
 *
 * The words are kept sealed until Discord confirmed them, so that staff can be told what did not arrive; then they are forgotten.
 * An answer into a closed ticket opens it again. The same source again does nothing. Throws `SignedOtherwise` when the topic
 * does not let it be signed so, and `NoAnswerToReport` of a report; then nothing was sent. "waiting": the requester can't be reached now.
 * Held: somebody has to decide first, or it is refused; nothing was sent.
 */
export async function replyToRequester(tx: Tx, app: Needs, request: ReplyRequest): Promise<"sent" | "waiting" | Held> {
  const { desk, source, author, said, original } = request;
  if (request.ticket.oneWay) throw new NoAnswerToReport();
  if (isEmpty({ ...said, text: said.text.trim() })) throw new NothingToSend();
  const outlook = request.ticket.unreachable ? "waiting" : "sent";
  if (await findMessage(tx, source)) return outlook;

  const type = await getType(tx, request.ticket.guildId, request.ticket.typeId);
  const person = await personOf(tx, app, author.id);
  const signature = await sign(tx, app, {
    guildId: desk.guildId,
    type,
    asked: request.identity,
    author: { person, displayName: author.displayName },
  });
  const held = request.passed ? undefined : await heldByGate(tx, app, request);
  if (held?.refused) await tellRefused(tx, app, request, held.refused);
  if (held) return held;
  const intake = await findIntake(tx, app, request.ticket);
  const shared = isShared(request.ticket);
  // In a shared room the requester would read who sent it, and as whom.
  const receipt = shared ? "none" : request.receipt;
  const lead = nameLine(signature, desk.name);
  const fileLimit = shared ? await fileLimitOf(tx, desk.guildId, said.files) : SMALLEST_LIMIT;
  // A file says who made it, by its name or inside.
  const shown = signature.identity === "named" ? said : disguiseFiles(said);
  const { parts, skipped } = compose(shown, lead, app.translate(intake?.locale ?? desk.locale, request.ticket), {
    fileLimit,
    ...(request.replyTo ? { replyTo: request.replyTo } : {}),
    ...(shared || (await hasReply(tx, request.ticket.id)) ? {} : { tail: text("conversation.answer-here") }),
  });

  const kept: KeptReply = {
    authorId: author.id,
    authorName: author.displayName,
    signedAs: signature.name,
    original: original?.messageId ?? null,
    said,
  };
  // One whose room was taken away goes on in another: there it stands, and what takes its place.
  const ticket = isOpen(request.ticket)
    ? request.ticket
    : await reopenTicket(tx, app, { ticket: request.ticket, by: author.id, tell: "requester" });
  const id = app.ids.next();
  await insertMessage(tx, {
    id,
    ticketId: ticket.id,
    roomId: original?.roomId ?? ticket.staffRoom,
    copyRoomId: ticket.requesterRoom,
    source,
    author: person,
    kind: "reply",
    identity: signature.identity,
    state: "queued",
    reason: null,
    receipt,
    parts: parts.length,
    words: await keepWords(tx, app, JSON.stringify(kept)),
    sentAt: app.clock.now(),
    editedAt: null,
    deletedAt: null,
  });

  const answered = staffReplied(ticket, person, app.clock.now());
  await saveDecision(tx, answered);
  await doWhen(whenTeamAnswered, tx, app, answered);
  // Named replies of different people never share a message; of the team's, what does must not tell who wrote them.
  const voice = signature.identity === "anonymous" ? "team" : person;
  const together = parts.length === 1 ? { together: `${ticket.id}:${voice}` } : {};
  for (const [part, body] of parts.entries()) {
    await app.outbox.add(tx, ticket.requesterRoom, { say: body, source, part, relays: true, ...together });
  }
  const except = [ticket.requesterRoom];
  await copyToOthers(tx, app, { ticket, messageId: id, source, lead, voice, said: shown, except });
  if (outlook === "waiting" && original) {
    await app.outbox.add(tx, original.roomId, { react: original.messageId, emoji: "⏳" });
  }
  // Where no line of ours will say it, the writer is told here.
  if (skipped.length > 0 && receipt !== "replace") {
    const file = skipped.map(({ filename }) => filename).join(", ");
    const content = app.translate(desk.locale, ticket)(tooLarge(file, fileLimit));
    const body = { content, allowed_mentions: { parse: [] as const } };
    await app.outbox.add(tx, ticket.staffRoom, { say: body, source: `partly:${source}` });
  }
  await doAfterReply(tx, app, request);
  return outlook;
}
