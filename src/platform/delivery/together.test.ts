import { addChannel } from "discord-box";
import { expect, test } from "vitest";
import type { MessageBody, RoomId, Saying } from "#kernel/outbox.ts";
import { piecesIn } from "#kernel/pieces.ts";
import { minutes } from "#kernel/types.ts";
import type { Release } from "#platform/discord/rest/pacer.ts";
import { describeOnDatabases } from "#test/support/databases.ts";
import { openStage, type Stage } from "#test/support/delivery-stage.ts";

const PATH = /^\/channels\/\d+\/messages$/;
const POST = "/channels/:channel/messages";
const MESSAGE = "/channels/:channel/messages/:message";

const ada = (n: number | string): Saying => ({ say: { content: `hello ${n}` }, source: `m${n}`, together: "ada" });

/** A room that exists, in which nothing was said. */
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

/** What `act` adds has to wait for Discord's global limit: others use all of it up. */
async function behind({ box, rest: { pacer } }: Stage, act: () => Promise<unknown>): Promise<void> {
  const others: Release[] = [];
  while (!pacer.isBusy) others.push(await pacer.token("lane"));
  await act();
  while (pacer.waiting === 0) await new Promise((resolve) => setImmediate(resolve));
  for (const release of others) release();
  box.clock.advance(minutes(1));
}

async function addBehind(stage: Stage, room: RoomId, ...sayings: readonly Saying[]): Promise<void> {
  await behind(stage, () => add(stage, room, ...sayings));
  await stage.delivery.outbox.idle();
}

/** What stands in the room: a text for each message, or the texts of those that share one. */
async function said(stage: Stage, room: RoomId): Promise<(string | string[])[]> {
  const found = await stage.delivery.rooms.find(stage.database.db, room);
  const messages = stage.box.world.messages.get(found?.channelId ?? "") ?? [];
  return messages.map((message) =>
    message.components.length > 0 ? piecesIn(message).map(({ words }) => words) : message.content,
  );
}

const states = async ({ database }: Stage) =>
  (await database.db.selectFrom("effect").select("state").where("kind", "=", "say").execute()).map(
    ({ state }) => state,
  );

describeOnDatabases("what waits in a room that is behind", (database) => {
  test("shares a message, is told and found one by one, and its words go afterwards", async () => {
    await using stage = await openStage({ database });
    const room = await thread(stage);
    await addBehind(stage, room, ada(0), ada(1), ada(2));
    expect(await said(stage, room)).toEqual([["hello 0", "hello 1", "hello 2"]]);
    expect(stage.box.requests.of("POST", POST)).toHaveLength(1);
    expect(stage.told.filter(({ on }) => on === "delivered")).toMatchObject([
      { source: "m0" },
      { source: "m1" },
      { source: "m2" },
    ]);
    const { db } = stage.database;
    const { rooms } = stage.delivery;
    const at = await rooms.copyAt(db, room, "m1");
    expect(at?.piece).toBe(1);
    expect(await rooms.sourceOf(db, room, at?.messageId ?? "")).toBe("m2");
    expect((await rooms.saidIn(db, room, at?.messageId ?? "")).map(({ source }) => source)).toEqual(["m0", "m1", "m2"]);
    const rows = await db.selectFrom("effect").select("body").where("kind", "=", "say").execute();
    expect(rows.map(({ body }) => body)).toEqual(["", "", ""]);
  });

  test("is changed and erased one by one; the last takes the message along", async () => {
    await using stage = await openStage({ database });
    const room = await thread(stage);
    await addBehind(stage, room, ada(0), ada(1), ada(2));
    const edit = (source: string, content: string) => ({ edit: { content }, source, key: "1" });
    await add(stage, room, edit("m1", "changed"), { erase: true, source: "m0" });
    await stage.delivery.outbox.idle();
    expect(await said(stage, room)).toEqual([["changed", "hello 2"]]);
    expect(await stage.delivery.rooms.copyOf(stage.database.db, room, "m0")).toBeUndefined();
    await add(stage, room, { erase: true, source: "m2" });
    await stage.delivery.outbox.idle();
    expect(await said(stage, room)).toEqual([["changed"]]);
    await add(stage, room, { erase: true, source: "m1" }, edit("m1", "too late"));
    await stage.delivery.outbox.idle();
    expect(await said(stage, room)).toEqual([]);
  });
});

