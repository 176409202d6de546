import { PostgresAdapter, sql } from "kysely";
import type { App } from "#kernel/app.ts";
import type { Store, TicketInStore } from "./ask.ts";

/** Keys against repetition, sessions, jobs, files kept for a while, who was seen and what is still to be read come and go by themselves. */
const COME_AND_GO = ["handled_event", "gateway_session", "job", "interaction", "kept_file", "seen_member", "setting"];

/** Milliseconds after which what was due should have happened. */
const LATE = 10_000;

export async function ticketsAfter({ db, rooms }: App, number: number): Promise<TicketInStore[]> {
  const tickets = await db.selectFrom("ticket").selectAll().where("number", ">", number).orderBy("number").execute();
  return Promise.all(
    tickets.map(async (ticket) => {
      const of = ticket.id;
      const facts = await db
        .selectFrom("fact")
        .select("kind")
        .where("ticket_id", "=", of)
        .orderBy("sequence")
        .execute();
      const messages = await db.selectFrom("message").select("state").where("ticket_id", "=", of).execute();
      const places = await db.selectFrom("ticket_room").selectAll().where("ticket_id", "=", of).execute();
      const side = await db.selectFrom("side_room").select("room_id").where("ticket_id", "=", of).executeTakeFirst();
      const channel = async (id: string) => (await rooms.find(db, id))?.channelId ?? "";
      const { status, tags, priority, unreachable, assignee_id, staff_room_id, requester_room_id } = ticket;
      const now = [
        { side: "staff", channelId: await channel(staff_room_id), left: false },
        { side: "requester", channelId: await channel(requester_room_id), left: false },
      ];
      const left = places.filter(({ left_at }) => left_at !== null);
      return {
        id: of,
        number: ticket.number,
        state: {
          ...{ status, tags, priority, unreachable, assigned: assignee_id !== null },
          facts: facts.map(({ kind }) => kind),
          messages: messages.map(({ state }) => state).sort(),
        },
        rooms: [
          ...now,
          ...(await Promise.all(
            left.map(async ({ side, room_id }) => ({ side, channelId: await channel(room_id), left: true })),
          )),
        ],
        asideChannelId: side ? await channel(side.room_id) : null,
      };
    }),
  );
}

/** All of it that a dead process could have left behind. */
export async function storeOf({ db, clock }: App): Promise<Store> {
  const tables = await tablesOf(db);
  const rows: Record<string, number> = {};
  for (const name of tables) {
    const { count } = await db
      .selectFrom(name as "ticket")
      .select((of) => of.fn.countAll().as("count"))
      .executeTakeFirstOrThrow();
    if (Number(count) > 0) rows[name] = Number(count);
  }
  const effects = await db.selectFrom("effect").select("kind").where("state", "=", "waiting").execute();
  // Of a room that somebody deleted what waited was given up, which is no answer of Discord's.
  const failed = await db
    .selectFrom("effect")
    .select("kind")
    .where("state", "=", "failed")
    .where("code", "!=", 0)
    .execute();
  const shown = await db.selectFrom("shown").select("kind").where("pending", "=", 1).execute();
  const queued = await db.selectFrom("message").select("kind").where("state", "=", "queued").execute();
  const rooms = await db.selectFrom("room").select(["id", "kind", "held", "discord_id"]).execute();
  // It was tried for ten minutes and looked for, and whoever asked for it was told.
  const givenUp = await db
    .selectFrom("effect")
    .select("room_id")
    .where("kind", "=", "create")
    .where("state", "=", "failed")
    .execute();
  const isGivenUp = new Set(givenUp.map(({ room_id }) => room_id));
  const unmade = rooms.filter(({ id, discord_id }) => discord_id === null && !isGivenUp.has(id));
  const moves = await db.selectFrom("ticket_move").select("ticket_id").execute();
  const opening = await db.selectFrom("ticket").select("status").where("status", "=", "opening").execute();
  const late = clock.now() - LATE;
  const overdue = await db.selectFrom("job").select("kind").where("run_at", "<=", late).execute();
  const jobsGivenUp = await db.selectFrom("job").select("kind").where("run_at", "is", null).execute();
  const closings = await db.selectFrom("close_plan").select("kind").where("at", "<=", late).execute();
  const heard = await db.selectFrom("automation_heard").select("rule_id").execute();
  const interactions = await db.selectFrom("interaction").select("state").execute();
  const calls = await db.selectFrom("automation_delivery").select("state").where("state", "=", "waiting").execute();
  const jobs = await db.selectFrom("job").select("kind").orderBy("kind").execute();
  return {
    rows,
    left: {
      "effects that wait": effects.map(({ kind }) => kind),
      "effects that failed": failed.map(({ kind }) => kind),
      "states to be shown": shown.map(({ kind }) => kind),
      "messages that wait": queued.map(({ kind }) => kind),
      "rooms that are held": rooms.flatMap(({ held }) => held ?? []),
      "rooms without a channel": unmade.map(({ kind }) => kind),
      "moves under way": moves.map(() => "move"),
      "tickets half open": opening.map(({ status }) => status),
      "jobs overdue": overdue.map(({ kind }) => kind),
      "jobs given up": jobsGivenUp.map(({ kind }) => kind),
      "closings overdue": closings.map(({ kind }) => kind),
      "words that a rule heard and did nothing about": heard.map(() => "rule"),
      "interactions without an answer": interactions.map(({ state }) => state),
      "calls of another program": calls.map(({ state }) => state),
      "jobs to come": jobs.map(({ kind }) => kind),
    },
    channelIds: rooms.flatMap(({ discord_id }) => discord_id ?? []),
  };
}

async function tablesOf(db: App["db"]): Promise<string[]> {
  const names =
    db.getExecutor().adapter instanceof PostgresAdapter ? await tablesOnPostgres(db) : await tablesElsewhere(db);
  return names.filter((name) => !name.startsWith("kysely") && !COME_AND_GO.includes(name)).sort();
}

const tablesElsewhere = async (db: App["db"]): Promise<string[]> =>
  (await db.introspection.getTables()).map(({ name }) => name);

/** Of all its schemas it knows ours: others come and go meanwhile. */
async function tablesOnPostgres(db: App["db"]): Promise<string[]> {
  const ours = sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = current_schema()`;
  return (await ours.execute(db)).rows.map(({ name }) => name);
}
