import { findDesk, findType } from "#features/desk/index.ts";
import { forgetOpening } from "#features/gates/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { DeliveryListener, HeldBecause } from "#kernel/outbox.ts";
import type { Instant } from "#kernel/types.ts";
import { sayCardAnew } from "./card-anew.ts";
import { closeTicket } from "./close-ticket.ts";
import { whenAnswered } from "./expectation.ts";
import { failMove, finishMove } from "./finish-move.ts";
import { findIntake } from "./intake.ts";
import { enrichCard } from "./jobs/enrich.ts";
import { endWaiting, enterLine, lineOf } from "./line.ts";
import { findMove, isMoving } from "./move-store.ts";
import { CLOSED_HERE, noteRemoved, removeLater } from "./remove-closed.ts";
import { removeRoom } from "./remove-room.ts";
import { goOnAnew } from "./reopen-ticket.ts";
import { saveDecision } from "./save-decision.ts";
import { isBeingMade, isOpen, openingFailed, roomMade, type Ticket } from "./ticket.ts";
import { findTicketByStaffRoom, getTicket } from "./ticket-store.ts";
import { findTypeOfTicket } from "./type-of-ticket.ts";
import { cardSource, ticketOfCard } from "./views/card.ts";
import { openedForRequesterView, openingFailedView } from "./views/opened.ts";

/**
 * A ticket is real once its card stands in the room: then its requester is told that it is open. One whose room can't be made, or can't
 * be written in, is given up, and its requester told that; nothing of it stays.
 */
export const deliveries = (app: App): DeliveryListener => ({
  async delivered(tx, { room, source, at }) {
    if (source.startsWith(CLOSED_HERE)) return removeLater(tx, app, { room, at });
    if (!source.startsWith(cardSource(""))) return;
    await finishMove(tx, app, room, at);
    const ticket = await findTicketByStaffRoom(tx, room);
    if (ticket && isBeingMade(ticket)) await opened(tx, app, ticket, at);
  },

  /** What answered a question and could not be put on the card stands nowhere else: that is said. */
  async edited(tx, { room, source, missing }) {
    const ticketId = ticketOfCard(source);
    if (ticketId === undefined || missing.length === 0) return;
    const say = { content: missing.join("\n"), allowed_mentions: { parse: [] as const } };
    await app.outbox.add(tx, room, { say, source: `card-files:${ticketId}` });
  },

  /** Discord did not like the card. The room is there all the same, and what is said in it will be read. */
  async failed(tx, { room, source, at }) {
    if (!source?.startsWith(cardSource(""))) return;
    await finishMove(tx, app, room, at);
    const ticket = await findTicketByStaffRoom(tx, room);
    if (ticket && isBeingMade(ticket)) await opened(tx, app, ticket, at);
  },

  async tooOld(tx, { room, source, part }) {
    const ticket = await findTicketByStaffRoom(tx, room);
    if (!ticket || cardSource(ticket.id) !== source) return false;
    return sayCardAnew(tx, app, ticket, part);
  },

  async held(tx, { room, because, creating, at }) {
    const ticket = await findTicketByStaffRoom(tx, room);
    if (!ticket) {
      const move = await findMove(tx, room);
      return move && failMove(tx, app, move, { because, at });
    }
    const ids = { ticketId: ticket.id, guildId: ticket.guildId, because, creating };
    if (isBeingMade(ticket)) {
      if (because === "full" && (await waitsInLine(tx, app, ticket))) return;
      app.log.error(ids, "ticket could not be opened");
      return giveUp(tx, app, ticket, { because, at });
    }
    app.log.warn(ids, "room of a ticket can't be written in");
    if (because !== "room-gone" && !creating) return;
    // What waits here goes on where the ticket moves to; if it can't, this room is tried once more.
    if (!creating && (await isMoving(tx, ticket.id))) return;
    if (isOpen(ticket)) {
      // The conversation brings along what people said; what is left of it is given up with the room that the ticket left.
      if (!creating && (await goOnAnew(tx, app, ticket)) === "goes on") return;
      await closeWithoutRoom(tx, app, ticket, creating ? "not made" : "deleted");
    }
    await app.rooms.abandon(tx, room);
  },
});

/** One for which no room could be made when it was opened again may be opened once more: there may be a place by then. */
async function closeWithoutRoom(tx: Tx, app: App, ticket: Ticket, room: "not made" | "deleted"): Promise<void> {
  const how = room === "deleted" ? "room-deleted" : "command";
  await closeTicket(tx, app, { ticket, by: null, reason: null, how, tell: "requester" });
  if (room === "not made") await noteRemoved(tx, app, await getTicket(tx, ticket.id));
}

async function opened(tx: Tx, app: App, ticket: Ticket, at: Instant): Promise<void> {
  const room = await app.rooms.find(tx, ticket.staffRoom);
  const { after } = await save(tx, roomMade(ticket, at, { kind: room?.kind ?? "", choice: room?.place ?? 0 }));
  await endWaiting(tx, app, after, "admit next");
  const desk = await findDesk(tx, ticket.guildId);
  const type = await findTypeOfTicket(tx, ticket);
  await app.outbox.show(tx, after.staffRoom, { show: "pinned", source: cardSource(ticket.id) });
  if (app.enrich) await app.jobs.add(tx, enrichCard, { ticketId: ticket.id }, { at });
  if (after.dmCard === null || !desk || !type) return;
  const intake = await findIntake(tx, app, ticket);
  const expect = await whenAnswered(tx, app, after, type);
  await app.outbox.add(tx, after.requesterRoom, {
    edit: app.render(
      openedForRequesterView({ ticket: after, type, desk, expect }),
      intake?.locale ?? desk.locale,
      ticket,
    ),
    source: after.dmCard,
    key: `opened:${ticket.id}`,
  });
}

/** Whether it waits for a place from now on, or did before. */
async function waitsInLine(tx: Tx, app: App, ticket: Ticket): Promise<boolean> {
  if (ticket.status === "queued") return true;
  const type = await findType(tx, ticket.guildId, ticket.typeId);
  if (!type?.capacity.wait) return false;
  // What the room was meant for, whatever the desk says by now.
  const room = await app.rooms.find(tx, ticket.staffRoom);
  await enterLine(tx, app, ticket, lineOf(type, room?.parentId ?? ""));
  return true;
}

async function giveUp(
  tx: Tx,
  app: App,
  ticket: Ticket,
  { because, at }: { because: HeldBecause; at: Instant },
): Promise<void> {
  const { after } = await save(tx, openingFailed(ticket, at, because));
  await forgetOpening(tx, ticket.id);
  await endWaiting(tx, app, after, "admit next");
  await app.rooms.abandon(tx, ticket.staffRoom);
  await app.jobs.add(tx, removeRoom, { roomId: ticket.staffRoom }, { at });
  if (after.dmCard === null) return;
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  await app.outbox.add(tx, after.requesterRoom, {
    edit: app.render(openingFailedView(desk?.name ?? ""), intake?.locale ?? "en-US", ticket),
    source: after.dmCard,
    key: `failed:${ticket.id}`,
  });
}

async function save(tx: Tx, decision: ReturnType<typeof roomMade>): Promise<ReturnType<typeof roomMade>> {
  await saveDecision(tx, decision);
  return decision;
}
