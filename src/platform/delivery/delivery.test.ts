import { expect, test } from "vitest";
import type { EffectRef, MessageBody, RoomId, Saying } from "#kernel/outbox.ts";
import { minutes, seconds } from "#kernel/types.ts";
import { describeOnDatabases } from "#test/support/databases.ts";
import { openStage, type Stage } from "#test/support/delivery-stage.ts";

const text = (content: string): MessageBody => ({ content });

function dm({ delivery, database, ada }: Stage): Promise<RoomId> {
  return database.write((tx) => delivery.outbox.addRoom(tx, { kind: "dm", userId: ada }));
}

function thread({ delivery, database, guild, desk }: Stage, name = "1 ada"): Promise<RoomId> {
  const spec = { kind: "staff-thread", guildId: guild, parentId: desk, name } as const;
  return database.write((tx) => delivery.outbox.addRoom(tx, spec));
}

function add({ delivery, database }: Stage, room: RoomId, ...sayings: Saying[]): Promise<EffectRef[]> {
  return database.write(async (tx) => {
    const places: EffectRef[] = [];
    for (const saying of sayings) places.push(await delivery.outbox.add(tx, room, saying));
    return places;
  });
}

async function contents(stage: Stage, room: RoomId): Promise<string[]> {
  const found = await stage.delivery.rooms.find(stage.database.db, room);
  return (stage.box.world.messages.get(found?.channelId ?? "") ?? []).map((message) => message.content);
}

const posts = ({ box }: Stage) => box.requests.of("POST", "/channels/:channel/messages");
const messagePath = /^\/channels\/\d+\/messages$/;

describeOnDatabases("saying", (database) => {
  test("is in order, once, with one call for each message, and the words go afterwards", async () => {
    await using stage = await openStage({ database });
    const room = await dm(stage);
    const sayings = Array.from({ length: 20 }, (_, n) => ({ say: text(`hello ${n}`), source: `m${n}` }));
    for (const saying of sayings) await add(stage, room, saying);
    await stage.delivery.outbox.idle();

    expect(await contents(stage, room)).toEqual(sayings.map((saying) => saying.say.content));
    expect(posts(stage)).toHaveLength(20);
    expect(stage.told.filter((each) => each.on === "delivered")).toHaveLength(20);
    const rows = await stage.database.db.selectFrom("effect").selectAll().execute();
    expect(rows.every((row) => row.state === "done" && row.body === "")).toBe(true);
  });

  test("the same thing again changes nothing and gives the first place back", async () => {
    await using stage = await openStage({ database });
    const room = await thread(stage);
    const again = () => add(stage, room, { say: text("once"), source: "m1" });
    const [first, second] = [await again(), await again()];
    await stage.delivery.outbox.idle();
    expect(second).toEqual(first);
    expect(await add(stage, room, { say: text("once"), source: "m1" })).toEqual(first);
    expect(await contents(stage, room)).toEqual(["once"]);
  });

  test("what two transactions add at once has one order, and nothing is lost", async () => {
    await using stage = await openStage({ database });
    const room = await thread(stage);
    const places = await Promise.all(
      Array.from({ length: 12 }, (_, n) => add(stage, room, { say: text(`${n}`), source: `m${n}` })),
    );
    await stage.delivery.outbox.idle();
    const byPlace = places
      .flat()
      .map((place, n) => ({ ...place, n }))
      .sort((a, b) => a.position - b.position);
    expect(await contents(stage, room)).toEqual(byPlace.map((place) => `${place.n}`));
  });

  test("edits and deletions reach the copy; sources and copies are found", async () => {
    await using stage = await openStage({ database });
    const room = await thread(stage);
    await add(
      stage,
      room,
      { say: text("one"), source: "a" },
      { say: text("one, second part"), source: "a", part: 1 },
      { say: text("two"), source: "b" },
      { edit: text("two!"), source: "b", key: "v1" },
      { erase: true, source: "a" },
      { edit: text("never seen"), source: "a", key: "late" },
    );
    await stage.delivery.outbox.idle();
    expect(await contents(stage, room)).toEqual(["two!"]);
    const { rooms } = stage.delivery;
    const copy = await rooms.copyOf(stage.database.db, room, "b");
    expect(await rooms.sourceOf(stage.database.db, room, copy ?? "")).toBe("b");
    expect(await rooms.copyOf(stage.database.db, room, "a")).toBeUndefined();
  });
});

