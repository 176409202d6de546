import { form, say } from "#kernel/feature.ts";
import { giveRating } from "../give-rating.ts";
import { commentId } from "../ids.ts";
import { mayComment, ownClosed } from "../may-rate.ts";
import { showRated } from "../show-card.ts";

/** What the requester says of the help beside their rating. Params: ticket. */
export const commentForm = form(commentId, {
  access: "everyone",
  reply: "update",
  async submit(context) {
    const { app, write, params, values } = context;
    const words = String(values["words"] ?? "").trim();
    const { ticket, rating } = await write(async (tx) => {
      const found = await ownClosed(tx, context, params[0]);
      await mayComment(tx, context, found);
      return { ticket: found, rating: await giveRating(tx, app, { ticket: found, words: words || null }) };
    });
    return say(await showRated(context, ticket, rating));
  },
});
