import { expect, test } from "vitest";
import { tickets } from "#features/tickets/feature.ts";
import { aTicket } from "#features/tickets/testing.ts";
import { insertTicket } from "#features/tickets/ticket-store.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { relations } from "./migration.ts";
import { countRelated, deleteRelation, findRelation, listRelated, saveRelation } from "./relation-store.ts";

describeOnDatabases("what tickets have to do with each other", (database) => {
  test("is known from both sides, once for two of them, and forgotten in both", async () => {
    await using store = await freshDatabase(database, {
      ...tickets.migrations,
      "2026-11-21-83-relations": relations,
    });
    const { db, write } = store;
    const save = (ticketId: string, otherId: string, is: Parameters<typeof saveRelation>[1]["is"], at: number) =>
      write((tx) => saveRelation(tx, { ticketId, otherId, is, by: "mel", at }));
    await write(async (tx) => {
      for (const [index, id] of ["a", "b", "c"].entries()) {
        await insertTicket(tx, aTicket({ id, number: index + 1, staffRoom: id, requesterRoom: id }), []);
      }
    });
    // Each from its own side, at once.
    await Promise.all([save("a", "b", "related", 1), save("b", "a", "related", 1)]);
    await save("a", "c", "duplicate-of", 2);
    expect(await findRelation(db, "c", "a")).toBe("has-duplicate");
    expect((await listRelated(db, "a", { limit: 9 })).map(({ is, ticket }) => [is, ticket.id])).toEqual([
      ["related", "b"],
      ["duplicate-of", "c"],
    ]);
    expect((await listRelated(db, "a", { limit: 1, skip: 1 })).map(({ ticket }) => ticket.id)).toEqual(["c"]);
    await save("b", "a", "merged-into", 3);
    expect(await findRelation(db, "a", "b")).toBe("took-in");
    expect(await countRelated(db, "a")).toBe(2);
    await write((tx) => deleteRelation(tx, "b", "a"));
    expect(await findRelation(db, "a", "b")).toBeUndefined();
    expect(await countRelated(db, "b")).toBe(0);
    expect(await countRelated(db, "a")).toBe(1);
  });
});
