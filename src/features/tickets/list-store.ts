import { type ExpressionBuilder, type SelectQueryBuilder, sql } from "kysely";
import type { PersonId } from "#features/people/index.ts";
import type { Database, Db } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { ListedState, ListFilter } from "./list-filter.ts";
import type { Status, Ticket } from "./ticket.ts";
import { OPEN, toTicket } from "./ticket-store.ts";

/** Whose tickets a list shows. */
export type Whose =
  | "everybody's"
  /** A member's own, without reports, which are the team's once they are sent. */
  | { readonly requester: PersonId }
  | Answered;

/** Of these types, from these panels, or taken up to them: what somebody of the team answers, `but` their own that name them. */
export interface Answered {
  readonly types: readonly string[];
  readonly panels: readonly string[];
  /** Of these types nothing that came from these panels. */
  readonly withheld?: readonly string[];
  /** Of other types those that were taken up to this level or above. */
  readonly asked: readonly { readonly typeId: string; readonly level: number }[];
  readonly departments?: AnsweredDepartments;
  readonly but: PersonId | undefined;
}

/** Departments that have staff of their own answer what they were given, and not those who answer its topic. */
export interface AnsweredDepartments {
  /** Keys of those that answer. */
  readonly own: readonly string[];
  /** Of the others. */
  readonly others: readonly string[];
  /** Types of which they answer everything, whoever it was given to. */
  readonly led: readonly string[];
}

/** What of a filter the rows themselves say; words are sealed, and looked for once they are read. */
export interface RowFilter extends Pick<ListFilter, "state" | "typeId" | "tag" | "priority"> {
  readonly assignee?: PersonId;
}

