import { findDesk } from "#features/desk/index.ts";
import { getTicket, isOpen, isShared } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { listener } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { sourceOfMessage } from "../message.ts";
import { findMessage } from "../message-store.ts";

/** Tells the team that messages come late: one line for each room, below them and in the same message where it can be. In a shared thread the times say it themselves. */
export const notePickedUp = listener("roomCaughtUp", async ({ app, event }) => {
  if (event.pickedUp.length === 0) return;
  const taken = await takenInto(app.db, event.pickedUp);
  if (taken.size === 0) return;
  await app.write(async (tx) => {
    for (const [ticketId, ids] of taken) await note(tx, app, ticketId, ids);
  });
});

/** Those of the messages that were on their way from one side to the other, by ticket. */
async function takenInto(db: Db, ids: readonly Snowflake[]): Promise<Map<string, Snowflake[]>> {
  const taken = new Map<string, Snowflake[]>();
  for (const id of ids) {
    const message = await findMessage(db, sourceOfMessage(id));
    if (!message || message.kind === "comment") continue;
    taken.set(message.ticketId, [...(taken.get(message.ticketId) ?? []), id]);
  }
  return taken;
}

/** Named by the newest message: told again after a crash, it is the same line. */
async function note(tx: Tx, app: App, ticketId: string, ids: readonly Snowflake[]): Promise<void> {
  const ticket = await getTicket(tx, ticketId);
  if (isShared(ticket) || !isOpen(ticket)) return;
  const desk = await findDesk(tx, ticket.guildId);
  const content = app.translate(desk?.locale ?? "en-US", ticket)(text("conversation.picked-up", { count: ids.length }));
  await app.outbox.add(tx, ticket.staffRoom, {
    say: { content, allowed_mentions: { parse: [] } },
    source: `picked-up:${ids.at(-1)}`,
    together: `${ticket.id}:${ticket.requester}`,
  });
}
