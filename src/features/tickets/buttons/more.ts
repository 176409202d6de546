import { type Answer, button, menu, say } from "#kernel/feature.ts";
import { PassedBy } from "../errors.ts";
import { moreButtonId, moreMenuId } from "../ids.ts";
import { findMoreLine, isOffered, moreLinesOf } from "../more-lines.ts";
import { teamsTicket } from "../teams-ticket.ts";
import { moreView } from "../views/more.ts";

/** "More" on a card: what else can be done now. Params: ticket. */
export const moreButton = button(moreButtonId, {
  access: "read",
  reply: "private",
  async run(context) {
    const ticket = await teamsTicket(context, context.params[0]);
    return say(moreView(ticket, await moreLinesOf(ticket, context)));
  },
});

/** What was chosen. Params: ticket. */
export const moreMenu = menu(moreMenuId, {
  access: "read",
  reply: "update",
  async run(context): Promise<Answer> {
    const ticket = await teamsTicket(context, context.params[0]);
    const line = findMoreLine(context, context.values[0]);
    // The menu is as old as whoever opened it left it.
    if (!line || !(await isOffered(line, ticket, context))) throw new PassedBy();
    return line.run({ ...context, actor: { ...context.actor, uses: line.takes } }, ticket);
  },
});
