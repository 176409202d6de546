import { findDesk, getType } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { HeldBecause, RoomId } from "#kernel/outbox.ts";
import type { Instant } from "#kernel/types.ts";
import { showCard } from "./card-state.ts";
import { findIntake } from "./intake.ts";
import { showLock } from "./lock-ticket.ts";
import { deleteMove, findMove, type Move } from "./move-store.ts";
import { noteUnused } from "./remove-closed.ts";
import { removeRoom } from "./remove-room.ts";
import { saveDecision } from "./save-decision.ts";
import { isOpen, isShared, moved, type Ticket } from "./ticket.ts";
import { addRoomsOf, getTicket, leaveRooms } from "./ticket-store.ts";
import { cardSource } from "./views/card.ts";
import { goesOnHereView, movedCardView, movedFromView, movedToView, moveFailedView } from "./views/moved.ts";
import { whenMoved } from "./when.ts";

type Needs = Pick<
  App,
  "outbox" | "rooms" | "jobs" | "vault" | "render" | "translate" | "contributions" | "config" | "clock"
>;

/** The card of a ticket that moves stands in its new room: from now on that is where it is. Nothing when no ticket moves there. */
export async function finishMove(tx: Tx, app: Needs, room: RoomId, at: Instant): Promise<void> {
  const move = await findMove(tx, room);
  if (!move) return;
  await deleteMove(tx, move.ticketId);
  const before = await getTicket(tx, move.ticketId);
  // Closed while its new room was made.
  if (!isOpen(before)) return stay(tx, app, before, move, at);

  const { staffRoom, requesterRoom } = move;
  const comesToDm = staffRoom !== requesterRoom && before.requesterRoom !== requesterRoom;
  const dmCard = staffRoom === requesterRoom ? null : comesToDm ? `moved:${room}` : before.dmCard;
  const place = (await app.rooms.find(tx, room))?.kind ?? "";
  const decision = moved(before, { staffRoom, requesterRoom, dmCard, place }, { by: move.by, at });
  await saveDecision(tx, decision);
  await addRoomsOf(tx, decision.after);
  await leaveRooms(tx, before, decision.after, at);
  await app.rooms.follow(tx, staffRoom, before.staffRoom);
  await sayWhere(tx, app, before, decision.after);
  // What changed since the card was said, and what is shown beside it.
  await showCard(tx, app, decision.after);
  await app.outbox.show(tx, staffRoom, { show: "pinned", source: cardSource(before.id) });
  if (before.lockedAt !== null) await showLock(tx, app, decision.after);
  for (const act of app.contributions(whenMoved)) await act(tx, app, decision.after);
}

/** The new room can't be made or written in: the ticket stays where it is, and the team reads that. */
export async function failMove(
  tx: Tx,
  app: Needs,
  move: Move,
  { because, at }: { readonly because: HeldBecause; readonly at: Instant },
): Promise<void> {
  await deleteMove(tx, move.ticketId);
  const ticket = await getTicket(tx, move.ticketId);
  await stay(tx, app, ticket, move, at);
  if (!isOpen(ticket)) return;
  const desk = await findDesk(tx, ticket.guildId);
  const say = app.render(moveFailedView(because), desk?.locale ?? "en-US", ticket);
  await app.outbox.add(tx, ticket.staffRoom, { say, source: `move-failed:${move.staffRoom}` });
}

/** The ticket does not come to its new room: what was meant for that is said nowhere, and it is taken away. */
async function stay(tx: Tx, app: Needs, ticket: Ticket, { staffRoom }: Move, at: Instant): Promise<void> {
  await app.rooms.abandon(tx, staffRoom);
  await noteUnused(tx, staffRoom, at);
  await app.jobs.add(tx, removeRoom, { roomId: staffRoom, ticketId: ticket.id }, { at });
  // What waits in a room that was deleted meanwhile was kept for the move: tried once more, it ends as in any other that is gone.
  const here = await app.rooms.find(tx, ticket.staffRoom);
  if (here?.held === "room-gone") await app.rooms.release(tx, here.id);
}

/** One line in each room that says where it goes on, and one in the new room that says where it was. The old ones rest. */
async function sayWhere(tx: Tx, app: Needs, before: Ticket, after: Ticket): Promise<void> {
  const desk = await findDesk(tx, after.guildId);
  const intake = await findIntake(tx, app, after);
  const locale = desk?.locale ?? "en-US";
  const channelOf = async (room: RoomId) => (await app.rooms.find(tx, room))?.channelId ?? null;
  const source = `moved:${after.staffRoom}`;

  // Whoever reads the old room must be able to read the new one too, else they are not told which it is.
  const requesterReadsOld = isShared(before);
  const to = requesterReadsOld && !isShared(after) ? "by DM" : { channelId: await channelOf(after.staffRoom) };
  await app.outbox.add(tx, before.staffRoom, { say: app.render(movedToView(to), locale, after), source });
  const type = await getType(tx, after.guildId, after.typeId);
  const body = app.render(movedCardView(after, type.name, to), locale, after);
  await app.outbox.show(tx, before.staffRoom, { show: "card", source: cardSource(after.id), body });
  await app.outbox.show(tx, before.staffRoom, { show: "closed", archived: true, locked: true });

  const from = isShared(after) && !requesterReadsOld ? "by DM" : { channelId: await channelOf(before.staffRoom) };
  await app.outbox.add(tx, after.staffRoom, {
    say: app.render(movedFromView(from), locale, after),
    source: `${source}:from`,
  });

  const theirs = intake?.locale ?? locale;
  if (after.dmCard === source) {
    await app.outbox.add(tx, after.requesterRoom, { say: app.render(goesOnHereView(after), theirs, after), source });
  } else if (!requesterReadsOld && isShared(after)) {
    const link = { channelId: await channelOf(after.staffRoom) };
    await app.outbox.add(tx, before.requesterRoom, {
      say: app.render(movedToView(link, after.number), theirs, after),
      source,
    });
  }
}
