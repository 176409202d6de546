import { personOf } from "#features/people/index.ts";
import { mustBeOfTeam, type Ticket, ticketHere } from "#features/tickets/index.ts";
import type { Tx } from "#kernel/database.ts";
import { type Context, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { follow, unfollow } from "../notice-store.ts";
import { saidView } from "../views/setting.ts";

/** Hear of a ticket without looking after it. */
export const followCommand = command("ticket follow", {
  description: text("notices.follow-command.description"),
  access: "read",
  reply: "private",
  aliases: ["subscribe", "sub", "ticket subscribe"],
  options: {},
  async run(context) {
    const ticket = await change(context, follow);
    return say(saidView(text("notices.following", { number: String(ticket.number) })));
  },
});

export const unfollowCommand = command("ticket unfollow", {
  description: text("notices.unfollow-command.description"),
  access: "read",
  reply: "private",
  aliases: ["unsubscribe", "unsub", "ticket unsubscribe"],
  options: {},
  async run(context) {
    const ticket = await change(context, unfollow);
    return say(saidView(text("notices.not-following", { number: String(ticket.number) })));
  },
});

async function change(
  { app, write, actor, guildId, channelId }: Context,
  act: (tx: Tx, ticketId: string, person: string) => Promise<void>,
): Promise<Ticket> {
  return write(async (tx) => {
    const ticket = await ticketHere(tx, app, { channelId, guildId });
    await mustBeOfTeam(tx, actor, guildId, ticket);
    await act(tx, ticket.id, await personOf(tx, app, actor.id));
    return ticket;
  });
}
