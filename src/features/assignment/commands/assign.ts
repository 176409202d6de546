import { findPresent, findUserId } from "#features/people/index.ts";
import { isShared, type Ticket, ticketHere } from "#features/tickets/index.ts";
import { type Answer, type Context, command, nothing, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { assignTicket, claimTicket } from "../assign-ticket.ts";
import { WhoIsMeant } from "../errors.ts";
import { doneView } from "../views/assigned.ts";

const number = { type: "integer", description: text("assignment.option-number"), min: 1 } as const;

export const assignCommand = command("ticket assign", {
  description: text("assignment.assign-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["assign"],
  options: {
    member: { type: "user", description: text("assignment.assign-command.member") },
    to: {
      type: "choice",
      description: text("assignment.assign-command.to"),
      choices: [
        { value: "me", name: text("assignment.choice-me") },
        { value: "nobody", name: text("assignment.choice-nobody") },
      ],
    },
    number,
  },
  async run(context) {
    const { member, to } = context.options;
    if ((member === null) === (to === null)) throw new WhoIsMeant();
    const userId = member ?? (to === "me" ? context.actor.id : null);
    return give(context, userId, context.options.number);
  },
});

export const claimCommand = command("ticket claim", {
  description: text("assignment.claim-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["claim"],
  options: { number },
  async run(context) {
    const { app, write, actor, guildId, channelId, options } = context;
    const ticket = await write(async (tx) => {
      const found = await ticketHere(tx, app, { channelId, guildId }, { number: options.number });
      return claimTicket(tx, app, { ticket: found, by: actor, guildId });
    });
    return done(context, ticket, options.number);
  },
});

export const unclaimCommand = command("ticket unclaim", {
  description: text("assignment.unclaim-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["unclaim"],
  options: { number },
  run: async (context) => give(context, null, context.options.number),
});

async function give(context: Context, userId: Snowflake | null, numbered: number | null): Promise<Answer> {
  const { app, write, actor, guildId, channelId } = context;
  const isOther = userId !== null && userId !== actor.id && guildId !== null;
  const member = isOther ? await findPresent(app, guildId, userId) : undefined;
  const ticket = await write(async (tx) => {
    const found = await ticketHere(tx, app, { channelId, guildId }, { number: numbered });
    const to = userId === null ? null : { id: userId, member };
    return assignTicket(tx, app, { ticket: found, by: actor, guildId, to });
  });
  return done(context, ticket, numbered);
}

/** The room tells it to the team; where it does not, or elsewhere, whoever did it is told. */
async function done({ app }: Pick<Context, "app">, ticket: Ticket, numbered: number | null): Promise<Answer> {
  if (!isShared(ticket) && numbered === null) return nothing;
  const assignee = ticket.assignee === null ? null : ((await findUserId(app.db, ticket.assignee)) ?? null);
  return say(doneView(ticket.number, assignee));
}
