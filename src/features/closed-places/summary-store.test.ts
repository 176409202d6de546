import { expect, test } from "vitest";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { closedSummaries } from "./migration.ts";
import { deleteSummaries, insertSummary, listSummaries } from "./summary-store.ts";

describeOnDatabases("summaries of closed tickets", (database) => {
  test("one for each close, of its ticket alone", async () => {
    await using store = await freshDatabase(database, { "2026-11-21-89-closed-summaries": closedSummaries });
    const first = { source: "closed-summary:t1:1", room: "r1" };
    await store.write(async (tx) => {
      await insertSummary(tx, "t1", first);
      await insertSummary(tx, "t1", first);
      await insertSummary(tx, "t1", { source: "closed-summary:t1:2", room: "r1" });
      await insertSummary(tx, "t2", { source: "closed-summary:t2:1", room: "r1" });
    });
    expect(await listSummaries(store.db, "t1")).toHaveLength(2);
    expect(await listSummaries(store.db, "t1")).toContainEqual(first);
    await store.write((tx) => deleteSummaries(tx, "t1"));
    expect(await listSummaries(store.db, "t1")).toEqual([]);
    expect(await listSummaries(store.db, "t2")).toHaveLength(1);
  });
});
