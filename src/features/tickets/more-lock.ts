import { type Answer, type Context, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { lockTicket, unlockTicket } from "./lock-ticket.ts";
import type { MoreLine } from "./more-lines.ts";
import { isOpen, isShared, type Ticket } from "./ticket.ts";
import { getTicketNamed } from "./ticket-here.ts";
import { lockDoneView } from "./views/locked.ts";
import { writesWhileLocked } from "./writes-while-locked.ts";

/** Lines of *More*: whether only the team is heard. A reason is given by command. Lock and Unlock stand on the team's own card by themselves. */
export const lockLines: readonly MoreLine[] = [
  {
    line: "tickets.lock",
    label: text("tickets.more-lock"),
    description: text("tickets.more-lock-says"),
    takes: "sort",
    order: 50,
    offered: (ticket) => isOpen(ticket) && isShared(ticket) && ticket.lockedAt === null,
    run: (context, ticket) => set(context, ticket, "locked"),
  },
  {
    line: "tickets.unlock",
    label: text("tickets.more-unlock"),
    description: text("tickets.more-unlock-says"),
    takes: "sort",
    order: 50,
    offered: (ticket) => isOpen(ticket) && isShared(ticket) && ticket.lockedAt !== null,
    run: (context, ticket) => set(context, ticket, "unlocked"),
  },
];

async function set(context: Context, { id }: Ticket, to: "locked" | "unlocked"): Promise<Answer> {
  const { app, write, actor, guildId } = context;
  const after = await write(async (tx) => {
    const ticket = await getTicketNamed(tx, { actor, guildId }, id);
    const given = { ticket, by: actor, guildId };
    return to === "locked" ? lockTicket(tx, app, { ...given, reason: null }) : unlockTicket(tx, app, given);
  });
  return say(
    lockDoneView(after.number, to, { writes: to === "unlocked" || (await writesWhileLocked(context, after)) }),
  );
}