describeOnDatabases("lanes", (database) => {
  test("a DM that is closed holds its lane, tells once, and goes on in order when released", async () => {
    await using stage = await openStage({ database });
    const room = await dm(stage);
    const ada = stage.box.people.as(stage.ada);
    ada.closeDms();
    const [place] = await add(stage, room, { say: text("a"), source: "a" }, { say: text("b"), source: "b" });
    await stage.delivery.outbox.idle();
    expect(place && (await stage.delivery.outbox.settled(place))).toBe("held");
    await add(stage, room, { say: text("c"), source: "c" });
    await stage.delivery.outbox.idle();
    expect(stage.told).toMatchObject([{ on: "created" }, { on: "held", because: "dm-closed", creating: false }]);

    ada.openDms();
    await stage.database.write((tx) => stage.delivery.rooms.release(tx, room));
    await stage.delivery.outbox.idle();
    expect(await contents(stage, room)).toEqual(["a", "b", "c"]);
  });

  test("what waits in a held lane can be given up; then the lane is free", async () => {
    await using stage = await openStage({ database });
    const room = await dm(stage);
    const ada = stage.box.people.as(stage.ada);
    ada.closeDms();
    await add(stage, room, { say: text("a"), source: "a" }, { say: text("b"), source: "b" });
    await stage.delivery.outbox.idle();
    await stage.database.write((tx) => stage.delivery.rooms.abandon(tx, room));
    expect(stage.told.slice(2)).toMatchObject([
      { on: "failed", source: "a" },
      { on: "failed", source: "b" },
    ]);
    ada.openDms();
    await add(stage, room, { say: text("c"), source: "c" });
    await stage.delivery.outbox.idle();
    expect(await contents(stage, room)).toEqual(["c"]);
  });

  test("one lane waits for another, but not for one that is held", async () => {
    await using stage = await openStage({ database });
    const opening = { match: { method: "POST", path: /channels$/ }, do: { kind: "delay", ms: 80 } } as const;
    const slow = stage.box.faults.rest(opening);
    const [requester, staff] = [await dm(stage), await thread(stage)];
    const [copy] = await add(stage, requester, { say: text("reply"), source: "r" });
    if (!copy) throw new Error("no place");
    await add(stage, staff, { say: text("sent: reply"), source: "log", after: copy });
    await stage.delivery.outbox.idle();
    expect(slow.used).toBe(1);
    expect(posts(stage).map((post) => (post.body as MessageBody).content)).toEqual(["reply", "sent: reply"]);

    stage.box.people.as(stage.ada).closeDms();
    const [lost] = await add(stage, requester, { say: text("reply 2"), source: "r2" });
    if (!lost) throw new Error("no place");
    await add(stage, staff, { say: text("not sent"), source: "log2", after: lost });
    await stage.delivery.outbox.idle();
    expect(await contents(stage, staff)).toEqual(["sent: reply", "not sent"]);
  });

  test("a thread is closed when everything was said, opened for what comes later, and the latest wins", async () => {
    await using stage = await openStage({ database });
    const room = await thread(stage);
    const show = (showing: Parameters<Stage["delivery"]["outbox"]["show"]>[2]) =>
      stage.database.write((tx) => stage.delivery.outbox.show(tx, room, showing));
    const state = async () => {
      const found = await stage.delivery.rooms.find(stage.database.db, room);
      const channel = stage.box.world.channels.get(found?.channelId ?? "");
      return { archived: channel?.thread?.archived, locked: channel?.thread?.locked };
    };
    const closed = { show: "closed", archived: true, locked: true, reason: "solved" } as const;

    await stage.database.write(async (tx) => {
      await stage.delivery.outbox.show(tx, room, closed);
      await stage.delivery.outbox.add(tx, room, { say: text("card v0"), source: "card" });
      await stage.delivery.outbox.show(tx, room, { show: "card", source: "card", body: text("card v1") });
      await stage.delivery.outbox.show(tx, room, { show: "card", source: "card", body: text("card v2") });
      await stage.delivery.outbox.show(tx, room, { show: "name", name: "1 closed" });
    });
    await stage.delivery.outbox.idle();
    expect(await state()).toEqual({ archived: true, locked: true });
    expect(await contents(stage, room)).toEqual(expect.arrayContaining(["card v2"]));
    const edits = stage.box.requests.of("PATCH", "/channels/:channel/messages/:message");
    expect(edits.map((edit) => (edit.body as MessageBody).content)).toEqual(["card v2"]);

    await add(stage, room, { say: text("late"), source: "late" }, { edit: text("later"), source: "late", key: "1" });
    await stage.delivery.outbox.idle();
    expect((await contents(stage, room)).at(-1)).toBe("later");
    expect(await state()).toEqual({ archived: true, locked: true });

    await show({ show: "card", source: "card", body: text("card v3") });
    await stage.delivery.outbox.idle();
    expect(await contents(stage, room)).toContain("card v3");
    expect(await state()).toEqual({ archived: true, locked: true });

    await stage.database.write(async (tx) => {
      await stage.delivery.outbox.add(tx, room, { say: text("reopened"), source: "reopened" });
      await stage.delivery.outbox.show(tx, room, { show: "closed", archived: false, locked: false });
    });
    await stage.delivery.outbox.idle();
    expect(await state()).toEqual({ archived: false, locked: false });
    expect((await contents(stage, room)).at(-1)).toBe("reopened");
  });
});

