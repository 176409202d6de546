import "./tables.ts";
import type { App } from "#kernel/app.ts";
import { insertIfAbsent } from "#kernel/database.ts";
import { HostError } from "#kernel/errors.ts";
import type { Instant } from "#kernel/types.ts";
import { countLive } from "./membership.ts";

const SINCE = "processes.since";

/** For a process that does everything alone: throws when several share the database already, because they could not know of it. */
export async function takeAlone({ db, write, clock }: Pick<App, "db" | "write" | "clock">): Promise<void> {
  const others = await countLive(db, clock.now());
  if (others > 0) {
    throw new HostError(
      `${others} processes share this database. Give this one a role too (FRONTDESK_ROLES), or stop the others for 20 seconds.`,
    );
  }
  const row = await db.selectFrom("setting").select("key").where("key", "=", SINCE).executeTakeFirst();
  if (row) await write(async (tx) => void (await tx.deleteFrom("setting").where("key", "=", SINCE).execute()));
}

/** Since when several processes share the database, without one alone in between. */
export async function sharedSince({ db, write, clock }: Pick<App, "db" | "write" | "clock">): Promise<Instant> {
  await write((tx) => insertIfAbsent(tx, "setting", { key: SINCE, value: String(clock.now()) }));
  const row = await db.selectFrom("setting").select("value").where("key", "=", SINCE).executeTakeFirstOrThrow();
  return Number(row.value);
}
