import { getType } from "#features/desk/index.ts";
import { findPerson } from "#features/people/index.ts";
import { findLastClosedOf, NoTicketHere, type Ticket, ticketHere } from "#features/tickets/index.ts";
import type { Tx } from "#kernel/database.ts";
import { type Context, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NotAsked, NothingToRate } from "../errors.ts";
import { giveRating } from "../give-rating.ts";
import { redrawCardSoon } from "../jobs/redraw-card.ts";
import { mayComment, mustBeClosed } from "../may-rate.ts";
import { changeableUntil, LONGEST } from "../rating.ts";
import { feedbackView } from "../views/done.ts";

/** Whoever asked says how the help was: of the ticket whose room it is used in, else of the one of theirs that was closed last. */
export const feedbackCommand = command("feedback", {
  description: text("ratings.feedback-command.description"),
  access: "everyone",
  reply: "private",
  where: ["server", "dm"],
  aliases: ["ticket feedback"],
  options: {
    stars: { type: "integer", description: text("ratings.feedback-command.stars"), required: true, min: 1, max: 5 },
    message: { type: "rest", description: text("ratings.feedback-command.message"), maxLength: LONGEST },
  },
  async run(context) {
    const { app, write, options } = context;
    return write(async (tx) => {
      const ticket = await ownTicket(tx, context);
      mustBeClosed(ticket);
      const { rating: scale } = await getType(tx, ticket.guildId, ticket.typeId);
      // By DM nobody knew the server before.
      if (scale === "off" || !app.isOn(ticket.guildId, "ratings")) throw new NotAsked();
      if (options.message !== null) await mayComment(tx, context, ticket);
      const words = options.message === null ? {} : { words: options.message };
      const rating = await giveRating(tx, app, { ticket, rating: { scale: "stars", points: options.stars }, ...words });
      await redrawCardSoon(tx, app, ticket);
      return say(feedbackView(ticket.number, rating, changeableUntil(rating, ticket.closedAt)));
    });
  },
});

/** Throws `NothingToRate`. */
async function ownTicket(tx: Tx, { app, actor, guildId, channelId }: Context): Promise<Ticket> {
  const person = await findPerson(tx, actor.id);
  if (person === undefined) throw new NothingToRate();
  const here = await ticketHere(tx, app, { channelId, guildId }, { first: "closed" }).catch(ifNone);
  if (here?.requester === person && !here.oneWay && !here.practice) return here;
  const last = guildId === null ? undefined : await findLastClosedOf(tx, guildId, person);
  if (!last) throw new NothingToRate();
  return last;
}

function ifNone(error: unknown): undefined {
  if (!(error instanceof NoTicketHere)) throw error;
}
