import { findDesk, findType } from "#features/desk/index.ts";
import type { Context, FieldValue } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";
import { NoDesk, TopicGone } from "./errors.ts";
import { NO_PANEL } from "./ids.ts";
import { openTicket } from "./open-ticket.ts";
import { answersOf } from "./questions.ts";
import type { Ticket } from "./ticket.ts";

/**
 * Opens a ticket for somebody who pressed, or typed a command, in a server, and waits until its room is there.
 *
 * `channelId` is null when the room could not be made yet; the ticket stands all the same and its thread mentions the person.
 */
export async function openFromServer(
  { app, write, actor, guildId, locale }: Context,
  { typeId, panelId, values }: { typeId: string; panelId: string; values: Readonly<Record<string, FieldValue>> },
): Promise<{ ticket: Ticket; channelId: Snowflake | null }> {
  const { ticket, card } = await write(async (tx) => {
    const desk = guildId === null ? undefined : await findDesk(tx, guildId);
    if (!desk) throw new NoDesk();
    const type = await findType(tx, desk.guildId, typeId);
    if (!type) throw new TopicGone();
    return openTicket(tx, app, {
      desk,
      type,
      panelId: panelId === NO_PANEL ? null : panelId,
      requester: {
        userId: actor.id,
        username: actor.username,
        displayName: actor.displayName,
        avatarUrl: actor.avatarUrl,
        locale,
        joinedAt: actor.joinedAt,
        roles: actor.roles,
      },
      answers: answersOf(type.form, values),
      dmCard: { say: "opened" },
    });
  });
  await app.outbox.settled(card);
  const room = await app.rooms.find(app.db, ticket.requesterRoom);
  return { ticket, channelId: room?.channelId ?? null };
}
