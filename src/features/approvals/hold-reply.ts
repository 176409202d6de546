import {
  findCopy,
  findOtherReply,
  findReceipt,
  type GateNeeds,
  type Held,
  type Message,
  type ReplyGate,
  type ReplyRequest,
} from "#features/conversation/index.ts";
import { getType, isTrainee } from "#features/desk/index.ts";
import { findPerson, findUserId, personOf } from "#features/people/index.ts";
import { getTicket, noted, saveDecision, wasAnsweredAfter } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { cardRoom } from "./card-room.ts";
import { FORGOTTEN_AFTER, heldSource, UNSEEN, type Why } from "./held-reply.ts";
import { findHeldBySource, insertHeld, wasApprovedBy } from "./held-store.ts";
import { forgetHeld } from "./jobs/forget-held.ts";
import { crossedView, heldForApprovalView } from "./views/held.ts";
import { approvalCard } from "./waiting-card.ts";

/**
 * Stands before every reply. A trainee's waits for somebody else of the team; one that crosses another answer is asked about.
 *
 * In a shared room its card stands in the side thread. What is written there by hand is read at once: nothing can hold that.
 */
export const holdReply: ReplyGate = async (tx, app, request) => {
  const type = await getType(tx, request.ticket.guildId, request.ticket.typeId);
  if (isTrainee(type, request.author.roles)) return holdForApproval(tx, app, request);
  const other = await crossing(tx, app, request);
  return other && holdForWriter(tx, app, request, other);
};

async function holdForApproval(tx: Tx, app: GateNeeds, request: ReplyRequest): Promise<Held> {
  const { ticket, desk } = request;
  const id = await keep(tx, app, request, { why: "trainee", card: "room" });
  const view = await approvalCard(tx, app, ticket, { id, heldAt: app.clock.now(), kept: request });
  const room = await cardRoom(tx, app, { ticket, desk });
  await app.outbox.add(tx, room, { say: app.render(view, desk.locale, ticket), source: heldSource(id) });
  return { view: heldForApprovalView };
}

/** An answer of somebody else that the writer can't have seen when they began. */
async function crossing(tx: Tx, app: GateNeeds, request: ReplyRequest): Promise<Message | undefined> {
  const { begun, ticket, author } = request;
  if (!begun) return undefined;
  const person = await personOf(tx, app, author.id);
  // What a rule said nobody wrote: an answer of a person takes nothing from it.
  const ours = await findPerson(tx, app.self.id);
  const given = { ticketId: ticket.id, notBy: ours === undefined ? [person] : [person, ours] };
  if ("at" in begun) {
    const other = await findOtherReply(tx, { ...given, since: begun.at - UNSEEN });
    // Whoever let it go has seen it.
    return other && (await wasApprovedBy(tx, other.source, person)) ? undefined : other;
  }
  // The version decides whether there is one; the newest is the one to show.
  const isAnswered = await wasAnsweredAfter(tx, { ...given, version: begun.version });
  return isAnswered ? findOtherReply(tx, { ...given, since: 0 }) : undefined;
}

async function holdForWriter(tx: Tx, app: GateNeeds, request: ReplyRequest, other: Message): Promise<Held> {
  const { ticket, desk, said, original } = request;
  const id = await keep(tx, app, request, { why: "crossed", card: original === null ? "private" : "room" });
  const given = {
    id,
    by: (await findUserId(tx, other.author)) ?? null,
    at: other.sentAt,
    words: said.text,
    does: request.followedBy?.says ?? [],
    typed: "at" in (request.begun ?? {}),
  };
  const view = crossedView({ ...given, answer: null });
  if (original !== null) {
    const room = await cardRoom(tx, app, { ticket, desk });
    const isHere = original.roomId === room;
    const body = app.render(view, desk.locale, ticket);
    const say = { ...body, ...(isHere ? { replyTo: { messageId: original.messageId } } : {}) };
    await app.outbox.add(tx, room, { say, source: heldSource(id) });
  }
  return {
    view,
    full: async (whole: App): Promise<View> => crossedView({ ...given, answer: await wordsOf(whole, other) }),
  };
}

/** What the other one said, as it stands in the requester's room; null when it is not there yet. */
async function wordsOf(app: App, message: Message): Promise<string | null> {
  const { source, copyRoomId, state } = message;
  const copy =
    state === "here" || copyRoomId === null
      ? undefined
      : ((await findCopy(app, copyRoomId, source)) ?? (await findReceipt(app, message)));
  return copy?.words ?? null;
}

/** Keeps the reply sealed, for seven days. The same again is the one that is there. */
async function keep(
  tx: Tx,
  app: GateNeeds,
  request: ReplyRequest,
  { why, card }: { readonly why: Why; readonly card: "room" | "private" },
): Promise<string> {
  const { ticket, source, author, said, identity, receipt, original, replyTo, followedBy } = request;
  const known = await findHeldBySource(tx, source);
  if (known) return known.id;
  const id = app.ids.next();
  const at = app.clock.now();
  const person = await personOf(tx, app, author.id);
  const kept = {
    original,
    author,
    said,
    identity,
    receipt,
    ...(replyTo ? { replyTo } : {}),
    ...(followedBy ? { followedBy } : {}),
  };
  const row = { id, guildId: ticket.guildId, ticketId: ticket.id, author: person, why, source, card } as const;
  await insertHeld(tx, app, { ...row, state: "waiting", heldAt: at }, kept);
  await saveDecision(tx, noted(await getTicket(tx, ticket.id), { kind: "reply-held", at, person, data: { why } }));
  await app.jobs.add(
    tx,
    forgetHeld,
    { guildId: ticket.guildId as Snowflake, id },
    { at: at + FORGOTTEN_AFTER, key: id },
  );
  return id;
}
