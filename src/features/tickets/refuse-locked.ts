import { findDesk } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { type RoomId, WENT_NOWHERE } from "#kernel/outbox.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { Ticket } from "./ticket.ts";
import { notPassedOnView } from "./views/locked.ts";

export interface WrittenLocked {
  readonly ticket: Ticket;
  /** The DM it was written in. */
  readonly roomId: RoomId;
  readonly messageId: Snowflake;
  /** When it was written, or edited: what came before the lock is passed on, however late it is heard of. */
  readonly at: Instant;
}

/**
 * Whether what somebody wrote by DM stays there because only the team is heard in the ticket. They are told once a lock; every message
 * shows that it was not passed on.
 */
export async function refuseLocked(
  tx: Tx,
  app: Pick<App, "outbox" | "render">,
  { ticket, roomId, messageId, at }: WrittenLocked,
): Promise<"refused" | "passed"> {
  if (ticket.lockedAt === null || at < ticket.lockedAt) return "passed";
  const desk = await findDesk(tx, ticket.guildId);
  // Discord does not say a person's language with a message.
  const say = app.render(
    notPassedOnView({ number: ticket.number, server: desk?.name ?? "" }),
    desk?.locale ?? "en-US",
    ticket,
  );
  await app.outbox.add(tx, roomId, { react: messageId, emoji: WENT_NOWHERE });
  await app.outbox.add(tx, roomId, { say, source: `not-heard:${ticket.id}:${ticket.lockedAt}` });
  return "refused";
}
