import { expect, test } from "vitest";
import type { Desk } from "../support/desk.ts";
import { fileWithRoom, isDm, newestRoom, openDeskWith, openRoom, PLACES, ROOM_KINDS } from "../support/rooms.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

type User = { readonly id: string };

const overflow = (more: string) => `\n    overflow: ${PLACES.overflow}\n${more}`;

/** Fills a category up to Discord's 50 channels. Returns the fillers. */
function fill(desk: Desk, name: string): string[] {
  const channels = desk.box.world.channels.inGuild(desk.guild.id);
  const category = channels.find((channel) => channel.name === name)?.id ?? "";
  const free = 50 - channels.filter(({ parent_id }) => parent_id === category).length;
  return Array.from({ length: free }, (_, n) => {
    return desk.as(desk.owner).createChannel(desk.guild.id, { name: `filler-${n}`, parent_id: category }).id;
  });
}

const takeAway = async (desk: Desk, channelId: string | undefined) => {
  desk.as(desk.owner).deleteChannel(channelId ?? "");
  await desk.settled();
};

const factsOf = (desk: Desk, kind: string) =>
  desk.app().app.db.selectFrom("fact").selectAll().where("kind", "=", kind).orderBy("at").execute();
const statuses = async (desk: Desk) =>
  (await desk.app().app.db.selectFrom("ticket").select("status").orderBy("number").execute()).map(
    ({ status }) => status,
  );
const inLine = (desk: Desk, user: User) => texts(desk, user, desk.dm(user)).find((text) => text.includes("in line"));

test("a full category gives way to the overflow, and that to a thread; which it was is a fact", async () => {
  const more = '    threads-in: "#get-help"';
  await using desk = await openDeskWith(fileWithRoom("private-channel", PLACES.category, overflow(more)));
  const { ada, ben, kim } = desk;
  await openRoom(desk, "private-channel", ada);
  fill(desk, PLACES.category);
  const second = await openRoom(desk, "private-channel", ben);
  const parentOf = (id: string) => desk.box.world.channels.get(desk.box.world.channels.get(id)?.parent_id ?? "")?.name;
  expect(parentOf(second.team)).toBe(PLACES.overflow);
  fill(desk, PLACES.overflow);
  const third = await openRoom(desk, "private-channel", kim);
  expect(parentOf(third.team)).toBe("get-help");
  expect(desk.box.world.channels.get(third.team)?.type).toBe(12);
  desk.as(kim).write(third.member, "Is this the place?");
  await desk.settled();
  expect(last(desk, desk.mel, third.team).text).toBe("Is this the place?");
  const made = (await factsOf(desk, "room-made")).map(({ data }) => JSON.parse(data ?? ""));
  expect(made).toEqual([
    { kind: "private-channel", choice: 0 },
    { kind: "private-channel", choice: 1 },
    { kind: "private-thread", choice: 2 },
  ]);
});

test("all full: those who ask stand in line, move up, and are let in in their order, also over restarts", async () => {
  await using desk = await openDeskWith(fileWithRoom("dm-channel", PLACES.category));
  const { ada, ben, kim, mel } = desk;
  const fillers = fill(desk, PLACES.category);
  for (const user of [ada, ben, kim]) await openByDm(desk, { by: user, words: `I am ${user.id}` });
  expect(await statuses(desk)).toEqual(["queued", "queued", "queued"]);
  expect(inLine(desk, ada)).toContain(
    "### You are number 1 in line\nYour message is saved. The ticket opens by itself.",
  );
  expect(inLine(desk, ben)).toContain("You are number 2 in line");
  expect(inLine(desk, kim)).toContain("You are number 3 in line");
  desk.as(ada).write(desk.dm(ada), "And one more thing");
  await desk.settled();

  await desk.stop();
  await desk.start();
  await desk.settled();
  await takeAway(desk, fillers.pop());
  expect(await statuses(desk)).toEqual(["new", "queued", "queued"]);
  expect(inLine(desk, ada)).toBeUndefined();
  expect(texts(desk, ada, desk.dm(ada)).join("\n")).toContain("Ticket #1 is open");
  expect(inLine(desk, ben)).toContain("You are number 1 in line");
  const room = await desk
    .app()
    .app.db.selectFrom("room")
    .select("discord_id")
    .where("kind", "=", "staff-channel")
    .executeTakeFirst();
  const read = texts(desk, mel, room?.discord_id ?? "").join("\n");
  expect(read).toContain(`I am ${ada.id}`);
  expect(read.indexOf("And one more thing")).toBeGreaterThan(read.indexOf(`I am ${ada.id}`));

  await takeAway(desk, fillers.pop());
  await takeAway(desk, fillers.pop());
  expect(await statuses(desk)).toEqual(["new", "new", "new"]);
  expect(await desk.app().app.db.selectFrom("ticket_line").selectAll().execute()).toEqual([]);
});

