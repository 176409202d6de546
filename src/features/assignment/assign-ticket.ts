import { findDesk, getType } from "#features/desk/index.ts";
import { sayLine } from "#features/notices/index.ts";
import { type findPresent, findUserId, type PersonId, personOf } from "#features/people/index.ts";
import {
  answersFor,
  changeTicket,
  holdsFor,
  isOpen,
  isShared,
  mustBeOfTeam,
  NotThisStatus,
  saveDecision,
  standing,
  type Ticket,
} from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { ClaimedAlready, NotOfTeam, NotYoursToGive } from "./errors.ts";
import { followAssignee } from "./jobs/arrange-room.ts";
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

/**
 * Takes a ticket that nobody looks after, in the caller's transaction. Of many at once one has it; for the others this throws
 * `ClaimedAlready`, which names who. Whoever has it changes nothing.
 */
export async function claimTicket(tx: Tx, app: Needs, request: Omit<AssignRequest, "to">): Promise<Ticket> {
  const { ticket, by, guildId } = request;
  const isTeam = (await standing(tx, by, guildId, ticket)) === "staff";
  const other = isTeam && isOpen(ticket) ? await someoneElse(tx, ticket, await personOf(tx, app, by.id)) : undefined;
  if (other) throw new ClaimedAlready(other, ticket.number);
  return assignTicket(tx, app, { ...request, to: { id: by.id, member: undefined } });
}

/**
 * Gives a ticket to somebody of its team, or to nobody; in the caller's transaction. Only its team may, and only as far as its topic says
 * (`NotYoursToGive`). The same again changes nothing.
 */
export async function assignTicket(tx: Tx, app: Needs, { ticket, by, guildId, to }: AssignRequest): Promise<Ticket> {
  await mustBeOfTeam(tx, by, guildId, ticket, "sort");
  if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
  const self = to?.id === by.id;
  if (to && !self && !(to.member && !to.member.isBot && (await answersFor(tx, ticket, to.member)))) {
    throw new NotOfTeam(to.id);
  }
  const person = await personOf(tx, app, by.id);
  const { claims } = await getType(tx, ticket.guildId, ticket.typeId);
  const free = claims.giveBack === "team" || (await holdsFor(tx, ticket, by, "change-others"));
  const other = free ? undefined : await someoneElse(tx, ticket, person);
  if (other) throw new NotYoursToGive(other);
  const assignee = to === null ? null : await personOf(tx, app, to.id);
  const decision = changeTicket(ticket, { assignee }, person, app.clock.now());
  if (decision.facts.length === 0) return ticket;
  await saveDecision(tx, decision);
  await followAssignee(tx, app, decision.after);
  const occasion = String(decision.after.version);
  if (to && !self) await tellAssignee(tx, app, { ticket, to: to.id, by: by.id, occasion });
  else await noteInRoom(tx, app, { ticket, by: by.id, occasion, now: to ? "claimed" : "released" });
  return decision.after;
}

/** Who looks after it, when that is not this person. */
async function someoneElse(tx: Tx, { assignee }: Ticket, person: PersonId): Promise<Snowflake | undefined> {
  return assignee === null || assignee === person ? undefined : findUserId(tx, assignee);
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
  await sayLine(tx, app, { room: ticket.staffRoom, voice: ticket, line, locale: desk.locale, source });
}
