import { expect, test } from "vitest";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { deliveryMigrations } from "./migration.ts";
import { findDm, moveCursor } from "./room-store.ts";

describeOnDatabases("rooms", (database) => {
  test("a cursor moves to newer messages only; an id with more digits is newer", async () => {
    await using storage = await freshDatabase(database, deliveryMigrations);
    const { db, write } = storage;
    const room = {
      id: "room",
      kind: "dm",
      guild_id: null,
      parent_id: null,
      place: 0,
      user_id: "1",
      discord_id: "2",
      spec: "",
      tail: 0,
      confirmed_id: null,
      cursor: null,
      watched: 1,
      behind: 0,
      shut: 0,
      held: null,
      held_at: null,
      created_at: 0,
    } as const;
    await db
      .insertInto("room")
      .values([room, { ...room, id: "other", user_id: "3", discord_id: "4" }])
      .execute();

    const seen: (string | null | undefined)[] = [];
    for (const id of ["999", "998", "1000", "999", "1001"]) {
      await write((tx) => moveCursor(tx, room.id, id));
      seen.push((await findDm(db, "1"))?.cursor);
    }
    expect(seen).toEqual(["999", "999", "1000", "1000", "1001"]);
    expect((await findDm(db, "3"))?.cursor).toBeNull();
  });
});
