import { DiscordAPIError } from "@discordjs/rest";
import { RESTJSONErrorCodes as Code } from "discord-api-types/v10";
import { findTicketBySideRoom } from "#features/conversation/index.ts";
import { mustBeOfTeam, type Ticket, ticketHere } from "#features/tickets/index.ts";
import type { UserError } from "#kernel/errors.ts";
import type { Context } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";
import { MessageGone, NotPermittedToPin, NotToBePinned, ThreadIsClosed, TooManyPins } from "./errors.ts";

export interface MessageAt {
  readonly channelId: Snowflake;
  readonly messageId: Snowflake;
}

/**
 * Pins a message where it stands, or no longer, and nowhere else: whoever reads it pinned read it before. Asked of Discord at once, as its
 * answer is all there is to know, and the same again changes nothing.
 */
export async function pinMessage(context: Context, at: MessageAt, pinned: boolean): Promise<void> {
  const { app, actor, guildId } = context;
  const ticket = await ticketAt(context, at.channelId);
  await mustBeOfTeam(app.db, actor, guildId, ticket);
  try {
    if (pinned) await app.discord.channels.pinMessage(at.channelId, at.messageId);
    else await app.discord.channels.unpinMessage(at.channelId, at.messageId);
  } catch (error) {
    throw (error instanceof DiscordAPIError && refusal(error)) || error;
  }
}

/** Whose room it is, or the thread of its team beside it. */
async function ticketAt({ app, guildId }: Context, channelId: Snowflake): Promise<Ticket> {
  const room = await app.rooms.findByChannel(app.db, channelId);
  const beside = room && (await findTicketBySideRoom(app.db, room.id));
  return beside?.guildId === guildId ? beside : ticketHere(app.db, app, { channelId, guildId });
}

function refusal({ code }: DiscordAPIError): UserError | undefined {
  switch (code) {
    case Code.MaximumNumberOfPinsReachedForTheChannel:
      return new TooManyPins();
    case Code.MissingAccess:
    case Code.MissingPermissions:
      return new NotPermittedToPin();
    case Code.UnknownMessage:
    case Code.UnknownChannel:
      return new MessageGone();
    case Code.CannotExecuteActionOnSystemMessage:
      return new NotToBePinned();
    case Code.InvalidActionOnArchivedThread:
      return new ThreadIsClosed();
    default:
      return undefined;
  }
}

/** What a link to a message names; undefined for anything else. */
export function readMessageLink(typed: string): MessageAt | undefined {
  const [, channelId, messageId] =
    /^<?https:\/\/\S+\/channels\/\d{17,20}\/(\d{17,20})\/(\d{17,20})>?$/.exec(typed.trim()) ?? [];
  return channelId === undefined || messageId === undefined ? undefined : { channelId, messageId };
}
