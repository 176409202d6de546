import { expect, test } from "vitest";
import { systemClock } from "#kernel/clock.ts";
import type { Witness } from "#kernel/witness.ts";
import { describeOnDatabases, freshPlace } from "#test/support/databases.ts";
import { silentLog } from "#test/support/silent-log.ts";
import { storageMigrations } from "./migrations.ts";
import { openStorage } from "./open-storage.ts";

describeOnDatabases("a witness", (database) => {
  test("sees each commit and each change that stands alone, before and after; no reading, and no end of what was undone", async () => {
    const place = await freshPlace(database);
    const seen: string[] = [];
    const note = (what: string) => () => void seen.push(what);
    const witness: Witness = {
      commit: () => ({ before: note("before"), after: note("after") }),
      call: () => ({ before: note("call"), after: note("called") }),
    };
    const { url, dataFolder } = place;
    const options = { url, dataFolder, migrations: storageMigrations, clock: systemClock, log: silentLog };
    const storage = await openStorage({ ...options, witness });
    try {
      const { db, write } = storage;
      const row = (key: string) => ({ key, at: 1 });
      seen.length = 0;
      await write(async (tx) => {
        await tx.insertInto("handled_event").values(row("one")).execute();
        await tx.insertInto("handled_event").values(row("two")).execute();
        note("inside")();
      });
      expect(seen.splice(0)).toEqual(["inside", "before", "after"]);
      await db.selectFrom("handled_event").selectAll().execute();
      expect(seen.splice(0)).toEqual([]);
      await db.deleteFrom("handled_event").where("key", "=", "one").execute();
      expect(seen.splice(0)).toEqual(["before", "after"]);
      await expect(write(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
      expect(seen).toEqual([]);
    } finally {
      await storage.close();
      await place.remove();
    }
  });
});
