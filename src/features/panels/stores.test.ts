import { expect, test } from "vitest";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { panels } from "./feature.ts";
import { findHealth, forgetHealth, saveHealth } from "./health-store.ts";
import { isSame, newSettings } from "./panel-draft.ts";

const settings = newSettings("help", "1200000000000000030", ["billing"]);

describeOnDatabases("help messages", (database) => {
  const fresh = () => freshDatabase(database, panels.migrations ?? {});

  test("what became of a message that was deleted by hand is remembered, and forgotten", async () => {
    await using store = await fresh();
    await store.write((tx) => saveHealth(tx, "p", { deletedAt: 5, away: false }));
    await store.write((tx) => saveHealth(tx, "p", { deletedAt: 9, away: true }));
    expect(await findHealth(store.db, "p")).toEqual({ deletedAt: 9, away: true });
    await store.write((tx) => forgetHealth(tx, "p"));
    expect(await findHealth(store.db, "p")).toBeUndefined();
  });
});

test("two panels are the same when everything that can be edited is", () => {
  expect(isSame(settings, { ...settings })).toBe(true);
  expect(isSame(settings, { ...settings, title: "" })).toBe(false);
});
