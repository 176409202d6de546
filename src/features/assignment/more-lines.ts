import { findUserId } from "#features/people/index.ts";
import { getTicketNamed, isOpen, isShared, type MoreLine, type Ticket } from "#features/tickets/index.ts";
import { type Answer, type Context, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { assignTicket, claimTicket } from "./assign-ticket.ts";
import { doneView } from "./views/assigned.ts";

/** Lines of *More* on a card: whose the ticket is. Claim and Unclaim stand on the team's own card by themselves. */
export const assignmentLines: readonly MoreLine[] = [
  {
    line: "assignment.claim",
    label: text("assignment.button-claim"),
    description: text("assignment.more-claim"),
    takes: "sort",
    order: 10,
    offered: (ticket) => isOpen(ticket) && isShared(ticket) && ticket.assignee === null,
    run: (context, ticket) => give(context, ticket, "to me if nobody's"),
  },
  {
    line: "assignment.take-over",
    label: text("assignment.more-take-over"),
    description: text("assignment.more-take-over-says"),
    takes: "sort",
    order: 10,
    offered: async (ticket, context) => isOpen(ticket) && ticket.assignee !== null && !(await isMine(ticket, context)),
    run: (context, ticket) => give(context, ticket, "to me"),
  },
  {
    line: "assignment.unclaim",
    label: text("assignment.more-unclaim"),
    description: text("assignment.more-unclaim-says"),
    takes: "sort",
    order: 11,
    offered: (ticket) => isOpen(ticket) && isShared(ticket) && ticket.assignee !== null,
    run: (context, ticket) => give(context, ticket, "to nobody"),
  },
];

/** Whether whoever acts looks after it. */
export async function isMine({ assignee }: Ticket, { app, actor }: Context): Promise<boolean> {
  return assignee !== null && (await findUserId(app.db, assignee)) === actor.id;
}

async function give(
  context: Context,
  { id }: Ticket,
  to: "to me" | "to me if nobody's" | "to nobody",
): Promise<Answer> {
  const { app, write, actor, guildId } = context;
  const after = await write(async (tx) => {
    const ticket = await getTicketNamed(tx, { actor, guildId }, id);
    const request = { ticket, by: actor, guildId };
    if (to === "to me if nobody's") return claimTicket(tx, app, request);
    return assignTicket(tx, app, { ...request, to: to === "to me" ? { id: actor.id, member: undefined } : null });
  });
  return say(doneView(after.number, after.assignee === null ? null : actor.id));
}
