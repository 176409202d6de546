import { expect, test } from "vitest";
import { days } from "#kernel/types.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { forgetOld } from "./forget-old.ts";
import { gates } from "./migration.ts";

const GUILD = "1200000000000000001";
const NOW = days(1000);

describeOnDatabases("what the gates forget", (database) => {
  const fresh = () => freshDatabase(database, { "2026-11-21-11-gates": gates });

  test("questions of long ago from which nothing follows, and who kept whom out a year ago", async () => {
    await using store = await fresh();
    const challenge = (id: string, asked_at: number, more: { passed_until?: number; paused_until?: number } = {}) => ({
      guild_id: GUILD,
      person_id: id,
      id,
      hash: null,
      asked_at,
      wrong: 0,
      paused_until: null,
      passed_until: null,
      type_id: "type",
      panel_id: null,
      ...more,
    });
    await store.write(async (tx) => {
      const rows = [
        challenge("old", NOW - days(31)),
        challenge("old-passed", NOW - days(31), { passed_until: NOW - days(30), paused_until: NOW - days(30) }),
        challenge("recent", NOW - days(29)),
        challenge("still-passed", NOW - days(31), { passed_until: NOW + 1 }),
        challenge("still-paused", NOW - days(31), { paused_until: NOW + 1 }),
      ];
      for (const row of rows) await tx.insertInto("challenge").values(row).execute();
      for (const [id, at] of [["a-year", NOW - days(366)] as const, ["less", NOW - days(364)] as const]) {
        const row = { id, guild_id: GUILD, at, person_id: "mel", act: "block", subject_id: null, until: null };
        await tx.insertInto("gate_log").values(row).execute();
      }
    });
    await store.write((tx) => forgetOld(tx, NOW));
    await store.write((tx) => forgetOld(tx, NOW));
    const left = await store.db.selectFrom("challenge").select("id").orderBy("id").execute();
    expect(left.map(({ id }) => id)).toEqual(["recent", "still-passed", "still-paused"]);
    expect(await store.db.selectFrom("gate_log").select("id").execute()).toEqual([{ id: "less" }]);
  });
});
