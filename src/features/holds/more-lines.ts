import { getTicketNamed, isOpen, type MoreLine } from "#features/tickets/index.ts";
import { say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { resumeTicket } from "./hold-ticket.ts";
import { doneView, lengthsView } from "./views/hold.ts";

/** Lines of *More* on a card. */
export const holdLines: readonly MoreLine[] = [
  {
    line: "holds.hold",
    label: text("holds.more-hold"),
    description: text("holds.more-hold-says"),
    takes: "sort",
    order: 26,
    offered: (ticket) => isOpen(ticket) && ticket.heldAt === null,
    run: async (_, { id, number }) => say(lengthsView(id, number)),
  },
  {
    line: "holds.resume",
    label: text("holds.more-resume"),
    description: text("holds.more-resume-says"),
    takes: "sort",
    order: 26,
    offered: (ticket) => isOpen(ticket) && ticket.heldAt !== null,
    async run({ app, write, actor, guildId }, { id }) {
      const ticket = await write(async (tx) => {
        const now = await getTicketNamed(tx, { actor, guildId }, id);
        return resumeTicket(tx, app, { ticket: now, by: actor, guildId });
      });
      return say(doneView(ticket.number, null));
    },
  },
];
