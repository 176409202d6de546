import type { Desk, TicketType } from "#features/desk/index.ts";
import { keepWords, personOf } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { Stale, type Tx } from "#kernel/database.ts";
import type { EffectRef } from "#kernel/outbox.ts";
import type { Rooms } from "#kernel/rooms.ts";
import { channelLink, type Markup, mention, roleMention } from "#kernel/text.ts";
import { TooManyOpen, TopicGone } from "./errors.ts";
import type { Intake } from "./intake.ts";
import { neutralName, roomName, starter } from "./naming.ts";
import { takePlaces } from "./slots.ts";
import { isShared, type Ticket } from "./ticket.ts";
import { countOf, findSlotHolder, insertTicket, nextInSequence } from "./ticket-store.ts";
import { cardSource, sharedCardView, staffCardView } from "./views/card.ts";
import { dmLink, openingView } from "./views/opened.ts";

export interface OpenTicketRequest {
  readonly desk: Desk;
  readonly type: TicketType;
  readonly panelId: string | null;
  readonly requester: Omit<Intake, "earlier" | "answers">;
  readonly answers: Intake["answers"];
  /** Relay rooms: where the requester reads that it is open: a new card in the DM, or the card of the flow that led here. */
  readonly dmCard: { readonly say: "opened" } | { readonly edit: string };
}

export interface Opened {
  readonly ticket: Ticket;
  /** The card in the staff room: once it is confirmed, the team can read the ticket. */
  readonly card: EffectRef;
  /** What the requester is told in their DM, when there was nothing in it yet. */
  readonly told: EffectRef | undefined;
}

type Needs = Pick<App, "outbox" | "rooms" | "clock" | "ids" | "vault" | "render">;

/**
 * Opens a ticket inside the caller's transaction, or throws `TooManyOpen` and leaves no trace.
 *
 * Nothing is asked of Discord here: the room is made by the first effect of its own lane, and everything said in it waits behind
 * that. So a crash at any moment leaves either no ticket or one whose room is made at the next start.
 */
export async function openTicket(tx: Tx, app: Needs, request: OpenTicketRequest): Promise<Opened> {
  const { desk, type, panelId } = request;
  if (type.retired) throw new TopicGone();

  const at = app.clock.now();
  const id = app.ids.next();
  const person = await personOf(tx, app, request.requester.userId);
  await mustFit(tx, app, { id, guildId: desk.guildId, panelId, typeId: type.id, requester: person });

  const number = await nextInSequence(tx, `number:${desk.guildId}`);
  const counter = await nextInSequence(tx, `counter:${panelId ?? type.id}`);
  const name = roomName(type.nameTemplate, {
    number,
    counter,
    author: request.requester.displayName,
    type: type.name,
    at,
  });
  const shared = type.room === "private-thread";
  const staffRoom = await app.outbox.addRoom(tx, {
    kind: shared ? "private-thread" : "staff-thread",
    guildId: desk.guildId,
    parentId: type.destinationId,
    name,
    neutralName: neutralName(number),
  });
  const requesterRoom = shared ? staffRoom : (await app.rooms.dm(tx, request.requester.userId)).id;

  const intake: Intake = {
    ...request.requester,
    answers: request.answers,
    earlier: await countOf(tx, desk.guildId, person),
  };
  const ticket: Ticket = {
    id,
    guildId: desk.guildId,
    number,
    typeId: type.id,
    panelId,
    requester: person,
    status: "opening",
    version: 1,
    staffRoom,
    requesterRoom,
    intake: await keepWords(tx, app, JSON.stringify(intake)),
    openedAt: at,
    turnAt: at,
    closedAt: null,
    closedBy: null,
    closeReason: null,
    closedHow: null,
    unreachable: false,
    dmCard: shared ? null : "edit" in request.dmCard ? request.dmCard.edit : `opened:${id}`,
  };
  await insertTicket(tx, ticket, [{ kind: "opened", at, person, data: { room: type.room } }]);

  if (shared) await inviteByStarter(tx, app, { ticket, desk, type, intake });
  const view = shared
    ? sharedCardView({ ticket, type, intake, desk })
    : staffCardView({ ticket, type, intake, desk, announce: true });
  const card = await app.outbox.add(tx, staffRoom, {
    say: app.render(view, desk.locale),
    source: cardSource(ticket.id),
  });
  const told =
    ticket.dmCard !== null && "say" in request.dmCard
      ? await announce(tx, app, { ticket, dmCard: ticket.dmCard, locale: request.requester.locale })
      : undefined;
  return { ticket, card, told };
}

/** Says in the DM that the ticket is on its way. "Open" it becomes when the team's card was confirmed. The same again is the first one. */
export async function announce(
  tx: Tx,
  app: Pick<App, "outbox" | "render">,
  { ticket, dmCard, locale }: { ticket: Ticket; dmCard: string; locale: string },
): Promise<EffectRef> {
  const say = app.render(openingView(ticket), locale);
  return app.outbox.add(tx, ticket.requesterRoom, { say, source: dmCard });
}

/** Mentions in a private thread are what brings people into it; the bot needs no list of members for that. */
async function inviteByStarter(
  tx: Tx,
  app: Needs,
  { ticket, desk, type, intake }: { ticket: Ticket; desk: Desk; type: TicketType; intake: Intake },
): Promise<void> {
  const content = starter(type.starterTemplate, {
    author: mention(intake.userId).markup,
    staff: desk.staffRoles.map((role) => roleMention(role).markup),
  });
  await app.outbox.add(tx, ticket.staffRoom, {
    say: { content, allowed_mentions: { parse: [], users: [intake.userId], roles: desk.staffRoles } },
    source: `starter:${ticket.id}`,
  });
}

/** Rows with unique keys: of clicks at once only one can win. */
async function mustFit(
  tx: Tx,
  { rooms }: Needs,
  owner: Pick<Ticket, "id" | "guildId" | "panelId" | "typeId" | "requester">,
): Promise<void> {
  const places = await takePlaces(tx, owner);
  if (places === "taken") return;
  const holder = await findSlotHolder(tx, places.occupied);
  // Given back between the two looks: the next press finds it free.
  if (!holder) throw new Stale("slot");
  throw new TooManyOpen({ number: holder.number, room: await whereToGo(tx, rooms, holder) });
}

/** Where the requester finds a ticket: its thread, or the DM. */
async function whereToGo(tx: Tx, rooms: Rooms, ticket: Ticket): Promise<Markup | null> {
  const channelId = (await rooms.find(tx, ticket.requesterRoom))?.channelId;
  if (!channelId) return null;
  return isShared(ticket) ? channelLink(channelId) : dmLink(channelId);
}
