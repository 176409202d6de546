import { findDesk } from "#features/desk/index.ts";
import { watchSilence } from "#features/notices/index.ts";
import { doorOf } from "#features/participants/index.ts";
import { findPerson, forgetWords } from "#features/people/index.ts";
import {
  doWhen,
  findIntake,
  findMovedFrom,
  findThreadPlace,
  findTicketByStaffRoom,
  getTicket,
  isMoving,
  isOpen,
  isShared,
  listOpenInRoom,
  noted,
  reachability,
  refreshCardSoon,
  saveDecision,
  showCard,
  type Ticket,
  ticketOfCard,
  turnPassed,
  wasFormersRoom,
  whenTurnPassed,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { DeliveryListener, EffectRef, HeldBecause, RoomId } from "#kernel/outbox.ts";
import type { Instant } from "#kernel/types.ts";
import { compose } from "./compose.ts";
import { followMove } from "./follow-move.ts";
import { findKeptReply, type KeptReply } from "./kept-reply.ts";
import { type Message, messageIdOf, receiptSource, sourceOfMessage } from "./message.ts";
import { changeMessage, findMessage, findWaitingFor, listWaitingReplies, wroteSince } from "./message-store.ts";
import { settleOther } from "./other-copies.ts";
import { notSentSource, reachableAgain } from "./reachable-again.ts";
import { renewSideRoom } from "./renew-side-room.ts";
import { findTicketBySideRoom } from "./side-room.ts";
import { tellInstead, tellNotPermitted } from "./tell-not-permitted.ts";
import { tellStillThere, tellWriters } from "./tell-writers.ts";
import { notDeliveredView, staffRoomClosedView, unreachableView } from "./views/not-sent.ts";
import { receiptLead } from "./views/receipt.ts";

/** "Missing Access" and "Missing Permissions". */
const MISSING: readonly number[] = [50_001, 50_013];

/** What becomes of every message: told to whoever wrote it, in the transaction that learns it. */
export const deliveries = (app: App): DeliveryListener => ({
  async delivered(tx, { room, source, part, at }) {
    const message = await findMessage(tx, source);
    if (!message && ticketOfCard(source) !== undefined) await followMove(tx, app, room);
    if (!message) return reachedAll(tx, app, room, at);
    if (room !== message.copyRoomId && (await settleOther(tx, message, room, "delivered"))) return;
    if (message.state !== "queued" || part < message.parts - 1) return;
    const ticket = message.kind === "reply" ? await getTicket(tx, message.ticketId) : undefined;
    if (ticket && room === message.copyRoomId) await confirmReply(tx, app, { message, ticket, at });
    else await confirmMessage(tx, app, message);
  },

  async failed(tx, { room, source, code, at }) {
    // Discord did not like the card: the ticket goes on in that room all the same.
    const there = source !== null && ticketOfCard(source) ? await findTicketByStaffRoom(tx, room) : undefined;
    if (there && isOpen(there)) await followMove(tx, app, room);
    const door = MISSING.includes(code) ? doorOf(source) : undefined;
    const shared = door && (await findTicketByStaffRoom(tx, room));
    if (shared) return tellNotPermitted(tx, app, { ticket: shared, what: door.what, room, person: door.person, at });
    const message = source === null ? undefined : await findMessage(tx, source);
    if (message && room !== message.copyRoomId && (await settleOther(tx, message, room, "failed"))) {
      app.log.warn({ ticketId: message.ticketId, messageId: message.id, code }, "copy of a message refused by Discord");
      return;
    }
    if (message?.state !== "queued" || source === null) return;
    const kept = await findKeptReply(tx, app, message);
    if (message.words) await forgetWords(tx, message.words);
    await changeMessage(tx, message, { state: "failed", reason: String(code), words: null });
    const ticket = await getTicket(tx, message.ticketId);
    const data = { what: message.kind, code };
    await saveDecision(tx, noted(ticket, { kind: "not-delivered", at, person: message.author, data }));
    app.log.warn({ ticketId: ticket.id, messageId: message.id, code }, "message refused by Discord");
    // Of a ticket that could not be opened, one card says it for all messages.
    if (ticket.status === "failed" || ticket.closedHow === "left-line") return;
    if (message.kind === "reply") await tellStaff(tx, app, { ticket, source, words: kept?.said.text ?? "" });
    if (message.kind === "requester") await tellRequester(tx, app, { ticket, source });
  },

  async notRemoved(tx, { messageId }) {
    const message = await findMessage(tx, sourceOfMessage(messageId));
    if (message?.kind === "comment") await tellStillThere(tx, app, message);
  },

  async notShown(tx, { room, shown, at }) {
    const here = await findTicketByStaffRoom(tx, room);
    const ticket = here ?? (await findMovedFrom(tx, room))?.ticket;
    if (!ticket || (!here && !isOpen(ticket))) return;
    const isHere = ticket.staffRoom === room;
    // Only the team reads and writes in a channel of its own, locked or not.
    if ((await app.rooms.find(tx, room))?.kind === "staff-channel") return;
    const what = shown === "overwrites" ? "access" : !isHere ? "old-place" : isOpen(ticket) ? "unlock" : "lock";
    await tellNotPermitted(tx, app, { ticket, what, room, person: null, at });
  },

  async held(tx, { room, because, creating, at }) {
    if (creating && !(await isDm(tx, room)) && !(await findTicketBySideRoom(tx, room))) return;
    const asDm = (await listOpenInRoom(tx, room)).filter((one) => !isShared(one));
    for (const ticket of asDm) await markUnreachable(tx, app, { ticket, because, at });
    if (asDm.length > 0) return;
    const aside = await findTicketBySideRoom(tx, room);
    if (aside) {
      if (because === "room-gone" && !creating) await renewSideRoom(tx, app, aside, room);
      else await tellWriters(tx, app, aside);
      return tellInstead(tx, app, aside, room);
    }
    const ticket = await findTicketByStaffRoom(tx, room);
    if (!ticket) return because === "room-gone" ? bringElsewhere(tx, app, room) : undefined;
    // It goes on in another one in a moment, or ends.
    if (because === "room-gone" && (await isMoving(tx, ticket.id))) return;
    if (isOpen(ticket) && !isShared(ticket)) await tellStaffRoomClosed(tx, app, ticket, at);
    if (because !== "no-permission") return;
    const here = await getTicket(tx, ticket.id);
    await tellNotPermitted(tx, app, { ticket: here, what: "talk", room, person: null, at });
  },
});

/** Deleted while something waited for it: a side thread that was forgotten with that, or a room that its ticket left. */
async function bringElsewhere(tx: Tx, app: App, room: RoomId): Promise<void> {
  const waiting = await findWaitingFor(tx, room);
  const ticket = waiting && (await getTicket(tx, waiting.ticketId));
  if (ticket && waiting.kind === "comment") await renewSideRoom(tx, app, ticket, room);
  else if (ticket) await followMove(tx, app, ticket.staffRoom);
  // What is left was about that room.
  if (await findMovedFrom(tx, room)) await app.rooms.abandon(tx, room);
}

/** Whatever arrives in a DM shows that its person can be reached: a card of ours, too. */
async function reachedAll(tx: Tx, app: App, room: RoomId, at: Instant): Promise<void> {
  for (const ticket of await listOpenInRoom(tx, room)) await reachableAgain(tx, app, ticket, at);
}

/** A check mark says that it arrived, so it waits until it did. */
async function confirmMessage(tx: Tx, app: App, message: Message): Promise<void> {
  await changeMessage(tx, message, { state: "delivered" });
  if (message.receipt !== "react") return;
  const original = messageIdOf(message.source);
  if (original) await app.outbox.add(tx, message.roomId, { react: original, emoji: "✅" });
}

async function confirmReply(
  tx: Tx,
  app: App,
  { message, ticket, at }: { message: Message; ticket: Ticket; at: Instant },
): Promise<void> {
  const kept = await findKeptReply(tx, app, message);
  if (message.words) await forgetWords(tx, message.words);
  await changeMessage(tx, message, { state: "delivered", words: null });
  const reached = await reachableAgain(tx, app, ticket, at);
  // Whoever asks now has not read what somebody before them was told.
  const isTheirs = message.copyRoomId === null || !(await wasFormersRoom(tx, ticket, message.copyRoomId));
  if (
    isTheirs &&
    message.deletedAt === null &&
    !(await wroteSince(tx, message)) &&
    !(await greets(tx, app, { message, ticket }))
  ) {
    const passed = turnPassed(reached, message.author, at);
    await saveDecision(tx, passed);
    if (passed.facts.length > 0) {
      await refreshCardSoon(tx, app, passed.after);
      await watchSilence(tx, app, passed.after);
      await doWhen(whenTurnPassed, tx, app, passed);
    }
  }
  if (!kept || message.receipt === "none") return;
  if (message.receipt === "react" && kept.original) {
    await app.outbox.add(tx, message.roomId, { react: kept.original, emoji: "✅" });
    return;
  }
  await replaceOriginal(tx, app, { message, ticket, kept });
}

/** Whether a rule said it before anybody of the team answered: the first answer is still owed. */
async function greets(
  tx: Tx,
  { self }: Pick<App, "self">,
  { message, ticket }: { readonly message: Message; readonly ticket: Ticket },
): Promise<boolean> {
  return ticket.status === "new" && (await findPerson(tx, self.id)) === message.author;
}

/**
 * The `+text` becomes a line that says who reads it and as whom it went; then the original goes, unless it is all there is of a file
 * that was too large.
 */
async function replaceOriginal(
  tx: Tx,
  app: App,
  { message, ticket, kept }: { message: Message; ticket: Ticket; kept: KeptReply },
): Promise<void> {
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const lead = receiptLead({
    staff: kept.authorName,
    member: intake?.displayName,
    identity: message.identity ?? "named",
    signedAs: kept.signedAs,
  });
  const { parts, skipped } = compose(kept.said, lead, app.translate(desk?.locale ?? "en-US", ticket));
  const source = receiptSource(message.source);
  // What was typed may stand in a room that the ticket has left.
  const room = isShared(ticket) ? message.roomId : ticket.staffRoom;
  let line: EffectRef | undefined;
  for (const [part, body] of parts.entries()) line = await app.outbox.add(tx, room, { say: body, source, part });
  if (!kept.original || skipped.length > 0) return;
  const order = line && room !== message.roomId ? { after: line } : {};
  await app.outbox.add(tx, message.roomId, { remove: kept.original, ...order });
}

/** Told once per episode, and again when another try failed: the card says it, and a message below it offers to try again. */
async function markUnreachable(
  tx: Tx,
  app: App,
  { ticket, because, at }: { ticket: Ticket; because: HeldBecause; at: Instant },
): Promise<void> {
  const decision = reachability(ticket, "unreachable", at);
  await saveDecision(tx, decision);
  await showCard(tx, app, decision.after);
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const waiting = await listWaitingReplies(tx, ticket.id);
  const words: string[] = [];
  for (const message of waiting) words.push((await findKeptReply(tx, app, message))?.said.text ?? "");
  const kept = words.filter((one) => one !== "").join("\n");
  // Whoever left the server reads no thread there either.
  const place = because === "no-mutual-server" ? undefined : await findThreadPlace(tx, ticket);
  const view = unreachableView({
    ticket,
    because,
    member: intake?.displayName,
    words: kept === "" ? null : kept,
    offer: place === undefined ? "try again" : "thread",
  });
  await app.outbox.add(tx, ticket.staffRoom, {
    say: app.render(view, desk?.locale ?? "en-US", ticket),
    source: notSentSource(ticket.id, at),
  });
}

async function tellStaff(
  tx: Tx,
  app: App,
  { ticket, source, words }: { ticket: Ticket; source: string; words: string },
): Promise<void> {
  const desk = await findDesk(tx, ticket.guildId);
  const body = app.render(notDeliveredView(words), desk?.locale ?? "en-US", ticket);
  await app.outbox.add(tx, ticket.staffRoom, { say: body, source: `failed:${source}` });
}

async function tellRequester(tx: Tx, app: App, { ticket, source }: { ticket: Ticket; source: string }): Promise<void> {
  const intake = await findIntake(tx, app, ticket);
  const body = app.render(notDeliveredView(""), intake?.locale ?? "en-US", ticket);
  await app.outbox.add(tx, ticket.requesterRoom, { say: body, source: `failed:${source}` });
}

async function tellStaffRoomClosed(tx: Tx, app: App, ticket: Ticket, at: Instant): Promise<void> {
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const body = app.render(staffRoomClosedView(desk?.name ?? ""), intake?.locale ?? "en-US", ticket);
  await app.outbox.add(tx, ticket.requesterRoom, { say: body, source: `staff-room-closed:${ticket.id}:${at}` });
  app.log.error({ ticketId: ticket.id, guildId: ticket.guildId }, "staff room can't be written in");
}

async function isDm(tx: Tx, room: RoomId): Promise<boolean> {
  return (await listOpenInRoom(tx, room)).some((ticket) => !isShared(ticket));
}
