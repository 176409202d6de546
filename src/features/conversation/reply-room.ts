import { getType } from "#features/desk/index.ts";
import { findTicketByStaffRoom, isShared } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import { plusWords } from "./plus-words.ts";
import { identityWords } from "./staff-message.ts";

/** Whether this channel is the team's own room of a ticket, in which a prefix makes a message an answer. */
export async function isReplyRoom({ db, rooms }: Pick<App, "db" | "rooms">, channelId: Snowflake): Promise<boolean> {
  const room = await rooms.findByChannel(db, channelId);
  const ticket = room && (await findTicketByStaffRoom(db, room.id));
  if (!ticket || ticket.oneWay || isShared(ticket)) return false;
  return (await getType(db, ticket.guildId, ticket.typeId)).replies === "careful";
}

/** Words that may stand behind the prefix and are no part of the answer. */
export const replyWords = (app: Pick<App, "contributions">): string[] => [...identityWords(), ...plusWords(app).keys()];
