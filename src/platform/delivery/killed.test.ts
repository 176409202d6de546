import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { MadeRoom, RoomId } from "#kernel/outbox.ts";
import { minutes, seconds } from "#kernel/types.ts";
import { describeOnDatabases } from "#test/support/databases.ts";
import { openStage, type Stage } from "#test/support/delivery-stage.ts";
import { MADE_WITHIN, madeAgainAfter } from "./create.ts";

type Kind = MadeRoom["kind"];

const KINDS: readonly Kind[] = ["staff-thread", "private-thread", "forum-post", "staff-channel", "private-channel"];
const text = (content: string) => ({ content });
const words = ["the card", "one", "two", "three"];

function specOf(stage: Stage, kind: Kind): MadeRoom {
  const { guild: guildId, desk, category, forum, team, ada } = stage;
  const common = { guildId, name: "1 Billing Ada", neutralName: "ticket 1" };
  const access = { team: { roles: [team] }, people: kind === "private-channel" ? [ada] : [] };
  if (kind === "forum-post") return { ...common, kind, parentId: forum };
  if (kind === "staff-thread" || kind === "private-thread") return { ...common, kind, parentId: desk };
  return { ...common, kind, parentId: category, access };
}

/** What stands on Discord of a room, and how many there are of it. */
async function found(stage: Stage, room: RoomId) {
  const row = await stage.delivery.rooms.find(stage.database.db, room);
  const known = [stage.desk, stage.category, stage.forum];
  const made = [...stage.box.world.channels.values()].filter(
    ({ id, guild_id }) => guild_id === stage.guild && !known.includes(id),
  );
  const said = (stage.box.world.messages.get(row?.channelId ?? "") ?? []).map(({ content }) => content);
  return { made: made.length, said: said.filter((content) => content !== "") };
}

describe.each(KINDS)("a %s whose process is killed", (kind) => {
  // The note that it is being made, its creation and each saying are one commit each; a post's creation and its card are one together.
  const deaths = ["the note", ...words].flatMap((_, index) => [
    { commit: index + 1, when: "before" as const },
    { commit: index + 1, when: "after" as const },
  ]);

  test.each(deaths)("$when commit $commit is there once, with everything, in order", async (death) => {
    await using stage = await openStage();
    await stage.delivery.stop();
    const { delivery, died } = await stage.openMortal(death);
    const room = await stage.database.write(async (tx) => {
      const added = await delivery.outbox.addRoom(tx, specOf(stage, kind));
      for (const [n, content] of words.entries()) {
        await delivery.outbox.add(tx, added, { say: text(content), source: `m${n}` });
      }
      return added;
    });
    await died;
    stage.box.clock.advance(MADE_WITHIN);
    await stage.restart();
    await stage.delivery.outbox.idle();
    expect(await found(stage, room)).toEqual({ made: 1, said: words });
    const states = await stage.database.db.selectFrom("effect").select("state").execute();
    expect(states.every(({ state }) => state === "done")).toBe(true);
  });
});

test.each(KINDS)("a %s that Discord is still making when the next process begins is made once", async (kind) => {
  await using stage = await openStage();
  await stage.delivery.stop();
  // After the note that it is being made; it does not live to see it made.
  const { delivery, died } = await stage.openMortal({ commit: 2, when: "before" });
  const making = Promise.withResolvers<void>();
  const asked = stage.box.faults.rest({
    match: { method: "POST", path: /threads|channels$/ },
    do: { kind: "hold", until: making.promise },
  });
  const room = await stage.database.write(async (tx) => {
    const added = await delivery.outbox.addRoom(tx, specOf(stage, kind));
    for (const [n, content] of words.entries()) {
      await delivery.outbox.add(tx, added, { say: text(content), source: `m${n}` });
    }
    return added;
  });
  await expect.poll(() => asked.used).toBe(1);
  await stage.restart();
  await delay(700);
  making.resolve();
  await died;
  stage.box.clock.advance(MADE_WITHIN);
  await stage.delivery.outbox.idle();
  expect(await found(stage, room)).toEqual({ made: 1, said: words });
});

/** Time goes by until it is so. */
async function passing({ box }: Stage, isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) {
    box.clock.advance(seconds(5));
    await delay(25);
  }
}

