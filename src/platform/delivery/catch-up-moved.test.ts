import { describe, expect, test } from "vitest";
import { listen, migrations, thread, words } from "#test/support/catch-up-stage.ts";
import { openStage, type Stage } from "#test/support/delivery-stage.ts";

describe("a conversation that left one room for another", () => {
  async function twoRooms(stage: Stage) {
    const left = await thread(stage, "left");
    const room = await thread(stage, "where it goes on");
    const mel = stage.box.people.as(stage.mel);
    mel.write(left.channelId, "first");
    mel.write(room.channelId, "second");
    return {
      left,
      room,
      follow: () => stage.database.write((tx) => stage.delivery.rooms.follow(tx, room.room, left.room)),
    };
  }

  test("is read where it was, then where it is, by the process that moves it", async () => {
    await using stage = await openStage({ migrations });
    const { left, room, follow } = await twoRooms(stage);
    const { catchUp, heard } = listen(stage);
    await follow();
    expect(stage.behind).toEqual([left.channelId, room.channelId]);
    stage.box.faults.rest({ match: { path: new RegExp(left.channelId) }, do: { kind: "delay", ms: 50 } });
    for (const channelId of stage.behind) catchUp.mark(channelId);
    await catchUp.ready(room.channelId);
    expect(words(heard)).toEqual(["first", "second"]);
  });

  test("is read in that order by the next process, too, and from its beginning", async () => {
    await using stage = await openStage({ migrations });
    const { room, follow } = await twoRooms(stage);
    await stage.database.write((tx) => stage.delivery.rooms.handled(tx, room.room, "9999999999999999999"));
    await follow();
    // The new room comes first when rooms are listed by their channels' answers.
    stage.box.faults.rest({ match: { method: "GET", nth: 1 }, do: { kind: "delay", ms: 50 } });
    const { catchUp, heard } = listen(stage);
    catchUp.start();
    await catchUp.idle();
    expect(words(heard)).toEqual(["first", "second"]);
  });

  test("is read in that order when its new room is asked for before it is known what else is behind", async () => {
    await using stage = await openStage({ migrations });
    const { room, follow } = await twoRooms(stage);
    await follow();
    const { catchUp, heard } = listen(stage);
    catchUp.start();
    // As whoever is about to say again what may have been said already does.
    catchUp.readAgain(room.channelId);
    await catchUp.idle();
    expect(words(heard)).toEqual(["first", "second"]);
  });

  test("is read in that order by the next process when its old room was just being read, and the process died", async () => {
    await using stage = await openStage({ migrations });
    const { left, room, follow } = await twoRooms(stage);
    const first = listen(stage);
    const author = Promise.withResolvers<void>();
    const asked = stage.box.faults.rest({
      match: { path: /members/, nth: 1 },
      do: { kind: "hold", until: author.promise },
    });
    first.catchUp.mark(left.channelId);
    await expect.poll(() => asked.used).toBe(1);
    stage.box.people.as(stage.mel).write(left.channelId, "not yet read");
    await follow();
    const over = Promise.withResolvers<void>();
    const again = stage.box.faults.rest({
      match: { path: new RegExp(left.channelId) },
      do: { kind: "hold", until: over.promise },
    });
    for (const channelId of [left.channelId, room.channelId]) first.catchUp.mark(channelId);
    author.resolve();
    await expect.poll(() => again.used).toBe(1);
    expect(words(first.heard)).toEqual(["first"]);
    void first.catchUp.stop();
    over.resolve();

    const { catchUp, heard } = listen(stage);
    catchUp.start();
    await catchUp.idle();
    expect(words(heard)).toEqual(["not yet read", "second"]);
  });

  test("is read once more when it came while its new room was being read", async () => {
    await using stage = await openStage({ migrations });
    const { room, left, follow } = await twoRooms(stage);
    const answer = Promise.withResolvers<void>();
    const held = stage.box.faults.rest({
      match: { path: new RegExp(room.channelId) },
      do: { kind: "hold", until: answer.promise },
    });
    const { catchUp, heard } = listen(stage);
    catchUp.mark(room.channelId);
    await expect.poll(() => held.used).toBe(1);
    await follow();
    for (const channelId of [left.channelId, room.channelId]) catchUp.mark(channelId);
    answer.resolve();
    await catchUp.idle();
    expect(words(heard)).toEqual(expect.arrayContaining(["first", "second"]));
    expect(words(heard).lastIndexOf("second")).toBeGreaterThan(words(heard).indexOf("first"));
    const rows = await stage.database.db.selectFrom("room").select(["behind", "follows", "read_from"]).execute();
    expect(rows).toEqual(Array(2).fill({ behind: 0, follows: null, read_from: null }));
  });
});
