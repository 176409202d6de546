import { getTicketNamed, isOpen, type MoreLine } from "#features/tickets/index.ts";
import { say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { HIGHEST, setLevel } from "./set-level.ts";
import { setPinned } from "./set-pinned.ts";
import { levelDoneView, pinDoneView, priorityChoiceView } from "./views/done.ts";

/** Lines of *More* on a card: how urgent it is, and who else is asked. */
export const handlingLines: readonly MoreLine[] = [
  {
    line: "handling.priority",
    label: text("handling.more-priority"),
    description: text("handling.more-priority-says"),
    takes: "sort",
    order: 20,
    offered: isOpen,
    run: async (_, ticket) => say(priorityChoiceView(ticket.id, ticket.number, ticket.priority)),
  },
  {
    line: "handling.ask-senior",
    label: text("handling.more-senior"),
    description: text("handling.more-senior-says"),
    takes: "sort",
    order: 21,
    offered: (ticket) => isOpen(ticket) && ticket.level < HIGHEST,
    async run({ app, write, actor, guildId }, { id, level: shown }) {
      // Two who choose it at once ask one level up, not two.
      const level = shown + 1;
      const after = await write(async (tx) => {
        const ticket = await getTicketNamed(tx, { actor, guildId }, id);
        return setLevel(tx, app, { ticket, by: actor, guildId, level, reason: null });
      });
      return say(levelDoneView(after.number, level));
    },
  },
  pinning(true),
  pinning(false),
];

/** Before others in the team's lists, or no longer. */
function pinning(pinned: boolean): MoreLine {
  return {
    line: pinned ? "handling.pin" : "handling.unpin",
    label: text(pinned ? "handling.more-pin" : "handling.more-unpin"),
    description: text(pinned ? "handling.pin-command.description" : "handling.unpin-command.description"),
    takes: "sort",
    order: 27,
    offered: (ticket) => isOpen(ticket) && (ticket.pinnedAt === null) === pinned,
    async run({ app, write, actor, guildId }, { id }) {
      const after = await write(async (tx) => {
        const ticket = await getTicketNamed(tx, { actor, guildId }, id);
        return setPinned(tx, app, { ticket, by: actor, guildId, pinned });
      });
      return say(pinDoneView(after.number, pinned));
    },
  };
}
