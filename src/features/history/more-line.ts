import type { MoreLine } from "#features/tickets/index.ts";
import { say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { hasEarlier, historyPage, memberOfTicket } from "./history-page.ts";

/** Behind *More* on a card, where the team may know who asks, and they asked before. */
export const moreHistory: MoreLine = {
  line: "history.show",
  label: text("history.more"),
  description: text("history.more-says"),
  takes: "read",
  order: 61,
  offered: async (ticket, { app, actor }) => ticket.alias === null && (await hasEarlier(app.db, actor, ticket)),
  async run({ app, actor }, ticket) {
    const member = await memberOfTicket(app.db, ticket);
    return say(await historyPage(app, { actor, guildId: ticket.guildId, member }, 0));
  },
};
