import { getType } from "#features/desk/index.ts";
import { button, say } from "#kernel/feature.ts";
import { RatingStays } from "../errors.ts";
import { changeId } from "../ids.ts";
import { ownClosed } from "../may-rate.ts";
import { changeableUntil } from "../rating.ts";
import { findRating } from "../rating-store.ts";
import { showAsked } from "../show-card.ts";

/** "Change" below what was answered: asks anew. Params: ticket. */
export const changeButton = button(changeId, {
  access: "everyone",
  reply: "update",
  async run(context) {
    const { app, write, params } = context;
    const { ticket, scale } = await write(async (tx) => {
      const found = await ownClosed(tx, context, params[0]);
      const given = await findRating(tx, found.id);
      if (given && app.clock.now() > changeableUntil(given, found.closedAt)) throw new RatingStays(found.number);
      const type = await getType(tx, found.guildId, found.typeId);
      return { ticket: found, scale: given?.scale ?? (type.rating === "off" ? "two-point" : type.rating) };
    });
    return say(await showAsked(context, ticket, scale));
  },
});
