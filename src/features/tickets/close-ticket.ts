import { findDesk } from "#features/desk/index.ts";
import { keepWords, personOf } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { showCard } from "./card-state.ts";
import { findIntake } from "./intake.ts";
import { type Closing, close, isShared, type Ticket } from "./ticket.ts";
import { freeSlots, saveDecision } from "./ticket-store.ts";
import { closedForRequesterView, closedHereView } from "./views/closed.ts";

export interface CloseTicketRequest {
  readonly ticket: Ticket;
  /** Null when nobody in particular closed it (a thread removed by hand). */
  readonly by: Snowflake | null;
  readonly reason: string | null;
  readonly how: Closing["how"];
  /** Whether the requester is told; a person who left can't be. */
  readonly tell: "requester" | "nobody";
}

type Needs = Pick<App, "outbox" | "clock" | "ids" | "vault" | "render">;

/**
 * Closes a ticket inside the caller's transaction.
 *
 * Two people may close at once: one wins, for the other this throws `NotThisStatus`. What was already said is still delivered; archive
 * and lock wait behind it.
 */
export async function closeTicket(tx: Tx, app: Needs, request: CloseTicketRequest): Promise<Ticket> {
  const { ticket, how } = request;
  const decision = close(ticket, {
    by: request.by === null ? null : await personOf(tx, app, request.by),
    at: app.clock.now(),
    reason: request.reason === null ? null : await keepWords(tx, app, request.reason),
    how,
  });
  await saveDecision(tx, decision);
  await freeSlots(tx, ticket.id);

  const closed = decision.after;
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const episode = closed.version;
  if (request.tell === "requester" && !isShared(closed)) {
    const view = closedForRequesterView({ ticket: closed, reason: request.reason, server: desk?.name ?? "" });
    const body = app.render(view, intake?.locale ?? desk?.locale ?? "en-US");
    const key = `closed:${ticket.id}:${episode}`;
    // One that was never open has its card still before it; it must not go on offering to send.
    await app.outbox.add(
      tx,
      closed.requesterRoom,
      ticket.status === "opening" && ticket.dmCard !== null
        ? { edit: body, source: ticket.dmCard, key }
        : { say: body, source: key },
    );
  }
  if (how === "room-deleted") return closed;

  const note = closedHereView({ ticket: closed, by: request.by, reason: request.reason, how });
  await app.outbox.add(tx, closed.staffRoom, {
    say: app.render(note, desk?.locale ?? "en-US"),
    source: `closed-here:${ticket.id}:${episode}`,
  });
  await showCard(tx, app, closed);
  await app.outbox.show(tx, closed.staffRoom, { show: "closed", archived: true, locked: true });
  return closed;
}
