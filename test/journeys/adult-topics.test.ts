import { addChannel, type Box, ChannelType } from "discord-box";
import { expect, test } from "vitest";
import type { Community } from "../../src/demo/community.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { withRooms } from "../support/rooms.ts";
import { last, texts } from "../support/scenes.ts";

const file = `server: Harbour Games
staff: [Support]
gates: { cooldown: 0 s }
types:
  art: { name: Art, room: dm, destination: tickets, nsfw-destination: night-tickets, member: named }
  chat: { name: Chat, room: private-thread, destination: get-help, nsfw-destination: night, form: [{ ask: "What about?" }] }
  room: { name: Room, room: private-channel, destination: Rooms, nsfw-destination: Night rooms, overflow: Rooms }
  other: { name: Other, room: dm, destination: tickets }
panels:
  get-help: { channel: get-help, topics: [art, chat, room, other] }
`;

const night: { tickets?: string; open?: string; rooms?: string } = {};
const prepare = (community: Community, box: Box) => {
  withRooms(community, box);
  const { guild } = community;
  const { world } = box;
  night.tickets = addChannel(world, guild.id, { name: "night-tickets", type: ChannelType.GUILD_TEXT, nsfw: true }).id;
  night.open = addChannel(world, guild.id, { name: "night", type: ChannelType.GUILD_TEXT, nsfw: true }).id;
  addChannel(world, guild.id, { name: "Rooms", type: ChannelType.GUILD_CATEGORY });
  night.rooms = addChannel(world, guild.id, { name: "Night rooms", type: ChannelType.GUILD_CATEGORY }).id;
};
const restart = async (desk: Desk) => {
  await desk.stop();
  await desk.start();
  await desk.settled();
};

for (const [said, at] of [
  ["Yes", "night"],
  ["No", "plain"],
] as const) {
  test(`by DM it is asked before Send, and ${said} decides where the thread is made`, async () => {
    await using desk = await openDesk({ file, prepare });
    const { ada, mel } = desk;
    const dm = desk.dm(ada);
    desk.as(ada).write(dm, "A picture of mine was taken down");
    await desk.settled();
    const card = () => last(desk, ada, dm);
    const press = async (label: string) => {
      await restart(desk);
      await desk.as(ada).press(card().id, label);
      await desk.settled();
    };
    await press("Art");
    expect(card().text).toBe("### Art\n> A picture of mine was taken down\nIs this about adult content?");
    await press(said === "Yes" ? "No" : "Yes");
    await press("Back");
    expect(card().text).toContain("Is this about adult content?");
    await press("Back");
    await press("Art");
    await press(said);
    expect(card().text).toContain("Send this to the Harbour Games team?");
    await press("Send");
    const there = at === "night" ? (night.tickets ?? "") : desk.tickets.id;
    expect(desk.threads(there)).toMatchObject([{ name: "1 Art Ada" }]);
    const [first] = texts(desk, mel, desk.threads(there)[0]?.id ?? "");
    expect(first?.includes("adult content")).toBe(at === "night");
  });
}

test("from a panel it is asked before the form; the thread is made in the age-restricted channel", async () => {
  await using desk = await openDesk({ file, prepare });
  const { ada, getHelp } = desk;
  await desk.as(ada).press(desk.reads(ada, getHelp.id)[0]?.id ?? "", "Chat");
  expect(last(desk, ada, getHelp.id).text).toContain("Is this about adult content?");
  await restart(desk);
  await desk.as(ada).press(last(desk, ada, getHelp.id).id, "Yes");
  await desk.as(ada).fillIn({ q1: "A picture" });
  await desk.settled();
  const [thread] = desk.threads(night.open ?? "");
  expect(thread?.name).toBe("1 Chat Ada");
  expect(texts(desk, ada, thread?.id ?? "").join("\n")).toContain("adult content");
  expect(desk.threads(getHelp.id)).toEqual([]);
});

test("the command asks too; a channel is made age-restricted, and goes to no overflow", async () => {
  await using desk = await openDesk({ file, prepare });
  const { ada, general } = desk;
  await desk.as(ada).run("/ticket create", { topic: "room" }, { in: general.id });
  await desk.settled();
  await desk.as(ada).press(last(desk, ada, general.id).id, "Yes");
  await desk.settled();
  await desk.as(ada).press(last(desk, ada, general.id).id, "Open ticket");
  await desk.settled();
  const made = desk.box.world.channels.inGuild(desk.guild.id).filter(({ parent_id }) => parent_id === night.rooms);
  expect(made).toMatchObject([{ nsfw: true }]);
});

