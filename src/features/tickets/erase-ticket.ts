import { forgetWords, type PersonId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { Instant } from "#kernel/types.ts";
import { saveDecision } from "./save-decision.ts";
import { deleteRoomLater } from "./take-room-away.ts";
import { erased, type Ticket } from "./ticket.ts";
import { listFacts } from "./ticket-store.ts";

type Needs = Pick<App, "outbox" | "rooms" | "jobs" | "clock" | "files" | "vault">;

/** Forgets all words, names and files that a feature keeps of a ticket. What has none of these may stay. */
export type WhenErased = (tx: Tx, app: Needs, ticketId: string) => Promise<void>;

/** For every feature that keeps words of a ticket. A test finds the tables that nobody empties. */
export const whenErased = extensionPoint<WhenErased>("tickets.when-erased");

/** Whether a ticket was erased. Where it was not, nobody erases it before the end of this transaction. */
export async function wasErased(tx: Tx, ticketId: string): Promise<boolean> {
  const query = tx.selectFrom("ticket").select("close_how").where("id", "=", ticketId).forUpdate();
  return (await query.executeTakeFirst())?.close_how === "erased";
}

/** More than any ticket has. */
const ALL = 1_000_000;

/**
 * Forgets a closed ticket for good: its words and files, and its rooms in the server, deleted at `at`. Its number stays taken; who did what
 * when, without a word, stays on its timeline. What the member has in their own DM is theirs.
 */
export async function eraseTicket(
  tx: Tx,
  app: Needs & Pick<App, "contributions">,
  { ticket, by, at }: { readonly ticket: Ticket; readonly by: PersonId; readonly at: Instant },
): Promise<Ticket> {
  const decision = erased(ticket, by, app.clock.now());
  await saveDecision(tx, decision);
  const contents = (await listFacts(tx, ticket.id, ALL)).flatMap(({ content }) => content ?? []);
  for (const content of new Set([...contents, ticket.closeReason, ticket.intake])) {
    if (content !== null) await forgetWords(tx, content);
  }
  await tx.updateTable("fact").set({ content_id: null }).where("ticket_id", "=", ticket.id).execute();
  await tx.updateTable("ticket").set({ intake_id: null }).where("id", "=", ticket.id).execute();
  for (const act of app.contributions(whenErased)) await act(tx, app, ticket.id);
  const rooms = await tx.selectFrom("ticket_room").select("room_id").where("ticket_id", "=", ticket.id).execute();
  for (const { room_id: room } of rooms) {
    await app.rooms.forgetTitle(tx, room);
    const isDm = (await app.rooms.find(tx, room))?.kind === "dm";
    if (!isDm) await deleteRoomLater(tx, app, { room, guildId: ticket.guildId, at });
  }
  return decision.after;
}
