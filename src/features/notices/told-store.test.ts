import { expect, test } from "vitest";
import { days } from "#kernel/types.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { forgetOld } from "./jobs/forget-old.ts";
import { notices, toldDigests } from "./migration.ts";
import { findTold, keepTold, listTold } from "./told-store.ts";

const digest = { id: "01jd0000000000000000000030", guildId: "1200000000000000001", person: "mel", at: days(10) };
const news = Array.from({ length: 5 }, (_, index) => ({ ticketId: `ticket ${9 - index}`, messages: index + 1 }));

describeOnDatabases("told digests", (database) => {
  const fresh = () =>
    freshDatabase(database, { "2026-11-21-21-notices": notices, "2026-11-21-42-told-digests": toldDigests });

  test("what a digest told is read in its order, by whom it was told, for a week", async () => {
    await using store = await fresh();
    await store.write((tx) => keepTold(tx, digest, news));
    await store.write((tx) => keepTold(tx, { ...digest, id: "another", at: days(11) }, news));
    expect(await findTold(store.db, digest.id, "mel")).toEqual({ guildId: digest.guildId, count: 5 });
    expect(await findTold(store.db, digest.id, "kim")).toBeUndefined();
    expect(await listTold(store.db, digest.id, { skip: 0, limit: 2 })).toEqual(news.slice(0, 2));
    expect(await listTold(store.db, digest.id, { skip: 4, limit: 2 })).toEqual(news.slice(4));

    await store.write((tx) => forgetOld(tx, days(17)));
    expect(await findTold(store.db, digest.id, "mel")).toBeDefined();
    await store.write((tx) => forgetOld(tx, days(17) + 1));
    expect(await findTold(store.db, digest.id, "mel")).toBeUndefined();
    expect(await findTold(store.db, "another", "mel")).toBeDefined();
  });
});
