import { findWords } from "#features/people/index.ts";
import { ask, button } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NotRated } from "../errors.ts";
import { commentForm } from "../forms/comment.ts";
import { commentId } from "../ids.ts";
import { mayComment, ownClosed } from "../may-rate.ts";
import { LONGEST } from "../rating.ts";
import { findRating } from "../rating-store.ts";

/** "Add a comment" below what was answered. Params: ticket. */
export const commentButton = button(commentId, {
  access: "everyone",
  reply: "form",
  async run(context) {
    const { app, params } = context;
    const ticket = await ownClosed(app.db, context, params[0]);
    await mayComment(app.db, context, ticket);
    const given = await findRating(app.db, ticket.id);
    if (!given) throw new NotRated();
    const value = given.words === null ? "" : ((await findWords(app.db, app, given.words)) ?? "");
    return ask(commentForm, [ticket.id], text("ratings.comment-form.title", { number: String(ticket.number) }), [
      { field: "long", name: "words", label: text("ratings.comment-form.words"), required: true, max: LONGEST, value },
    ]);
  },
});
