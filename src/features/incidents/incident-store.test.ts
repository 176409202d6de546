import { expect, test } from "vitest";
import { people } from "#features/people/feature.ts";
import { tickets } from "#features/tickets/feature.ts";
import { aTicket } from "#features/tickets/testing.ts";
import { insertTicket } from "#features/tickets/ticket-store.ts";
import type { Files } from "#kernel/files.ts";
import { ulids } from "#kernel/ids.ts";
import { openVault } from "#platform/vault/open-vault.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import {
  addToIncident,
  countTickets,
  endIncident,
  findIncidentOf,
  findRunning,
  listTickets,
  startIncident,
  takeFromIncident,
} from "./incident-store.ts";
import { incidents } from "./migration.ts";
import {
  awaitReached,
  beginUpdate,
  changeUpdate,
  deleteUnsent,
  findNewestUpdate,
  findReached,
  findUpdate,
  forgetUpdatesOf,
  giveUpWaiting,
  insertUpdate,
  listWaiting,
  noteReached,
} from "./update-store.ts";

describeOnDatabases("incidents", (database) => {
  const fresh = async () => {
    const store = await freshDatabase(database, {
      ...people.migrations,
      ...tickets.migrations,
      "2026-11-21-84-incidents": incidents,
    });
    await store.write(async (tx) => {
      for (const [index, id] of ["a", "b", "c", "d"].entries()) {
        await insertTicket(tx, aTicket({ id, number: index + 1, staffRoom: id, requesterRoom: id }), []);
      }
    });
    return store;
  };

  test("a ticket belongs to one that goes on, whoever is quicker, and to another once that is over", async () => {
    await using store = await fresh();
    const { db, write } = store;
    for (const ticketId of ["a", "b"]) await write((tx) => startIncident(tx, { ticketId, by: "mel", at: 1 }));
    const add = (ticketId: string, incidentId: string) =>
      write((tx) => addToIncident(tx, { ticketId, incidentId, at: 2 }));
    const added = await Promise.all([add("c", "a"), add("c", "b")]);
    expect(added.filter(Boolean)).toHaveLength(1);
    const first = (await findIncidentOf(db, "c"))?.id ?? "";
    const second = first === "a" ? "b" : "a";
    expect(await write((tx) => endIncident(tx, first, 5))).toBe(true);
    expect(await write((tx) => endIncident(tx, first, 6))).toBe(false);
    expect(await findRunning(db, first)).toBeUndefined();
    expect(await findIncidentOf(db, "c")).toBeUndefined();
    expect(await add("c", second)).toBe(true);
    expect(await add("d", second)).toBe(true);
    expect((await listTickets(db, second, { limit: 1, skip: 1 })).map(({ id }) => id)).toEqual(["d"]);
    expect(await write((tx) => takeFromIncident(tx, "d", first))).toBe(false);
    expect(await write((tx) => takeFromIncident(tx, "d", second))).toBe(true);
    expect(await countTickets(db, second)).toBe(1);
    // Begun again, it begins with none.
    await write((tx) => startIncident(tx, { ticketId: second, by: "mel", at: 9 }));
    expect(await countTickets(db, second)).toBe(0);
  });

  test("news go out once, each ticket's state is its own, and words that nobody sent are forgotten", async () => {
    await using store = await fresh();
    const { db, write } = store;
    const released: string[] = [];
    const files = { release: async (_: unknown, holder: string) => void released.push(holder) } as Pick<
      Files,
      "release"
    >;
    const app = { ids: ulids({ now: () => 1_000 }), vault: openVault(store.dataFolder), files: files as Files };
    const words = { text: "It is back", author: { id: "1", displayName: "Mel", roles: [] } };
    const news = { incidentId: "a", ends: "nothing", by: "mel", begunAt: null } as const;
    await write((tx) => insertUpdate(tx, app, { ...news, id: "u1", madeAt: 1 }, words));
    await write((tx) => insertUpdate(tx, app, { ...news, id: "u2", madeAt: 50 }, words));
    expect(await findNewestUpdate(db, "a")).toBeUndefined();
    await write((tx) => deleteUnsent(tx, app, 50));
    expect(await findUpdate(db, app, "u1")).toBeUndefined();
    const begun = await Promise.all([1, 2].map(() => write((tx) => beginUpdate(tx, "u2", 60))));
    expect(begun.filter(Boolean)).toHaveLength(1);
    await write((tx) => awaitReached(tx, app, "u2", ["b", "c", "b"]));
    expect(await listWaiting(db, "u2", { limit: 9 })).toEqual(["b", "c"]);
    await write((tx) => noteReached(tx, "u2", "b", "said"));
    expect(await listWaiting(db, "u2", { limit: 9 })).toEqual(["c"]);
    expect(await listWaiting(db, "u2", { behind: "c", limit: 9 })).toEqual([]);
    expect(await findReached(db, "u2", "b")).toMatchObject({ state: "said" });
    await write((tx) => giveUpWaiting(tx, "u2"));
    expect(await findReached(db, "u2", "b")).toMatchObject({ state: "said" });
    expect(await findReached(db, "u2", "c")).toMatchObject({ state: "given-up" });
    expect(await findReached(db, "u2", "d")).toBeUndefined();
    expect((await findUpdate(db, app, "u2"))?.words).toEqual(words);
    const withFiles = { ...words, files: [{ filename: "fix.txt", size: 3, kept: "k1", shared: true as const }] };
    expect(await write((tx) => changeUpdate(tx, app, "u2", withFiles))).toBe(true);
    expect((await findUpdate(db, app, "u2"))?.words).toEqual(withFiles);
    expect(released).toEqual(["u1"]);
    await write((tx) => forgetUpdatesOf(tx, app, "a"));
    expect((await findUpdate(db, app, "u2"))?.words).toBeUndefined();
    expect(await write((tx) => changeUpdate(tx, app, "u2", words))).toBe(false);
    expect(released).toEqual(["u1", "u2"]);
    expect(await db.selectFrom("content").selectAll().execute()).toEqual([]);
  });
});
