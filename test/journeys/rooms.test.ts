import { describe, expect, test } from "vitest";
import { fileWithRoom, isDm, openDeskWith, openRoom, ROOM_KINDS } from "../support/rooms.ts";
import { last, texts } from "../support/scenes.ts";

const file = (name: string, words: string) => ({ name, bytes: new TextEncoder().encode(words) });

describe.each(ROOM_KINDS)("a conversation in room: $room", ({ room, destination }) => {
  test("is opened, talked in with files, edited, deleted, closed and opened again", async () => {
    await using desk = await openDeskWith(fileWithRoom(room, destination));
    const { ada, ben, mel } = desk;
    const opened = await openRoom(desk, room);
    const { member, team } = opened;
    const reply = (words: string) => (isDm(room) ? `+${words}` : words);
    expect(team).not.toBe("");
    expect(desk.as(mel).canSee(team)).toBe(true);
    expect(desk.as(ben).canSee(team)).toBe(false);
    expect(desk.as(ada).canSee(team)).toBe(!isDm(room));
    expect(texts(desk, mel, team).join("\n")).toContain("#1 · ");

    const asked = desk.as(ada).write(member, { content: "It broke again", files: [file("log.txt", "boom")] });
    await desk.settled();
    expect(last(desk, mel, team).text).toContain("It broke again");
    expect(last(desk, mel, team).attachments.map(({ filename }) => filename)).toEqual(["log.txt"]);
    desk.as(mel).write(team, { content: reply("Try this"), files: [file("fix.txt", "patch")] });
    await desk.settled();
    expect(last(desk, ada, member).text).toContain("Try this");
    expect(last(desk, ada, member).attachments.map(({ filename }) => filename)).toEqual(["fix.txt"]);
    expect(texts(desk, mel, team).filter((text) => text.includes("Try this"))).toHaveLength(1);

    desk.as(ada).edit(asked.id, "It broke twice");
    await desk.settled();
    expect(texts(desk, mel, team).join("\n")).toContain("It broke twice");
    const more = desk.as(ada).write(member, "Never mind");
    await desk.settled();
    desk.as(ada).erase(more.id);
    await desk.settled();
    const read = texts(desk, mel, team).join("\n");
    if (isDm(room)) expect(read).toContain("~~Never mind~~");
    else expect(read).not.toContain("Never mind");

    await desk.as(mel).run("/ticket close", { reason: "solved" }, { in: team });
    await desk.settled();
    expect(texts(desk, mel, team).join("\n")).toContain("closed this: solved");
    if (!isDm(room)) expect(() => desk.as(ada).write(member, "one more thing")).toThrow();
    await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: desk.general.id });
    await desk.settled();
    desk.as(ada).write(member, "one more thing");
    await desk.settled();
    expect(last(desk, mel, team).text).toContain("one more thing");
    expect(await desk.app().app.db.selectFrom("room").select("held").where("held", "is not", null).execute()).toEqual(
      [],
    );
  });

  test("removed by hand leaves no ghost, and its member may open the next one", async () => {
    await using desk = await openDeskWith(fileWithRoom(room, destination));
    const { team } = await openRoom(desk, room);
    desk.as(desk.owner).deleteChannel(team);
    await desk.settled();
    expect(await desk.app().app.db.selectFrom("slot").selectAll().execute()).toEqual([]);
    expect((await openRoom(desk, room)).team).not.toBe("");
  });

  test("removed while we were away is closed at the next start", async () => {
    await using desk = await openDeskWith(fileWithRoom(room, destination));
    const { team } = await openRoom(desk, room);
    await desk.stop();
    desk.box.clock.advance(20 * 60_000);
    desk.as(desk.owner).deleteChannel(team);
    await desk.start();
    await desk.settled();
    expect(await desk.app().app.db.selectFrom("slot").selectAll().execute()).toEqual([]);
  });
});

test("tags of a forum's post follow the ticket, and leave alone what people set", async () => {
  await using desk = await openDeskWith(fileWithRoom("dm-forum", "#requests"));
  const { mel } = desk;
  const { team } = await openRoom(desk, "dm-forum");
  const post = desk.box.world.channels.get(team);
  const forum = desk.box.world.channels.get(post?.parent_id ?? "");
  const tags = () =>
    (post?.applied_tags ?? []).map((id) => forum?.available_tags?.find((tag) => tag.id === id)?.name).sort();
  expect(tags()).toEqual(["New", "Normal", "Question"]);
  post?.applied_tags?.push(forum?.available_tags?.find(({ name }) => name === "Known bug")?.id ?? "");
  desk.as(mel).write(team, "+Which map?");
  await desk.later(6_000);
  expect(tags()).toEqual(["Known bug", "Member's turn", "Normal", "Question"]);
  await desk.as(mel).run("/ticket close", {}, { in: team });
  await desk.settled();
  expect(tags()).toEqual(["Closed", "Known bug", "Normal", "Question"]);
});