test("in a room that is not behind everything has a message of its own", async () => {
  await using stage = await openStage();
  const room = await thread(stage);
  await add(stage, room, ada(0), ada(1), ada(2));
  await stage.delivery.outbox.idle();
  expect(await said(stage, room)).toEqual(["hello 0", "hello 1", "hello 2"]);
});

test("different voices, links, pings, files and answers travel alone, and nothing is said out of order", async () => {
  await using stage = await openStage();
  const room = await thread(stage);
  const own = (source: string, body: MessageBody): Saying => ({ say: body, source, together: "ada" });
  await addBehind(
    stage,
    room,
    ada(0),
    ada(1),
    own("link", { content: "see https://example.com/" }),
    ada(2),
    ada(3),
    own("ping", { content: "you", allowed_mentions: { parse: [], users: [stage.mel] } }),
    own("answer", { content: "yes", replyTo: { source: "m0" } }),
    { say: { content: "by Ben" }, source: "b1", together: "ben" },
    { say: { content: "by Ben too" }, source: "b2", together: "ben" },
    { say: { content: "a line of ours" }, source: "line" },
    ada(4),
    { react: { source: "m4" }, emoji: "✅" },
    ada(5),
  );
  expect(await said(stage, room)).toEqual([
    ["hello 0", "hello 1"],
    "see https://example.com/",
    ["hello 2", "hello 3"],
    "you",
    "yes",
    ["by Ben", "by Ben too"],
    "a line of ours",
    "hello 4",
    "hello 5",
  ]);
});

test("at most ten, and 3,000 characters, share a message", async () => {
  await using stage = await openStage();
  const room = await thread(stage);
  await addBehind(stage, room, ...Array.from({ length: 12 }, (_, n) => ada(n)));
  expect((await said(stage, room)).map((one) => one.length)).toEqual([10, 2]);

  const long = (n: number): Saying => ({ say: { content: `${n}`.repeat(1_400) }, source: `l${n}`, together: "ada" });
  await addBehind(stage, room, long(1), long(2), long(3));
  expect((await said(stage, room)).slice(2).map((one) => (Array.isArray(one) ? one.length : "alone"))).toEqual([
    2,
    "alone",
  ]);
});

test("an edit that finds no room beside the others gets a message of its own, also when its end is lost", async () => {
  await using stage = await openStage();
  const room = await thread(stage);
  const long: Saying = { say: { content: "x".repeat(2_500) }, source: "long", together: "ada" };
  await addBehind(stage, room, long, ada(1));
  await stage.delivery.stop();
  // The new message is there and the text taken out; the commit that says so never happens.
  const { delivery, died } = await stage.openMortal({ commit: 1, when: "before" });
  const longer = "y".repeat(1_900);
  await stage.database.write((tx) =>
    delivery.outbox.add(tx, room, { edit: { content: longer }, source: "m1", key: "1" }),
  );
  await died;
  await stage.restart();
  await stage.delivery.outbox.idle();
  expect(await said(stage, room)).toEqual([["x".repeat(2_500)], longer]);
  await add(stage, room, { edit: { content: "short again" }, source: "m1", key: "2" });
  await stage.delivery.outbox.idle();
  expect(await said(stage, room)).toEqual([["x".repeat(2_500)], "short again"]);
});

test("one of those that share a message is refused: the others are said alone, in order, and only it failed", async () => {
  await using stage = await openStage();
  const room = await thread(stage);
  const bad: Saying = { say: { content: "x".repeat(2_001) }, source: "bad", together: "ada" };
  stage.box.faults.rest({ match: { method: "POST", path: PATH }, do: { kind: "refuse", code: 20009 } });
  await addBehind(stage, room, ada(0), bad, ada(2));
  expect(await said(stage, room)).toEqual(["hello 0", "hello 2"]);
  expect(stage.told.filter(({ on }) => on === "failed")).toMatchObject([{ source: "bad" }]);
});