test.each(["5xx-after", "drop-after"] as const)("an answer that was lost (%s) doubles nothing", async (kind) => {
  await using stage = await openStage();
  const room = await thread(stage);
  const fault = stage.box.faults.rest({ match: { method: "POST", path: messagePath }, do: { kind }, times: 2 });
  await add(stage, room, { say: text("a"), source: "a" }, { say: text("b"), source: "b" });
  await stage.delivery.outbox.idle();
  expect(fault.used).toBe(2);
  expect(await contents(stage, room)).toEqual(["a", "b"]);
});

test.each(["5xx-before", "drop-before", "429"] as const)(
  "what did not arrive (%s) is sent again, in order",
  async (kind) => {
    await using stage = await openStage();
    const room = await thread(stage);
    const fault = { kind, retryAfter: 0.05 } as const;
    stage.box.faults.rest({ match: { method: "POST", path: messagePath }, do: fault, times: 2 });
    await add(stage, room, { say: text("a"), source: "a" }, { say: text("b"), source: "b" });
    await stage.delivery.outbox.idle();
    expect(await contents(stage, room)).toEqual(["a", "b"]);
  },
);

test("after the nonce is forgotten the room is read before anything is sent again", async () => {
  await using stage = await openStage();
  const room = await thread(stage);
  await add(stage, room, { say: text("before"), source: "0" });
  await stage.delivery.outbox.idle();
  stage.box.faults.rest({ match: { method: "POST", path: messagePath }, do: { kind: "5xx-after" } });
  const lost = stage.box.faults.rest({
    match: { method: "POST", path: messagePath },
    do: { kind: "drop-before" },
    times: 99,
  });
  await add(stage, room, { say: text("**in** flight"), source: "a" }, { say: text("behind"), source: "b" });
  await expect.poll(() => lost.used).toBeGreaterThan(0);
  await stage.delivery.stop();
  lost.remove();
  stage.box.clock.advance(minutes(20));
  await stage.restart();
  await stage.delivery.outbox.idle();
  expect(await contents(stage, room)).toEqual(["before", "**in** flight", "behind"]);
});

test("a creation whose answer was lost makes one thread, and the room is read for what was missed", async () => {
  await using stage = await openStage();
  stage.box.faults.rest({ match: { method: "POST", path: /threads$/ }, do: { kind: "5xx-after" } });
  const first = await thread(stage, "same name");
  const second = await thread(stage, "same name");
  await add(stage, first, { say: text("in the first"), source: "a" });
  await add(stage, second, { say: text("in the second"), source: "a" });
  await stage.delivery.outbox.idle();
  const threads = [...stage.box.world.channels.values()].filter((channel) => channel.parent_id === stage.desk);
  expect(threads).toHaveLength(2);
  expect(stage.behind).toHaveLength(1);
  expect(await contents(stage, first)).toEqual(["in the first"]);
  expect(await contents(stage, second)).toEqual(["in the second"]);
});

test("a body that Discord refuses is left out as a fact, and the lane goes on", async () => {
  await using stage = await openStage();
  const room = await thread(stage);
  const [, bad] = await add(
    stage,
    room,
    { say: text("a"), source: "a" },
    { say: text("x".repeat(2_001)), source: "b" },
    { say: text("c"), source: "c" },
  );
  await stage.delivery.outbox.idle();
  expect(await contents(stage, room)).toEqual(["a", "c"]);
  expect(stage.told.filter((each) => each.on === "failed")).toMatchObject([{ source: "b", code: 50_035 }]);
  expect(bad && (await stage.delivery.outbox.settled(bad))).toBe("failed");
});

test("a room that can't be made holds its lane as creating", async () => {
  await using stage = await openStage();
  stage.box.people.as(stage.mel).deleteChannel(stage.desk);
  const room = await thread(stage);
  await add(stage, room, { say: text("a"), source: "a" });
  await stage.delivery.outbox.idle();
  expect(stage.told).toMatchObject([{ on: "held", room, because: "room-gone", creating: true }]);
});

