import { expect, test } from "vitest";
import type { FileRef, MessageBody, RoomId, RoomSpec, Saying } from "#kernel/outbox.ts";
import { days, minutes, seconds } from "#kernel/types.ts";
import { openStage, type Stage } from "#test/support/delivery-stage.ts";
import { OLD_EDITS_PER_HOUR } from "../../../sandbox/src/world/message-edit.ts";
import { saveShown } from "./shown-store.ts";

const text = (content: string): MessageBody => ({ content });

function addRoom({ delivery, database, guild, desk }: Stage, kind: "staff-thread" | "private-thread"): Promise<RoomId> {
  const spec: RoomSpec = { kind, guildId: guild, parentId: desk, name: "1 ada" };
  return database.write((tx) => delivery.outbox.addRoom(tx, spec));
}

async function channelOf(stage: Stage, room: RoomId) {
  const found = await stage.delivery.rooms.find(stage.database.db, room);
  return stage.box.world.channels.get(found?.channelId ?? "");
}

function messagesIn(stage: Stage, channelId: string | undefined) {
  return stage.box.world.messages.get(channelId ?? "") ?? [];
}

test("a name that has to wait for its limit holds nothing up and is shown later, the latest only", async () => {
  await using stage = await openStage({ limits: "discord" });
  const { outbox } = stage.delivery;
  const room = await addRoom(stage, "staff-thread");
  for (const name of ["a", "b", "c", "d"]) {
    await stage.database.write((tx) => outbox.show(tx, room, { show: "name", name }));
    await outbox.idle();
  }
  expect((await channelOf(stage, room))?.name).toBe("b");
  await stage.database.write((tx) => outbox.add(tx, room, { say: text("hello"), source: "a" }));
  await outbox.idle();
  const channel = await channelOf(stage, room);
  expect(messagesIn(stage, channel?.id).map((message) => message.content)).toContain("hello");
  // The client's memory of limits goes by the machine's clock, which does not jump.
  stage.rest.lane.handlers.clear();
  stage.box.clock.advance(minutes(11));
  const nameAfterSweep = async () => {
    stage.box.clock.advance(seconds(5));
    return (await channelOf(stage, room))?.name;
  };
  await expect.poll(nameAfterSweep).toBe("d");
});

test("a change of an old message that Discord takes no more changes of keeps nothing waiting, and is shown later, the latest only", async () => {
  await using stage = await openStage();
  const { outbox } = stage.delivery;
  const add = (saying: Saying) => stage.database.write((tx) => outbox.add(tx, room, saying));
  const room = await addRoom(stage, "staff-thread");
  await add({ say: text("old words"), source: "a" });
  await add({ say: text("other old words"), source: "b" });
  await outbox.idle();
  const channel = await channelOf(stage, room);
  const said = () => messagesIn(stage, channel?.id).map((message) => message.content);
  stage.box.clock.advance(minutes(61));
  const now = stage.box.clock.now();
  stage.box.world.oldEdits.set(`${channel?.id}:${stage.bot}`, Array(OLD_EDITS_PER_HOUR).fill(now));
  await add({ edit: text("second words"), source: "a", key: "1" });
  await add({ edit: text("third words"), source: "a", key: "2" });
  await add({ edit: text("other words"), source: "b", key: "1" });
  await add({ say: text("said since"), source: "c" });
  await outbox.idle();
  expect(said()).toEqual(["old words", "other old words", "said since"]);
  // What is young is changed as ever.
  await add({ edit: text("changed since"), source: "c", key: "1" });
  await outbox.idle();
  expect(said()).toEqual(["old words", "other old words", "changed since"]);

  stage.box.world.oldEdits.clear();
  // The client's memory of limits goes by the machine's clock, which does not jump.
  stage.rest.lane.handlers.clear();
  await add({ edit: text("newest other words"), source: "b", key: "2" });
  await outbox.idle();
  expect(said()).toEqual(["old words", "newest other words", "changed since"]);
  const later = async () => {
    stage.box.clock.advance(minutes(5));
    await outbox.idle();
    return said();
  };
  await expect.poll(later).toEqual(["third words", "newest other words", "changed since"]);
  await later();
  expect(said()).toEqual(["third words", "newest other words", "changed since"]);
});

