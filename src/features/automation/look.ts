import { findPerson } from "#features/people/index.ts";
import { type Fact, listFacts, listFactsBehind, statusAfter, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { type Instant, minutes } from "#kernel/types.ts";
import { dueAt } from "./due.ts";
import { type Before, type Happened, happenedIn, tagsIn } from "./happenings.ts";
import { COUNTED, chainTo } from "./loop-guard.ts";
import { plan } from "./plan.ts";
import { isLasting, needsWords, type Rule } from "./rule.ts";
import { hasRun, listRunsOf, type Run } from "./run-store.ts";
import { findSeen, type Heard, listHeard, type Seen } from "./seen-store.ts";
import { type About, situationOf } from "./situation.ts";

/** A rule that is to do what it does to a ticket, and why. */
export interface Next {
  readonly rule: Rule;
  readonly ticket: Ticket;
  /** What it is for: once for each version of the rule. */
  readonly occasion: string;
  /** Rules that led here, the first one first. */
  readonly chain: readonly string[];
  /** What rules did to this ticket in the last hour. */
  readonly lately: number;
  readonly before: Seen | undefined;
  /** How far the timeline was looked at once it is done. */
  readonly seen: Seen;
  readonly heard: Heard | null;
}

/** Nothing is to be done now. */
export interface Nothing {
  readonly before: Seen | undefined;
  readonly seen: Seen;
  /** What was heard, and is no reason for anything. */
  readonly idle: readonly Heard[];
  /** When something may have lasted long enough; at once when not all that happened was looked at. */
  readonly again: Instant | undefined;
}

/** Facts looked at in one go. */
const AT_ONCE = 200;
/** More than any ticket has. */
const ALL = 5_000;
/** What holds at one hour and not at another is asked again so often. */
const HOURS_ASKED: number = minutes(15);

type Needs = Pick<App, "vault" | "self">;

/** What is to be done next in a ticket, by the rules of its server in their order: first for what happened, then for what lasted. */
export async function look(
  db: Db,
  app: Needs,
  { ticket, rules, at }: { readonly ticket: Ticket; readonly rules: readonly Rule[]; readonly at: Instant },
): Promise<{ readonly next: Next } | { readonly nothing: Nothing }> {
  const before = await findSeen(db, ticket.id);
  const runs = await listRunsOf(db, app, ticket.id);
  const lately = runs.filter((run) => run.outcome !== "stopped" && at - run.at < COUNTED).length;
  const given: Given = { ticket, rules, at, before, runs, lately };
  const happened = await lookAtFacts(db, app, given);
  if ("rule" in happened) return { next: happened };
  const heard = await lookAtWords(db, app, given, happened.seen);
  if ("rule" in heard) return { next: heard };
  const lasted = await lookAtTime(db, app, given, happened.seen);
  if ("rule" in lasted) return { next: lasted };
  return { nothing: { before, seen: happened.seen, idle: heard.idle, again: happened.more ? at : lasted.again } };
}

interface Given {
  readonly ticket: Ticket;
  readonly rules: readonly Rule[];
  readonly at: Instant;
  readonly before: Seen | undefined;
  readonly runs: readonly Run[];
  readonly lately: number;
}

async function lookAtFacts(
  db: Db,
  app: Needs,
  given: Given,
): Promise<Next | { readonly seen: Seen; readonly more: boolean }> {
  const { ticket, rules, before, runs } = given;
  const since = Math.min(...rules.map((rule) => rule.since));
  let seen = before ?? { version: 0, ruleId: "" };
  // The last one may have rules that were not asked yet.
  const facts = await listFactsBehind(db, ticket.id, seen.version - 1, AT_ONCE);
  const first = facts[0];
  let state: Before = { status: ticket.status, tags: ticket.tags };
  if (first && rules.some(isAboutChange)) state = await knownBefore(db, ticket, first.version);
  const own = await findPerson(db, app.self.id);
  for (const { version, fact } of facts) {
    const status = statusAfter(state.status as Ticket["status"], fact.kind);
    const happenings = fact.at < since ? [] : happenedIn(fact, state, status);
    state = { status, tags: tagsIn(fact) ?? state.tags };
    const asked = rules.filter((rule) => version > seen.version || rule.id > seen.ruleId);
    const byRule = own !== undefined && fact.person === own ? runs[0]?.chain : undefined;
    const chain = byRule ?? chainTo(version, runs);
    for (const rule of happenings.length > 0 ? asked : []) {
      const fits = await isFor(db, app, given, { rule, fact, happenings, chain });
      if (fits) return nextOf(given, { rule, chain, occasion: `f:${version}`, seen: { version, ruleId: rule.id } });
    }
    seen = { version, ruleId: "~" };
  }
  return { seen, more: facts.length === AT_ONCE };
}

/** Whether what was so before has to be known to tell what a fact means to it. */
const isAboutChange = ({ definition: { when } }: Rule): boolean => when === "turn-changed" || when === "tag-added";

async function knownBefore(db: Db, ticket: Ticket, version: number): Promise<Before> {
  const facts = await listFacts(db, ticket.id, Math.min(version - 1, ALL));
  let before: Before = { status: "opening", tags: [] };
  for (const fact of facts) {
    before = {
      status: statusAfter(before.status as Ticket["status"], fact.kind),
      tags: tagsIn(fact) ?? before.tags,
    };
  }
  return before;
}

interface Asking {
  readonly rule: Rule;
  readonly fact: Fact;
  readonly happenings: readonly Happened[];
  readonly chain: readonly string[];
}

async function isFor(
  db: Db,
  app: Needs,
  { ticket, at }: Given,
  { rule, fact, happenings, chain }: Asking,
): Promise<boolean> {
  const { definition } = rule;
  const happened = happenings.find(({ happening }) => happening === definition.when);
  if (!happened || fact.at < rule.since || chain.includes(rule.id)) return false;
  // That is asked when the words are there.
  if (definition.when === "member-wrote" && needsWords(definition)) return false;
  const words = definition.when === "opened" ? "form" : null;
  return fits(db, app, ticket, rule, { at, added: happened.added, words });
}

async function fits(
  db: Db,
  app: Needs,
  ticket: Ticket,
  { definition }: Rule,
  about: Omit<About, "conditions">,
): Promise<boolean> {
  const { conditions } = definition;
  return plan(definition, await situationOf(db, app, ticket, { ...about, conditions })) !== undefined;
}

async function lookAtWords(
  db: Db,
  app: Needs,
  given: Given,
  seen: Seen,
): Promise<Next | { readonly idle: readonly Heard[] }> {
  const all = await listHeard(db, given.ticket.id);
  for (const heard of all) {
    const rule = given.rules.find(({ id, version }) => id === heard.ruleId && version === heard.ruleVersion);
    const occasion = `m:${heard.messageId}`;
    if (!rule || (await hasRun(db, rule, given.ticket.id, occasion))) continue;
    if (await fits(db, app, given.ticket, rule, { at: given.at, words: "heard" })) {
      return nextOf(given, { rule, chain: [], occasion, seen, heard });
    }
  }
  return { idle: all };
}

/** Once for each ticket. */
const LASTED = "t";

async function lookAtTime(
  db: Db,
  app: Needs,
  given: Given,
  seen: Seen,
): Promise<Next | { readonly again: Instant | undefined }> {
  const { ticket, at } = given;
  const times: Instant[] = [];
  for (const rule of given.rules.filter(({ definition }) => isLasting(definition.when))) {
    const due = dueAt(rule, ticket);
    if (due === undefined || (await hasRun(db, rule, ticket.id, LASTED))) continue;
    if (due > at) times.push(due);
    else if (await fits(db, app, ticket, rule, { at, words: null })) {
      return nextOf(given, { rule, chain: [], occasion: LASTED, seen });
    } else if (rule.definition.conditions.some(({ is }) => is === "hours" || is === "older")) {
      times.push(at + HOURS_ASKED);
    }
  }
  return { again: times.length > 0 ? Math.min(...times) : undefined };
}

function nextOf(
  { ticket, before, lately }: Given,
  next: Pick<Next, "rule" | "chain" | "occasion" | "seen"> & { readonly heard?: Heard },
): Next {
  return { heard: null, ticket, before, lately, ...next };
}
