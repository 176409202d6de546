import { readParts } from "#features/parts/index.ts";
import { getTicket, listOpenBehind, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import { Stale, type Tx } from "#kernel/database.ts";
import { ServiceError, UserError } from "#kernel/errors.ts";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";
import { Unexpected } from "../errors.ts";
import { fire, noteFailure, prepare } from "../fire.ts";
import { BELIEVED, hasRules } from "../has-rules.ts";
import { look, type Next, type Nothing } from "../look.ts";
import { listRules } from "../rule-store.ts";
import { forgetHeard, saveSeen } from "../seen-store.ts";

/** Rules done in one go; more wait for the next. */
const AT_ONCE = 50;

/** Does what the rules of a server want done with a ticket, one after the other, until nothing is left; then waits for what has to last. */
export const follow = job<{ ticketId: string }>({
  job: "automation.follow",
  async run({ app, payload: { ticketId } }) {
    for (let done = 0; done < AT_ONCE; done += 1) {
      const next = await app.write((tx) => nextOrWait(tx, app, ticketId));
      if (!next) return;
      await tryOne(app, next);
    }
    await app.write((tx) => followNow(tx, app, ticketId));
  },
});

/**
 * The time has come at which something may have lasted long enough. A job of its own: put off to then, the one that looks now would be lost
 * where it was stored meanwhile.
 */
export const followLater = job<{ ticketId: string }>({
  job: "automation.follow-later",
  run: ({ app, payload: { ticketId } }) => app.write((tx) => followNow(tx, app, ticketId)),
});

/** To call in the transaction in which something happened to a ticket that a rule may be for. */
export async function followTicket(
  tx: Tx,
  app: Pick<App, "jobs" | "clock">,
  ticket: Pick<Ticket, "id" | "guildId" | "practice">,
): Promise<void> {
  if (ticket.practice || !(await hasRules(tx, app, ticket.guildId))) return;
  await followNow(tx, app, ticket.id);
}

async function followNow(tx: Tx, { jobs, clock }: Pick<App, "jobs" | "clock">, ticketId: string): Promise<void> {
  await jobs.add(tx, follow, { ticketId }, { at: clock.now(), key: `automation:${ticketId}` });
}

async function nextOrWait(tx: Tx, app: App, ticketId: string): Promise<Next | undefined> {
  const found = await findNext(tx, app, ticketId);
  if (!found) return undefined;
  if ("next" in found) return found.next;
  const { before, seen, idle, again } = found.nothing;
  await saveSeen(tx, ticketId, before, seen);
  for (const heard of idle) await forgetHeard(tx, ticketId, heard);
  if (again !== undefined) await app.jobs.add(tx, followLater, { ticketId }, { at: again, key: ticketId });
  return undefined;
}

async function findNext(
  tx: Tx,
  app: App,
  ticketId: string,
): Promise<{ readonly next: Next } | { readonly nothing: Nothing } | undefined> {
  const ticket = await getTicket(tx, ticketId);
  const rules = (await listRules(tx, app, ticket.guildId)).filter(({ paused }) => paused === null);
  if (rules.length === 0 || ticket.practice || ticket.closedHow === "erased") return undefined;
  // By the rows: another process may have switched it on just now, and this is its first look.
  if (!(await readParts(tx, app, ticket.guildId)).includes("automation")) return undefined;
  return look(tx, app, { ticket, rules, at: app.clock.now() });
}

/** One rule, all of it or none. What it may not do is noted; what is not there at the moment is tried again. */
async function tryOne(app: App, next: Next): Promise<void> {
  try {
    const ready = await prepare(app, next);
    await app.write(async (tx) => {
      const now = await same(tx, app, next);
      if (now) await fire(tx, app, now, ready);
    });
  } catch (error) {
    if (error instanceof ServiceError || error instanceof Stale) throw error;
    const { id: ruleId, guildId } = next.rule;
    if (error instanceof UserError) app.log.info({ ruleId, guildId, code: error.code }, "a rule was refused");
    else app.log.error({ err: error, ruleId, guildId, ticketId: next.ticket.id }, "a rule failed");
    await app.write(async (tx) => {
      const now = await same(tx, app, next);
      if (now) await noteFailure(tx, app, now, error instanceof UserError ? error : new Unexpected());
    });
  }
}

/** The same as it is in this transaction; undefined when it is something else's turn by now. */
async function same(tx: Tx, app: App, { rule, occasion, ticket }: Next): Promise<Next | undefined> {
  const found = await findNext(tx, app, ticket.id);
  if (!found || !("next" in found)) return undefined;
  const { next } = found;
  const isSame = next.rule.id === rule.id && next.rule.version === rule.version && next.occasion === occasion;
  return isSame ? next : undefined;
}

/** Tickets looked at in one transaction. */
const TICKETS = 100;

/** Looks at all open tickets of a server anew: its rules are others. */
export const followAll = job<{ guildId: Snowflake; after: string }>({
  job: "automation.follow-all",
  async run({ app, payload: { guildId, after } }) {
    await app.write(async (tx) => {
      const tickets = await listOpenBehind(tx, guildId, after, TICKETS);
      for (const { id } of tickets) await followNow(tx, app, id);
      const last = tickets.at(-1);
      if (last && tickets.length === TICKETS) await followFrom(tx, app, guildId, last.id);
    });
  },
});

/** To call in the transaction that changed the rules of a server. */
export const followServer = (tx: Tx, app: Pick<App, "jobs" | "clock">, guildId: Snowflake): Promise<void> =>
  followFrom(tx, app, guildId, "");

/** The same once every process knows that it has rules: what another one let pass until then is looked at. */
export async function followServerAgain(
  tx: Tx,
  { jobs, clock }: Pick<App, "jobs" | "clock">,
  guildId: Snowflake,
): Promise<void> {
  const at = clock.now() + BELIEVED;
  await jobs.add(tx, followAll, { guildId, after: "" }, { at, key: `automation-again:${guildId}` });
}

async function followFrom(
  tx: Tx,
  { jobs, clock }: Pick<App, "jobs" | "clock">,
  guildId: Snowflake,
  after: string,
): Promise<void> {
  const key = `automation-all:${guildId}:${after}`;
  await jobs.add(tx, followAll, { guildId, after }, { at: clock.now(), key });
}
