import { type Answer, button, type Context, menu, say } from "#kernel/feature.ts";
import { OnlyTheTeam, PassedBy } from "../errors.ts";
import { moreButtonId, moreMenuId } from "../ids.ts";
import { findMoreLine, isOffered, moreLinesOf } from "../more-lines.ts";
import type { Ticket } from "../ticket.ts";
import { getTicketNamed, mustBelong } from "../ticket-here.ts";
import { moreView } from "../views/more.ts";

type Pressed = Context & { readonly params: readonly string[] };

/** "More" on a card: what else can be done now. Params: ticket. */
export const moreButton = button(moreButtonId, {
  access: "read",
  reply: "private",
  async run(context) {
    const ticket = await teamsTicket(context);
    return say(moreView(ticket, await moreLinesOf(ticket, context)));
  },
});

/** What was chosen. Params: ticket. */
export const moreMenu = menu(moreMenuId, {
  access: "read",
  reply: "update",
  async run(context): Promise<Answer> {
    const ticket = await teamsTicket(context);
    const line = findMoreLine(context, context.values[0]);
    // The menu is as old as whoever opened it left it.
    if (!line || !(await isOffered(line, ticket, context))) throw new PassedBy();
    return line.run({ ...context, actor: { ...context.actor, uses: line.takes } }, ticket);
  },
});

async function teamsTicket({ app, actor, guildId, params }: Pressed): Promise<Ticket> {
  const ticket = await getTicketNamed(app.db, { actor, guildId }, params[0]);
  if ((await mustBelong(app.db, actor, guildId, ticket)) !== "staff") throw new OnlyTheTeam();
  return ticket;
}
