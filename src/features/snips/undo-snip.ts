import { type Line, type Message, takeBack } from "#features/conversation/index.ts";
import { personOf } from "#features/people/index.ts";
import {
  asOneFact,
  canReopen,
  changeTicket,
  followTopic,
  getTicket,
  mustHoldFor,
  reopenTicket,
  saveDecision,
  showCard,
  wakeLater,
} from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { rightsToUndo, undoing } from "./act.ts";
import { UndoneAlready } from "./errors.ts";
import { markUndone, type SnipUse } from "./use-store.ts";

export interface Undo {
  readonly use: SnipUse;
  readonly by: Actor;
  /** The reply it sent, and the line in the staff room that tells of it. */
  readonly reply: Message | undefined;
  readonly receipt: Line | undefined;
}

/**
 * Undoes a snip that was sent, as one: the ticket is open again if the snip closed it, what it changed is as before unless somebody
 * changed it since, and the reply is taken back. Throws `UndoneAlready`, and `NotPermitted` where they may not do by hand what is undone.
 */
export async function undoSnip(tx: Tx, app: App, { use, by, reply, receipt }: Undo): Promise<void> {
  const at = app.clock.now();
  if (!(await markUndone(tx, use.id, at))) throw new UndoneAlready();
  let ticket = await getTicket(tx, use.ticketId);
  for (const right of rightsToUndo(use)) await mustHoldFor(tx, ticket, by, right);
  if (use.closed && canReopen(ticket)) ticket = await reopenTicket(tx, app, { ticket, by: by.id, tell: "requester" });
  const person = await personOf(tx, app, by.id);
  const decision = asOneFact(changeTicket(ticket, undoing(ticket, use), person, at), {
    kind: "saved-reply-undone",
    at,
    person,
    data: { snip: use.snipId },
  });
  await saveDecision(tx, decision);
  await followTopic(tx, app, decision);
  await wakeLater(tx, app, decision.after);
  if (reply && reply.deletedAt === null) await takeBack(tx, app, { message: reply, receipt, at });
  await showCard(tx, app, await getTicket(tx, use.ticketId));
}
