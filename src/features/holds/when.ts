import type { WhenHeard } from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { findIntake, type WhenTicket, wasFormersRoom } from "#features/tickets/index.ts";
import { tellBothSides } from "./tell.ts";
import { goesOnHereView, goesOnView, stillOnHoldView } from "./views/hold.ts";

/** Its time came: both sides read that it goes on. */
export const tellThatItGoesOn: WhenTicket = async (tx, app, ticket) => {
  await tellBothSides(tx, app, { ticket, person: null, here: goesOnHereView, there: goesOnView });
  return ticket;
};

/** Somebody on the member's side wrote all the same: once they read until when nobody answers. */
export const tellThatItRests: WhenHeard = async (tx, app, { ticket, room }) => {
  if (ticket.heldAt === null || ticket.snoozedUntil === null) return;
  // What whoever had it before wrote then counts; how it stands now is not theirs to read.
  if (await wasFormersRoom(tx, ticket, room)) return;
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const of = { number: ticket.number, server: desk?.name ?? "", until: ticket.snoozedUntil };
  const theirs = room === ticket.requesterRoom ? intake?.locale : undefined;
  const say = app.render(stillOnHoldView(of), theirs ?? desk?.locale ?? "en-US", ticket);
  await app.outbox.add(tx, room, { say, source: `on-hold:${ticket.id}:${ticket.heldAt}` });
};