test("whoever asks later does not overtake, and a place that nobody told of is found within a minute", async () => {
  await using desk = await openDeskWith(fileWithRoom("dm-channel", PLACES.category));
  const { ada, ben } = desk;
  const [filler] = fill(desk, PLACES.category);
  await openByDm(desk, { by: ada });
  // Gone without an event.
  desk.box.world.channels.delete(filler ?? "");
  await openByDm(desk, { by: ben });
  expect(await statuses(desk)).toEqual(["queued", "queued"]);
  await desk.later(61_000);
  expect(await statuses(desk)).toEqual(["new", "queued"]);
});

test("leaving the line: nothing is opened, those behind move up, the place to ask again is free", async () => {
  await using desk = await openDeskWith(fileWithRoom("dm-channel", PLACES.category));
  const { ada, ben } = desk;
  const fillers = fill(desk, PLACES.category);
  await openByDm(desk, { by: ada });
  await openByDm(desk, { by: ben });
  const card = desk.reads(ada, desk.dm(ada)).find(({ text }) => text.includes("in line"));
  await desk.as(ada).press(card?.id ?? "", "Leave the line");
  await desk.settled();
  expect(last(desk, ada, desk.dm(ada)).text).toBe("You left the line. No ticket was opened.");
  expect(inLine(desk, ben)).toContain("You are number 1 in line");
  await takeAway(desk, fillers.pop());
  expect(await statuses(desk)).toEqual(["closed", "new"]);
  const rooms = desk.box.world.channels.inGuild(desk.guild.id).filter(({ topic }) => topic?.startsWith("Frontdesk"));
  expect(rooms).toHaveLength(1);
  await takeAway(desk, fillers.pop());
  await openByDm(desk, { by: ada });
  expect(await statuses(desk)).toEqual(["closed", "new", "new"]);
});

test("whoever leaves the server leaves the line, too; a command closes what waits like anything else", async () => {
  await using desk = await openDeskWith(fileWithRoom("dm-channel", PLACES.category));
  const { ada, ben, kim } = desk;
  const fillers = fill(desk, PLACES.category);
  for (const user of [ada, ben, kim]) await openByDm(desk, { by: user });
  desk.as(ada).leave(desk.guild.id);
  await desk.settled();
  expect(inLine(desk, ben)).toContain("You are number 1 in line");
  await desk.as(ben).run("/ticket close", {}, { in: desk.dm(ben) });
  await desk.settled();
  expect(last(desk, ben, desk.dm(ben)).text).not.toContain("Reopen");
  expect(inLine(desk, ben)).toBeUndefined();
  expect(inLine(desk, kim)).toContain("You are number 1 in line");
  await takeAway(desk, fillers.pop());
  expect(await statuses(desk)).toEqual(["closed", "closed", "new"]);
  const rooms = desk.box.world.channels.inGuild(desk.guild.id).filter(({ topic }) => topic?.startsWith("Frontdesk"));
  expect(rooms).toHaveLength(1);
});