test("a body that fails for ten minutes while its room answers is left out", async () => {
  await using stage = await openStage();
  const room = await thread(stage);
  await add(stage, room, { say: text("a"), source: "a" });
  await stage.delivery.outbox.idle();
  const fault = stage.box.faults.rest({
    match: { method: "POST", path: messagePath },
    do: { kind: "5xx-before" },
    times: 99,
  });
  const [bad] = await add(stage, room, { say: text("poison"), source: "b" }, { say: text("c"), source: "c" });
  const ended = bad && stage.delivery.outbox.settled(bad);
  while (fault.used < 8) {
    const used = fault.used;
    stage.box.clock.advance(minutes(2));
    await expect.poll(() => fault.used).toBeGreaterThan(used);
  }
  stage.box.clock.advance(minutes(2));
  expect(await ended).toBe("failed");
  fault.remove();
  stage.box.clock.advance(minutes(2));
  await stage.delivery.outbox.idle();
  expect(await contents(stage, room)).toEqual(["a", "c"]);
});

test("files come along; one that is gone or too large is named instead", async () => {
  await using stage = await openStage();
  const [requester, staff] = [await dm(stage), await thread(stage)];
  await stage.delivery.outbox.idle();
  const ada = stage.box.people.as(stage.ada);
  const channelId = ada.openDm(stage.bot);
  const source = ada.write(channelId, {
    content: "look",
    files: [
      { name: "log.txt", bytes: Buffer.from("line 1") },
      { name: "gone.txt", bytes: Buffer.from("x") },
    ],
  });
  const refs = source.attachments.map(({ id, filename, size }) => ({
    channelId,
    messageId: source.id,
    attachmentId: filename === "gone.txt" ? "1" : id,
    filename,
    size,
    instead: { gone: `${filename} was removed`, tooLarge: `${filename} is too large` },
  }));
  const huge = {
    ...refs[0],
    filename: "film.mp4",
    size: 101 * 1024 * 1024,
    instead: { gone: "", tooLarge: "film.mp4 is too large" },
  };
  await add(stage, staff, { say: { content: "look", files: [...refs, huge as (typeof refs)[0]] }, source: source.id });
  await stage.delivery.outbox.idle();
  const found = await stage.delivery.rooms.find(stage.database.db, staff);
  const [copy] = stage.box.world.messages.get(found?.channelId ?? "") ?? [];
  expect(copy?.attachments.map((file) => [file.filename, file.size])).toEqual([["log.txt", 6]]);
  expect(copy?.content).toBe("look\ngone.txt was removed\nfilm.mp4 is too large");
  expect(requester).not.toBe(staff);
});

test("taking away a message and reacting never block the lane", async () => {
  await using stage = await openStage();
  const room = await thread(stage);
  await stage.delivery.outbox.idle();
  const found = await stage.delivery.rooms.find(stage.database.db, room);
  const channelId = found?.channelId ?? "";
  const mel = stage.box.people.as(stage.mel);
  const command = mel.write(channelId, "+hello");
  const kept = mel.write(channelId, "a question");
  await add(
    stage,
    room,
    { remove: command.id },
    { react: kept.id, emoji: "✅" },
    { react: command.id, emoji: "✅" },
    { remove: "1" },
    { say: text("goes on"), source: "a" },
  );
  await stage.delivery.outbox.idle();
  expect(await contents(stage, room)).toEqual(["a question", "goes on"]);
  expect(stage.box.world.messages.get(channelId)?.[0]?.reactions).toMatchObject([{ users: [stage.bot] }]);
  expect(stage.told.filter((each) => each.on === "held" || each.on === "failed")).toEqual([]);
});

test("what an earlier process left is sent, and swept up when nobody poked", async () => {
  await using stage = await openStage();
  const room = await thread(stage);
  await stage.delivery.outbox.idle();
  await stage.delivery.stop();
  await add(stage, room, { say: text("left behind"), source: "a" });
  await stage.restart();
  await stage.delivery.outbox.idle();
  expect(await contents(stage, room)).toEqual(["left behind"]);

  // What another process on the same store writes down pokes no lane here.
  const other = await stage.open();
  await add({ ...stage, delivery: other }, room, { say: text("unpoked"), source: "b" });
  stage.box.clock.advance(seconds(5));
  await expect.poll(() => contents(stage, room)).toEqual(["left behind", "unpoked"]);
});

test("rooms are recalled from memory", async () => {
  await using stage = await openStage();
  const { rooms } = stage.delivery;
  const slow = { match: { method: "POST", path: /threads$/ }, do: { kind: "delay", ms: 50 } } as const;
  const fault = stage.box.faults.rest(slow);
  const room = await thread(stage);
  const place = { room, position: 1 };
  await expect.poll(() => fault.used).toBe(1);
  expect(rooms.recall("1234567890")).toBe("ask");
  await stage.delivery.outbox.settled(place);
  const found = await rooms.find(stage.database.db, room);
  expect(rooms.recall(found?.channelId ?? "")).toBe("ours");
  expect(rooms.recall("1234567890")).toBe("not-ours");
  await stage.restart();
  expect(stage.delivery.rooms.recall(found?.channelId ?? "")).toBe("ours");
});
