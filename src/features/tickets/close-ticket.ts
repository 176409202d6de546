import { findDesk, getType } from "#features/desk/index.ts";
import { freePlaces } from "#features/gates/index.ts";
import { type AskedIdentity, type Signature, sign } from "#features/identity/index.ts";
import { findUserId, keepWords, type PersonId, personOf } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { showCard } from "./card-state.ts";
import { closedCard, closedSource } from "./closed-card.ts";
import { findIntake } from "./intake.ts";
import { endWaiting } from "./line.ts";
import { CLOSED_HERE, closedRoomStays } from "./remove-closed.ts";
import { saveDecision } from "./save-decision.ts";
import { type Closing, close, isBeingMade, isShared, type Ticket } from "./ticket.ts";
import { closedHereView } from "./views/closed.ts";
import { afterClosed, doWhen, whenClosed } from "./when.ts";
import { readerIn, whoClosed } from "./who-closed.ts";

export interface CloseTicketRequest {
  readonly ticket: Ticket;
  /** Null when nobody in particular closed it (a thread removed by hand). */
  readonly by: Snowflake | null;
  /** Their name, where the requester may read it. */
  readonly name?: string;
  /** As whom staff close it towards the requester; the topic says, when left out. Throws `SignedOtherwise` where it allows no other. */
  readonly as?: AskedIdentity;
  readonly reason: string | null;
  /** Who may read the reason; everybody when absent. What the team alone reads is said once in its own room, and kept nowhere. */
  readonly reasonFor?: "team";
  readonly how: Closing["how"];
  /** Whether the requester is told; a person who left can't be. Of a report they are told only if the team wants it: `also of a report`. */
  readonly tell: "requester" | "also of a report" | "nobody";
  /** What its room says in place of who closed it and why. */
  readonly here?: View;
}

type Needs = Pick<
  App,
  "outbox" | "rooms" | "jobs" | "clock" | "ids" | "vault" | "render" | "translate" | "contributions" | "config"
>;

/**
 * Closes a ticket inside the caller's transaction.
 *
 * Two people may close at once: one wins, for the other this throws `NotThisStatus`. What was already said is still delivered; archive
 * and lock wait behind it.
 */
export async function closeTicket(tx: Tx, app: Needs, request: CloseTicketRequest): Promise<Ticket> {
  const { ticket, how } = request;
  const reason = request.reasonFor === "team" ? null : request.reason;
  const person = request.by === null ? null : await personOf(tx, app, request.by);
  const isStaff = person !== null && person !== ticket.requester;
  const signature = isStaff ? await signatureOf(tx, app, request, person) : null;
  const tells = ticket.oneWay ? request.tell === "also of a report" : request.tell !== "nobody";
  const decision = close(ticket, {
    by: person,
    at: app.clock.now(),
    as: signature?.identity ?? null,
    reason: reason === null ? null : await keepWords(tx, app, reason),
    how: ticket.status === "queued" ? "left-line" : how,
    quietly: isStaff && !tells && !isShared(ticket),
  });
  await saveDecision(tx, decision);
  await freePlaces(tx, ticket.id);
  const withdrawn = ticket.status === "queued" && (await app.rooms.withdraw(tx, ticket.staffRoom)) === "withdrawn";
  await endWaiting(tx, app, ticket, "move up");

  const closed = await doWhen(whenClosed, tx, app, decision);
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const where = (await getType(tx, ticket.guildId, ticket.typeId)).afterClose === "removed" ? "outside" : "inside";
  const card = tells ? await closedCard(tx, app, { ticket: closed, reason, signature, where }) : undefined;
  if (card && !isShared(closed)) {
    const body = app.render(card, intake?.locale ?? desk?.locale ?? "en-US", ticket);
    const key = closedSource(closed);
    // One that was never open has its card still before it; it must not go on offering to send.
    await app.outbox.add(
      tx,
      closed.requesterRoom,
      isBeingMade(ticket) && ticket.dmCard !== null
        ? { edit: body, source: ticket.dmCard, key }
        : { say: body, source: key },
    );
  }
  if (how === "room-deleted" || withdrawn) return closed;

  const by = await whoClosed(tx, closed, readerIn(closed));
  const stays = await closedRoomStays(tx, app, closed);
  const removedAt = stays === null ? null : app.clock.now() + stays;
  const said = isShared(closed) ? reason : request.reason;
  const note = request.here ?? closedHereView({ ticket: closed, by, reason: said, how, removedAt });
  await app.outbox.add(tx, closed.staffRoom, {
    say: app.render(note, desk?.locale ?? "en-US", ticket),
    source: `${CLOSED_HERE}${ticket.id}:${closed.version}`,
  });
  const room = card && isShared(closed) ? await sharedCardRoom(tx, app, closed, where) : undefined;
  if (card && room) {
    const locale = (where === "outside" ? intake?.locale : undefined) ?? desk?.locale ?? "en-US";
    await app.outbox.add(tx, room, { say: app.render(card, locale, ticket), source: closedSource(closed) });
  }
  await doWhen(afterClosed, tx, app, { before: ticket, after: closed });
  await showCard(tx, app, closed);
  await app.outbox.show(tx, closed.staffRoom, { show: "closed", archived: true, locked: true });
  return closed;
}

/** Whoever is put out of the room reads it by DM. */
async function sharedCardRoom(
  tx: Tx,
  app: Pick<App, "rooms">,
  { requester, staffRoom }: Ticket,
  where: "inside" | "outside",
): Promise<RoomId | undefined> {
  if (where === "inside") return staffRoom;
  const userId = await findUserId(tx, requester);
  return userId === undefined ? undefined : (await app.rooms.dm(tx, userId)).id;
}

async function signatureOf(
  tx: Tx,
  app: Pick<App, "clock">,
  { ticket, name, as = "as the topic says" }: CloseTicketRequest,
  person: PersonId,
): Promise<Signature> {
  const type = await getType(tx, ticket.guildId, ticket.typeId);
  const author = { person, displayName: name ?? "" };
  const signature = await sign(tx, app, { guildId: ticket.guildId, type, asked: as, author });
  // Without a name to show, the team's is never wrong.
  return signature.name === "" ? { ...signature, name: null } : signature;
}
