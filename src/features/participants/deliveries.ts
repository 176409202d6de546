import { findDesk } from "#features/desk/index.ts";
import { findTicketByStaffRoom, isOpen, ticketOfCard } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { DeliveryListener } from "#kernel/outbox.ts";
import { text } from "#kernel/text.ts";
import { followMove } from "./follow-move.ts";
import { listParticipants, listTakingPart } from "./participant-store.ts";
import { tellOthers } from "./tell-others.ts";
import { closedForOthersView, notReachedView, reopenedForOthersView } from "./views/lines.ts";

/** What the team's room says of the ticket's end, the others of a group hear too; and the team hears whom nothing reaches. */
export const deliveries = (app: App): DeliveryListener => ({
  async delivered(tx, { room, source }) {
    const there = ticketOfCard(source) === undefined ? undefined : await findTicketByStaffRoom(tx, room);
    if (there) await followMove(tx, app, there);
    const view = source.startsWith("closed-here:")
      ? closedForOthersView
      : source.startsWith("reopened-here:")
        ? reopenedForOthersView
        : undefined;
    const ticket = view && (await findTicketByStaffRoom(tx, room));
    if (view && ticket) await tellOthers(tx, app, { ticket, source, view: view(ticket) });
  },

  /** Discord did not like the card: the ticket goes on in that room all the same. */
  async failed(tx, { room, source }) {
    if (source === null || ticketOfCard(source) === undefined) return;
    const ticket = await findTicketByStaffRoom(tx, room);
    if (ticket && isOpen(ticket)) await followMove(tx, app, ticket);
  },

  async held(tx, { room, at }) {
    for (const ticket of await listTakingPart(tx, room)) {
      const name = (await listParticipants(tx, app, ticket.id)).find(({ roomId }) => roomId === room)?.name;
      const desk = await findDesk(tx, ticket.guildId);
      const view = notReachedView(name ?? text("tickets.the-member"));
      const say = app.render(view, desk?.locale ?? "en-US", ticket);
      await app.outbox.add(tx, ticket.staffRoom, { say, source: `not-reached:${room}:${at}` });
    }
  },
});
