import { findPresent, findUserId } from "#features/people/index.ts";
import { getTicketNamed, isOpen, type ListAction, type Ticket } from "#features/tickets/index.ts";
import type { Context } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Block } from "#kernel/view.ts";
import { type AssignRequest, assignTicket, claimTicket } from "./assign-ticket.ts";
import { isMine } from "./more-lines.ts";
import { doneView } from "./views/assigned.ts";

/** From the list of open tickets: whose one is. */
export const assignmentActions: readonly ListAction[] = [
  {
    action: "claim",
    label: text("assignment.button-claim"),
    takes: "sort",
    order: 10,
    offered: (ticket) => isOpen(ticket) && ticket.assignee === null,
    run: (context, id) => act(context, id, (tx, request) => claimTicket(tx, context.app, request)),
  },
  {
    action: "take-over",
    label: text("assignment.more-take-over"),
    takes: "sort",
    order: 10,
    offered: async (ticket, context) => isOpen(ticket) && ticket.assignee !== null && !(await isMine(ticket, context)),
    run: (context, id) => give(context, id, { id: context.actor.id, member: undefined }),
  },
  {
    action: "unclaim",
    label: text("assignment.button-unclaim"),
    takes: "sort",
    order: 10,
    offered: async (ticket, context) => isOpen(ticket) && (await isMine(ticket, context)),
    run: (context, id) => give(context, id, null),
  },
  {
    action: "assign",
    label: text("assignment.button-assign"),
    takes: "sort",
    order: 20,
    offered: isOpen,
    asks: async (_, { number }) => ({
      title: text("assignment.assign-title", { number: String(number) }),
      fields: [{ name: "staff", label: text("assignment.assign-who"), field: "user", required: true }],
    }),
    async run(context, id, { staff }) {
      const userId = typeof staff === "string" ? staff : "";
      const isOther = userId !== context.actor.id && context.guildId !== null;
      // Asked of Discord before the transaction: nothing in it may wait.
      const member = isOther ? await findPresent(context.app, context.guildId, userId) : undefined;
      return give(context, id, { id: userId, member });
    },
  },
];

const give = (context: Context, id: string, to: AssignRequest["to"]): Promise<readonly Block[]> =>
  act(context, id, (tx, request) => assignTicket(tx, context.app, { ...request, to }));

async function act(
  { app, write, actor, guildId }: Context,
  id: string,
  change: (tx: Parameters<typeof claimTicket>[0], request: Parameters<typeof claimTicket>[2]) => Promise<Ticket>,
): Promise<readonly Block[]> {
  const after = await write(async (tx) => {
    const ticket = await getTicketNamed(tx, { actor, guildId }, id);
    return change(tx, { ticket, by: actor, guildId });
  });
  const assignee = after.assignee === null ? null : ((await findUserId(app.db, after.assignee)) ?? null);
  return doneView(after.number, assignee).blocks;
}
