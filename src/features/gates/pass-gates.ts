import type { Desk, TicketType } from "#features/desk/index.ts";
import { findPerson, findWords, type PersonId, personOf } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { type Db, Stale, type Tx } from "#kernel/database.ts";
import { type Duration, hours, type Instant, type Snowflake, snowflakeTime } from "#kernel/types.ts";
import { findBlockOf } from "./block-store.ts";
import { isPassed } from "./challenge/challenge.ts";
import { findChallenge } from "./challenge/challenge-store.ts";
import { type Closure, listClosures } from "./closure-store.ts";
import { decideGates, type GateFacts, type Refusal, type Verdict } from "./decide-gates.ts";
import type { Flood } from "./flood.ts";
import { findPlace, listOpenings, noteOpening, type Opening, takePlace } from "./place-store.ts";
import { type Applicant, limitsOf, type Place } from "./places.ts";

/** Somebody wants a ticket. What Discord knows of them was asked before: nothing is asked inside a transaction. */
export interface Knock {
  readonly desk: Pick<Desk, "guildId">;
  readonly type: Pick<TicketType, "id" | "gates">;
  readonly panelId: string | null;
  readonly userId: Snowflake;
  /** Null for somebody who is not in the server. */
  readonly member: GateFacts["member"];
  /** Who asks: the team may open one with somebody whenever it wants, also with one whom it blocked. */
  readonly by: "member" | "team";
  /** Of the channel it is asked for in. */
  readonly slowMode: Duration;
}

/**
 * Proof that the gates let a ticket through, and hold its places: what opens a ticket takes one, and only `passGates` makes it. So a new
 * way in can't forget to ask.
 */
export class Passed {
  readonly #isFromHere = true;
  readonly ticketId: string;
  readonly guildId: Snowflake;
  readonly typeId: string;
  readonly panelId: string | null;
  /** Our id of who asks. */
  readonly requester: PersonId;
  /** Opened outside of working hours, and when the team is back, if that is known. */
  readonly away: { readonly until: Instant | null } | null;

  constructor(ticketId: string, { guildId, typeId, panelId, requester }: Applicant, away: Passed["away"]) {
    this.ticketId = ticketId;
    this.guildId = guildId;
    this.typeId = typeId;
    this.panelId = panelId;
    this.requester = requester;
    this.away = away;
  }

  static isFromHere(passed: Passed): boolean {
    return #isFromHere in passed;
  }
}

/** Whether this is for a ticket of this kind, and really from here. */
export function isPassFor(passed: Passed, of: Pick<Applicant, "guildId" | "typeId" | "panelId">): boolean {
  const { guildId, typeId, panelId } = passed;
  return Passed.isFromHere(passed) && guildId === of.guildId && typeId === of.typeId && panelId === of.panelId;
}

type Needs = Pick<App, "clock" | "ids" | "vault">;

/** What the gates say before anything was filled in. Changes nothing, so it is asked again when the ticket is opened. */
export async function askGates(
  db: Db,
  app: Pick<App, "clock" | "vault">,
  knock: Knock,
  flood: Flood = null,
): Promise<Verdict> {
  const person = await findPerson(db, knock.userId);
  const { facts } = await gather(db, app, { knock, person, flood });
  return judge(knock, facts, app.clock.now());
}

/**
 * Takes the places of a new ticket inside the transaction that opens it, or says why not: then nothing was taken.
 *
 * Of several who try at once, by whatever way, as many get through as there are places: the others decide again, and see theirs taken.
 */
export async function passGates(
  tx: Tx,
  app: Needs,
  knock: Knock,
): Promise<{ readonly passed: Passed } | Extract<Verdict, { may: "not" }>> {
  const person = await personOf(tx, app, knock.userId);
  const { facts, counted } = await gather(tx, app, { knock, person, flood: null });
  const now = app.clock.now();
  const verdict = judge(knock, facts, now);
  if (verdict.may === "not") return verdict;

  const ticketId = app.ids.next();
  for (const place of facts.places) {
    // The team is not bound by the limit, but what it opens counts.
    const wanted = knock.by === "team" ? { ...place, most: null } : place;
    if (!(await takePlace(tx, wanted, ticketId))) throw new Stale(`place ${place.key}`);
  }
  for (const { key, openings } of knock.by === "team" ? [] : counted) {
    const keepAfter = key.startsWith("server:") ? now - hours(1) : now;
    const noted = await noteOpening(tx, { key, seen: openings, at: now, ticketId, keepAfter });
    if (!noted) throw new Stale(`opening ${key}`);
  }
  return { passed: new Passed(ticketId, applicantOf(knock, person), verdict.away) };
}

