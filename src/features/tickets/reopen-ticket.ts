import { findDesk, findType } from "#features/desk/index.ts";
import { retakePlaces } from "#features/gates/index.ts";
import { personOf } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { UserError } from "#kernel/errors.ts";
import type { RoomId } from "#kernel/outbox.ts";
import { channelLink, type Markup } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { showCard } from "./card-state.ts";
import { RoomGone } from "./errors.ts";
import { listVersionsWith } from "./fact-versions.ts";
import { findIntake } from "./intake.ts";
import { findPlace } from "./move-to.ts";
import { addNewRoom } from "./new-room.ts";
import { isRemoved, noteRemoved } from "./remove-closed.ts";
import { roomKind } from "./room-kind.ts";
import { saveDecision } from "./save-decision.ts";
import { isShared, moved, reopen, type Ticket } from "./ticket.ts";
import { addRoomsOf, getTicket, leaveRooms } from "./ticket-store.ts";
import { cardSource } from "./views/card.ts";
import { reopenedForRequesterView, reopenedHereView } from "./views/closed.ts";
import { afterReopened, doWhen, whenReopened } from "./when.ts";
import { readerIn, whoActed } from "./who-closed.ts";

type Needs = Pick<
  App,
  "outbox" | "rooms" | "clock" | "ids" | "vault" | "render" | "translate" | "contributions" | "config" | "jobs"
>;

export interface ReopenTicketRequest {
  readonly ticket: Ticket;
  readonly by: Snowflake;
  /**
   * Whether the requester's DM says it; not where the card they pressed says it already. In a room that they share with the team that is read
   * there, but for whoever asked for it `by DM`.
   */
  readonly tell: "requester" | "requester, by DM" | "nobody";
}

/**
 * Opens a closed ticket again, in its own room, with its history; in a new one of its kind where that was taken away after the close.
 * Throws `NotThisStatus` when it is open.
 */
export async function reopenTicket(tx: Tx, app: Needs, { ticket, by, tell }: ReopenTicketRequest): Promise<Ticket> {
  const person = await personOf(tx, app, by);
  const decision = reopen(ticket, person, app.clock.now());
  await saveDecision(tx, decision);
  const isGone = await isRemoved(tx, ticket.staffRoom);
  if (!ticket.oneWay) await retakePlaces(tx, ticket);

  const inRoom = isGone ? await intoNewRoom(tx, app, decision.after) : decision.after;
  const open = await doWhen(whenReopened, tx, app, { before: ticket, after: inRoom });
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const signed = (await findType(tx, ticket.guildId, ticket.typeId))?.identity ?? null;
  const who = await whoActed(tx, open, { person, signed, reader: readerIn(open) });
  // First unlocked, then spoken in: a locked thread takes no message.
  const stays = isShared(open) && open.lockedAt !== null;
  if (!isGone || stays) await app.outbox.show(tx, open.staffRoom, { show: "closed", archived: false, locked: stays });
  await app.outbox.add(tx, open.staffRoom, {
    say: app.render(reopenedHereView(who), desk?.locale ?? "en-US", ticket),
    source: reopenedHere(ticket.id, decision.after.version),
  });
  await doWhen(afterReopened, tx, app, { before: ticket, after: open });
  const toldIn = tell === "nobody" || open.oneWay ? undefined : await dmToTell(tx, app, { open, by, tell });
  if (toldIn) {
    const view = reopenedForRequesterView({ ticket: open, server: desk?.name ?? "", ...toldIn.where });
    await app.outbox.add(tx, toldIn.room, {
      say: app.render(view, intake?.locale ?? desk?.locale ?? "en-US", ticket),
      source: `reopened:${ticket.id}:${open.version}`,
    });
  }
  if (!isGone) await showCard(tx, app, open);
  return open;
}

/** Names what a room says of the opening that is this version of the ticket. */
const reopenedHere = (ticketId: string, version: number): string => `reopened-here:${ticketId}:${version}`;

async function dmToTell(
  tx: Tx,
  app: Pick<App, "rooms">,
  { open, by, tell }: Pick<ReopenTicketRequest, "by" | "tell"> & { readonly open: Ticket },
): Promise<{ readonly room: RoomId; readonly where: { readonly at?: Markup | null } } | undefined> {
  if (!isShared(open)) return { room: open.requesterRoom, where: {} };
  if (tell !== "requester, by DM") return undefined;
  const channelId = (await app.rooms.find(tx, open.staffRoom))?.channelId;
  return { room: (await app.rooms.dm(tx, by)).id, where: { at: channelId ? channelLink(channelId) : null } };
}

/** What is said from now on waits for that room to be made. If it can't be, the ticket is closed again, and its requester told. */
async function intoNewRoom(tx: Tx, app: Needs, ticket: Ticket): Promise<Ticket> {
  const old = await app.rooms.find(tx, ticket.staffRoom);
  const to = roomKind(old);
  const destinationId = to && ((await findPlace(tx, app, ticket, to)) ?? old?.parentId);
  if (!to || !destinationId) throw new RoomGone(ticket.number);
  const { staffRoom, requesterRoom } = await addNewRoom(tx, app, { ticket, to, destinationId });
  const there = { staffRoom, requesterRoom, dmCard: ticket.dmCard, place: to };
  const at = app.clock.now();
  const decision = moved(ticket, there, { by: null, at });
  await saveDecision(tx, decision);
  await addRoomsOf(tx, decision.after);
  await leaveRooms(tx, ticket, decision.after, at);
  await app.outbox.show(tx, staffRoom, { show: "pinned", source: cardSource(ticket.id) });
  return decision.after;
}

/**
 * Its room is not there, and was not when it was opened again, for nobody could read there that it was: it goes on in a new one, with what
 * the old one was to say of that. "closes" where there is none for it, or where its room was deleted since.
 */
export async function goOnAnew(tx: Tx, app: Needs, ticket: Ticket): Promise<"goes on" | "closes"> {
  const version = (await listVersionsWith(tx, ticket.id, "reopened")).at(-1);
  const said = version === undefined ? undefined : reopenedHere(ticket.id, version);
  if (said === undefined || !(await app.rooms.waitsFor(tx, ticket.staffRoom, said))) return "closes";
  try {
    const there = await intoNewRoom(tx, app, ticket);
    await noteRemoved(tx, app, there, ticket.staffRoom);
    await app.outbox.move(tx, ticket.staffRoom, there.staffRoom, [said]);
    await doWhen(afterReopened, tx, app, { before: ticket, after: await getTicket(tx, there.id) });
    return "goes on";
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return "closes";
  }
}
