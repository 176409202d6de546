import { closeTicket, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { TeamsTurn } from "./errors.ts";
import { waitsForTeam } from "./waits-for-team.ts";

type Needs = Parameters<typeof closeTicket>[1];

export interface CloseByRule {
  readonly ticket: Ticket;
  readonly reason: string | null;
  /** Whether nothing but time that passed is the reason. */
  readonly because: "time" | "something happened";
}

/**
 * A rule closes a ticket; its member is told. What the team owes an answer to, or in which the member is not heard or not reached, time
 * alone does not close (`TeamsTurn`). Throws `NotThisStatus` of a closed one.
 */
export async function closeByRule(tx: Tx, app: Needs, { ticket, reason, because }: CloseByRule): Promise<Ticket> {
  if (because === "time" && (await isWaitedFor(tx, app, ticket))) throw new TeamsTurn();
  return closeTicket(tx, app, { ticket, by: null, reason, how: "command", tell: "requester" });
}

async function isWaitedFor(tx: Tx, app: Pick<App, "contributions">, ticket: Ticket): Promise<boolean> {
  if (ticket.status !== "waiting-requester" && ticket.status !== "closed") return true;
  if (ticket.lockedAt !== null || ticket.unreachable || ticket.snoozedUntil !== null || ticket.phase === "review")
    return true;
  for (const waits of app.contributions(waitsForTeam)) if (await waits(tx, ticket)) return true;
  return false;
}
