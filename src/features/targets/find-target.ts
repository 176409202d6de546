import { reachedSeniors, type TicketType } from "#features/desk/index.ts";
import { listNewestFacts, type Ticket } from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Duration } from "#kernel/types.ts";
import { resolutionOf, spellsOf, TELLING } from "./resolution.ts";
import { isCounted, type Target, targetOf } from "./target.ts";

/**
 * The reply that is owed in a ticket: in one that rested, from when it woke; in one that was taken up to a level with a clock of its own, from
 * when it was taken there. Undefined when none is.
 */
export async function findTarget(db: Db, ticket: Ticket, type: TicketType): Promise<Target | undefined> {
  const within = replyWithin(type, ticket.level);
  const clock = within === null ? type : withClock(type, within);
  if (!targetOf(ticket, clock)) return undefined;
  const [woken] = await listNewestFacts(db, ticket.id, ["woken"], 1);
  const [taken] = within === null ? [] : await listNewestFacts(db, ticket.id, ["level-set"], 1);
  const turnAt = Math.max(ticket.turnAt, woken?.at ?? 0, taken?.at ?? 0);
  return targetOf({ ...ticket, turnAt }, clock);
}

/** The clock of the highest level that was reached and has one. */
const replyWithin = (type: TicketType, level: number): Duration | null =>
  reachedSeniors(type, level).findLast(({ replyWithin: own }) => own)?.replyWithin ?? null;

const withClock = (type: TicketType, within: Duration): TicketType => ({
  ...type,
  targets: { ...type.targets, firstResponse: within, nextResponse: within, byPriority: {} },
});

/** More changes of whose turn it is than any ticket has. */
const ALL = 2_000;

/** All that the team owes in a ticket: a reply, and its end. */
export async function findTargets(db: Db, ticket: Ticket, type: TicketType): Promise<Target[]> {
  const reply = await findTarget(db, ticket, type);
  const { targets } = type;
  const isAsked = targets.resolution !== null || targets.byPriority?.[ticket.priority]?.resolution !== undefined;
  if (!type.enforceTargets || !isAsked || !isCounted(ticket)) return reply ? [reply] : [];
  const newest = await listNewestFacts(db, ticket.id, TELLING, ALL);
  const whole = resolutionOf(ticket, type, spellsOf(newest.reverse()));
  return [reply, whole].flatMap((target) => target ?? []);
}