/** How many open tickets a list has. */
export async function countListed(db: Db, guildId: Snowflake, whose: Whose, filter: RowFilter = {}): Promise<number> {
  const row = await narrowed(listed(db, guildId, whose), filter)
    .select((of) => of.fn.countAll<number>().as("count"))
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** A part of them, whoever waits longest first. */
export async function listListed(
  db: Db,
  guildId: Snowflake,
  whose: Whose,
  { skip, limit, filter = {} }: { readonly skip: number; readonly limit: number; readonly filter?: RowFilter },
): Promise<Ticket[]> {
  const rows = await narrowed(listed(db, guildId, whose), filter)
    .selectAll()
    .orderBy(unpinned)
    .orderBy("turn_at")
    .orderBy("id")
    .limit(limit)
    .offset(skip)
    .execute();
  return rows.map(toTicket);
}

/** Of what somebody of the team answers, the open tickets that one of them looks after; at most 500. */
export const listLookedAfter = (
  db: Db,
  guildId: Snowflake,
  answered: Answered,
  assignee: PersonId,
): Promise<Ticket[]> => listListed(db, guildId, answered, { skip: 0, limit: 500, filter: { assignee } });

/** What is pinned stands before what is not. */
const unpinned = (of: ExpressionBuilder<Database, "ticket">) =>
  of.case().when("pinned_at", "is", null).then(1).else(0).end();

/** It is the team's turn, and its room is there. */
const TEAMS_TURN: readonly Status[] = ["new", "waiting-staff"];

/** Of which types the tickets of a list are. */
export async function listTypesListed(db: Db, guildId: Snowflake, whose: Whose): Promise<string[]> {
  const rows = await listed(db, guildId, whose).select("type_id").distinct().execute();
  return rows.map(({ type_id }) => type_id);
}

type Tickets = SelectQueryBuilder<Database, "ticket", object>;

function narrowed(tickets: Tickets, { state, typeId, tag, assignee, priority }: RowFilter): Tickets {
  let query = tickets;
  if (state !== undefined) query = inState[state](query);
  if (typeId !== undefined) query = query.where("type_id", "=", typeId);
  if (tag !== undefined) query = query.where(sql<boolean>`tags like ${`%${escaped(JSON.stringify(tag))}%`} escape '!'`);
  if (assignee !== undefined) query = query.where("assignee_id", "=", assignee);
  if (priority !== undefined) query = query.where("priority", "=", priority);
  return query;
}

const escaped = (words: string): string => words.replace(/[!%_]/g, "!$&");

const inState: Readonly<Record<ListedState, (tickets: Tickets) => Tickets>> = {
  team: (tickets) => tickets.where("status", "in", TEAMS_TURN).where("snoozed_until", "is", null),
  member: (tickets) => tickets.where("status", "=", "waiting-requester"),
  unclaimed: (tickets) => tickets.where("assignee_id", "is", null),
  queued: (tickets) => tickets.where("status", "in", ["opening", "queued"]),
  rests: (tickets) => tickets.where("snoozed_until", "is not", null),
  inactive: (tickets) => tickets.where("phase", "=", "inactive"),
  closing: (tickets) => tickets.where("phase", "=", "closing"),
  review: (tickets) => tickets.where("phase", "=", "review"),
};

/** Tickets that wait for anybody of the team, whoever waits longest first: nobody looks after them, and they don't rest. */
export async function listUnclaimed(
  db: Db,
  guildId: Snowflake,
  answered: Answered,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<Ticket[]> {
  const rows = await unclaimed(db, guildId, answered)
    .selectAll()
    .orderBy(unpinned)
    .orderBy("turn_at")
    .orderBy("id")
    .limit(limit)
    .offset(skip)
    .execute();
  return rows.map(toTicket);
}

/** Those of these types and panels that somebody of the team has to look at, whoever waits longest first: it is their turn, or the member can't be reached. Not those that rest. */
export async function listWaiting(
  db: Db,
  guildId: Snowflake,
  answered: Omit<Answered, "but">,
  limit: number,
): Promise<Ticket[]> {
  const rows = await listed(db, guildId, { ...answered, but: undefined })
    .where((or) => or.or([or("status", "in", TEAMS_TURN), or("unreachable", "=", 1)]))
    .where("snoozed_until", "is", null)
    .selectAll()
    .orderBy(unpinned)
    .orderBy("turn_at")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(toTicket);
}

export async function countUnclaimed(db: Db, guildId: Snowflake, answered: Answered): Promise<number> {
  const row = await unclaimed(db, guildId, answered)
    .select((of) => of.fn.countAll<number>().as("count"))
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** Of a member's tickets what somebody may see, open or closed, the newest first. Where they asked without being named they are nobody's. */
export interface History {
  readonly requester: PersonId;
  readonly whose: Whose;
}

export async function countHistory(db: Db, guildId: Snowflake, history: History): Promise<number> {
  const row = await ofMember(db, guildId, history)
    .select((of) => of.fn.countAll<number>().as("count"))
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

export async function listHistory(
  db: Db,
  guildId: Snowflake,
  history: History,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<Ticket[]> {
  const rows = await ofMember(db, guildId, history)
    .selectAll()
    .orderBy("number", "desc")
    .limit(limit)
    .offset(skip)
    .execute();
  return rows.map(toTicket);
}

function ofMember(db: Db, guildId: Snowflake, { requester, whose }: History) {
  return listed(db, guildId, whose, [...OPEN, "closed"])
    .where("requester_id", "=", requester)
    .where("alias", "is", null);
}

/** Open or closed, those that were open at some time since, the newest first. */
export async function listOpenSince(
  db: Db,
  guildId: Snowflake,
  whose: Whose,
  { since, limit }: { readonly since: Instant; readonly limit: number },
): Promise<Ticket[]> {
  const rows = await listed(db, guildId, whose, [...OPEN, "closed"])
    .where((or) => or.or([or("closed_at", "is", null), or("closed_at", ">=", since)]))
    .selectAll()
    .orderBy("opened_at", "desc")
    .limit(limit)
    .execute();
  return rows.map(toTicket);
}

function unclaimed(db: Db, guildId: Snowflake, answered: Answered) {
  return listed(db, guildId, answered, TEAMS_TURN).where("assignee_id", "is", null).where("snoozed_until", "is", null);
}

const notOf = (is: ExpressionBuilder<Database, "ticket">, types: readonly string[]) =>
  types.length > 0 ? [is("type_id", "not in", types)] : [];

const NO_DEPARTMENTS: AnsweredDepartments = { own: [], others: [], led: [] };

/** Of no department that has staff of its own; or of none of these. */
const notGivenTo = (is: ExpressionBuilder<Database, "ticket">, departments: readonly string[]) =>
  departments.length > 0 ? [is.or([is("department", "is", null), is("department", "not in", departments)])] : [];

function listed(db: Db, guildId: Snowflake, whose: Whose, statuses = OPEN) {
  const open = db
    .selectFrom("ticket")
    .where("guild_id", "=", guildId)
    .where("status", "in", statuses)
    .where("practice", "=", 0);
  if (whose === "everybody's") return open;
  if ("requester" in whose) return open.where("requester_id", "=", whose.requester).where("one_way", "=", 0);
  const { types, panels, withheld = [], asked, departments = NO_DEPARTMENTS, but } = whose;
  const { own, others, led } = departments;
  if (types.length + panels.length + asked.length + own.length === 0) return open.where("id", "=", "");
  const answered = open.where((or) =>
    or.or([
      ...(types.length > 0 ? [or.and([or("type_id", "in", types), ...notGivenTo(or, others)])] : []),
      ...(led.length > 0 ? [or("type_id", "in", led)] : []),
      ...(panels.length > 0
        ? [or.and([or("panel_id", "in", panels), ...notOf(or, withheld), ...notGivenTo(or, [...own, ...others])])]
        : []),
      ...(own.length > 0 ? [or.and([or("department", "in", own), ...notOf(or, withheld)])] : []),
      ...asked.map(({ typeId, level }) => or.and([or("type_id", "=", typeId), or("level", ">=", level)])),
    ]),
  );
  if (but === undefined) return answered;
  return answered.where((or) => or.or([or("requester_id", "!=", but), or("alias", "is not", null)]));
}
