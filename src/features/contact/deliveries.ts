import { replyToRequester } from "#features/conversation/index.ts";
import { findDesk, getType } from "#features/desk/index.ts";
import { sign } from "#features/identity/index.ts";
import { personOf } from "#features/people/index.ts";
import {
  findTicketByStaffRoom,
  getTicket,
  isOpen,
  isShared,
  type Ticket,
  ticketOfCard,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { DeliveryListener } from "#kernel/outbox.ts";
import { type FirstWords, findFirst, forgetFirst } from "./contact-store.ts";
import { contactedMemberView } from "./views/contact.ts";

/** The member hears of it once the team's room stands, and by the words themselves: never of a ticket that could not be opened. */
export const deliveries = (app: App): DeliveryListener => ({
  async delivered(tx, { source }) {
    const ticketId = ticketOfCard(source);
    if (ticketId !== undefined) return sayFirst(tx, app, ticketId);
    if (source.startsWith("i:")) await tellMember(tx, app, source);
  },

  /** Discord did not like the card: the room is there all the same. */
  async failed(tx, { source }) {
    const ticketId = source === null ? undefined : ticketOfCard(source);
    if (ticketId !== undefined) await sayFirst(tx, app, ticketId);
  },

  async held(tx, { room }) {
    const ticket = await findTicketByStaffRoom(tx, room);
    if (ticket?.status === "failed") await forgetFirst(tx, ticket.id);
  },
});

async function sayFirst(tx: Tx, app: App, ticketId: string): Promise<void> {
  const found = await findFirst(tx, app, { ticketId });
  if (!found) return;
  const ticket = await getTicket(tx, ticketId);
  const desk = await findDesk(tx, ticket.guildId);
  // Closed while it waited for its place: there is nothing to say any more.
  if (!desk || !isOpen(ticket)) return forgetFirst(tx, ticketId);
  const { author, text, files } = found.first;
  await replyToRequester(tx, app, {
    ticket,
    desk,
    source: found.source,
    original: null,
    author,
    said: { text, files, extras: [], replyTo: null },
    identity: await identityOf(tx, ticket, found.first),
    receipt: "replace",
  });
}

/** Below the first words in a DM: which ticket this is, and how it ends. A room of the server has its own card. */
async function tellMember(tx: Tx, app: App, source: string): Promise<void> {
  const found = await findFirst(tx, app, { source });
  if (!found) return;
  const ticket = await getTicket(tx, found.ticketId);
  await forgetFirst(tx, ticket.id);
  const desk = await findDesk(tx, ticket.guildId);
  if (!desk || isShared(ticket) || !isOpen(ticket)) return;
  const type = await getType(tx, ticket.guildId, ticket.typeId);
  const { author } = found.first;
  const { name } = await sign(tx, app, {
    guildId: ticket.guildId,
    type,
    asked: await identityOf(tx, ticket, found.first),
    author: { person: await personOf(tx, app, author.id), displayName: author.displayName },
  });
  const view = contactedMemberView({ ticket, topic: type.name, server: desk.name, name });
  await app.outbox.add(tx, ticket.requesterRoom, {
    say: app.render(view, desk.locale, ticket),
    source: `contacted:${ticket.id}`,
  });
}

/** As it was asked for, unless the topic allows no other than its own by now. */
async function identityOf(tx: Tx, ticket: Ticket, { identity }: FirstWords): Promise<FirstWords["identity"]> {
  const { identityFixed } = await getType(tx, ticket.guildId, ticket.typeId);
  return identityFixed ? "as the topic says" : identity;
}
