import { findDesk } from "#features/desk/index.ts";
import { findIntake, type WhenTicket } from "#features/tickets/index.ts";
import { tellBothSides } from "./tell.ts";
import { goesOnHereView, goesOnView, stillOnHoldView } from "./views/hold.ts";

/** Its time came: both sides read that it goes on. */
export const tellThatItGoesOn: WhenTicket = async (tx, app, ticket) => {
  await tellBothSides(tx, app, { ticket, person: null, here: goesOnHereView, there: goesOnView });
  return ticket;
};

/** The member wrote all the same: once they read until when nobody answers. */
export const tellThatItRests: WhenTicket = async (tx, app, ticket) => {
  if (ticket.heldAt === null || ticket.snoozedUntil === null) return ticket;
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const of = { number: ticket.number, server: desk?.name ?? "", until: ticket.snoozedUntil };
  const say = app.render(stillOnHoldView(of), intake?.locale ?? desk?.locale ?? "en-US", ticket);
  await app.outbox.add(tx, ticket.requesterRoom, { say, source: `on-hold:${ticket.id}:${ticket.heldAt}` });
  return ticket;
};
