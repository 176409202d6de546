import type { APIMessage } from "@discordjs/core";
import { findPerson } from "#features/people/index.ts";
import { getTicket, mustBelong } from "#features/tickets/index.ts";
import { isAdmin } from "#kernel/access.ts";
import type { Context } from "#kernel/feature.ts";
import { GoneAlready, NotYourReply } from "./errors.ts";
import { type Message, receiptSource, sourceOfMessage } from "./message.ts";
import { findMessage } from "./message-store.ts";

/** The reply behind a message of the staff room: its original, or the line that took its place. Own ones, or any for admins. */
export async function getReply(
  { app, actor, guildId, channelId }: Pick<Context, "app" | "actor" | "guildId" | "channelId">,
  target: Pick<APIMessage, "id">,
): Promise<Message> {
  const room = await app.rooms.findByChannel(app.db, channelId);
  if (!room) throw new NotYourReply();
  const prefix = receiptSource("");
  const said = await app.rooms.sourceOf(app.db, room.id, target.id);
  const source = said?.startsWith(prefix) ? said.slice(prefix.length) : sourceOfMessage(target.id);
  const message = await findMessage(app.db, source);
  if (message?.kind !== "reply" || message.state === "here") throw new NotYourReply();
  if (message.deletedAt !== null) throw new GoneAlready();

  const ticket = await getTicket(app.db, message.ticketId);
  const is = await mustBelong(app.db, actor, guildId, ticket);
  const own = (await findPerson(app.db, actor.id)) === message.author;
  if (is !== "staff" || (!own && !isAdmin(actor))) throw new NotYourReply();
  return message;
}