test("more messages than Discord takes at once arrive in order", async () => {
  await using stage = await openStage({ limits: "discord" });
  const { outbox } = stage.delivery;
  const room = await addRoom(stage, "staff-thread");
  const said = Array.from({ length: 12 }, (_, n) => `${n}`);
  await stage.database.write(async (tx) => {
    for (const content of said) await outbox.add(tx, room, { say: text(content), source: content });
  });
  await outbox.idle();
  const channel = await channelOf(stage, room);
  expect(messagesIn(stage, channel?.id).map((message) => message.content)).toEqual(said);
});

test("a private thread can't be extended by whoever is in it", async () => {
  await using stage = await openStage();
  const room = await addRoom(stage, "private-thread");
  await stage.delivery.outbox.idle();
  expect(await channelOf(stage, room)).toMatchObject({ type: 12, thread: { invitable: false } });
});

/** A file in Ada's DM with the bot, as a message that came in names it. */
async function fileFrom(stage: Stage, bytes: Uint8Array): Promise<Extract<FileRef, { readonly messageId: string }>> {
  const ada = stage.box.people.as(stage.ada);
  const channelId = ada.openDm(stage.bot);
  const { id: messageId } = ada.write(channelId, { files: [{ name: "log.txt", bytes }] });
  const message = await stage.rest.api.channels.getMessage(channelId, messageId);
  const [file] = message.attachments;
  if (!file) throw new Error("no file");
  const { id: attachmentId, filename, size, url } = file;
  const instead = { gone: "log.txt was removed", tooLarge: "log.txt is too large" };
  return { channelId, messageId, attachmentId, filename, size, url, instead };
}

async function forward(stage: Stage, file: FileRef) {
  const room = await addRoom(stage, "staff-thread");
  await stage.database.write((tx) =>
    stage.delivery.outbox.add(tx, room, { say: { content: "look", files: [file] }, source: "a" }),
  );
  await stage.delivery.outbox.idle();
  const channel = await channelOf(stage, room);
  return messagesIn(stage, channel?.id)[0];
}

const reads = (stage: Stage) => stage.box.requests.of("GET", "/channels/:channel/messages/:message").length;

test("a file's link is used while it is good, and asked for anew once it is expired", async () => {
  await using stage = await openStage();
  const file = await fileFrom(stage, Buffer.from("line 1"));
  const before = reads(stage);
  expect((await forward(stage, file))?.attachments).toMatchObject([{ filename: "log.txt", size: 6 }]);
  expect(reads(stage)).toBe(before);

  stage.box.clock.advance(days(2));
  expect((await forward(stage, file))?.attachments).toMatchObject([{ filename: "log.txt", size: 6 }]);
  expect(reads(stage)).toBe(before + 1);
});

test("the file of a forwarded message is found in it once its link is expired", async () => {
  await using stage = await openStage();
  const original = await fileFrom(stage, Buffer.from("line 1"));
  const { channelId } = original;
  const { id: messageId } = stage.box.people
    .as(stage.ada)
    .write(channelId, { forward: { channelId, messageId: original.messageId } });
  const { message_snapshots } = await stage.rest.api.channels.getMessage(channelId, messageId);
  const [file] = message_snapshots?.[0]?.message.attachments ?? [];
  if (!file) throw new Error("no file");
  stage.box.clock.advance(days(2));
  const forwarded = { ...original, messageId, attachmentId: file.id, url: file.url };
  expect((await forward(stage, forwarded))?.attachments).toMatchObject([{ filename: "log.txt", size: 6 }]);
});

test("the file of a message that was deleted is named instead", async () => {
  await using stage = await openStage();
  const file = await fileFrom(stage, Buffer.from("line 1"));
  stage.box.people.as(stage.ada).erase(file.messageId);
  stage.box.clock.advance(days(2));
  expect(await forward(stage, file)).toMatchObject({ content: "look\nlog.txt was removed", attachments: [] });
});