test("a thread that Discord made at the last of many attempts is looked for once more before it is given up", async () => {
  await using stage = await openStage();
  const { box, delivery, database } = stage;
  const match = { method: "POST", path: /threads$/ };
  const failing = box.faults.rest({ match, do: { kind: "5xx-before" }, times: 7 });
  const last = box.faults.rest({ match, do: { kind: "drop-after" } });
  const room = await database.write((tx) => delivery.outbox.addRoom(tx, specOf(stage, "staff-thread")));
  await passing(stage, () => failing.used === 7);
  box.clock.advance(minutes(10));
  await passing(stage, () => last.used === 1);
  const now = () => delivery.rooms.find(database.db, room);
  await passing(stage, async () => (await now())?.channelId !== null || (await now())?.held !== null);
  expect(await now()).toMatchObject({ held: null });
  expect((await found(stage, room)).made).toBe(1);
});

test("a thread that can't be made after many attempts is given up, when it was looked for", async () => {
  await using stage = await openStage();
  const { box, delivery, database } = stage;
  const match = { method: "POST", path: /threads$/ };
  const failing = box.faults.rest({ match, do: { kind: "5xx-before" }, times: 100 });
  const room = await database.write((tx) => delivery.outbox.addRoom(tx, specOf(stage, "staff-thread")));
  await passing(stage, async () => (await stage.delivery.rooms.find(database.db, room))?.held === "refused");
  expect(failing.used).toBeGreaterThanOrEqual(8);
  expect((await found(stage, room)).made).toBe(0);
});

test("only what would stand there twice is asked for again after a while; a DM at once", () => {
  expect([1, 2].map((failures) => madeAgainAfter({ kind: "dm" }, failures))).toEqual([250, 500]);
  expect([1, 9].map((failures) => madeAgainAfter({ kind: "staff-thread" }, failures))).toEqual([MADE_WITHIN, 30_000]);
});

test("a post that somebody deletes while it is looked for is made anew", async () => {
  await using stage = await openStage();
  await stage.delivery.stop();
  const { delivery, died } = await stage.openMortal({ commit: 2, when: "before" });
  const room = await stage.database.write(async (tx) => {
    const added = await delivery.outbox.addRoom(tx, specOf(stage, "forum-post"));
    await delivery.outbox.add(tx, added, { say: text("the card"), source: "m0" });
    return added;
  });
  await died;
  stage.box.faults.rest({ match: { method: "GET", path: /messages/ }, do: { kind: "refuse", code: 10_003 } });
  stage.box.clock.advance(MADE_WITHIN);
  await stage.restart();
  await stage.delivery.outbox.idle();
  expect(await stage.delivery.rooms.find(stage.database.db, room)).toMatchObject({ held: null });
  expect((await found(stage, room)).said).toEqual(["the card"]);
});

describeOnDatabases("what waits in a closed DM and goes on in another room", (database) => {
  test.each(
    [1, 2, 3, 4].flatMap((commit) => [
      { commit, when: "before" as const },
      { commit, when: "after" as const },
    ]),
  )("killed $when commit $commit: is said there once, in order, and never in the DM", async (death) => {
    await using stage = await openStage({ database });
    const ada = stage.box.people.as(stage.ada);
    ada.closeDms();
    const dm = await stage.database.write((tx) => stage.delivery.outbox.addRoom(tx, { kind: "dm", userId: stage.ada }));
    await stage.database.write(async (tx) => {
      for (const n of [1, 2, 3]) await stage.delivery.outbox.add(tx, dm, { say: text(`reply ${n}`), source: `r${n}` });
      await stage.delivery.outbox.add(tx, dm, { say: text("of another ticket"), source: "other" });
      await stage.delivery.outbox.add(tx, dm, { edit: text("reply 2, changed"), source: "r2", key: "1" });
    });
    await stage.delivery.outbox.idle();
    await stage.delivery.stop();

    const { delivery, died } = await stage.openMortal(death);
    const room = await stage.database.write((tx) => delivery.outbox.addRoom(tx, specOf(stage, "private-thread")));
    const moved = await stage.database.write((tx) => delivery.outbox.move(tx, dm, room, ["r1", "r2", "r3"]));
    expect(moved).toEqual(["r1", "r2", "r3"]);
    await died;
    stage.box.clock.advance(MADE_WITHIN);
    await stage.restart();
    await stage.delivery.outbox.idle();
    ada.openDms();
    await stage.database.write((tx) => stage.delivery.rooms.release(tx, dm));
    await stage.delivery.outbox.idle();
    expect((await found(stage, room)).said).toEqual(["reply 1", "reply 2, changed", "reply 3"]);
    const row = await stage.delivery.rooms.find(stage.database.db, dm);
    const said = (stage.box.world.messages.get(row?.channelId ?? "") ?? []).map(({ content }) => content);
    expect(said).toEqual(["of another ticket"]);
  });
});
