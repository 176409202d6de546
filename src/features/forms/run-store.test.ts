import { expect, test } from "vitest";
import { Stale } from "#kernel/database.ts";
import { openVault } from "#platform/vault/open-vault.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { forms } from "./migration.ts";
import { openedAt, type Run } from "./run.ts";
import { findByWindow, findOpenRun, findRun, saveRun } from "./run-store.ts";

const NOON = Date.UTC(2026, 10, 21, 12);
const run: Run = {
  id: "01jd0000000000000000000010",
  version: 0,
  form: "tickets.open",
  person: "01jd0000000000000000000012",
  params: ["01jd0000000000000000000013", "-"],
  opener: "1200000000000000001",
  page: 1,
  given: { what: [{ value: "secret words" }] },
  state: "open",
  startedAt: NOON,
  createdAt: NOON,
};

describeOnDatabases("forms", (database) => {
  const fresh = () => freshDatabase(database, { "2026-11-21-16-forms": forms });

  test("a person fills in one form for one purpose at a time, and a window is sent once", async () => {
    await using store = await fresh();
    const app = { vault: openVault(store.dataFolder) };
    const other = { ...run, id: "01jd0000000000000000000011", opener: "1200000000000000002" };
    const both = await Promise.all([run, other].map((one) => store.write((tx) => saveRun(tx, app, one))));
    expect(both.filter(Boolean)).toHaveLength(1);
    const open = await findOpenRun(store.db, app, run);
    expect(open).toMatchObject({ given: run.given, page: 1, version: 1 });
    if (!open) return;
    await store.write((tx) => saveRun(tx, app, { ...open, state: "sent" }));
    expect(await findOpenRun(store.db, app, run)).toBeUndefined();
    expect((await findByWindow(store.db, app, open.opener, run.person))?.state).toBe("sent");
    const again = { ...run, id: "01jd0000000000000000000014", opener: open.opener };
    expect(await store.write((tx) => saveRun(tx, app, again))).toBe(false);
    // Another window, afterwards, is another form.
    const later = { ...again, opener: "1200000000000000003" };
    expect(await store.write((tx) => saveRun(tx, app, later))).toBe(true);
  });

  test("words are sealed while they wait and gone afterwards; two changes at once do not undo each other", async () => {
    await using store = await fresh();
    const app = { vault: openVault(store.dataFolder) };
    await store.write((tx) => saveRun(tx, app, run));
    const rows = () => store.db.selectFrom("form_run").selectAll().execute();
    expect(JSON.stringify(await rows())).not.toContain("secret words");
    const found = await findRun(store.db, app, run.id);
    if (!found) throw new Error("not stored");
    await store.write((tx) => saveRun(tx, app, { ...found, page: 2 }));
    await store.write((tx) => expect(saveRun(tx, app, { ...found, page: 0 })).rejects.toThrow(Stale));
    await store.write((tx) => saveRun(tx, app, { ...found, version: 2, state: "gone" }));
    expect((await rows()).map(({ given, open_key }) => [given, open_key])).toEqual([[null, null]]);
  });
});

test("when a form was opened is what its press says, as far as it can be true", () => {
  const press = (at: number) => ((BigInt(at - 1_420_070_400_000) << 22n) + 5n).toString();
  expect(openedAt(press(NOON - 95_000), NOON)).toBe(NOON - 95_000);
  expect(openedAt(press(NOON + 95_000), NOON)).toBe(NOON);
  expect(openedAt(press(NOON - 400 * 86_400_000), NOON)).toBe(NOON - 86_400_000);
  expect(["", "x", "-1", "9".repeat(30)].map((forged) => openedAt(forged, NOON))).toEqual([NOON, NOON, NOON, NOON]);
});