test("a reply answers the copy of what it replies to", async () => {
  await using stage = await openStage();
  const { outbox } = stage.delivery;
  const room = await addRoom(stage, "staff-thread");
  await stage.database.write(async (tx) => {
    await outbox.add(tx, room, { say: text("question"), source: "q" });
    await outbox.add(tx, room, { say: { content: "answer", replyTo: { source: "q" } }, source: "a" });
    await outbox.add(tx, room, { say: { content: "to nothing", replyTo: { source: "x" } }, source: "b" });
  });
  await outbox.idle();
  const channel = await channelOf(stage, room);
  const [question, answer, other] = messagesIn(stage, channel?.id);
  expect(answer?.message_reference?.message_id).toBe(question?.id);
  expect(other?.message_reference).toBeUndefined();
});

test("nobody is pinged unless the body says whom", async () => {
  await using stage = await openStage();
  const { outbox } = stage.delivery;
  const room = await addRoom(stage, "staff-thread");
  const content = `@everyone <@${stage.ada}> <@${stage.mel}>`;
  await stage.database.write(async (tx) => {
    await outbox.add(tx, room, { say: text(content), source: "a" });
    await outbox.add(tx, room, {
      say: { content, allowed_mentions: { parse: [], users: [stage.mel] } },
      source: "b",
    });
  });
  await outbox.idle();
  const channel = await channelOf(stage, room);
  expect(messagesIn(stage, channel?.id).map((message) => message.mentions)).toEqual([[], [stage.mel]]);
});

test("a restored backup says nothing twice that was said since it was made", async () => {
  await using stage = await openStage();
  const { db } = stage.database;
  const room = await addRoom(stage, "staff-thread");
  await stage.delivery.outbox.idle();
  const ada = stage.box.people.as(stage.ada);
  const channelId = ada.openDm(stage.bot);
  const relay = async (content: string, source: string) => {
    await stage.database.write((tx) => stage.delivery.outbox.add(tx, room, { say: text(content), source }));
    await stage.delivery.outbox.idle();
  };
  const write = (content: string) => `m:${ada.write(channelId, content).id}`;
  const [first, second] = [write("one"), write("two")];
  await relay("one", first);
  await relay("two", second);
  const [backup] = await db.selectFrom("copy").selectAll().where("source", "=", first).execute();
  await db.deleteFrom("effect").where("kind", "=", "say").execute();
  await db.deleteFrom("copy").execute();
  await db.updateTable("room").set({ confirmed_id: null, tail: 1 }).execute();

  stage.box.clock.advance(minutes(30));
  await stage.restart();
  for (const [content, source] of [
    ["one", first],
    ["two", second],
    ["three", write("three")],
  ] as const) {
    await relay(content, source);
  }
  const channel = await channelOf(stage, room);
  expect(messagesIn(stage, channel?.id).map((message) => message.content)).toEqual(["one", "two", "three"]);
  expect(await stage.delivery.rooms.copyOf(db, room, first)).toBe(backup?.discord_id);
});

test("however many old cards wait for their limit, a room is closed, and what is due is shown", async () => {
  await using stage = await openStage();
  const { outbox } = stage.delivery;
  const room = await addRoom(stage, "staff-thread");
  await outbox.idle();
  await stage.database.write(async (tx) => {
    for (let n = 0; n < 120; n += 1) {
      const target = `card:old:${n}`;
      const row = { room_id: room, target, kind: "card" as const, body: "", version: `${n}` };
      await saveShown(tx, row, stage.clock.now() + days(1));
    }
    await outbox.show(tx, room, { show: "closed", archived: true, locked: false });
    await outbox.add(tx, room, { say: text("the card"), source: "z" });
  });
  await outbox.idle();
  expect((await channelOf(stage, room))?.thread?.archived).toBe(true);
  await stage.database.write((tx) => outbox.show(tx, room, { show: "card", source: "z", body: text("the new card") }));
  await outbox.idle();
  const channel = await channelOf(stage, room);
  expect(messagesIn(stage, channel?.id).map(({ content }) => content)).toContain("the new card");
});
