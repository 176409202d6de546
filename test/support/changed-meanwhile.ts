import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { lockDesk } from "../../src/features/desk/index.ts";
import type { Desk } from "./desk.ts";

const waiting = sql`select 1 from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))`;

/**
 * Changes the desk of a server in a transaction that ends only once what `meanwhile` begins wants to write there, too. On PostgreSQL: it
 * tells who waits for whom.
 */
export async function changedMeanwhile(
  desk: Desk,
  guildId: Snowflake,
  { change, meanwhile }: { readonly change: (tx: Tx) => Promise<unknown>; readonly meanwhile: () => Promise<unknown> },
): Promise<void> {
  const changed = Promise.withResolvers<void>();
  const held = desk.app().app.write(async (tx) => {
    await lockDesk(tx, guildId);
    await change(tx);
    changed.resolve();
    for (let looks = 0; (await waiting.execute(tx)).rows.length === 0; looks++) {
      if (looks === 500) throw new Error("nobody wanted to write");
      await sleep(20);
    }
  });
  held.catch(changed.reject);
  await changed.promise;
  await Promise.all([held, meanwhile()]);
  await desk.settled();
}
