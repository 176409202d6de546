import { getType } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import { type ClosedCardPart, listNewestFacts, type Ticket } from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";
import { findRating } from "./rating-store.ts";
import { askedPart, ratedPart } from "./views/asked.ts";

/** How a ticket ends whose requester still reads about it. */
const READ_OF: readonly Ticket["closedHow"][] = ["command", "silence", "archived"];

/** On the card that says a ticket is closed: how the help was, and that something went wrong. */
export const askHowItWas: ClosedCardPart = async (db, ticket, asks, read) => {
  if (ticket.oneWay || ticket.practice || !READ_OF.includes(ticket.closedHow)) return undefined;
  const rating = read === "alone" ? await findRating(db, ticket.id) : undefined;
  if (rating && asks !== "again") return ratedPart(ticket, rating);
  const { rating: scale } = await getType(db, ticket.guildId, ticket.typeId);
  const member = read === "alone" ? null : ((await findUserId(db, ticket.requester)) ?? null);
  return askedPart(ticket, { scale: (await wasHelped(db, ticket)) ? scale : "off", member, read });
};

/** Nobody is asked how the help was who had none. */
async function wasHelped(db: Db, ticket: Ticket): Promise<boolean> {
  return (await listNewestFacts(db, ticket.id, ["turn-passed"], 1)).length > 0;
}
