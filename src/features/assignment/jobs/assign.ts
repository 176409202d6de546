import { ticketOfSideThread } from "#features/conversation/index.ts";
import { findType, type TicketType } from "#features/desk/index.ts";
import { findUserId, type PersonId, personOf, presentStaff } from "#features/people/index.ts";
import {
  changeTicket,
  getTicket,
  isOpen,
  listNewestFacts,
  saveDecision,
  type Ticket,
  teamOfTicket,
  ticketOfCard,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { DeliveryListener } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import { candidatesOf } from "../candidates.ts";
import { chooseAssignee, needsOf } from "../choose-assignee.ts";
import { listShifts } from "../shift-store.ts";
import { listSkills } from "../skill-store.ts";
import { tellAssignee } from "../tell-assignee.ts";
import { lastAssigned, lockTurns, noteAssigned } from "../turn-store.ts";
import { arrangeBeside, arrangeWhenChanged, followAssignee } from "./arrange-room.ts";

/** Gives a ticket that the team can read to one of them, by its type's rule, and tells whoever it is. */
export const assignByRule = job<{ ticketId: string }>({
  job: "assignment.assign",
  async run({ app, payload }) {
    const ticket = await getTicket(app.db, payload.ticketId);
    const type = await findType(app.db, ticket.guildId, ticket.typeId);
    if (!type || !(await isForRule(app.db, ticket))) return;
    // Asked of Discord before the transaction: nothing in it may wait.
    const present = await whoIsThere(app, ticket);
    await app.write(async (tx) => {
      const now = await getTicket(tx, ticket.id);
      if (await isForRule(tx, now)) await assign(tx, app, { ticket: now, type, present });
    });
  },
});

/** Once the card stands: then there is something to look at for whoever is told. */
export const assignWhenReadable = (app: App): DeliveryListener => ({
  async delivered(tx, { source, at }) {
    const beside = ticketOfSideThread(source);
    if (beside !== undefined) await arrangeBeside(tx, app, beside);
    const ticketId = ticketOfCard(source);
    if (ticketId === undefined) return;
    const ticket = await getTicket(tx, ticketId);
    await arrangeWhenChanged(tx, app, ticket);
    // A card that is put elsewhere later begins nothing.
    if (ticket.status !== "new" || ticket.practice) return;
    const type = await findType(tx, ticket.guildId, ticket.typeId);
    if (type?.assignment.rule === "none" && ticket.assignee === null) return;
    await app.jobs.add(tx, assignByRule, { ticketId }, { at, key: `assign:${ticketId}` });
  },
});

/** Still new, and nobody of the team has said whose it is. */
async function isForRule(db: Db, ticket: Ticket): Promise<boolean> {
  if (!isOpen(ticket)) return false;
  // What the type's rules said when it was opened is one fact of nobody's; a second one was made here.
  const decided = await listNewestFacts(db, ticket.id, ["assigned", "unassigned"], 2);
  return (
    decided.every(({ person }) => person === null) &&
    decided.length < 2 &&
    !(decided.length === 1 && ticket.assignee === null)
  );
}

async function whoIsThere(app: App, ticket: Ticket): Promise<readonly Snowflake[]> {
  const team = await teamOfTicket(app.db, ticket);
  const [skills, shifts] = await Promise.all([listSkills(app.db, ticket.guildId), listShifts(app.db, ticket.guildId)]);
  const persons = new Set([...skills.keys(), ...shifts.keys(), ...(ticket.assignee === null ? [] : [ticket.assignee])]);
  const known = await Promise.all([...persons].map((person) => findUserId(app.db, person)));
  return presentStaff(
    app,
    ticket.guildId,
    team,
    known.filter((id) => id !== undefined),
  );
}

interface Assigning {
  readonly ticket: Ticket;
  readonly type: TicketType;
  readonly present: readonly Snowflake[];
}

async function assign(tx: Tx, app: App, { ticket, type, present }: Assigning): Promise<void> {
  await lockTurns(tx, ticket.guildId);
  const team = new Map<PersonId, Snowflake>();
  for (const userId of present) {
    const person = await personOf(tx, app, userId);
    if (person !== ticket.requester) team.set(person, userId);
  }
  const named = ticket.assignee === null ? undefined : team.get(ticket.assignee);
  if (named !== undefined) return tellAssignee(tx, app, { ticket, to: named, by: null, occasion: "rule" });

  const chosen = chooseAssignee({
    assignment: type.assignment,
    candidates: await candidatesOf(tx, app, ticket.guildId, [...team.keys()]),
    last: await lastAssigned(tx, type.id),
    needs: needsOf(ticket, type),
  });
  const decision = changeTicket(ticket, { assignee: chosen }, null, app.clock.now());
  await saveDecision(tx, decision);
  if (decision.facts.length > 0) await followAssignee(tx, app, decision.after);
  const to = chosen === null ? undefined : team.get(chosen);
  if (chosen === null || to === undefined) return;
  await noteAssigned(tx, type.id, chosen);
  await tellAssignee(tx, app, { ticket: decision.after, to, by: null, occasion: "rule" });
}
