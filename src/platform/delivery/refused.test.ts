import { Permission } from "discord-box";
import { expect, test } from "vitest";
import { type RoomId, WENT_NOWHERE } from "#kernel/outbox.ts";
import { minutes, seconds } from "#kernel/types.ts";
import { takeFromBot } from "#test/support/bot-permissions.ts";
import { describeOnDatabases } from "#test/support/databases.ts";
import { openStage, type Stage } from "#test/support/delivery-stage.ts";

function thread({ delivery, database, guild, desk }: Stage): Promise<RoomId> {
  const spec = { kind: "staff-thread", guildId: guild, parentId: desk, name: "1 ada" } as const;
  return database.write((tx) => delivery.outbox.addRoom(tx, spec));
}

async function say({ delivery, database }: Stage, room: RoomId, content: string): Promise<void> {
  await database.write((tx) => delivery.outbox.add(tx, room, { say: { content }, source: content }));
  await delivery.outbox.idle();
}

async function read({ delivery, database, box }: Stage, room: RoomId): Promise<string[]> {
  const found = await delivery.rooms.find(database.db, room);
  return (box.world.messages.get(found?.channelId ?? "") ?? []).map(({ content }) => content);
}

/** View Channel and Send Messages in Threads are what a thread takes. */
const TALK = (1n << 10n) | (1n << 38n);

/** The bot may no longer talk below the team's channel; the returned function lets it again. */
function forbid({ box, bot, desk }: Stage): () => void {
  const overwrites = box.world.channels.get(desk)?.permission_overwrites as object[];
  const own = { id: bot, type: 1, allow: "0", deny: TALK.toString() };
  overwrites.push(own);
  return () => void overwrites.splice(overwrites.indexOf(own), 1);
}

const attempts = ({ box }: Stage) => box.requests.of("POST", "/channels/:channel/messages").length;
const heard = ({ told }: Stage) => told.filter(({ on }) => on === "held").length;

/** Lanes are looked at every five seconds, and a look ends when it ends. */
async function until({ box, delivery }: Stage, isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) {
    box.clock.advance(seconds(5));
    await delivery.outbox.idle();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await delivery.outbox.idle();
}

describeOnDatabases("a room that we are not permitted to talk in", (database) => {
  test("is tried again with the next thing said there, a minute later at the soonest, and told of once", async () => {
    await using stage = await openStage({ database });
    const room = await thread(stage);
    await say(stage, room, "a");
    const allow = forbid(stage);
    await say(stage, room, "b");
    expect(heard(stage)).toBe(1);
    const before = attempts(stage);
    await say(stage, room, "c");
    expect(attempts(stage)).toBe(before);

    stage.box.clock.advance(minutes(2));
    await say(stage, room, "d");
    expect(attempts(stage)).toBe(before + 1);
    expect(heard(stage)).toBe(1);

    allow();
    stage.box.clock.advance(minutes(2));
    await say(stage, room, "e");
    expect(await read(stage, room)).toEqual(["a", "b", "c", "d", "e"]);

    // The next time is another one.
    forbid(stage);
    await say(stage, room, "f");
    expect(heard(stage)).toBe(2);
  });
});

test("a room that we are not permitted to talk in is tried again by itself, and by the next process at once", async () => {
  await using stage = await openStage();
  const room = await thread(stage);
  await say(stage, room, "a");
  const allow = forbid(stage);
  await say(stage, room, "b");
  allow();
  stage.box.clock.advance(minutes(9));
  await stage.delivery.outbox.idle();
  expect(await read(stage, room)).toEqual(["a"]);
  stage.box.clock.advance(minutes(2));
  await until(stage, async () => (await read(stage, room)).includes("b"));

  const allowAgain = forbid(stage);
  await say(stage, room, "c");
  const before = attempts(stage);
  await stage.restart();
  await until(stage, () => attempts(stage) > before);
  expect(heard(stage)).toBe(2);
  allowAgain();
  await stage.restart();
  await until(stage, async () => (await read(stage, room)).includes("c"));
  expect(await read(stage, room)).toEqual(["a", "b", "c"]);
});

