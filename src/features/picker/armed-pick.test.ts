import { expect, test } from "vitest";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { arm, disarm, findArmed, PATIENCE } from "./armed-pick.ts";
import { picker } from "./feature.ts";

const who = { guildId: "1200000000000000001", userId: "1200000000000000040" };

describeOnDatabases("a message that is waited for", (database) => {
  test("is one for each person and server: the newest wish counts, for three minutes", async () => {
    await using store = await freshDatabase(database, picker.migrations ?? {});
    await store.write((tx) => arm(tx, who, { what: "a", params: ["1"], at: 5 }));
    expect(await store.write((tx) => arm(tx, who, { what: "b", params: ["2", "3"], at: 9 }))).toBe(9 + PATIENCE);
    expect(await findArmed(store.db, who)).toEqual({ what: "b", params: ["2", "3"], expiresAt: 9 + PATIENCE });
    for (const other of [
      { ...who, userId: "1200000000000000041" },
      { ...who, guildId: "1200000000000000002" },
    ]) {
      expect(await findArmed(store.db, other)).toBeUndefined();
      await store.write((tx) => disarm(tx, other));
    }
    expect(await findArmed(store.db, who)).toBeDefined();
    await store.write((tx) => disarm(tx, who));
    expect(await findArmed(store.db, who)).toBeUndefined();
  });
});
