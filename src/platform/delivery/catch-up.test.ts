import { expect, test } from "vitest";
import { ServiceError } from "#kernel/errors.ts";
import type { Events } from "#kernel/feature.ts";
import { byAge, days, minutes, seconds } from "#kernel/types.ts";
import type { OneShard } from "#platform/delivery/catch-up.ts";
import { Pages } from "#platform/delivery/read-pages.ts";
import { listen, migrations, names, newSession, thread, words } from "#test/support/catch-up-stage.ts";
import { openStage } from "#test/support/delivery-stage.ts";

test("what was written while nobody listened is told in order, with its author, before the session counts as begun", async () => {
  await using stage = await openStage({ migrations });
  const { catchUp, heard } = listen(stage);
  const { channelId } = await thread(stage);
  const mel = stage.box.people.as(stage.mel);
  for (let n = 0; n < 230; n += 1) mel.write(channelId, `${n}`);

  await newSession(catchUp);
  expect(words(heard)).toEqual(Array.from({ length: 230 }, (_, n) => `${n}`));
  expect(heard[0]?.event).toMatchObject({ guild_id: stage.guild, caughtUp: { follows: null }, member: { roles: [] } });
  expect(names(heard).slice(-2)).toEqual(["roomCaughtUp", "sessionStarted"]);
  const shown = heard.at(-2)?.event as Events["roomCaughtUp"];
  expect(shown.newest).toHaveLength(230);
  expect(shown).toMatchObject({ complete: true, room: { channelId } });
  expect(shown.pickedUp).toHaveLength(230);

  await newSession(catchUp);
  expect(words(heard)).toHaveLength(230);
  expect(heard.at(-2)?.event).toMatchObject({ pickedUp: [] });
});

test("what was handled before is shown too, however much was written since: an edit or deletion may be of that", async () => {
  await using stage = await openStage({ migrations });
  const { catchUp, heard } = listen(stage);
  const { channelId } = await thread(stage);
  const mel = stage.box.people.as(stage.mel);
  const before = Array.from({ length: 130 }, (_, n) => mel.write(channelId, `before ${n}`).id);
  await newSession(catchUp);
  for (let n = 0; n < 150; n += 1) mel.write(channelId, `meanwhile ${n}`);
  mel.edit(before.at(-1) ?? "", "changed");
  await newSession(catchUp);
  const shown = heard.at(-2)?.event as Events["roomCaughtUp"];
  expect(shown.newest.find(({ id }) => id === before.at(-1))?.content).toBe("changed");
  // No gap, or what lies in it would look deleted.
  expect(shown.newest).toHaveLength(250);
  expect(shown.newest.map(({ id }) => id)).toEqual(shown.newest.map(({ id }) => id).sort((a, b) => byAge(b, a)));
  expect(shown).toMatchObject({ complete: false });
  expect(shown.pickedUp).toHaveLength(150);
});

test("live events wait for their room, and their room is read first", async () => {
  await using stage = await openStage({ migrations });
  const { catchUp, heard } = listen(stage);
  const rooms = [];
  for (let n = 0; n < 150; n += 1) rooms.push(await thread(stage, `${n}`));
  const mel = stage.box.people.as(stage.mel);
  for (const { channelId } of rooms) mel.write(channelId, channelId);

  const slow = { match: { method: "GET", path: /messages/ }, do: { kind: "delay", ms: 10 } } as const;
  stage.box.faults.rest({ ...slow, times: 250 });
  const last = rooms.at(-1)?.channelId ?? "";
  catchUp.begin();
  await catchUp.ready(last);
  expect(words(heard)).toContain(last);
  expect(words(heard).length).toBeLessThan(150);
  await catchUp.idle();
  expect(words(heard).sort()).toEqual(rooms.map((room) => room.channelId).sort());
  await catchUp.ready(last);
});

test("threads without news cost no call; archived ones that we closed neither, once they were read through", async () => {
  await using stage = await openStage({ migrations });
  const { catchUp, heard } = listen(stage);
  const quiet = await thread(stage, "quiet");
  const closed = await thread(stage, "closed");
  const mel = stage.box.people.as(stage.mel);
  mel.write(quiet.channelId, "old news");
  await newSession(catchUp);
  await stage.database.write((tx) =>
    stage.delivery.outbox.show(tx, closed.room, { show: "closed", archived: true, locked: true }),
  );
  mel.write(closed.channelId, "just before it closed");
  await stage.delivery.outbox.idle();
  stage.box.clock.advance(days(2));
  stage.box.requests.clear();
  await newSession(catchUp);
  const read = stage.box.requests.of("GET", "/channels/:channel/messages").map(({ path }) => path);
  expect(read.filter((path) => !path.includes(closed.channelId))).toEqual([]);
  expect(words(heard)).toEqual(["old news", "just before it closed"]);
  stage.box.requests.clear();
  await newSession(catchUp);
  expect(stage.box.requests.of("GET", "/channels/:channel/messages")).toEqual([]);
  expect(stage.box.requests.of("GET", "/guilds/:guild/threads/active")).toHaveLength(1);
});

