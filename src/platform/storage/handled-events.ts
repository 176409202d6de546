import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import { days, type Instant } from "#kernel/types.ts";
import "./tables.ts";

/** Longer than Discord replays anything. Older messages are told apart by the cursor of their room. */
const KEPT = days(1);

/** Rows per turn, so that purging after a busy day holds nobody up. */
const PURGED_AT_ONCE = 500;

/** Notes an event as handled, in the transaction that handles it. False when it was handled before: then do nothing. */
export function noteHandled(tx: Tx, key: string, at: Instant): Promise<boolean> {
  return insertIfAbsent(tx, "handled_event", { key, at });
}

/** Whether this event was noted. */
export async function wasHandled(db: Db, key: string): Promise<boolean> {
  const row = await db.selectFrom("handled_event").select("key").where("key", "=", key).executeTakeFirst();
  return row !== undefined;
}

/** Forgets events handled more than a day ago. */
export async function purgeHandled(db: Db, now: Instant): Promise<void> {
  for (;;) {
    const old = await db
      .selectFrom("handled_event")
      .select("key")
      .where("at", "<", now - KEPT)
      .limit(PURGED_AT_ONCE)
      .execute();
    if (old.length === 0) return;
    const keys = old.map((row) => row.key);
    await db.deleteFrom("handled_event").where("key", "in", keys).execute();
  }
}
