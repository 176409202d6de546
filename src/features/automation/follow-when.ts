import { whenSwitchedOn } from "#features/parts/index.ts";
import { whenRated } from "#features/ratings/index.ts";
import {
  getTicket,
  ticketOfCard,
  type WhenTicket,
  whenClosed,
  whenErased,
  whenMemberWrote,
  whenReopened,
  whenShown,
  whenTeamAnswered,
  whenTurnPassed,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Contribution } from "#kernel/extension-point.ts";
import type { DeliveryListener } from "#kernel/outbox.ts";
import { followServer, followTicket } from "./jobs/follow.ts";
import { beginAnew } from "./rule-store.ts";
import { forgetTicket } from "./seen-store.ts";

const follow: WhenTicket = async (tx, app, ticket) => {
  await followTicket(tx, app, ticket);
  return ticket;
};

/** Wherever something may have happened: what it was, the timeline says. */
export const followed: readonly Contribution[] = [
  ...[whenClosed, whenReopened, whenMemberWrote, whenTeamAnswered, whenTurnPassed].map((point) => point(follow)),
  whenShown(followTicket),
  whenRated(followTicket),
  // What happened while it was off is nobody's reason now.
  whenSwitchedOn({
    part: "automation",
    async act(tx, app, guildId) {
      await beginAnew(tx, guildId, app.clock.now());
      await followServer(tx, app, guildId);
    },
  }),
  whenErased((tx, _app, ticketId) => forgetTicket(tx, ticketId)),
];

/** Once the card stands: then the team can read what a rule says there. */
export const followWhenReadable = (app: App): DeliveryListener => ({
  async delivered(tx, { source }) {
    const ticketId = ticketOfCard(source);
    if (ticketId !== undefined) await followTicket(tx, app, await getTicket(tx, ticketId));
  },
});
