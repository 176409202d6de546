import { expect, test } from "vitest";
import { openStage } from "#test/support/delivery-stage.ts";
import { listSaying, listShowing, roundOf } from "./busy-rooms.ts";
import { HOPED } from "./room-store.ts";
import { saveShown } from "./shown-store.ts";

test("every room that has something to do has its turn, however many there are that never come to their end", async () => {
  await using stage = await openStage();
  const { db, write } = stage.database;
  const rooms: string[] = [];
  for (let n = 0; n < 5; n += 1) {
    const spec = { kind: "staff-thread", guildId: stage.guild, parentId: stage.desk, name: `${n}` } as const;
    rooms.push(await write((tx) => stage.delivery.outbox.addRoom(tx, spec, "when released")));
  }
  const free = roundOf((page) => listSaying(db, "free", page), 2);
  const refused = roundOf((page) => listSaying(db, "refused", page), 2);
  expect([await free(), await refused()]).toEqual([[], []]);

  await db.updateTable("room").set({ held: HOPED }).execute();
  const pages = [rooms.slice(0, 2), rooms.slice(2, 4), rooms.slice(4), rooms.slice(0, 2)];
  for (const page of pages) expect(await refused()).toEqual(page);

  await db.updateTable("room").set({ held: null }).execute();
  for (const page of pages) expect(await free()).toEqual(page);

  const now = stage.clock.now();
  const showing = roundOf((page) => listShowing(db, now, page), 2);
  for (const room of rooms) {
    const row = { room_id: room, target: "closed", kind: "closed" as const, body: "", version: "1" };
    await write((tx) => saveShown(tx, row));
  }
  await db
    .updateTable("shown")
    .set({ retry_at: now + 1 })
    .where("room_id", "in", rooms.slice(0, 2))
    .execute();
  for (const page of [rooms.slice(2, 4), rooms.slice(4), rooms.slice(2, 4)]) expect(await showing()).toEqual(page);
});
