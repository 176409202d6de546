import { type PersonId, personOf, presentStaff } from "#features/people/index.ts";
import { answersFor, changeTicket, isOpen, NotThisStatus, saveDecision, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { candidatesOf } from "./candidates.ts";
import { chooseAssignee } from "./choose-assignee.ts";
import { NobodyFree, NotOfTeam } from "./errors.ts";
import { followAssignee } from "./jobs/arrange-room.ts";
import { tellAssignee } from "./tell-assignee.ts";
import { lockTurns } from "./turn-store.ts";

type Needs = Pick<App, "outbox" | "rooms" | "render" | "jobs" | "clock" | "ids" | "vault">;

/** Who is in the server with this role, as Discord had it at most a minute ago. Never inside of a transaction. */
export const presentWithRole = (
  app: Pick<App, "db" | "discord" | "clock">,
  guildId: Snowflake,
  role: Snowflake,
): Promise<Snowflake[]> => presentStaff(app, guildId, { roles: [role], users: [] }, []);

export interface Somebody {
  readonly id: Snowflake;
  readonly roles: readonly Snowflake[];
}

/**
 * A rule gives a ticket to whoever of these has least to do and is not away; in the caller's transaction. Whoever looks after it and is among
 * them keeps it. Throws `NotOfTeam` when none of them answers it, `NobodyFree` when all are away, and `NotThisStatus` of a closed ticket.
 */
export async function giveByRule(
  tx: Tx,
  app: Needs,
  {
    ticket,
    among,
    occasion,
  }: { readonly ticket: Ticket; readonly among: readonly Somebody[]; readonly occasion: string },
): Promise<Ticket> {
  if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
  await lockTurns(tx, ticket.guildId);
  const team = new Map<PersonId, Snowflake>();
  for (const person of among) {
    if (await answersFor(tx, ticket, person)) team.set(await personOf(tx, app, person.id), person.id);
  }
  if (team.size === 0) throw among[0] ? new NotOfTeam(among[0].id) : new NobodyFree();
  if (ticket.assignee !== null && team.has(ticket.assignee)) return ticket;
  const candidates = await candidatesOf(tx, app, ticket.guildId, [...team.keys()]);
  const assignment = { rule: "least-loaded", capacity: null } as const;
  const chosen = chooseAssignee({ assignment, candidates, last: ticket.assignee, needs: [] });
  const to = chosen === null ? undefined : team.get(chosen);
  if (to === undefined) throw new NobodyFree();
  const after = await assign(tx, app, ticket, chosen);
  await tellAssignee(tx, app, { ticket: after, to, by: null, occasion });
  return after;
}

/** A rule takes a ticket from whoever looks after it. Throws `NotThisStatus` of a closed ticket. */
export async function takeBackByRule(tx: Tx, app: Pick<App, "jobs" | "clock">, ticket: Ticket): Promise<Ticket> {
  if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
  return assign(tx, app, ticket, null);
}

async function assign(
  tx: Tx,
  app: Pick<App, "jobs" | "clock">,
  ticket: Ticket,
  assignee: PersonId | null,
): Promise<Ticket> {
  const decision = changeTicket(ticket, { assignee }, null, app.clock.now());
  await saveDecision(tx, decision);
  if (decision.facts.length > 0) await followAssignee(tx, app, decision.after);
  return decision.after;
}
