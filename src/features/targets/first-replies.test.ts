import { expect, test } from "vitest";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { listLengths } from "./first-replies.ts";
import { firstReplies } from "./migration.ts";

describeOnDatabases("first replies", (database) => {
  test("their lengths, of one topic, since a moment, the newest first", async () => {
    await using store = await freshDatabase(database, { "2026-11-21-86-first-replies": firstReplies });
    const reply = (ticket_id: string, type_id: string, at: number, length: number) => ({
      ticket_id,
      type_id,
      at,
      length,
    });
    const rows = [
      reply("t1", "billing", 1_795_000_000_000, 3_600_000),
      reply("t2", "billing", 1_795_000_000_500, 86_400_000 * 40),
      reply("t3", "billing", 1_794_999_999_999, 1),
      reply("t4", "bugs", 1_795_000_000_000, 2),
    ];
    await store.write((tx) => tx.insertInto("first_reply").values(rows).execute());
    expect(await listLengths(store.db, "billing", 1_795_000_000_000)).toEqual([86_400_000 * 40, 3_600_000]);
  });
});
