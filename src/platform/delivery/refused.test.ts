import { expect, test } from "vitest";
import type { RoomId } from "#kernel/outbox.ts";
import { minutes, seconds } from "#kernel/types.ts";
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
