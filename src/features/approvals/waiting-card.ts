import { findOtherReply } from "#features/conversation/index.ts";
import { findUserId } from "#features/people/index.ts";
import { findIntake, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { View } from "#kernel/view.ts";
import { FORGOTTEN_AFTER, type HeldReply, type Kept } from "./held-reply.ts";
import { findKept } from "./held-store.ts";
import { crossedView, waitsView } from "./views/held.ts";

/** What stands where somebody else of the team decides. */
export async function approvalCard(
  db: Db,
  app: Pick<App, "vault">,
  ticket: Ticket,
  {
    id,
    heldAt,
    kept,
  }: Pick<HeldReply, "id" | "heldAt"> & { readonly kept: Pick<Kept, "author" | "said" | "followedBy"> },
): Promise<View> {
  return waitsView({
    id,
    staff: kept.author.id,
    member: ticket.alias ?? (await findIntake(db, app, ticket))?.displayName,
    words: kept.said.text,
    files: kept.said.files.length,
    does: kept.followedBy?.says ?? [],
    forgottenAt: heldAt + FORGOTTEN_AFTER,
  });
}

/** The card of a reply that waits, drawn once more; undefined once its words are forgotten. */
export async function waitingCard(
  db: Db,
  app: Pick<App, "vault">,
  ticket: Ticket,
  held: HeldReply,
): Promise<View | undefined> {
  const kept = await findKept(db, app, held);
  if (!kept || held.why === "trainee") return kept && approvalCard(db, app, ticket, { ...held, kept });
  const other = await findOtherReply(db, { ticketId: ticket.id, notBy: [held.author], since: 0 });
  return crossedView({
    id: held.id,
    by: (other && (await findUserId(db, other.author))) ?? null,
    at: other?.sentAt ?? held.heldAt,
    words: kept.said.text,
    does: kept.followedBy?.says ?? [],
    // In a form or command its card is its writer's alone.
    typed: true,
    answer: null,
  });
}
