import type { APIMessage } from "@discordjs/core";
import { type MembersWords, readMembersWords } from "#features/conversation/index.ts";
import { mustBeOfTeam, type Ticket, ticketHere } from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";
import { Erased, HiddenWhole, NotTheirWords, ReportWhole } from "./errors.ts";

/** What becomes a ticket of its own: one message, or everything since it. */
export type Along = "from-here" | "this";

/** As many messages behind the first as are looked through. */
const LOOKED_THROUGH = 100;

/** The id in a link to a message, or by itself; undefined in anything else. */
export function readMessageId(typed: string): Snowflake | undefined {
  const [, id] = /^(?:https:\/\/\S+\/channels\/\d+\/\d+\/)?(\d{17,20})$/.exec(typed.trim()) ?? [];
  return id;
}

/** The ticket of this room, to somebody of its team. Throws where it can't be split. */
export async function splittableHere({ app, actor, guildId, channelId }: Context): Promise<Ticket> {
  const ticket = await ticketHere(app.db, app, { channelId, guildId });
  await mustSplit(app.db, { actor, guildId }, ticket);
  return ticket;
}

/** Throws unless whoever asks is of its team and may, and where it can't be split. */
export async function mustSplit(
  db: Db,
  { actor, guildId }: Pick<Context, "actor" | "guildId">,
  ticket: Ticket,
): Promise<void> {
  await mustBeOfTeam(db, actor, guildId, ticket);
  if (ticket.closedHow === "erased") throw new Erased(ticket.number);
  if (ticket.oneWay) throw new ReportWhole();
  if (ticket.alias !== null) throw new HiddenWhole();
}

/** What the member's side said in a message of this room, and, if wanted, behind it. Asks Discord. Throws `NotTheirWords`. */
export async function whatGoesAlong(
  { app, channelId }: Context,
  ticket: Ticket,
  { messageId, along }: { readonly messageId: Snowflake; readonly along: Along },
): Promise<[MembersWords, ...MembersWords[]]> {
  const first = await findInRoom(app, channelId, messageId);
  const [begin] = await readMembersWords(app, ticket, first);
  if (!begin) throw new NotTheirWords();
  const { channels } = app.discord;
  const behind =
    along === "this" ? [] : await channels.getMessages(channelId, { after: messageId, limit: LOOKED_THROUGH });
  const [, ...more] = await readMembersWords(app, ticket, [...first, ...behind]);
  return [begin, ...(along === "this" ? [] : more)];
}

async function findInRoom(
  { discord, log }: Context["app"],
  channelId: Snowflake,
  id: Snowflake,
): Promise<APIMessage[]> {
  try {
    return [await discord.channels.getMessage(channelId, id)];
  } catch (err) {
    log.info({ err, channelId }, "a message that was named could not be read");
    throw new NotTheirWords();
  }
}
