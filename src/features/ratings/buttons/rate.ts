import { button, say } from "#kernel/feature.ts";
import { giveRating } from "../give-rating.ts";
import { rateId } from "../ids.ts";
import { ownClosed } from "../may-rate.ts";
import { readRating } from "../rating.ts";
import { showRated } from "../show-card.ts";

/** An answer to how the help was, on a card that only whoever asked reads. Params: ticket, answer. */
export const rateButton = button(rateId, {
  access: "everyone",
  reply: "update",
  async run(context) {
    const { app, write, params } = context;
    const { ticket, rating } = await write(async (tx) => {
      const found = await ownClosed(tx, context, params[0]);
      return {
        ticket: found,
        rating: await giveRating(tx, app, { ticket: found, rating: readRating(params[1] ?? "") }),
      };
    });
    return say(await showRated(context, ticket, rating));
  },
});
