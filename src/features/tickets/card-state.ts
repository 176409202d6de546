import { findDesk } from "#features/desk/index.ts";
import { findUserId, findWords } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import { seconds } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { cardButton } from "./card-buttons.ts";
import { cardLines } from "./card-lines.ts";
import { whenAnswered } from "./expectation.ts";
import { findIntake } from "./intake.ts";
import { nameEmoji } from "./name-emoji.ts";
import { isBeingMade, isOpen, isShared, type Ticket } from "./ticket.ts";
import { getTicket } from "./ticket-store.ts";
import { ticketTags } from "./ticket-tags.ts";
import { typeOfTicket } from "./type-of-ticket.ts";
import { type CardFacts, cardSource, sharedCardView, staffCardView } from "./views/card.ts";
import { whenShown } from "./when.ts";
import { readerIn, whoClosed } from "./who-closed.ts";

/** Whose turn it is changes with every answer; the card follows at this distance, so that a quick exchange costs one edit. */
const CARD_FOLLOWS = seconds(5);

/** Draws a ticket's card from its rows as they are when this runs. */
export const refreshCard = job<{ ticketId: string }>({
  job: "tickets.refresh-card",
  async run({ app, payload }) {
    await app.write(async (tx) => showCard(tx, app, await getTicket(tx, payload.ticketId)));
  },
});

/** The card will show the ticket's new state within a few seconds. */
export async function refreshCardSoon(tx: Tx, app: Pick<App, "jobs" | "clock">, ticket: Ticket): Promise<void> {
  const at = app.clock.now() + CARD_FOLLOWS;
  // Not put off by what follows: in a talk without pauses the card would stay as it was for as long.
  await app.jobs.add(tx, refreshCard, { ticketId: ticket.id }, { at, key: `card:${ticket.id}`, unlessWaiting: true });
}

/** Shows the ticket's state on its card, once the lane has nothing more to say. */
export async function showCard(
  tx: Tx,
  app: Pick<App, "outbox" | "rooms" | "render" | "translate" | "vault" | "contributions" | "config" | "jobs" | "clock">,
  ticket: Ticket,
): Promise<void> {
  for (const act of app.contributions(whenShown)) await act(tx, app, ticket);
  const facts = await cardFacts(tx, app, ticket);
  if (!facts) return;
  const view: View = isShared(ticket) ? sharedCardView(facts) : staffCardView(facts);
  const body = app.render(view, facts.desk.locale, ticket);
  await app.outbox.show(tx, ticket.staffRoom, { show: "card", source: cardSource(ticket.id), body });
  const tags = ticketTags(ticket, facts.type, app.translate(facts.desk.locale, ticket));
  await app.outbox.show(tx, ticket.staffRoom, { show: "tags", ...tags });
  const emoji = facts.type.nameEmoji ? nameEmoji(ticket) : null;
  await app.outbox.show(tx, ticket.staffRoom, { show: "emoji", emoji });
}

const isUnanswered = (ticket: Ticket): boolean => isBeingMade(ticket) || ticket.status === "new";

/** What a card is drawn from; undefined when the server's desk is gone. */
export async function cardFacts(
  db: Db,
  app: Pick<App, "rooms" | "vault" | "contributions" | "config">,
  ticket: Ticket,
): Promise<CardFacts | undefined> {
  const desk = await findDesk(db, ticket.guildId);
  if (!desk) return undefined;
  const type = await typeOfTicket(db, ticket);
  const intake = await findIntake(db, app, ticket);
  const facts = {
    ticket,
    desk,
    type,
    intake,
    reads: app.config.discord.messageContent,
    buttons: app.contributions(cardButton, ticket.guildId),
  };
  if (isOpen(ticket)) {
    const assignee = ticket.assignee === null ? null : ((await findUserId(db, ticket.assignee)) ?? null);
    const asks = !ticket.oneWay && intake?.openedBy === undefined && isUnanswered(ticket);
    const expect = asks && isShared(ticket) ? await whenAnswered(db, app, ticket, type) : undefined;
    return { ...facts, assignee, more: await cardLines(db, app, ticket), expect };
  }
  const by = await whoClosed(db, ticket, readerIn(ticket));
  const reason = ticket.closeReason === null ? null : ((await findWords(db, app, ticket.closeReason)) ?? null);
  return { ...facts, closed: { by, reason } };
}
