import { button, say } from "#kernel/feature.ts";
import { giveRating } from "../give-rating.ts";
import { rateHereId } from "../ids.ts";
import { ownClosed } from "../may-rate.ts";
import { readRating } from "../rating.ts";
import { ratedAloneView } from "../views/asked.ts";

/** The same in a room that others read: what was answered is shown to whoever pressed, and the card stays. Params: ticket, answer. */
export const rateHereButton = button(rateHereId, {
  access: "everyone",
  reply: "private",
  async run(context) {
    const { app, write, params } = context;
    return write(async (tx) => {
      const ticket = await ownClosed(tx, context, params[0]);
      const rating = await giveRating(tx, app, { ticket, rating: readRating(params[1] ?? "") });
      return say(ratedAloneView(ticket, rating));
    });
  },
});
