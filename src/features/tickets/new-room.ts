import { findDesk, findPanel, getType, isByDm, type TypeRoom } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { EffectRef, FileRef, RoomId } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import { picturesOfCard } from "./card-pictures.ts";
import { cardFacts } from "./card-state.ts";
import { NoDesk, RequesterForgotten } from "./errors.ts";
import { givenName } from "./given-name.ts";
import { type Intake, withoutPictures } from "./intake.ts";
import { inviteByStarter, inviteTeam, keepSenderOut } from "./invite.ts";
import { neutralName, roomName } from "./naming.ts";
import { placesOf } from "./room-places.ts";
import { accessOfTeam, teamOfTicket } from "./team-of-ticket.ts";
import type { Ticket } from "./ticket.ts";
import { ticketTags } from "./ticket-tags.ts";
import { cardSource, sharedCardView, staffCardView } from "./views/card.ts";

export interface NewRoom {
  readonly staffRoom: RoomId;
  readonly requesterRoom: RoomId;
  /** The card in it. */
  readonly card: EffectRef;
}

/**
 * Another room for a ticket that had one, with its card as the first thing said in it. The ticket itself is left as it is. Throws `NoDesk`
 * and `RequesterForgotten`.
 */
export async function addNewRoom(
  tx: Tx,
  app: Pick<App, "outbox" | "rooms" | "vault" | "render" | "translate" | "contributions" | "config">,
  { ticket, to, destinationId }: { readonly ticket: Ticket; readonly to: TypeRoom; readonly destinationId: Snowflake },
): Promise<NewRoom> {
  const userId = await findUserId(tx, ticket.requester);
  if (userId === undefined) throw new RequesterForgotten();
  const type = await getType(tx, ticket.guildId, ticket.typeId);
  const desk = await findDesk(tx, ticket.guildId);
  const facts = await cardFacts(tx, app, ticket);
  if (!desk || !facts) throw new NoDesk();
  const team = await teamOfTicket(tx, ticket);
  const panel = ticket.panelId === null ? undefined : await findPanel(tx, ticket.guildId, ticket.panelId);
  const shared = !ticket.oneWay && !isByDm(to);
  // A thread may take the place of a channel if the type names a place for threads of this side.
  const threadsIn = isByDm(to) === isByDm(type.room) ? type.capacity.threadsIn : null;
  const given = await givenName(tx, app, ticket.id);
  const places = placesOf({
    type: { room: to, capacity: { overflowId: null, threadsIn, wait: false } },
    destinationId,
    guildId: ticket.guildId,
    name:
      given ??
      roomName(panel?.nameTemplate ?? type.nameTemplate, {
        number: ticket.number,
        counter: 0,
        author: facts.intake?.displayName ?? "",
        type: type.name,
        at: ticket.openedAt,
      }),
    neutralName: neutralName(ticket.number),
    ...(await accessOfTeam(tx, ticket)),
    requesterId: ticket.oneWay ? null : userId,
    adult: facts.intake?.adult === true,
    tags: ticketTags(ticket, type, app.translate(desk.locale, ticket)).tags,
  });
  const staffRoom = await app.outbox.addRoom(tx, places);
  const requesterRoom = shared ? staffRoom : (await app.rooms.dm(tx, userId)).id;

  const there: Ticket = { ...ticket, staffRoom, requesterRoom, unreachable: false };
  const template = panel?.starterTemplate ?? type.starterTemplate;
  if (shared) await inviteByStarter(tx, app, { ticket: there, template, team, userId });
  else if (!isByDm(to)) await inviteTeam(tx, app, there, team);
  const draw = (intake: Intake | undefined) =>
    shared
      ? sharedCardView({ ...facts, intake, ticket: there })
      : staffCardView({ ...facts, intake, ticket: there, announce: true });
  const card = await app.outbox.add(tx, staffRoom, {
    say: app.render(draw(facts.intake && withoutPictures(facts.intake)), desk.locale, ticket),
    source: cardSource(ticket.id),
  });
  if (!isByDm(to)) await keepSenderOut(tx, app, there, { userId, source: `sender:${staffRoom}` });
  const files = await findPictures(tx, app, ticket, facts.intake);
  if (files.length > 0) {
    // Behind the card: no picture that can't be fetched may keep a ticket from moving.
    const edit = {
      ...app.render(draw(facts.intake), desk.locale, ticket),
      allowed_mentions: { parse: [] as const },
      files,
    };
    await app.outbox.add(tx, staffRoom, { edit, source: cardSource(ticket.id), key: "pictures" });
  }
  return { staffRoom, requesterRoom, card };
}

/** The pictures of the card as it stands in the room that the ticket has; none when that is gone. */
export async function findPictures(
  tx: Tx,
  { rooms }: Pick<App, "rooms">,
  { id, staffRoom }: Ticket,
  intake: Intake | undefined,
): Promise<FileRef[]> {
  const { channelId } = (await rooms.find(tx, staffRoom)) ?? {};
  const { messageId } = (await rooms.newestCopyOf(tx, staffRoom, cardSource(id))) ?? {};
  return channelId && messageId ? picturesOfCard(intake?.pictures ?? [], { channelId, messageId }) : [];
}
