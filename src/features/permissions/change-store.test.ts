import { expect, test } from "vitest";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { insertChange, listChanges, type PermissionChange } from "./change-store.ts";
import { permissions } from "./migration.ts";

const guildId = "1200000000000000001";
const person = "01jd0000000000000000000005";
const change = (number: number, more: Partial<PermissionChange> = {}): PermissionChange => ({
  id: `01jd000000000000000000010${number}`,
  guildId,
  at: 1_800_000_000_000 + number,
  by: person,
  of: { role: "1200000000000000010", typeId: null },
  before: null,
  after: "senior",
  ...more,
});

describeOnDatabases("changes of permissions", (database) => {
  test("are kept as they were, and listed in their server, the newest first", async () => {
    await using store = await freshDatabase(database, { "2026-11-21-60-permissions": permissions });
    const all = [
      change(1),
      change(2, { of: { person, typeId: "01jd0000000000000000000001" }, before: "manager", after: null }),
      change(3, { of: { right: "close", typeId: null }, by: null }),
      change(4, { of: { right: "close", typeId: "01jd0000000000000000000001" } }),
    ];
    await store.write(async (tx) => {
      for (const one of all) await insertChange(tx, one);
      await insertChange(tx, change(5, { guildId: "1200000000000000002" }));
    });
    expect(await listChanges(store.db, guildId, 10)).toEqual(all.toReversed());
    expect(await listChanges(store.db, guildId, 1)).toEqual([all[3]]);
  });
});