/** A ticket that opens again takes its places, also beyond the limit: it is never refused for them. */
export async function retakePlaces(tx: Tx, ticket: Applicant & { readonly id: string }): Promise<void> {
  for (const limit of limitsOf(ticket, UNLIMITED, [])) {
    const place = await findPlace(tx, limit);
    if (!place.taken.some(({ ticketId }) => ticketId === ticket.id)) await takePlace(tx, place, ticket.id);
  }
}

const UNLIMITED = { openPerPanel: null, openPerType: null, openPerServer: null, openPerRole: [] };

/** Why this person may not come back to a ticket of theirs; undefined when they may. */
export async function findKeptOut(
  db: Db,
  { clock }: Pick<App, "clock">,
  guildId: Snowflake,
  who: { readonly person: PersonId | undefined; readonly roles: readonly Snowflake[] },
): Promise<Extract<Refusal, { gate: "blocked" }> | undefined> {
  const block = await findBlockOf(db, guildId, who, clock.now());
  return block && { gate: "blocked", until: block.until };
}

function judge({ by, type }: Knock, facts: GateFacts, now: Instant): Verdict {
  return by === "team" ? { may: "open", away: null } : decideGates(facts, type.gates, now);
}

const applicantOf = ({ desk, type, panelId }: Knock, requester: PersonId): Applicant => ({
  guildId: desk.guildId,
  panelId,
  typeId: type.id,
  requester,
});

interface Counted {
  readonly key: string;
  readonly openings: readonly Opening[];
}

interface Given {
  readonly knock: Knock;
  /** Undefined for somebody we have never seen. */
  readonly person: PersonId | undefined;
  readonly flood: Flood;
}

async function gather(
  db: Db,
  app: Pick<App, "clock" | "vault">,
  { knock, person, flood }: Given,
): Promise<{ readonly facts: GateFacts; readonly counted: readonly Counted[] }> {
  const { desk, type, member, userId, slowMode } = knock;
  const roles = member?.roles ?? [];
  const closures = await listClosures(db, desk.guildId, ["lockdown", "pause", `pause:${type.id}`]);
  const block = await findBlockOf(db, desk.guildId, { person, roles }, app.clock.now());
  const limits = person ? limitsOf(applicantOf(knock, person), type.gates, roles) : [];
  const places: Place[] = [];
  const counted: Counted[] = [];
  for (const limit of limits) {
    places.push(await findPlace(db, limit));
    counted.push({ key: limit.key, openings: await listOpenings(db, limit.key) });
  }
  const times = (isWanted: (key: string) => boolean) =>
    counted.filter(({ key }) => isWanted(key)).flatMap(({ openings }) => openings.map(({ at }) => at));
  const challenge = type.gates.captcha && person ? await findChallenge(db, app.vault, desk.guildId, person) : undefined;
  const lockdown = closures.find(({ closes }) => closes === "lockdown");
  // What was said of one type is closer than what was said of all.
  const paused =
    closures.find(({ closes }) => closes !== "lockdown" && closes !== "pause") ??
    closures.find(({ closes }) => closes === "pause");
  const facts: GateFacts = {
    lockdown: lockdown ? { reason: await wordsOf(db, app, lockdown) } : null,
    blocked: block ?? null,
    flood,
    member,
    accountMadeAt: snowflakeTime(userId),
    paused: paused ? ((await wordsOf(db, app, paused)) ?? "") : null,
    places,
    last: times((key) => !key.startsWith("server:")),
    slowMode,
    opened: times((key) => key.startsWith("server:")),
    challengePassed: type.gates.captcha && isPassed(challenge, app.clock.now()),
  };
  return { facts, counted };
}

async function wordsOf(db: Db, app: Pick<App, "vault">, { words }: Closure): Promise<string | null> {
  return words === null ? null : ((await findWords(db, app, words)) ?? null);
}
