import type { InfoLine } from "#features/tickets/index.ts";
import { text } from "#kernel/text.ts";
import { findRating } from "./rating-store.ts";
import { ratingName } from "./views/asked.ts";

/** In `/ticket info`. */
export const ratingInInfo: InfoLine = async (db, ticketId) => {
  const rating = await findRating(db, ticketId);
  return rating && text("ratings.info", { rating: ratingName(rating) });
};
