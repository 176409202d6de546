import { expect, test } from "vitest";
import { Stale } from "#kernel/database.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { warnings } from "./migration.ts";
import type { Warning } from "./warning.ts";
import {
  changeWarning,
  countWarnings,
  findWarning,
  insertWarning,
  listOfMember,
  listOfTicket,
  markDelivered,
} from "./warning-store.ts";

const guildId = "1200000000000000001";
const member = "01jd0000000000000000000005";
const warning = (number: number, change: Partial<Warning> = {}): Warning => ({
  id: `01jd00000000000000000000${number + 10}`,
  guildId,
  number,
  ticketId: "01jd0000000000000000000004",
  member,
  author: "01jd0000000000000000000006",
  words: "01jd0000000000000000000007",
  hidden: false,
  version: 1,
  givenAt: number,
  editedAt: null,
  takenBackAt: null,
  deliveredAt: null,
  ...change,
});

describeOnDatabases("warnings", (database) => {
  test("counted and listed in their server, without those taken back and those nobody may know of", async () => {
    await using store = await freshDatabase(database, { "2026-11-21-33-warnings": warnings });
    await store.write(async (tx) => {
      await insertWarning(tx, warning(1));
      await insertWarning(tx, warning(2, { hidden: true }));
      await insertWarning(tx, warning(3));
      await insertWarning(tx, warning(4, { guildId: "1200000000000000002" }));
      await changeWarning(tx, warning(3), { takenBackAt: 9, words: null });
    });
    const all = { skip: 0, limit: 10 };
    expect(await countWarnings(store.db, guildId, member)).toBe(1);
    expect((await listOfMember(store.db, guildId, member, all)).map(({ number }) => number)).toEqual([3, 1]);
    expect(await listOfMember(store.db, guildId, member, { skip: 1, limit: 1 })).toEqual([warning(1)]);
    const ofTicket = await listOfTicket(store.db, guildId, warning(1).ticketId, all);
    expect(ofTicket.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(await findWarning(store.db, guildId, 4)).toBeUndefined();
    expect(await findWarning(store.db, guildId, 3)).toMatchObject({ takenBackAt: 9, words: null, version: 2 });
  });

  test("a change names its version; delivered is said once", async () => {
    await using store = await freshDatabase(database, { "2026-11-21-33-warnings": warnings });
    await store.write((tx) => insertWarning(tx, warning(1)));
    await store.write((tx) => changeWarning(tx, warning(1), { editedAt: 5 }));
    await store.write(async (tx) => {
      await expect(changeWarning(tx, warning(1), { editedAt: 6 })).rejects.toThrow(Stale);
    });
    await store.write((tx) => markDelivered(tx, warning(1).id, 7));
    await store.write((tx) => markDelivered(tx, warning(1).id, 8));
    expect(await findWarning(store.db, guildId, 1)).toMatchObject({ editedAt: 5, deliveredAt: 7 });
  });
});