test("rooms that are not watched are not read; a DM is read from when it became a room", async () => {
  await using stage = await openStage({ migrations });
  const { catchUp, heard } = listen(stage);
  const ada = stage.box.people.as(stage.ada);
  const channelId = ada.openDm(stage.bot);
  ada.write(channelId, "long before");
  stage.box.clock.advance(days(1));
  await stage.database.write((tx) => stage.delivery.rooms.dm(tx, stage.ada, channelId));
  const { room, channelId: other } = await thread(stage);
  await stage.database.write((tx) => stage.delivery.rooms.watch(tx, room, "unwatched"));
  stage.box.people.as(stage.mel).write(other, "not for us");
  ada.write(channelId, "for us");
  await newSession(catchUp);
  expect(words(heard)).toEqual(["for us"]);
});

test.each(["thread", "DM"] as const)(
  "nothing is missed of a new %s while our clock is minutes ahead of Discord's",
  async (kind) => {
    await using stage = await openStage({ migrations, ahead: minutes(5) });
    const { catchUp, heard } = listen(stage);
    const ada = stage.box.people.as(stage.ada);
    if (kind === "thread") {
      const { channelId } = await thread(stage);
      stage.box.people.as(stage.mel).write(channelId, "soon after");
    } else {
      const { outbox } = stage.delivery;
      await stage.database.write(async (tx) => {
        const room = await outbox.addRoom(tx, { kind: "dm", userId: stage.ada });
        await outbox.add(tx, room, { say: { content: "Hello" }, source: "first" });
      });
      await outbox.idle();
      ada.write(ada.openDm(stage.bot), "soon after");
    }
    await newSession(catchUp);
    expect(words(heard)).toContain("soon after");
  },
);

test("a room that was deleted is told so, and not asked for ever", async () => {
  await using stage = await openStage({ migrations });
  const { catchUp, heard } = listen(stage);
  const { channelId } = await thread(stage);
  stage.box.people.as(stage.mel).deleteChannel(channelId);
  await newSession(catchUp);
  expect(heard.map(({ name, event }) => [name, (event as { id?: string }).id])).toEqual([
    ["threadDeleted", channelId],
    ["sessionStarted", undefined],
  ]);
  expect(stage.box.requests.of("GET", "/channels/:channel/messages")).toHaveLength(1);
});

test("a room whose event was given up is read again from before it, though later ones were handled", async () => {
  await using stage = await openStage({ migrations });
  const { catchUp, heard } = listen(stage);
  const { room, channelId } = await thread(stage);
  const mel = stage.box.people.as(stage.mel);
  mel.write(channelId, "given up");
  const later = mel.write(channelId, "handled");
  await stage.database.write((tx) => stage.delivery.rooms.handled(tx, room, later.id));
  catchUp.mark(channelId);
  await catchUp.ready(channelId);
  expect(words(heard)).toEqual(["given up", "handled"]);
});

test("a room in which something of ours was found is read from where it was read, and no further back", async () => {
  await using stage = await openStage({ migrations });
  const { catchUp, heard } = listen(stage);
  const { room, channelId } = await thread(stage);
  const mel = stage.box.people.as(stage.mel);
  mel.write(channelId, "before");
  const read = mel.write(channelId, "read");
  await stage.database.write((tx) => stage.delivery.rooms.handled(tx, room, read.id));
  mel.write(channelId, "since");
  catchUp.readAgain(channelId);
  await catchUp.ready(channelId);
  expect(words(heard)).toEqual(["since"]);
  expect(names(heard).at(-1)).toBe("roomCaughtUp");
});

test("one bad message is left out after some tries, and the room goes on", async () => {
  await using stage = await openStage({ migrations });
  let tries = 0;
  const { catchUp, heard } = listen(stage, ({ content }) => {
    if (content !== "bad") return;
    tries += 1;
    throw new TypeError("a bug");
  });
  const { channelId } = await thread(stage);
  const mel = stage.box.people.as(stage.mel);
  for (const content of ["a", "bad", "c"]) mel.write(channelId, content);
  await newSession(catchUp);
  expect(words(heard)).toEqual(["a", "c"]);
  expect(tries).toBe(5);
});

const onlyShard: OneShard = { id: 0, has: () => true };

test.each([
  { from: undefined, to: undefined, as: "by the next one" },
  { from: undefined, to: onlyShard, as: "by the gateway of several processes" },
  { from: onlyShard, to: undefined, as: "by one that is alone again" },
])("what a process did not finish reading is read $as, though its session goes on", async ({ from, to }) => {
  await using stage = await openStage({ migrations });
  const { channelId } = await thread(stage);
  stage.box.people.as(stage.mel).write(channelId, "missed");
  const first = listen(stage, undefined, { shard: from });
  stage.box.faults.rest({ match: { path: /messages/ }, do: { kind: "drop-before" }, times: 1_000 });
  first.catchUp.begin();
  await expect
    .poll(() => stage.database.db.selectFrom("setting").selectAll().execute())
    .toMatchObject([{ key: "catch-up.unfinished" }]);
  await first.catchUp.stop();

  stage.box.faults.clear();
  const second = listen(stage, undefined, { shard: to });
  second.catchUp.start();
  await second.catchUp.idle();
  expect(words(second.heard)).toEqual(["missed"]);
  expect(names(second.heard)).toContain("sessionStarted");

  const third = listen(stage, undefined, { shard: to });
  third.catchUp.start();
  await third.catchUp.idle();
  expect(third.heard).toEqual([]);
});

