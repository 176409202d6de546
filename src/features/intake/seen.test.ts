import { expect, test } from "vitest";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { desk as deskTables } from "../desk/migration.ts";
import { intake } from "./migration.ts";
import { SeenMembers } from "./seen.ts";

describeOnDatabases("where somebody was seen", (database) => {
  const fresh = async () => {
    const store = await freshDatabase(database, { "2026-11-21-10-desk": deskTables, "2026-11-21-14-intake": intake });
    const row = { name: "x", locale: "en-US", prefix: "!", reply_prefix: "+", settings: "{}", applied_at: 1 };
    await store.db
      .insertInto("desk")
      .values([
        { ...row, guild_id: "1" },
        { ...row, guild_id: "2" },
      ])
      .execute();
    let writes = 0;
    let now = 1_000_000;
    const app = {
      db: store.db,
      clock: { now: () => now },
      write: ((work) => {
        writes += 1;
        return store.write(work);
      }) as typeof store.write,
    } as never;
    return { store, app, writes: () => writes, later: (ms: number) => (now += ms) };
  };

  test("is written in bulk, at most every five seconds, of servers with a desk only, and told before it is written", async () => {
    const { store, app, writes, later } = await fresh();
    await using _ = store;
    const seen = new SeenMembers();
    await seen.note(app, { guildId: "1", userId: "a" });
    expect(writes()).toBe(1);
    for (const userId of ["b", "c", "d"]) await seen.note(app, { guildId: "2", userId });
    await seen.note(app, { guildId: "3", userId: "b" });
    expect(writes()).toBe(1);
    expect(await seen.of(app, "b", 10)).toEqual(["3", "2"]);
    later(6_000);
    await seen.note(app, { guildId: "2", userId: "e" });
    expect(writes()).toBe(2);
    expect(await new SeenMembers().of(app, "b", 10)).toEqual(["2"]);
    // Who is there all the time costs nothing more.
    later(6_000);
    for (const userId of ["b", "c", "d", "e"]) await seen.note(app, { guildId: "2", userId });
    expect(writes()).toBe(2);
  });

  test("is forgotten 90 days after the last time", async () => {
    const { store, app, later } = await fresh();
    await using _ = store;
    const seen = new SeenMembers();
    await seen.note(app, { guildId: "1", userId: "a" });
    later(91 * 24 * 3_600_000);
    await seen.note(app, { guildId: "1", userId: "b" });
    expect(await seen.of(app, "a", 10)).toEqual([]);
    expect(await seen.of(app, "b", 10)).toEqual(["1"]);
  });
});
