import type { APIMessage } from "@discordjs/core";
import { getType, isTrainee } from "#features/desk/index.ts";
import { findPerson } from "#features/people/index.ts";
import { getTicket, holdsFor, mustHoldFor, standing } from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import { GoneAlready, NotChangedByTrainee, NotYourReply } from "./errors.ts";
import { findBehind } from "./find-behind.ts";
import type { Message } from "./message.ts";

/** The reply behind a message of the staff room: its original, or the line that took its place: see `mustBeOwn`. */
export async function getReply(
  { app, actor, guildId, channelId }: Pick<Context, "app" | "actor" | "guildId" | "channelId">,
  target: Pick<APIMessage, "id">,
): Promise<Message> {
  const room = await app.rooms.findByChannel(app.db, channelId);
  if (!room) throw new NotYourReply();
  const message = await findBehind(app.db, app, room.id, target.id);
  if (message?.kind !== "reply" || message.state === "here") throw new NotYourReply();
  if (message.deletedAt !== null) throw new GoneAlready();

  await mustBeOwn(app.db, { actor, guildId }, message);
  return message;
}

/** Own replies, or any for who may change those of others; of tickets of this server, by whoever is still of the team. */
export async function mustBeOwn(
  db: Db,
  { actor, guildId }: Pick<Context, "actor" | "guildId">,
  message: Message,
): Promise<void> {
  const ticket = await getTicket(db, message.ticketId);
  if ((await standing(db, actor, guildId, ticket)) !== "staff") throw new NotYourReply();
  await mustHoldFor(db, ticket, actor, "answer");
  const own = (await findPerson(db, actor.id)) === message.author;
  if (!own && !(await holdsFor(db, ticket, actor, "change-others"))) throw new NotYourReply();
}

/** Throws `NotChangedByTrainee`. */
export async function mayChangeWords(db: Db, { actor }: Pick<Context, "actor">, message: Message): Promise<void> {
  const { guildId, typeId } = await getTicket(db, message.ticketId);
  if (isTrainee(await getType(db, guildId, typeId), actor.roles)) throw new NotChangedByTrainee();
}
