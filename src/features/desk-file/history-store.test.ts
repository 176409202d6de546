import { expect, test } from "vitest";
import { people } from "#features/people/feature.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { deskFile } from "./feature.ts";
import { listChanges, noteChange } from "./history-store.ts";

describeOnDatabases("what was changed about a desk", (database) => {
  test("is read newest first, of one server, with who did it", async () => {
    await using store = await freshDatabase(database, { ...people.migrations, ...deskFile.migrations });
    let made = 0;
    const app = { clock: { now: () => 1_000 + made }, ids: { next: () => `01jd${String(++made).padStart(22, "0")}` } };
    const guildId = "1200000000000000001";
    const note = (change: Parameters<typeof noteChange>[2]) =>
      store.write((tx) => noteChange(tx, app as never, change));
    await note({ guildId, by: null, how: "file", lines: ["+ desk"] });
    await note({ guildId, by: "1200000000000000040", how: "setup", lines: ["~ desk: staff roles", "+ type bug"] });
    await note({ guildId: "1200000000000000002", by: null, how: "file", lines: ["+ desk"] });
    expect(await listChanges(store.db, guildId, 5)).toMatchObject([
      { by: "1200000000000000040", how: "setup", lines: ["~ desk: staff roles", "+ type bug"] },
      { by: null, how: "file", lines: ["+ desk"] },
    ]);
    expect(await listChanges(store.db, guildId, 1)).toHaveLength(1);
  });
});