test("an edit of what was handled is found, however often reading is interrupted behind it", async () => {
  await using stage = await openStage({ migrations });
  const { channelId } = await thread(stage);
  const mel = stage.box.people.as(stage.mel);
  const old = mel.write(channelId, "handled long before").id;
  await newSession(listen(stage).catchUp);
  mel.edit(old, "changed meanwhile");
  for (let n = 0; n < 350; n += 1) mel.write(channelId, `${n}`);

  // Each process is killed some way further on.
  for (const end of [120, 250, 349]) {
    const told = Promise.withResolvers<void>();
    const { catchUp } = listen(stage, ({ content }) => {
      if (content !== `${end}`) return;
      told.resolve();
      throw new ServiceError("this process is dead");
    });
    catchUp.begin();
    await told.promise;
    await catchUp.stop();
  }
  const { catchUp, heard } = listen(stage);
  catchUp.start();
  await catchUp.idle();
  expect(words(heard)).toEqual(["349"]);
  const shown = heard.find(({ name }) => name === "roomCaughtUp")?.event as Events["roomCaughtUp"];
  expect(shown.newest.find(({ id }) => id === old)?.content).toBe("changed meanwhile");
  expect(shown.newest).toHaveLength(351);
  expect(shown.pickedUp).toHaveLength(350);

  // Read to its end once, that is over.
  const next = listen(stage);
  mel.write(channelId, "later");
  await newSession(next.catchUp);
  expect(next.heard[1]?.event).toMatchObject({ newest: { length: 100 } });
});

test("a message of a room that is still to be read costs no call of its own", async () => {
  await using stage = await openStage({ migrations });
  const { channelId } = await thread(stage);
  const mel = stage.box.people.as(stage.mel);
  const ids = ["one", "two"].map((content) => mel.write(channelId, content).id);
  const api = stage.rest.catchUp;
  const pages = new Pages(api, () => true);
  stage.box.requests.clear();
  expect((await Promise.all(ids.map((id) => pages.message(channelId, id)))).map(({ content }) => content)).toEqual([
    "one",
    "two",
  ]);
  expect(await pages.take(channelId)).toHaveLength(2);
  expect([...stage.box.requests]).toHaveLength(1);

  const third = mel.write(channelId, "three").id;
  expect((await pages.message(channelId, third)).content).toBe("three");
  expect(await pages.take(channelId)).toHaveLength(3);
  expect([...stage.box.requests]).toHaveLength(3);

  mel.write(channelId, "four");
  const other = new Pages(api, () => true);
  await other.message(channelId, third);
  mel.write(channelId, "five");
  other.forget(channelId);
  expect(await other.take(channelId)).toHaveLength(5);
});

test("what was missed of people is looked for as after a new session, once for all of them", async () => {
  await using stage = await openStage({ migrations });
  const { catchUp, heard } = listen(stage);
  await thread(stage);
  for (let n = 0; n < 3; n += 1) catchUp.lookAround();
  await catchUp.idle();
  expect(names(heard)).toEqual(["roomCaughtUp", "sessionStarted"]);
  catchUp.lookAround();
  await catchUp.idle();
  expect(names(heard)).toHaveLength(4);
});

test("that a session began is told until it was handled: who left meanwhile is looked for only then", async () => {
  await using stage = await openStage({ migrations });
  let refused = 0;
  const { catchUp, heard } = listen(stage, () => {}, {
    refuse(name) {
      if (name !== "sessionStarted" || refused === 3) return;
      refused += 1;
      throw new ServiceError("the database is away");
    },
  });
  await thread(stage);
  catchUp.begin();
  const ended = async () => {
    stage.box.clock.advance(seconds(5));
    return names(heard);
  };
  await expect.poll(ended).toContain("sessionStarted");
  expect(refused).toBe(3);
  await catchUp.idle();
  expect(await stage.database.db.selectFrom("setting").select("key").execute()).toEqual([]);
});

test("a process that is stopped before it told that a session began leaves that to the next one", async () => {
  await using stage = await openStage({ migrations });
  await thread(stage);
  let refused = false;
  const away = listen(stage, () => {}, {
    refuse(name) {
      if (name !== "sessionStarted") return;
      refused = true;
      throw new ServiceError("the database is away");
    },
  });
  away.catchUp.begin();
  await expect.poll(() => refused).toBe(true);
  await away.catchUp.stop();
  const next = listen(stage);
  next.catchUp.start();
  await next.catchUp.idle();
  expect(names(next.heard)).toContain("sessionStarted");
});
