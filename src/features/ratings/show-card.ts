import type { RatingScale } from "#features/desk/index.ts";
import { closedCardAgain, type Ticket } from "#features/tickets/index.ts";
import type { Context } from "#kernel/feature.ts";
import type { View } from "#kernel/view.ts";
import type { GivenRating } from "./rating.ts";
import { askedAloneView, ratedAloneView } from "./views/asked.ts";

/** The card that was pressed, as it looks with this answer: the whole one in the DM, else the part that is theirs alone. */
export const showRated = async (context: Context, ticket: Ticket, rating: GivenRating): Promise<View> =>
  (await wholeCard(context, ticket, "what is open")) ?? ratedAloneView(ticket, rating);

export const showAsked = async (context: Context, ticket: Ticket, scale: RatingScale): Promise<View> =>
  (await wholeCard(context, ticket, "again")) ?? askedAloneView(ticket, scale);

async function wholeCard(
  { app, guildId }: Context,
  ticket: Ticket,
  asks: "what is open" | "again",
): Promise<View | undefined> {
  return guildId === null ? closedCardAgain(app, ticket, asks) : undefined;
}