describeOnDatabases("who may read and write in a channel, which we are not permitted to say", (database) => {
  test("is told once, and done with the next thing said there, a minute later, once we are", async () => {
    await using stage = await openStage({ database });
    const { guild: guildId, category: parentId, team, ada, mel, bot: botId, box } = stage;
    const access = { team: { roles: [team] }, people: [ada] };
    const spec = { kind: "private-channel", guildId, parentId, name: "1 ada", access } as const;
    const room = await stage.database.write((tx) => stage.delivery.outbox.addRoom(tx, spec));
    await say(stage, room, "a");
    const bits = Permission.MANAGE_CHANNELS | Permission.MANAGE_ROLES;
    const give = takeFromBot(box, { guildId, botId, bits });
    const patches = () => box.requests.of("PATCH", "/channels/:channel").length;
    const notShown = () => stage.told.filter(({ on }) => on === "notShown");
    const show = async (people: readonly string[]) => {
      await stage.database.write((tx) =>
        stage.delivery.outbox.show(tx, room, { show: "overwrites", access: { ...access, people } }),
      );
      await stage.delivery.outbox.idle();
    };
    await show([ada, mel]);
    await say(stage, room, "b");
    expect(notShown()).toMatchObject([{ room, shown: "overwrites" }]);
    expect(patches()).toBe(1);

    box.clock.advance(minutes(2));
    await say(stage, room, "c");
    expect(patches()).toBe(2);
    expect(notShown()).toHaveLength(1);
    // Asked for anew, it is tried at once and told of again.
    await show([ada]);
    expect(notShown()).toHaveLength(2);

    give();
    await stage.database.write((tx) =>
      stage.delivery.outbox.show(tx, room, { show: "closed", archived: true, locked: true }),
    );
    await stage.delivery.outbox.idle();
    const channelId = (await stage.delivery.rooms.find(stage.database.db, room))?.channelId ?? "";
    expect(() => box.people.as(ada).write(channelId, "closed")).toThrow();
    box.clock.advance(minutes(2));
    await say(stage, room, "d");
    const rows = await stage.database.db
      .selectFrom("shown")
      .select(["kind", "pending", "refusals"])
      .orderBy("kind")
      .execute();
    expect(rows).toEqual(["closed", "overwrites"].map((kind) => ({ kind, pending: 0, refusals: 0 })));
  });
});

test("what we were not permitted to show is shown by itself later", async () => {
  await using stage = await openStage();
  const { guild: guildId, bot: botId, box } = stage;
  const room = await thread(stage);
  await say(stage, room, "a");
  const give = takeFromBot(box, { guildId, botId, bits: Permission.MANAGE_THREADS });
  await stage.database.write((tx) =>
    stage.delivery.outbox.show(tx, room, { show: "closed", archived: true, locked: true }),
  );
  await stage.delivery.outbox.idle();
  const channelId = (await stage.delivery.rooms.find(stage.database.db, room))?.channelId ?? "";
  const isLocked = () => box.world.channels.get(channelId)?.thread?.locked ?? false;
  expect(isLocked()).toBe(false);
  give();
  box.clock.advance(minutes(11));
  await until(stage, isLocked);
});

test("who waits for something that is refused once more hears that it is held", async () => {
  await using stage = await openStage();
  const room = await thread(stage);
  await say(stage, room, "a");
  forbid(stage);
  await say(stage, room, "b");
  stage.box.clock.advance(minutes(2));
  // While it is tried again the room is held no longer.
  const path = /^\/channels\/\d+\/messages$/;
  const fault = stage.box.faults.rest({ match: { method: "POST", path }, do: { kind: "delay", ms: 300 } });
  const { database, delivery } = stage;
  const place = await database.write((tx) => delivery.outbox.add(tx, room, { say: { content: "c" }, source: "c" }));
  while (fault.used === 0) await new Promise((resolve) => setImmediate(resolve));
  const settled = delivery.outbox.settled(place);
  await delivery.outbox.idle();
  expect(await settled).toBe("held");
});

test("a mark below words that went nowhere, in a closed thread that we may not open, holds nothing up and is not tried for ever", async () => {
  await using stage = await openStage();
  const { box, delivery, database } = stage;
  const room = await thread(stage);
  await say(stage, room, "a");
  const channelId = (await delivery.rooms.find(database.db, room))?.channelId ?? "";
  const late = box.people.as(stage.mel).write(channelId, "late").id;
  Object.assign(box.world.channel(channelId).thread ?? {}, { archived: true, locked: true });
  takeFromBot(box, { guildId: stage.guild, botId: stage.bot, bits: Permission.MANAGE_THREADS });
  await database.write((tx) => delivery.outbox.add(tx, room, { react: late, emoji: WENT_NOWHERE }));
  await delivery.outbox.idle();
  expect(heard(stage)).toBe(0);
  const waiting = await database.db.selectFrom("effect").select("kind").where("state", "=", "waiting").execute();
  expect(waiting).toEqual([]);
});
