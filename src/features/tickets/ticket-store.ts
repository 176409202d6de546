import type { PersonId } from "#features/people/index.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import { prepared } from "#kernel/prepared.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { addFacts, decidedColumns } from "./save-decision.ts";
import type { FactTable, TicketTable } from "./tables.ts";
import { type Fact, FOR_GOOD, type Status, type Ticket } from "./ticket.ts";

/** A ticket of this server by our id. */
export async function findTicket(db: Db, guildId: Snowflake, id: string): Promise<Ticket | undefined> {
  const row = await tickets(db).where("id", "=", id).where("guild_id", "=", guildId).executeTakeFirst();
  return row && toTicket(row);
}

/** For what concerns no server in particular: a person's own DM, a room of ours. */
export async function getTicket(db: Db, id: string): Promise<Ticket> {
  const row = await ticketById.first(db, { id });
  if (!row) throw new Error(`ticket ${id} is missing`);
  return toTicket(row);
}

/** A ticket that this person opened. */
export async function findTicketOf(db: Db, requester: PersonId, id: string): Promise<Ticket | undefined> {
  const row = await tickets(db).where("id", "=", id).where("requester_id", "=", requester).executeTakeFirst();
  return row && toTicket(row);
}

export async function findTicketByNumber(db: Db, guildId: Snowflake, number: number): Promise<Ticket | undefined> {
  const row = await tickets(db).where("guild_id", "=", guildId).where("number", "=", number).executeTakeFirst();
  return row && toTicket(row);
}

/** The ticket whose staff or shared room this is, open or closed. */
export async function findTicketByStaffRoom(db: Db, room: RoomId): Promise<Ticket | undefined> {
  const row = await ticketByStaffRoom.first(db, { room });
  return row && toTicket(row);
}

export const OPEN: readonly Status[] = ["opening", "queued", "new", "waiting-staff", "waiting-requester"];

/** Open tickets that talk in this room, the oldest first; a DM may have several. Reports don't talk. At most 1,000. */
export async function listOpenInRoom(db: Db, room: RoomId): Promise<Ticket[]> {
  const rows = await openInRoom.all(db, { room });
  return rows.map(toTicket);
}

/** A person's open tickets in one server, by id, behind `after`, without reports, which are the team's once they are sent; at most 25. */
export async function listOpenOf(
  db: Db,
  { guildId, requester, after }: { readonly guildId: Snowflake; readonly requester: PersonId; readonly after: string },
): Promise<Ticket[]> {
  const rows = await tickets(db)
    .where("guild_id", "=", guildId)
    .where("requester_id", "=", requester)
    .where("one_way", "=", 0)
    .where("practice", "=", 0)
    .where("status", "in", OPEN)
    .where("id", ">", after)
    .orderBy("id")
    .limit(25)
    .execute();
  return rows.map(toTicket);
}

/** A person's open tickets in all servers, the oldest first, without reports; at most 100. */
export async function listOpenOfRequester(db: Db, requester: PersonId): Promise<Ticket[]> {
  const rows = await tickets(db)
    .where("requester_id", "=", requester)
    .where("one_way", "=", 0)
    .where("practice", "=", 0)
    .where("status", "in", OPEN)
    .orderBy("opened_at")
    .limit(100)
    .execute();
  return rows.map(toTicket);
}

/** Open tickets of a server behind this id, in the order of ids, up to `limit`: for going through all of them. */
export async function listOpenBehind(db: Db, guildId: Snowflake, id: string, limit: number): Promise<Ticket[]> {
  const rows = await tickets(db)
    .where("guild_id", "=", guildId)
    .where("practice", "=", 0)
    .where("status", "in", OPEN)
    .where("id", ">", id)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(toTicket);
}

/** Open tickets that this person of the team looks after, the oldest first; at most 500. */
export async function listOpenOfAssignee(db: Db, guildId: Snowflake, assignee: PersonId): Promise<Ticket[]> {
  const rows = await tickets(db)
    .where("guild_id", "=", guildId)
    .where("practice", "=", 0)
    .where("assignee_id", "=", assignee)
    .where("status", "in", OPEN)
    .orderBy("opened_at")
    .limit(500)
    .execute();
  return rows.map(toTicket);
}

/** How many open tickets each person of the team has in a server; who has none is not among them. */
export async function countOpenByAssignee(db: Db, guildId: Snowflake): Promise<ReadonlyMap<PersonId, number>> {
  const rows = await db
    .selectFrom("ticket")
    .select(["assignee_id", (of) => of.fn.countAll<number>().as("count")])
    .where("guild_id", "=", guildId)
    .where("practice", "=", 0)
    .where("assignee_id", "is not", null)
    .where("status", "in", OPEN)
    .groupBy("assignee_id")
    .execute();
  return new Map(
    rows.flatMap(({ assignee_id, count }) => (assignee_id === null ? [] : [[assignee_id, Number(count)]])),
  );
}