test("who waits for a place among them waits there: the others of the topic are not behind", async () => {
  await using desk = await openDesk({ file, prepare });
  const { ada, ben, kim, general } = desk;
  const full = Array.from({ length: 50 }, (_, n) =>
    desk.as(desk.owner).createChannel(desk.guild.id, { name: `full-${n}`, parent_id: night.rooms ?? "" }),
  );
  const open = async (user: { readonly id: string }, said: string) => {
    await desk.as(user).run("/ticket create", { topic: "room" }, { in: general.id });
    await desk.as(user).press(last(desk, user, general.id).id, said);
    await desk.as(user).press(last(desk, user, general.id).id, "Open ticket");
    await desk.settled();
    return last(desk, user, general.id).text;
  };
  expect(await open(ada, "Yes")).toContain("You are number 1 in line");
  expect(await open(ben, "Yes")).toContain("You are number 2 in line");
  expect(await open(kim, "No")).toMatch(/Ticket #3 is open/);
  desk.as(desk.owner).deleteChannel(full[0]?.id ?? "");
  await desk.settled();
  const rows = await desk.app().app.db.selectFrom("ticket").select("status").orderBy("number").execute();
  expect(rows.map(({ status }) => status)).toEqual(["new", "queued", "new"]);
});

test("where nobody has to ask, nobody asks", async () => {
  await using desk = await openDesk({ file, prepare });
  const { ada, general } = desk;
  await desk.as(ada).run("/ticket create", { topic: "other" }, { in: general.id });
  await desk.settled();
  expect(last(desk, ada, general.id).text).toContain("It goes on in our chat");
  expect(last(desk, ada, desk.dm(ada)).text).toContain("Topic: Other");
});

test("a desk file names the place by its line when it is not age-restricted", async () => {
  const wrong = file.replace("nsfw-destination: night,", "nsfw-destination: get-help,");
  await expect(openDesk({ file: wrong, prepare })).rejects.toThrow(/line 6.*“get-help” is not age-restricted/s);
});

test("the team takes a ticket to the age-restricted place by a command; it stays there, and a topic without one says so", async () => {
  await using desk = await openDesk({ file, prepare });
  const { ada, mel } = desk;
  const openFor = async (topic: string) => {
    desk.as(ada).write(desk.dm(ada), "A picture of mine was taken down");
    await desk.settled();
    const press = async (label: string) => {
      await desk.as(ada).press(last(desk, ada, desk.dm(ada)).id, label);
      await desk.settled();
    };
    await press(topic);
    if (topic === "Art") await press("No");
    await press("Send");
    return desk.threads(desk.tickets.id).at(-1)?.id ?? "";
  };
  const first = await openFor("Art");
  desk.as(mel).write(first, "!nsfw");
  await desk.settled();
  const [there] = desk.threads(night.tickets ?? "");
  expect(texts(desk, mel, there?.id ?? "").join("\n")).toContain("#1 · Art");
  desk.as(ada).write(desk.dm(ada), "still me");
  await desk.settled();
  expect(texts(desk, mel, there?.id ?? "").join("\n")).toContain("still me");
  await desk.as(mel).run("/ticket move", { to: "adult" }, { in: there?.id ?? "" });
  await desk.settled();
  expect(last(desk, mel, there?.id ?? "").text).toContain("already");
  await desk.as(mel).run("/ticket move", { to: "private-thread" }, { in: there?.id ?? "" });
  await desk.settled();
  expect(last(desk, mel, there?.id ?? "").text).toContain("no place of that kind");
});

test("a topic without an age-restricted place moves nothing", async () => {
  await using desk = await openDesk({ file: file.replace(", nsfw-destination: night-tickets", ""), prepare });
  const { ada, mel } = desk;
  desk.as(ada).write(desk.dm(ada), "A picture of mine was taken down");
  await desk.settled();
  for (const label of ["Art", "Send"]) {
    await desk.as(ada).press(last(desk, ada, desk.dm(ada)).id, label);
    await desk.settled();
  }
  const room = desk.threads(desk.tickets.id).at(-1)?.id ?? "";
  await desk.as(mel).run("/ticket move", { to: "adult" }, { in: room });
  await desk.settled();
  expect(last(desk, mel, room).text).toContain("no place for adult content");
  expect(desk.threads(night.tickets ?? "")).toEqual([]);
});
