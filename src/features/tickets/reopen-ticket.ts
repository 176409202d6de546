import { findDesk } from "#features/desk/index.ts";
import { personOf } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { showCard } from "./card-state.ts";
import { findIntake } from "./intake.ts";
import { retakePlaces } from "./slots.ts";
import { isShared, reopen, type Ticket } from "./ticket.ts";
import { saveDecision } from "./ticket-store.ts";
import { reopenedForRequesterView, reopenedHereView } from "./views/closed.ts";

type Needs = Pick<App, "outbox" | "clock" | "ids" | "vault" | "render">;

export interface ReopenTicketRequest {
  readonly ticket: Ticket;
  readonly by: Snowflake;
  /** Whether the requester's DM says it; not where the card they pressed says it already. */
  readonly tell: "requester" | "nobody";
}

/** Opens a closed ticket again, in its own room, with its history. Throws `NotThisStatus` when it is open. */
export async function reopenTicket(tx: Tx, app: Needs, { ticket, by, tell }: ReopenTicketRequest): Promise<Ticket> {
  const decision = reopen(ticket, await personOf(tx, app, by), app.clock.now());
  await saveDecision(tx, decision);
  await retakePlaces(tx, ticket);

  const open = decision.after;
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  // First unlocked, then spoken in: a locked thread takes no message.
  await app.outbox.show(tx, open.staffRoom, { show: "closed", archived: false, locked: false });
  await app.outbox.add(tx, open.staffRoom, {
    say: app.render(reopenedHereView(by), desk?.locale ?? "en-US"),
    source: `reopened-here:${ticket.id}:${open.version}`,
  });
  if (tell === "requester" && !isShared(open)) {
    const view = reopenedForRequesterView({ ticket: open, server: desk?.name ?? "" });
    await app.outbox.add(tx, open.requesterRoom, {
      say: app.render(view, intake?.locale ?? desk?.locale ?? "en-US"),
      source: `reopened:${ticket.id}:${open.version}`,
    });
  }
  await showCard(tx, app, open);
  return open;
}
