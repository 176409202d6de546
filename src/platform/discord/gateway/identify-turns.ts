import "../tables.ts";
import type { App } from "#kernel/app.ts";
import { insertIfAbsent } from "#kernel/database.ts";
import { type Duration, type Instant, seconds } from "#kernel/types.ts";

/** Discord takes one identify of a bucket in five seconds; a little more, because ours are counted when they leave. */
const APART: Duration = seconds(5) + 100;

/**
 * When a shard may begin a session, among all processes: each takes the next free moment of its bucket, in one row, and waits for it.
 * Whoever dies before its moment leaves it unused.
 */
export function identifyTurns({ db, write, clock }: Pick<App, "db" | "write" | "clock">) {
  async function nextMoment(bucket: number): Promise<Instant> {
    const key = `gateway.identify.${bucket}`;
    for (;;) {
      const now = clock.now();
      const row = await db.selectFrom("setting").select("value").where("key", "=", key).executeTakeFirst();
      // One that lies far ahead was left by a clock that went wrong.
      const known = Number(row?.value ?? 0);
      const moment = known > now + seconds(600) ? now : Math.max(now, known);
      const value = String(moment + APART);
      const taken = await write(async (tx) => {
        if (!row) return insertIfAbsent(tx, "setting", { key, value });
        const { numUpdatedRows } = await tx
          .updateTable("setting")
          .set({ value })
          .where("key", "=", key)
          .where("value", "=", row.value)
          .executeTakeFirstOrThrow();
        return numUpdatedRows > 0n;
      });
      if (taken) return moment;
    }
  }

  return async (shardId: number, atOnce: number, signal: AbortSignal): Promise<void> => {
    const moment = await nextMoment(shardId % Math.max(1, atOnce));
    await clock.sleep(Math.max(0, moment - clock.now()), signal);
  };
}
