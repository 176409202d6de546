import { expect, test } from "vitest";
import { people } from "#features/people/feature.ts";
import { ulids } from "#kernel/ids.ts";
import { openVault } from "#platform/vault/open-vault.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { type FirstWords, findFirst, forgetFirst, keepFirst } from "./contact-store.ts";
import { contact } from "./migration.ts";

const first: FirstWords = {
  author: { id: "1200000000000000030", displayName: "Mel", roles: [] },
  text: "We found your lost ship",
  files: [],
  identity: "as the topic says",
};

describeOnDatabases("first words", (database) => {
  test("one window opens one ticket; the words are kept until the member has them", async () => {
    await using store = await freshDatabase(database, { ...people.migrations, "2026-11-21-40-contact": contact });
    const app = { ids: ulids({ now: () => 1_000 }), vault: openVault(store.dataFolder) };
    const one = { ticketId: "t1", opener: "5:30", source: "i:9" };
    expect(await store.write((tx) => keepFirst(tx, app, one, first))).toBe(true);
    expect(await store.write((tx) => keepFirst(tx, app, { ...one, ticketId: "t2", source: "i:10" }, first))).toBe(
      false,
    );
    expect(await findFirst(store.db, app, { ticketId: "t1" })).toEqual({ ...one, first });
    expect(await findFirst(store.db, app, { source: "i:9" })).toEqual({ ...one, first });
    await store.write((tx) => forgetFirst(tx, "t1"));
    expect(await findFirst(store.db, app, { ticketId: "t1" })).toBeUndefined();
  });
});
