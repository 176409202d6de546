import { findDesk } from "#features/desk/index.ts";
import { sayLine } from "#features/notices/index.ts";
import { personOf } from "#features/people/index.ts";
import {
  answersFor,
  changeTicket,
  isOpen,
  isShared,
  NotThisStatus,
  refreshCardSoon,
  saveDecision,
  standing,
  type Ticket,
} from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { NotOfTeam, NotTheTeams } from "./errors.ts";
import type { findPresent } from "./present-staff.ts";
import { tellAssignee } from "./tell-assignee.ts";
import { claimedLine, releasedLine } from "./views/assigned.ts";

type Needs = Pick<App, "outbox" | "rooms" | "render" | "jobs" | "clock" | "ids" | "vault" | "translate">;

export interface AssignRequest {
  readonly ticket: Ticket;
  readonly by: Actor;
  readonly guildId: Snowflake | null;
  /** Null: nobody. `member` as Discord knows them now; undefined when they are not in the server. */
  readonly to: { readonly id: Snowflake; readonly member: Awaited<ReturnType<typeof findPresent>> } | null;
}

/** Gives a ticket to somebody of its team, or to nobody; in the caller's transaction. Only its team may. The same again changes nothing. */
export async function assignTicket(tx: Tx, app: Needs, { ticket, by, guildId, to }: AssignRequest): Promise<Ticket> {
  if ((await standing(tx, by, guildId, ticket)) !== "staff") throw new NotTheTeams();
  if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
  const self = to?.id === by.id;
  if (to && !self && !(to.member && !to.member.isBot && (await answersFor(tx, ticket, to.member)))) {
    throw new NotOfTeam(to.id);
  }
  const assignee = to === null ? null : await personOf(tx, app, to.id);
  const decision = changeTicket(ticket, { assignee }, await personOf(tx, app, by.id), app.clock.now());
  if (decision.facts.length === 0) return ticket;
  await saveDecision(tx, decision);
  await refreshCardSoon(tx, app, decision.after);
  const occasion = String(decision.after.version);
  if (to && !self) await tellAssignee(tx, app, { ticket, to: to.id, by: by.id, occasion });
  else await noteInRoom(tx, app, { ticket, by: by.id, occasion, now: to ? "claimed" : "released" });
  return decision.after;
}

/** One small line for the team; in a room that the requester reads there is none. */
async function noteInRoom(
  tx: Tx,
  app: Needs,
  { ticket, by, occasion, now }: { ticket: Ticket; by: Snowflake; occasion: string; now: "claimed" | "released" },
): Promise<void> {
  const desk = isShared(ticket) ? undefined : await findDesk(tx, ticket.guildId);
  if (!desk) return;
  const line = now === "claimed" ? claimedLine(by) : releasedLine(by);
  const source = `assigned:${ticket.id}:${occasion}`;
  await sayLine(tx, app, { room: ticket.staffRoom, line, locale: desk.locale, source });
}
