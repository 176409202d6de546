import { listTypes } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import { answeredBy, findIntake, linkOf, listFacts, listOpenSince, type Ticket } from "#features/tickets/index.ts";
import { type Actor, isAdmin } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Markup } from "#kernel/text.ts";
import { days, type Instant, type Snowflake } from "#kernel/types.ts";
import { replay } from "./replay.ts";
import type { Rule } from "./rule.ts";
import { isOpenAt, topicsAbove } from "./situation.ts";

/** How far back. */
export const LOOKED_BACK: number = days(30);
/** Tickets looked at, the newest first. */
export const MOST_TICKETS = 1_000;
const MOST_FACTS = 5_000;
/** Of what would have been done, so much is named. */
export const NAMED = 10;

export interface Tried {
  readonly tickets: number;
  /** Whether there were more tickets than are looked at. */
  readonly more: boolean;
  /** How often it would have done something, and in how many tickets. */
  readonly times: number;
  readonly inTickets: number;
  readonly first: readonly { readonly link: Markup; readonly at: Instant }[];
}

/** What a rule would have done in the last 30 days, by what stands on the timelines of tickets that whoever tries may read. Changes nothing. */
export async function tryRule(
  app: Pick<App, "db" | "vault" | "rooms" | "clock">,
  rule: Rule,
  by: Pick<Actor, "id" | "roles" | "level">,
): Promise<Tried> {
  const to = app.clock.now();
  const from = to - LOOKED_BACK;
  const whose = isAdmin(by) ? "everybody's" : await answeredBy(app.db, rule.guildId, by);
  const found = await listOpenSince(app.db, rule.guildId, whose, { since: from, limit: MOST_TICKETS + 1 });
  const tickets = found.slice(0, MOST_TICKETS);
  const types = await listTypes(app.db, rule.guildId);
  const users = new Map<string, Snowflake | undefined>();
  const asksPeople = rule.definition.conditions.some(({ is }) => is === "assigned");
  const done: { readonly ticket: Ticket; readonly at: Instant }[] = [];
  for (const ticket of tickets) {
    const facts = await listFacts(app.db, ticket.id, MOST_FACTS);
    const intake = await findIntake(app.db, app, ticket);
    if (asksPeople) await learn(app.db, users, [ticket.assignee, ...facts.map(({ data }) => data?.["to"])]);
    const times = replay(rule, ticket, facts, {
      from,
      to,
      topicsAbove: (typeId) => topicsAbove(types, typeId),
      isOpen: (typeId, at) => isOpenAt(types, typeId, at),
      userOf: (person) => users.get(person),
      roles: intake?.roles ?? [],
      form: intake?.answers.map(({ words }) => words).join("\n") ?? null,
    });
    done.push(...times.map((at) => ({ ticket, at })));
  }
  done.sort((a, b) => b.at - a.at);
  return {
    tickets: tickets.length,
    more: found.length > MOST_TICKETS,
    times: done.length,
    inTickets: new Set(done.map(({ ticket }) => ticket.id)).size,
    first: await Promise.all(
      done.slice(0, NAMED).map(async ({ ticket, at }) => ({ link: await linkOf(app.db, app, ticket), at })),
    ),
  };
}

async function learn(db: Db, users: Map<string, Snowflake | undefined>, persons: readonly unknown[]): Promise<void> {
  for (const person of persons) {
    if (typeof person === "string" && !users.has(person)) users.set(person, await findUserId(db, person));
  }
}
