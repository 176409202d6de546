import { sql } from "kysely";
import type { Clock } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type {} from "../delivery/tables.ts";
import type {} from "../jobs/tables.ts";
import type { Family, Sample } from "./registry.ts";

export type Figure = Pick<Family, "name" | "help" | "type" | "samples">;

/** What only the store knows. Counted when somebody reads the page; indexes cover what is waiting, whatever there was before. */
export async function storeFigures(db: Db, clock: Pick<Clock, "now">): Promise<readonly Figure[]> {
  const now = clock.now();
  const effects = await db
    .selectFrom("effect")
    .innerJoin("room", "room.id", "effect.room_id")
    .select(({ eb, fn }) => [
      eb
        .case()
        .when("room.held", "is not", null)
        .then("held")
        .when("effect.attempts", ">", 0)
        .then("retrying")
        .else("ready")
        .end()
        .as("standing"),
      fn.countAll<number | string>().as("count"),
      fn.min("effect.created_at").as("oldest"),
    ])
    .where("effect.state", "=", "waiting")
    .groupBy("standing")
    .execute();
  const shown = await db.selectFrom("shown").select(countAll).where("pending", "=", 1).executeTakeFirstOrThrow();
  const held = await db
    .selectFrom("effect")
    .innerJoin("room", "room.id", "effect.room_id")
    .select(["room.held", ({ fn }) => fn.count<number | string>("room.id").distinct().as("count")])
    .where("effect.state", "=", "waiting")
    .where("room.held", "is not", null)
    .groupBy("room.held")
    .execute();
  const due = await db
    .selectFrom("job")
    .select(({ fn }) => [countAll, fn.min("run_at").as("oldest")])
    .where("run_at", "<=", now)
    .executeTakeFirstOrThrow();
  const givenUp = await db.selectFrom("job").select(countAll).where("run_at", "is", null).executeTakeFirstOrThrow();

  const of = (state: string) => effects.find((row) => row.standing === state);
  const age = (since: unknown) =>
    since === null || since === undefined ? 0 : Math.max(0, now - Number(since)) / 1_000;
  const states = ["ready", "retrying", "held"];
  return [
    gauge(
      "frontdesk_effects_waiting",
      "Effects that are still to be said: ready, retrying (Discord did not answer), held (their room takes nothing).",
      states.map((state) => [[["state", state]], Number(of(state)?.count ?? 0)]),
    ),
    gauge(
      "frontdesk_effects_oldest_seconds",
      "Age of the oldest effect that waits, 0 when none does.",
      states.map((state) => [[["state", state]], age(of(state)?.oldest)]),
    ),
    gauge("frontdesk_shown_waiting", "Cards, names, tags and the like that are still to be brought up to date.", [
      [[], Number(shown.count)],
    ]),
    gauge(
      "frontdesk_lanes_held",
      "Rooms that take nothing at present while something waits for them, by why.",
      held.map((row) => [[["because", row.held ?? ""]], Number(row.count)]),
    ),
    gauge("frontdesk_jobs_due", "Jobs whose time has come, without those that run.", [[[], Number(due.count)]]),
    gauge("frontdesk_jobs_oldest_due_seconds", "For how long the oldest of them has been due.", [
      [[], age(due.oldest)],
    ]),
    gauge("frontdesk_jobs_given_up", "Jobs that failed for good and are kept to be looked at.", [
      [[], Number(givenUp.count)],
    ]),
  ];
}

const countAll = sql<number | string>`count(*)`.as("count");

function gauge(name: string, help: string, values: readonly (readonly [Sample["labels"], number])[]): Figure {
  return { name, help, type: "gauge", samples: () => values.map(([labels, value]) => ({ name, labels, value })) };
}
