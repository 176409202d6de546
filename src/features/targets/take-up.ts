import { isOff, listTimeOff } from "#features/assignment/index.ts";
import { findActor, getType, levelByItself, type TicketType } from "#features/desk/index.ts";
import { raiseLevel } from "#features/handling/index.ts";
import { type PersonId, personOf } from "#features/people/index.ts";
import { answersFor, getTicket, type Ticket } from "#features/tickets/index.ts";
import { type Actor, isAdmin } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { Step } from "./step-store.ts";
import type { Target } from "./target.ts";

/** Those of the team that a level names to look after a ticket, as they are now. */
export type Takers = ReadonlyMap<Snowflake, Pick<Actor, "id" | "roles" | "level">>;

/** Asks Discord, so never inside a transaction. */
export async function findTakers(app: Pick<App, "db" | "discord">, ticketId: string): Promise<Takers> {
  const ticket = await getTicket(app.db, ticketId);
  const type = await getType(app.db, ticket.guildId, ticket.typeId);
  const takers = new Map<Snowflake, Pick<Actor, "id" | "roles" | "level">>();
  for (const step of ["near", "missed"] as const) {
    const id = levelByItself(type, { level: ticket.level, step })?.giveTo;
    const actor = id && !takers.has(id) ? await findActor(app, ticket.guildId, id) : undefined;
    if (actor) takers.set(actor.id, actor);
  }
  return takers;
}

interface TakenUp {
  readonly after: Ticket;
  /** Null: it stays where it is. */
  readonly level: number | null;
  /** Who is told of it. */
  readonly roles: readonly Snowflake[];
}

/** A ticket reaches a level by itself, if its topic names one for what just happened. Who is off, or answers it no longer, is given nothing. */
export async function takeUp(
  tx: Tx,
  app: Pick<App, "outbox" | "vault" | "ids">,
  given: {
    readonly ticket: Ticket;
    readonly type: TicketType;
    readonly target: Target;
    readonly step: Step;
    readonly takers: Takers;
    readonly at: Instant;
  },
): Promise<TakenUp> {
  const { ticket, type, target, step, takers, at } = given;
  const to = levelByItself(type, { level: ticket.level, step });
  if (!to) return { after: ticket, level: null, roles: [] };
  const { giveTo } = to;
  const taker = typeof giveTo === "string" ? takers.get(giveTo) : undefined;
  const assignee =
    giveTo === null ? null : taker && (await whoTakes(tx, app, { ticket: { ...ticket, level: to.level }, taker, at }));
  const because = step === "near" ? "target-near" : "target-missed";
  const { policy } = target;
  const { after, roles } = await raiseLevel(tx, app, { ticket, type, to, assignee, because, policy, at });
  return { after, level: to.level, roles };
}

async function whoTakes(
  tx: Tx,
  app: Pick<App, "ids">,
  {
    ticket,
    taker,
    at,
  }: { readonly ticket: Ticket; readonly taker: Pick<Actor, "id" | "roles" | "level">; readonly at: Instant },
): Promise<PersonId | undefined> {
  if (!isAdmin(taker) && !(await answersFor(tx, ticket, taker))) return undefined;
  const person = await personOf(tx, app, taker.id);
  return isOff((await listTimeOff(tx, ticket.guildId, [person], at)).get(person), at) ? undefined : person;
}