/** What open tickets of a server are known by whose members are not named; at most 1,000. */
export async function listAliases(db: Db, guildId: Snowflake): Promise<string[]> {
  const rows = await db
    .selectFrom("ticket")
    .select("alias")
    .where("guild_id", "=", guildId)
    .where("status", "in", OPEN)
    .where("alias", "is not", null)
    .limit(1_000)
    .execute();
  return rows.flatMap(({ alias }) => alias ?? []);
}

/** Open tickets of all servers behind an id, by id: for work that goes through all of them. */
export async function listOpenAfter(db: Db, id: string, limit: number): Promise<Ticket[]> {
  const rows = await tickets(db).where("id", ">", id).where("status", "in", OPEN).orderBy("id").limit(limit).execute();
  return rows.map(toTicket);
}

/** The newest ticket with this number in a DM; tickets of several servers may share it. */
export async function findInRoomByNumber(db: Db, room: RoomId, number: number): Promise<Ticket | undefined> {
  const row = await tickets(db)
    .where("requester_room_id", "=", room)
    .where("number", "=", number)
    .orderBy("opened_at", "desc")
    .executeTakeFirst();
  return row && toTicket(row);
}

/** The ticket of this person that was closed last in this room since `since`, and that can be opened again. */
export async function findLastClosedInRoom(db: Db, room: RoomId, since: number): Promise<Ticket | undefined> {
  const row = await tickets(db)
    .where("requester_room_id", "=", room)
    .where("one_way", "=", 0)
    .where("practice", "=", 0)
    .where("status", "=", "closed")
    .where("close_how", "not in", FOR_GOOD)
    .where("closed_at", ">=", since)
    .orderBy("closed_at", "desc")
    .executeTakeFirst();
  return row && toTicket(row);
}

/** The conversation of this person in a server that ended last. */
export async function findLastClosedOf(db: Db, guildId: Snowflake, requester: PersonId): Promise<Ticket | undefined> {
  const row = await tickets(db)
    .where("guild_id", "=", guildId)
    .where("requester_id", "=", requester)
    .where("one_way", "=", 0)
    .where("practice", "=", 0)
    .where("status", "=", "closed")
    .where("close_how", "!=", "erased")
    .orderBy("closed_at", "desc")
    .executeTakeFirst();
  return row && toTicket(row);
}

