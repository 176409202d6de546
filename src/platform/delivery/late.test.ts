import { expect, test } from "vitest";
import type { RoomId } from "#kernel/outbox.ts";
import { openStage, type Stage } from "#test/support/delivery-stage.ts";

async function thread({ delivery, database, guild, desk }: Stage, name: string): Promise<RoomId> {
  const spec = { kind: "staff-thread", guildId: guild, parentId: desk, name } as const;
  const room = await database.write((tx) => delivery.outbox.addRoom(tx, spec));
  await delivery.outbox.idle();
  return room;
}

test("what catch-up found is said behind what is said now, unless somebody says something in its room", async () => {
  await using stage = await openStage();
  const { delivery, database, box } = stage;
  const { pacer } = stage.rest;
  const say = (room: RoomId, content: string) =>
    database.write((tx) => delivery.outbox.add(tx, room, { say: { content }, source: content }));
  const found = await thread(stage, "found");
  const wanted = await thread(stage, "wanted");
  const other = await thread(stage, "other");
  box.clock.advance(2_000);
  const releases: (() => void)[] = [];
  while (!pacer.isBusy) releases.push(await pacer.token("answer"));

  await delivery.afterwards(async () => {
    await say(found, "found");
    await say(wanted, "found in a room where somebody writes");
  });
  await expect.poll(() => pacer.waiting).toBe(2);
  await say(other, "now");
  await expect.poll(() => pacer.waiting).toBe(3);
  await say(wanted, "now, too");

  const posted = () =>
    box.requests
      .of("POST", "/channels/:channel/messages")
      .map(({ body }) => (body as { content: string }).content)
      .sort();
  for (const release of releases.splice(0, 2)) release();
  box.clock.advance(1_100);
  await expect.poll(posted).toEqual(["found in a room where somebody writes", "now"]);
  for (const release of releases) release();
  box.clock.advance(1_100);
  await delivery.outbox.idle();
  expect(posted()).toHaveLength(4);
});

test("what waits for a time that the clock was put back from is said within a minute", async () => {
  await using stage = await openStage();
  const room = await thread(stage, "put back");
  const { db, write } = stage.database;
  await stage.delivery.stop();
  await write((tx) => stage.delivery.outbox.add(tx, room, { say: { content: "again" }, source: "again" }));
  const twoHours = stage.clock.now() + 7_200_000;
  await db.updateTable("effect").set({ attempts: 1, retry_at: twoHours }).where("source", "=", "again").execute();
  await stage.restart();
  await expect.poll(() => stage.delivery.lanes).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  stage.box.clock.advance(61_000);
  await expect.poll(() => stage.box.requests.of("POST", "/channels/:channel/messages")).toHaveLength(1);
  stage.box.clock.advance(7_200_000);
});