const addTo = ({ database }: Stage, { outbox }: Stage["delivery"], room: RoomId) =>
  database.write(async (tx) => {
    for (const n of [0, 1, 2]) await outbox.add(tx, room, ada(n));
  });

describeOnDatabases("several in one message, whose process is killed", (database) => {
  // Commits: the seal, then the confirmation.
  const deaths = [1, 2].flatMap((commit) => [
    { commit, when: "before" as const },
    { commit, when: "after" as const },
  ]);

  test.each(deaths)("$when commit $commit is said once, in order", async (death) => {
    await using stage = await openStage({ database });
    const room = await thread(stage);
    await stage.delivery.stop();
    const { delivery, died } = await stage.openMortal(death);
    await behind(stage, () => addTo(stage, delivery, room));
    await died;
    await stage.restart();
    await add(stage, room, ada(3));
    await stage.delivery.outbox.idle();
    expect((await said(stage, room)).flat()).toEqual(["hello 0", "hello 1", "hello 2", "hello 3"]);
    expect(new Set(await states(stage))).toEqual(new Set(["done"]));
  });
});

/** Kills after Discord has the message and before that is known. */
async function killUnconfirmed(stage: Stage, room: RoomId): Promise<void> {
  await stage.delivery.stop();
  const { delivery, died } = await stage.openMortal({ commit: 2, when: "before" });
  await behind(stage, () => addTo(stage, delivery, room));
  await died;
}

test("is found again when Discord has forgotten its nonce", async () => {
  await using stage = await openStage();
  const room = await thread(stage);
  await killUnconfirmed(stage, room);
  stage.box.clock.advance(minutes(30));
  await stage.restart();
  await stage.delivery.outbox.idle();
  expect(await said(stage, room)).toEqual([["hello 0", "hello 1", "hello 2"]]);
});

test("is found again when a power cut took what was stored of it", async () => {
  await using stage = await openStage();
  const room = await thread(stage);
  await killUnconfirmed(stage, room);
  await stage.database.db.updateTable("effect").set({ batch: null }).execute();
  await stage.restart();
  await add(stage, room, ada(3));
  await stage.delivery.outbox.idle();
  expect(await said(stage, room)).toEqual([["hello 0", "hello 1", "hello 2"], "hello 3"]);
});

/** What was said is in the room; the database knows nothing of it, as before a backup, or when the last commits are lost. */
async function forget({ database: { db } }: Stage): Promise<void> {
  await db.deleteFrom("effect").where("kind", "=", "say").execute();
  await db.deleteFrom("copy").execute();
  await db.updateTable("room").set({ confirmed_id: null, tail: 1 }).execute();
}

test.each([1, 30])("is found text by text when all that was stored of it is lost for %i minutes", async (length) => {
  await using stage = await openStage();
  const { box, delivery } = stage;
  const room = await thread(stage);
  const ada = box.people.as(stage.ada);
  const dm = ada.openDm(stage.bot);
  const relay = (content: string): Saying => ({
    say: { content },
    source: `m:${ada.write(dm, content).id}`,
    together: "ada",
  });
  const sayings = ["one", "two", "three", "four"].map(relay);
  await addBehind(stage, room, ...sayings.slice(0, 3));
  await add(stage, room, ...sayings.slice(3));
  await delivery.outbox.idle();
  const before = await said(stage, room);
  expect(before).toEqual([["one", "two", "three"], "four"]);

  await forget(stage);
  await stage.restart();
  box.clock.advance(minutes(length));
  for (const saying of [...sayings, relay("five")]) {
    await add(stage, room, saying);
    await stage.delivery.outbox.idle();
  }
  expect(await said(stage, room)).toEqual([...before, "five"]);
  const { source = "" } = sayings[1] as { source?: string };
  await add(stage, room, { edit: { content: "changed" }, source, key: "1" });
  await stage.delivery.outbox.idle();
  expect(await said(stage, room)).toEqual([["one", "changed", "three"], "four", "five"]);
});

