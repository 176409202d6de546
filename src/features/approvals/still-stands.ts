import { followUpTakes } from "#features/conversation/index.ts";
import { findActor } from "#features/desk/index.ts";
import { answersFor, holdsFor, isLeftToClaimer, isOpen } from "#features/tickets/index.ts";
import { isAdmin } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import { ClosedSince, WriterMayNot } from "./errors.ts";
import type { Pending } from "./held-reply.ts";
import { findHeld, findKept } from "./held-store.ts";

/** Who wrote a reply, as they are now; undefined when they are not in the server. */
export type Writer = Awaited<ReturnType<typeof findActor>>;

/** Asks Discord, so never inside a transaction. */
export async function findWriter(
  { app, guildId }: Pick<Context, "app" | "guildId">,
  id: string | undefined,
): Promise<Writer> {
  const held = guildId === null ? undefined : await findHeld(app.db, guildId, id ?? "");
  const kept = held && (await findKept(app.db, app, held));
  return kept && findActor(app, held.guildId, kept.author.id);
}

/**
 * What was so when a reply was written may be otherwise when it is let go. Throws `WriterMayNot` when its writer answers there no longer,
 * or may not do what follows it, or whoever looks after it answers alone; `ClosedSince` when somebody closed the ticket.
 */
export async function mustStillStand(
  db: Db,
  app: Pick<App, "contributions">,
  { held, kept, ticket }: Pending,
  writer: Writer,
): Promise<void> {
  if (!isOpen(ticket) && (ticket.closedAt ?? 0) >= held.heldAt) throw new ClosedSince(ticket.number);
  const takes = ["answer", ...followUpTakes(app, kept.followedBy)] as const;
  const isTeam = writer && (isAdmin(writer) || (await answersFor(db, ticket, writer)));
  // By now its topic may leave it to somebody else who looks after it.
  if (!isTeam || (await isLeftToClaimer(db, ticket, writer))) throw new WriterMayNot(kept.author.id);
  for (const right of takes) if (!(await holdsFor(db, ticket, writer, right))) throw new WriterMayNot(kept.author.id);
}