/** How many tickets this person opened here before. */
export async function countOf(db: Db, guildId: Snowflake, requester: PersonId): Promise<number> {
  const row = await db
    .selectFrom("ticket")
    .select((of) => of.fn.countAll<number>().as("count"))
    .where("guild_id", "=", guildId)
    .where("practice", "=", 0)
    .where("requester_id", "=", requester)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** Servers in which this person has had a ticket; at most 25. */
export async function listServersOf(db: Db, requester: PersonId): Promise<Snowflake[]> {
  const rows = await db
    .selectFrom("ticket")
    .select("guild_id")
    .distinct()
    .where("requester_id", "=", requester)
    .limit(25)
    .execute();
  return rows.map((row) => row.guild_id);
}

export async function insertTicket(tx: Tx, ticket: Ticket, facts: readonly Fact[]): Promise<void> {
  await tx.insertInto("ticket").values(toRow(ticket)).execute();
  await addRoomsOf(tx, ticket);
  await addFacts(tx, ticket, facts);
}

type Rooms = Pick<Ticket, "id" | "staffRoom" | "requesterRoom">;

/** Notes the rooms a ticket talks in. Those it talked in before stay noted. */
export async function addRoomsOf(tx: Tx, ticket: Rooms): Promise<void> {
  const sides = ticket.staffRoom === ticket.requesterRoom ? ["both"] : ["staff", "requester"];
  for (const side of sides) {
    const room_id = side === "requester" ? ticket.requesterRoom : ticket.staffRoom;
    await insertIfAbsent(tx, "ticket_room", { ticket_id: ticket.id, room_id, side, left_at: null });
  }
}

/** Notes since when a ticket no longer talks in the rooms that it had and has not. */
export async function leaveRooms(tx: Tx, before: Rooms, after: Rooms, at: Instant): Promise<void> {
  const now = [after.staffRoom, after.requesterRoom];
  const left = [before.staffRoom, before.requesterRoom].filter((room) => !now.includes(room));
  if (left.length === 0) return;
  await tx
    .updateTable("ticket_room")
    .set({ left_at: at })
    .where("ticket_id", "=", after.id)
    .where("room_id", "in", left)
    .execute();
}

/** A ticket's timeline, oldest first, up to `limit` facts. */
export async function listFacts(db: Db, ticketId: string, limit: number): Promise<Fact[]> {
  const rows = await db
    .selectFrom("fact")
    .selectAll()
    .where("ticket_id", "=", ticketId)
    .orderBy("sequence")
    .limit(limit)
    .execute();
  return rows.map(toFact);
}

export function toFact(row: FactTable): Fact {
  return {
    kind: row.kind as Fact["kind"],
    at: row.at,
    person: row.person_id,
    content: row.content_id,
    ...(row.data === null ? {} : { data: JSON.parse(row.data) }),
  };
}

/** Whether somebody but these answered after a version of a ticket. */
export async function wasAnsweredAfter(
  db: Db,
  {
    ticketId,
    version,
    notBy,
  }: { readonly ticketId: string; readonly version: number; readonly notBy: readonly PersonId[] },
): Promise<boolean> {
  const row = await db
    .selectFrom("fact")
    .select("sequence")
    .where("ticket_id", "=", ticketId)
    .where("sequence", ">", version)
    .where("kind", "=", "staff-replied")
    .where("person_id", "not in", notBy)
    .orderBy("sequence")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** When tries to reach the requester failed since they could be reached last, the newest first, up to `limit`. */
export async function listFailedTries(db: Db, ticketId: string, limit: number): Promise<Instant[]> {
  const rows = await db
    .selectFrom("fact")
    .select(["kind", "at"])
    .where("ticket_id", "=", ticketId)
    .where("kind", "in", ["unreachable", "reachable"])
    .orderBy("sequence", "desc")
    .limit(limit)
    .execute();
  const reached = rows.findIndex(({ kind }) => kind === "reachable");
  return (reached === -1 ? rows : rows.slice(0, reached)).map(({ at }) => at);
}

/** The next number of a sequence, from 1. Never gives a number twice; may skip one when a transaction is undone elsewhere. */
export async function nextInSequence(tx: Tx, key: string): Promise<number> {
  // The update comes first: it locks the row, so that the read below cannot be somebody else's number. An insert before it would hold
  // a weaker lock, and two who want the stronger one wait for each other on MariaDB.
  const next = () =>
    tx
      .updateTable("sequence")
      .set((row) => ({ last: row("last", "+", 1) }))
      .where("sequence_key", "=", key)
      .executeTakeFirst();
  if ((await next()).numUpdatedRows === 0n) {
    await insertIfAbsent(tx, "sequence", { sequence_key: key, last: 0 });
    await next();
  }
  const { last } = await tx
    .selectFrom("sequence")
    .select("last")
    .where("sequence_key", "=", key)
    .executeTakeFirstOrThrow();
  return last;
}

/** Those that are asked for every message. */
const ticketById = prepared((db, { id }: { id: string }) => tickets(db).where("id", "=", id));
const ticketByStaffRoom = prepared((db, { room }: { room: RoomId }) => tickets(db).where("staff_room_id", "=", room));
const openInRoom = prepared((db, { room }: { room: RoomId }) =>
  tickets(db)
    .where("requester_room_id", "=", room)
    .where("one_way", "=", 0)
    .where("status", "in", OPEN)
    .orderBy("opened_at")
    .limit(1_000),
);

function tickets(db: Db) {
  return db.selectFrom("ticket").selectAll();
}

function toRow(ticket: Ticket): TicketTable {
  return {
    id: ticket.id,
    guild_id: ticket.guildId,
    number: ticket.number,
    panel_id: ticket.panelId,
    opened_at: ticket.openedAt,
    alias: ticket.alias,
    one_way: ticket.oneWay ? 1 : 0,
    practice: ticket.practice ? 1 : 0,
    ...decidedColumns(ticket),
  };
}

export function toTicket(row: TicketTable): Ticket {
  return {
    id: row.id,
    guildId: row.guild_id,
    number: row.number,
    typeId: row.type_id,
    panelId: row.panel_id,
    requester: row.requester_id,
    status: row.status as Status,
    phase: row.phase as Ticket["phase"],
    mark: row.mark,
    version: row.version,
    staffRoom: row.staff_room_id,
    requesterRoom: row.requester_room_id,
    intake: row.intake_id,
    openedAt: row.opened_at,
    turnAt: row.turn_at,
    closedAt: row.closed_at,
    closedBy: row.closed_by,
    closedAs: row.closed_as as Ticket["closedAs"],
    closeReason: row.close_reason_id,
    closedHow: row.close_how as Ticket["closedHow"],
    unreachable: row.unreachable === 1,
    priority: row.priority as Ticket["priority"],
    tags: JSON.parse(row.tags),
    assignee: row.assignee_id,
    department: row.department,
    level: row.level,
    alias: row.alias,
    snoozedUntil: row.snoozed_until,
    heldAt: row.held_at,
    pinnedAt: row.pinned_at,
    lockedAt: row.locked_at,
    oneWay: row.one_way === 1,
    practice: row.practice === 1,
    dmCard: row.dm_card,
  };
}

/** The open practice ticket of somebody in a server. */
export async function findPracticeOf(db: Db, guildId: Snowflake, requester: PersonId): Promise<Ticket | undefined> {
  const row = await tickets(db)
    .where("guild_id", "=", guildId)
    .where("requester_id", "=", requester)
    .where("practice", "=", 1)
    .where("status", "in", OPEN)
    .executeTakeFirst();
  return row && toTicket(row);
}
