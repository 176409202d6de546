import { expect, test } from "vitest";
import type { RoomId, Saying } from "#kernel/outbox.ts";
import { piecesIn } from "#kernel/pieces.ts";
import { days, minutes } from "#kernel/types.ts";
import type { Release } from "#platform/discord/rest/pacer.ts";
import { openStage, type Stage } from "#test/support/delivery-stage.ts";

const path = /^\/channels\/\d+\/messages$/;
const ada = (n: number): Saying => ({ say: { content: `hello ${n}` }, source: `m${n}`, together: "ada" });

async function thread({ delivery, database, guild, desk }: Stage): Promise<RoomId> {
  const spec = { kind: "staff-thread", guildId: guild, parentId: desk, name: "1 ada" } as const;
  const room = await database.write((tx) => delivery.outbox.addRoom(tx, spec));
  await delivery.outbox.idle();
  return room;
}

async function add({ delivery, database }: Stage, room: RoomId, ...sayings: readonly Saying[]): Promise<void> {
  await database.write(async (tx) => {
    for (const saying of sayings) await delivery.outbox.add(tx, room, saying);
  });
}

/** Discord's global limit, used up by others. */
async function takeAll({ rest: { pacer } }: Stage): Promise<readonly Release[]> {
  const taken: Release[] = [];
  while (!pacer.isBusy) taken.push(await pacer.token("lane"));
  return taken;
}

async function said(stage: Stage, room: RoomId): Promise<(string | string[])[]> {
  const found = await stage.delivery.rooms.find(stage.database.db, room);
  const messages = stage.box.world.messages.get(found?.channelId ?? "") ?? [];
  return messages.map((message) =>
    message.components.length > 0 ? piecesIn(message).map(({ words }) => words) : message.content,
  );
}

/** The answer is lost; the next attempt is asked for at once, and its turn comes when Discord has long forgotten the first. */
async function waitTooLong(stage: Stage): Promise<void> {
  const { box, rest, delivery } = stage;
  const others: Release[] = [];
  while (rest.pacer.waiting === 0) {
    others.push(...(await takeAll(stage)));
    box.clock.advance(50);
    await new Promise((resolve) => setImmediate(resolve));
  }
  box.clock.advance(minutes(20));
  for (const release of others) release("no call");
  await delivery.outbox.idle();
}

const lost = { match: { method: "POST", path }, do: { kind: "5xx-after" } } as const;

test.each([
  { clock: "right", ahead: 0 },
  { clock: "half an hour ahead of Discord's", ahead: minutes(30) },
])(
  "what waited for its turn until Discord forgot its nonce is looked for before it is said again: our clock is $clock",
  async ({ ahead }) => {
    await using stage = await openStage({ ahead });
    const room = await thread(stage);
    const fault = stage.box.faults.rest(lost);
    await add(stage, room, { say: { content: "once" }, source: "m0" });
    await expect.poll(() => fault.used).toBe(1);
    await waitTooLong(stage);
    expect(await said(stage, room)).toEqual(["once"]);
  },
);

test("what an earlier store said in a DM of which nothing is known is not taken for what was lost now", async () => {
  await using stage = await openStage();
  const { delivery, database, box, ada } = stage;
  const room = await database.write((tx) => delivery.outbox.addRoom(tx, { kind: "dm", userId: ada }));
  await add(stage, room, { say: { content: "once" }, source: "m0" });
  await delivery.outbox.idle();
  box.clock.advance(days(1));
  // As a new store knows it.
  await database.db.deleteFrom("copy").execute();
  await database.db.updateTable("room").set({ confirmed_id: null, created_at: box.clock.now() }).execute();
  const fault = box.faults.rest({ match: lost.match, do: { kind: "5xx-before" } });
  await add(stage, room, { say: { content: "once" }, source: "m1" });
  await expect.poll(() => fault.used).toBe(1);
  await waitTooLong(stage);
  expect(await said(stage, room)).toEqual(["once", "once"]);
});

test("so is what shares a message", async () => {
  await using stage = await openStage();
  const room = await thread(stage);
  const fault = stage.box.faults.rest(lost);
  const others = await takeAll(stage);
  await add(stage, room, ada(0), ada(1), ada(2));
  await expect.poll(() => stage.rest.pacer.waiting).toBe(1);
  for (const release of others) release("no call");
  await expect.poll(() => fault.used).toBe(1);
  await waitTooLong(stage);
  expect(await said(stage, room)).toEqual([["hello 0", "hello 1", "hello 2"]]);
});
