import { contactableHere } from "#features/contact/index.ts";
import { findUserId } from "#features/people/index.ts";
import { CouldNotOpen, findMember, getTicket } from "#features/tickets/index.ts";
import type { Context } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { NoSuchTopic, NotTheirWords, WriterLeft } from "./errors.ts";
import { splitTicket } from "./split-ticket.ts";
import { splitDoneView } from "./views/split.ts";
import { type Along, mustSplit, splittableHere, whatGoesAlong } from "./what-goes-along.ts";

export interface SplitWanted {
  readonly messageId: Snowflake;
  readonly along: Along;
  /** Its id, key or name; null for that of the ticket. */
  readonly topic: string | null;
}

/** Splits the ticket of this room at a message of it, and says which ticket came of it once that can be read. */
export async function splitHere(context: Context, { messageId, along, topic }: SplitWanted): Promise<View> {
  const { app, write, actor, guildId } = context;
  const ticket = await splittableHere(context);
  const { desk, types } = await contactableHere(app.db, guildId, actor);
  const wanted = (topic ?? ticket.typeId).trim().toLowerCase();
  const type = types.find(({ id, key, name }) => [id, key, name.toLowerCase()].includes(wanted));
  if (!type) throw new NoSuchTopic(types.map(({ name }) => name));
  const words = await whatGoesAlong(context, ticket, { messageId, along });
  const userId = await findUserId(app.db, words[0].author);
  if (userId === undefined) throw new NotTheirWords();
  const member = await findMember(app, desk, userId);
  if (!member || member === "bot") throw new WriterLeft();
  const { ticket: into, card } = await write(async (tx) => {
    const now = await getTicket(tx, ticket.id);
    // Discord was asked since.
    await mustSplit(tx, context, now);
    return splitTicket(tx, app, { ticket: now, desk, type, messageId, words, member, by: actor });
  });
  await app.outbox.settled(card);
  if ((await getTicket(app.db, into.id)).status === "failed") throw new CouldNotOpen();
  return splitDoneView(into.number, ticket.number);
}