test("what is found late is looked for once in a room, and may share a message then; in a room that was made since nothing is", async () => {
  await using stage = await openStage();
  const { box } = stage;
  const room = await thread(stage);
  box.clock.advance(minutes(1));
  await stage.restart();
  const ada = box.people.as(stage.ada);
  const dm = ada.openDm(stage.bot);
  const sayings = ["one", "two", "three", "four"].map(
    (content): Saying => ({ say: { content }, source: `m:${ada.write(dm, content).id}`, together: "ada" }),
  );
  box.clock.advance(minutes(30));
  await add(stage, room, ...sayings.slice(0, 1));
  await stage.delivery.outbox.idle();
  await addBehind(stage, room, ...sayings.slice(1));
  expect(await said(stage, room)).toEqual(["one", ["two", "three", "four"]]);
  expect(box.requests.of("GET", POST)).toHaveLength(1);

  const made = await thread(stage);
  await add(stage, made, ...sayings);
  await stage.delivery.outbox.idle();
  expect(await said(stage, made)).toEqual(["one", "two", "three", "four"]);
  expect(box.requests.of("GET", POST)).toHaveLength(1);
});

test("an answer that is lost is asked for again as it was, whatever came since", async () => {
  await using stage = await openStage();
  const room = await thread(stage);
  const fault = stage.box.faults.rest({ match: { method: "POST", path: PATH }, do: { kind: "5xx-after" } });
  await behind(stage, () => add(stage, room, ada(0), ada(1)));
  while (fault.used === 0) await new Promise((resolve) => setImmediate(resolve));
  await add(stage, room, ada(2));
  await stage.delivery.outbox.idle();
  expect(await said(stage, room)).toEqual([["hello 0", "hello 1"], "hello 2"]);
});

test("what moves from a closed DM leaves the others of its message where they are", async () => {
  await using stage = await openStage();
  const room = await thread(stage);
  const { database, delivery } = stage;
  const person = stage.box.people.as(stage.ada);
  const dm = await database.write((tx) => delivery.outbox.addRoom(tx, { kind: "dm", userId: stage.ada }));
  await delivery.outbox.idle();
  person.closeDms();
  await addBehind(stage, dm, ada(0), ada(1), ada(2));
  await database.write((tx) => delivery.outbox.move(tx, dm, room, ["m1"]));
  await delivery.outbox.idle();
  person.openDms();
  await database.write((tx) => delivery.rooms.release(tx, dm));
  await delivery.outbox.idle();
  expect((await said(stage, room)).flat()).toEqual(["hello 1"]);
  expect((await said(stage, dm)).flat()).toEqual(["hello 0", "hello 2"]);
  expect(stage.box.requests.of("PATCH", MESSAGE)).toEqual([]);
  await add(stage, dm, { edit: { content: "changed" }, source: "m2", key: "1" });
  await delivery.outbox.idle();
  expect((await said(stage, dm)).flat()).toEqual(["hello 0", "changed"]);
});

test("under Discord's limits 1,000 sayings in 200 rooms that are behind are 200 calls, and none is refused", async () => {
  await using stage = await openStage({ limits: "discord" });
  const { box, database, delivery, guild, rest } = stage;
  const channels = Array.from({ length: 200 }, (_, n) => addChannel(box.world, guild, { name: `room-${n}` }).id);
  const rooms = await database.write(async (tx) => {
    const made: RoomId[] = [];
    for (const channelId of channels) {
      made.push(await delivery.outbox.addRoom(tx, { kind: "channel", guildId: guild, channelId }));
    }
    return made;
  });
  await behind(stage, async () => {
    for (let n = 0; n < 5; n += 1) {
      await database.write(async (tx) => {
        for (const room of rooms) {
          const saying = { say: { content: `hello ${n}` }, source: `${room}:${n}`, together: "ada" };
          await delivery.outbox.add(tx, room, saying);
        }
      });
    }
    while (rest.pacer.waiting < rooms.length) await new Promise((resolve) => setImmediate(resolve));
  });
  await delivery.outbox.idle();
  for (const room of rooms) expect((await said(stage, room)).flat()).toEqual([0, 1, 2, 3, 4].map((n) => `hello ${n}`));
  expect(box.requests.of("POST", POST)).toHaveLength(rooms.length);
  expect(box.requests.all.filter(({ status }) => status === 429)).toEqual([]);
}, 60_000);