test("from a panel the answer says which number one is, and leaving works from there", async () => {
  await using desk = await openDeskWith(fileWithRoom("private-channel", PLACES.category));
  const { ada, ben } = desk;
  const fillers = fill(desk, PLACES.category);
  await openByPanel(desk, ada);
  const told = last(desk, ada, desk.getHelp.id);
  expect(told).toMatchObject({ ephemeral: true });
  expect(told.text).toContain("You are number 1 in line");
  await openByPanel(desk, ben);
  await takeAway(desk, fillers.pop());
  const { team } = await newestOf(desk, 1);
  expect(texts(desk, ada, team).join("\n")).toContain(`<@${ada.id}>`);
  await desk.as(ben).press(last(desk, ben, desk.getHelp.id).id, "Leave the line");
  await desk.settled();
  expect(await statuses(desk)).toEqual(["new", "closed"]);
});

test("who closed tickets lately says when it is probably one's turn", async () => {
  await using desk = await openDeskWith(`${fileWithRoom("dm-channel", PLACES.category)}`);
  const { ada, ben, kim, mel, owner } = desk;
  for (const user of [owner, ben, kim]) {
    const { team } = await openRoom(desk, "dm-channel", user);
    await desk.as(mel).run("/ticket close", {}, { in: team });
    await desk.settled();
  }
  fill(desk, PLACES.category);
  await desk.later(2 * 24 * 3_600_000);
  await openByDm(desk, { by: ada, words: "Again" });
  expect(last(desk, ada, desk.dm(ada)).text).toMatch(/probably <t:\d+:R>\./);
});

test("a topic that does not wait says so at once", async () => {
  await using desk = await openDeskWith(fileWithRoom("private-channel", PLACES.category, "\n    wait-in-line: false"));
  fill(desk, PLACES.category);
  await openByPanel(desk, desk.ada);
  expect(last(desk, desk.ada, desk.getHelp.id).text).toContain("The ticket was not opened");
  expect(await statuses(desk)).toEqual(["failed"]);
});

test.each(ROOM_KINDS)(
  "room: $room waits in line when Discord says that the server is full",
  async ({ room, destination }) => {
    await using desk = await openDeskWith(fileWithRoom(room, destination));
    const path = room.endsWith("channel") ? /^\/guilds\/\d+\/channels$/ : /\/threads$/;
    const code = room.endsWith("channel") ? 30013 : 160006;
    const full = desk.box.faults.rest({ match: { method: "POST", path }, do: { kind: "refuse", code }, times: 99 });
    await (isDm(room) ? openByDm(desk) : openByPanel(desk));
    expect(await statuses(desk)).toEqual(["queued"]);
    full.remove();
    await desk.later(61_000);
    expect(await statuses(desk)).toEqual(["new"]);
    expect((await newestRoom(desk)).team).not.toBe("");
  },
);

async function newestOf(desk: Desk, number: number): Promise<{ team: string }> {
  const row = await desk
    .app()
    .app.db.selectFrom("ticket")
    .innerJoin("room", "room.id", "ticket.staff_room_id")
    .select("room.discord_id")
    .where("ticket.number", "=", number)
    .executeTakeFirstOrThrow();
  return { team: row.discord_id ?? "" };
}

test("what somebody says in line is heard as in a ticket, by automatic answers and by rules; what they came with is not", async () => {
  await using desk = await openDeskWith(fileWithRoom("dm-channel", PLACES.category));
  const { ada, owner, general } = desk;
  const refund = { name: "Refunds", on: "refund", answer: "A refund takes three days.", when: "ticket" };
  await desk.as(owner).run("/auto-answer add", refund, { in: general.id });
  await desk.as(owner).run("/automation add", {}, { in: general.id });
  await desk.as(owner).fillIn({ name: "Refunds", when: "member-wrote", if: "words refund", does: "tag refund" });
  await desk.settled();
  fill(desk, PLACES.category);
  const { dm } = await openByDm(desk, { words: "Where is my refund?" });
  const read = () => texts(desk, ada, dm).filter((text) => text.includes("three days"));
  const tags = async () => (await desk.app().app.db.selectFrom("ticket").select("tags").executeTakeFirst())?.tags;
  expect([await statuses(desk), read(), await tags()]).toEqual([["queued"], [], "[]"]);
  desk.as(ada).write(dm, "My refund, please");
  await desk.settled();
  expect([await statuses(desk), await tags()]).toEqual([["queued"], '["refund"]']);
  expect(read()).toHaveLength(1);
});
