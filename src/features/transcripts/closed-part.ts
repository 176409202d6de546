import { getType } from "#features/desk/index.ts";
import { type ClosedCardPart, isRemoved, isShared } from "#features/tickets/index.ts";
import { customId } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { copyId } from "./ids.ts";
import { hasOne } from "./may-have.ts";

/** On the card that says a ticket is closed: the way to its transcript, as long as there is one to read. */
export const offerCopy: ClosedCardPart = async (db, ticket) => {
  if (ticket.oneWay || ticket.practice || !hasOne(ticket)) return undefined;
  const { memberTranscript } = await getType(db, ticket.guildId, ticket.typeId);
  if (memberTranscript !== "button") return undefined;
  if (isShared(ticket) && (ticket.closedHow === "room-deleted" || (await isRemoved(db, ticket.staffRoom))))
    return undefined;
  return {
    buttons: [
      {
        control: "button",
        id: customId(copyId, ticket.id),
        label: text("transcripts.button-copy"),
        style: "secondary",
      },
    ],
  };
};
