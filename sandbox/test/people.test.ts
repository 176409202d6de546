import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  addChannel,
  addForum,
  buttonsOf,
  findButton,
  findSelect,
  Permission,
  PersonCannot,
  textOf,
} from "../src/index.ts";
import { button, type Desk, openDesk, row } from "./interactions-desk.ts";

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

beforeEach(async () => {
  await desk.box.settled();
  desk.answer = () => undefined;
  desk.events.length = 0;
});

afterAll(() => desk.close());

/** A fresh channel in which these bits are denied to everyone. */
function channelWithout(bits: bigint): string {
  const { id } = addChannel(desk.world, desk.guild.id, {
    name: "narrow",
    permission_overwrites: [{ id: desk.guild.id, type: 0, deny: bits.toString() }],
  });
  return id;
}

test("nobody acts as a bot or as nobody", () => {
  expect(() => desk.box.people.as(desk.application.bot_id)).toThrow(PersonCannot);
  expect(() => desk.box.people.as("1")).toThrow(/Nobody has the id 1/);
});

test("what a person writes, the bot hears, and the other way round", async () => {
  const { bo, ada, channel, box } = desk;
  const first = bo.write(channel.id, "hello");
  bo.write(channel.id, {
    content: "a file",
    files: [{ name: "a b.txt", bytes: Buffer.from("x"), description: "an x" }],
  });
  ada.write(channel.id, { content: "hi", replyTo: first.id, quietly: true });
  bo.edit(first.id, "hello!");
  ada.react(first.id, "👍");
  const gone = bo.write(channel.id, "oops");
  bo.erase(gone.id);
  await box.settled();
  expect(desk.eventsOf("MESSAGE_CREATE")).toMatchObject([
    { content: "hello", author: { id: bo.id }, guild_id: desk.guild.id },
    { attachments: [{ filename: "a_b.txt", description: "an x" }] },
    { type: 19, referenced_message: { id: first.id }, mentions: [] },
    { content: "oops" },
  ]);
  expect(desk.eventsOf("MESSAGE_UPDATE")).toMatchObject([{ id: first.id, content: "hello!" }]);
  expect(desk.eventsOf("MESSAGE_DELETE")).toMatchObject([{ id: gone.id }]);
  expect(bo.sees(channel.id).map((message) => message.text)).toEqual(["hello!", "a file", "hi"]);
  expect(ada.sees(channel.id)[0]).toMatchObject({
    displayName: "Bo",
    ephemeral: false,
    reactions: [{ count: 1, me: true }],
  });
  ada.unreact(first.id, "👍");
  expect(ada.sees(channel.id)[0]).not.toHaveProperty("reactions");
});

test("writing is refused where a person may not write", () => {
  const { bo, ada, cy, channel, world } = desk;
  expect(() => cy.write(channel.id, "hi")).toThrow(/Cy cannot see the channel general/);
  expect(() => bo.write(channelWithout(Permission.SEND_MESSAGES), "hi")).toThrow(/Bo cannot write there/);
  expect(() => bo.write(channelWithout(Permission.VIEW_CHANNEL), "hi")).toThrow(/cannot see/);
  expect(() => bo.write(channel.id, "")).toThrow(PersonCannot);
  expect(() => bo.write(channel.id, "x".repeat(2_001))).toThrow(/2000 or fewer/);
  expect(() => bo.write(addForum(world, desk.guild.id, { name: "forum" }).id, "hi")).toThrow(PersonCannot);
  const noFiles = channelWithout(Permission.ATTACH_FILES);
  expect(() => bo.write(noFiles, { files: [{ name: "a", bytes: Buffer.from("a") }] })).toThrow(PersonCannot);

  const slow = addChannel(world, desk.guild.id, { name: "slow", rate_limit_per_user: 60 }).id;
  bo.write(slow, "one");
  expect(() => bo.write(slow, "two")).toThrow(/slowmode/);
  ada.write(slow, "one");
  ada.write(slow, "owners do not wait");
  desk.box.clock.advance(60_000);
  bo.write(slow, "two");

  ada.timeOut(desk.guild.id, bo.id, world.clock.now() + 60_000);
  expect(() => bo.write(channel.id, "hi")).toThrow(PersonCannot);
  desk.box.clock.advance(60_000);
  bo.write(channel.id, "hi again");
});

test("others' messages are theirs", () => {
  const { bo, ada, channel } = desk;
  const hers = ada.write(channel.id, "mine");
  expect(() => bo.edit(hers.id, "yours")).toThrow(/message of somebody else/);
  expect(() => bo.erase(hers.id)).toThrow(/message of somebody else/);
  expect(() => bo.deleteMessage(hers.id)).toThrow(/Missing Permissions/);
  expect(() => bo.pin(hers.id)).toThrow(PersonCannot);
  const his = bo.write(channel.id, "his");
  ada.deleteMessage(his.id);
  expect(() => bo.edit(his.id, "gone")).toThrow(/cannot see the message/);
  ada.pin(hers.id);
  ada.unpin(hers.id);
});

test("buttons are pressed only where they can be", async () => {
  const { bo, cy, channel } = desk;
  const id = await desk.post([
    row(button("go", "Go"), button("off", "Off", { disabled: true }), {
      type: 2,
      style: 5,
      label: "Docs",
      url: "https://example.org/",
    }),
  ]);
  await expect(bo.press(id, "Stop")).rejects.toThrow(/the buttons are Go, Off, Docs/);
  await expect(bo.press(id, "Off")).rejects.toThrow(/it is disabled/);
  await expect(bo.press(id, "Docs")).rejects.toThrow(/a link to https:\/\/example.org/);
  await expect(cy.press(id, "Go")).rejects.toThrow(/cannot see the message/);
  await expect(bo.press("1", "Go")).rejects.toThrow(/cannot see the message/);
  desk.answer = (interaction, api) =>
    api.interactions.reply(interaction.id, interaction.token, {
      content: "secret",
      flags: 64,
      components: [row(button("more", "More"))] as never,
    });
  const { message } = await bo.press(id, "Go");
  await expect(desk.ada.press(message?.id ?? "", "More")).rejects.toThrow(/cannot see the message/);
  expect(await bo.press(message?.id ?? "", "More")).toMatchObject({ outcome: "answered" });
  expect(bo.lastMessage(channel.id)?.text).toBe("secret");
});

test("commands are typed as they are, with what they ask for", async () => {
  await desk.commands([
    {
      name: "close",
      description: "Close",
      options: [
        { type: 3, name: "reason", description: "Why", required: true, min_length: 2, max_length: 5 },
        { type: 4, name: "days", description: "Days", choices: [{ name: "a week", value: 7 }] },
        { type: 7, name: "log", description: "Log", channel_types: [0] },
        { type: 5, name: "quiet", description: "Quietly" },
        { type: 11, name: "file", description: "File" },
      ],
    },
  ]);
  const { bo, channel, role } = desk;
  const forum = addForum(desk.world, desk.guild.id, { name: "posts" });
  const place = { in: channel.id };
  const wrong: [Record<string, string | number | boolean>, RegExp][] = [
    [{}, /leave out "reason"/],
    [{ reason: "x" }, /1 characters for "reason": it takes 2 to 5/],
    [{ reason: "too long" }, /it takes 2 to 5/],
    [{ reason: "ok", days: 8 }, /a week/],
    [{ reason: "ok", log: role.id }, /not here/],
    [{ reason: "ok", log: forum.id }, /of its kind are not offered/],
    [{ reason: "ok", quiet: "yes" }, /true or false/],
    [{ reason: "ok", file: "a.txt" }, /it takes a file/],
    [{ reason: "ok", nonsense: 1 }, /the options are reason, days, log, quiet, file/],
  ];
  for (const [options, message] of wrong) await expect(bo.run("/close", options, place)).rejects.toThrow(message);
  await expect(bo.run("/clsoe", {}, place)).rejects.toThrow(/cannot run \/clsoe here: the commands are \/close/);
  await expect(bo.suggest("/close", "reason", "x", place)).rejects.toThrow(/suggestions for "reason"/);
  await expect(bo.run("/close", { reason: "ok" }, { in: channelWithout(Permission.SEND_MESSAGES) })).rejects.toThrow(
    /the commands are none/,
  );
  let sent: unknown;
  desk.answer = (interaction, api) => {
    sent = interaction.data;
    return api.interactions.reply(interaction.id, interaction.token, { content: "closed" });
  };
  expect(await bo.run("close", { reason: "ok", days: "a week" }, place)).toMatchObject({ outcome: "answered" });
  expect(sent).toMatchObject({
    options: [
      { name: "reason", value: "ok" },
      { name: "days", value: 7 },
    ],
  });
  expect(bo.commands(place)).toMatchObject([
    { path: "/close", type: 1, options: [{ name: "reason", minLength: 2 }, {}, {}, {}, {}] },
  ]);
});

test("direct messages need a server in common, and can be closed and blocked", async () => {
  const { bo, cy, application, api, guild } = desk;
  expect(() => cy.openDm(application.bot_id)).toThrow(/Desk without a server in common/);
  const dm = bo.openDm(application.bot_id);
  expect(bo.openDm(application.bot_id)).toBe(dm);
  bo.write(dm, "help");
  await desk.box.settled();
  const [event] = desk.eventsOf("MESSAGE_CREATE");
  expect(event).toMatchObject({ channel_id: dm, content: "help", channel_type: 1 });
  expect(event).not.toHaveProperty("guild_id");
  expect(bo.dms()[0]?.id).toBe(dm);

  const answer = () =>
    api.channels.createMessage(dm, { content: "hello" }).then(
      () => "sent",
      (error) => error.code,
    );
  expect(await answer()).toBe("sent");
  bo.closeDms();
  expect(await answer()).toBe(50007);
  bo.openDms();
  bo.block(application.bot_id);
  expect(await answer()).toBe(50007);
  expect(() => bo.write(dm, "hm")).toThrow(PersonCannot);
  bo.unblock(application.bot_id);
  expect(await answer()).toBe("sent");
  bo.leave(guild.id);
  expect(await answer()).toBe(50278);
  expect(() => bo.write(dm, "still there?")).toThrow(/without a server in common/);
  bo.join(guild.id);
  expect(await answer()).toBe("sent");
});

test("joining, leaving, kicks and bans", async () => {
  const { ada, bo, cy, guild } = desk;
  cy.join(guild.id, { nick: "Cyan" });
  expect(() => cy.join(guild.id)).toThrow(/they are a member/);
  expect(cy.guilds().map(({ id }) => id)).toEqual([guild.id]);
  expect(() => cy.kick(guild.id, bo.id)).toThrow(/Missing Permissions/);
  ada.kick(guild.id, cy.id);
  cy.join(guild.id);
  ada.ban(guild.id, cy.id, "spam");
  expect(() => cy.join(guild.id)).toThrow(/they are banned/);
  ada.unban(guild.id, cy.id);
  cy.join(guild.id);
  cy.leave(guild.id);
  expect(() => cy.leave(guild.id)).toThrow(/not in/);
  expect(() => ada.leave(guild.id)).toThrow(/a server they own/);
  await desk.box.settled();
  expect(desk.eventsOf("GUILD_MEMBER_ADD")).toHaveLength(3);
  expect(desk.eventsOf("GUILD_MEMBER_REMOVE")).toHaveLength(3);
});

test("threads: started, joined, closed, and closed to whom", () => {
  const { ada, bo, channel, world } = desk;
  const thread = ada.startThread(channel.id, { name: "private", isPrivate: true, draft: "just us" });
  expect(bo.canSee(thread.id)).toBe(false);
  expect(() => bo.joinThread(thread.id)).toThrow(/cannot see/);
  ada.addToThread(thread.id, bo.id);
  expect(bo.sees(thread.id)[0]?.text).toBe("just us");
  ada.lockThread(thread.id);
  ada.archiveThread(thread.id);
  expect(() => bo.write(thread.id, "hello?")).toThrow(/locked/i);
  expect(() => bo.unlockThread(thread.id)).toThrow(PersonCannot);
  ada.unlockThread(thread.id);
  bo.write(thread.id, "hello");
  expect(thread.thread?.archived).toBe(false);
  expect(() => bo.renameThread(thread.id, "mine")).toThrow(PersonCannot);
  ada.renameThread(thread.id, "renamed");
  expect(thread.name).toBe("renamed");
  expect(() => bo.removeFromThread(thread.id, ada.id)).toThrow(PersonCannot);
  bo.leaveThread(thread.id);
  expect(bo.canSee(thread.id)).toBe(false);

  const start = bo.write(channel.id, "let us talk");
  const open = bo.startThread(channel.id, { name: "open", messageId: start.id });
  expect(open.id).toBe(start.id);
  ada.joinThread(open.id);
  const forum = addForum(world, desk.guild.id, { name: "help" });
  const post = bo.startThread(forum.id, { name: "How?", draft: "Please" });
  expect(ada.sees(post.id)).toMatchObject([{ id: post.id, content: "Please" }]);
  expect(bo.channels(desk.guild.id).map(({ id }) => id)).toEqual(
    expect.arrayContaining([channel.id, open.id, post.id]),
  );
});

test("settings of a server need their permissions", () => {
  const { ada, bo, guild, role } = desk;
  expect(() => bo.createChannel(guild.id, { name: "x" })).toThrow(/Bo cannot create a channel: Missing Permissions/);
  expect(() => bo.giveRole(guild.id, bo.id, role.id)).toThrow(PersonCannot);
  expect(() => bo.createRole(guild.id, { name: "x" })).toThrow(PersonCannot);
  const made = ada.createChannel(guild.id, { name: "New Room" });
  expect(() => bo.renameChannel(made.id, "mine")).toThrow(PersonCannot);
  ada.renameChannel(made.id, "other");
  expect(made.name).toBe("other");
  const moderator = ada.createRole(guild.id, { name: "Mod", permissions: Permission.MANAGE_CHANNELS });
  ada.giveRole(guild.id, bo.id, moderator);
  bo.deleteChannel(made.id);
  expect(bo.canSee(made.id)).toBe(false);
  ada.takeRole(guild.id, bo.id, moderator);
  expect(() => bo.deleteChannel(desk.channel.id)).toThrow(PersonCannot);
  ada.deleteRole(guild.id, moderator);
});

test("votes, typing, forwards", async () => {
  const { ada, bo, channel, box } = desk;
  const poll = ada.write(channel.id, { poll: { question: "Tea?", answers: ["Yes", "No"] } });
  bo.vote(poll.id, [1]);
  expect(() => bo.vote(poll.id, [1, 2])).toThrow(PersonCannot);
  expect(() => bo.vote(bo.write(channel.id, "plain").id, [1])).toThrow(/is no poll/);
  const told = bo.write(channel.id, "news");
  const forward = bo.write(channel.id, { forward: { channelId: channel.id, messageId: told.id } });
  expect(bo.lastMessage(channel.id)).toMatchObject({
    id: forward.id,
    message_snapshots: [{ message: { content: "news" } }],
  });
  bo.typeIn(channel.id);
  await box.settled();
  expect(() => desk.cy.typeIn(channel.id)).toThrow(PersonCannot);
});

test("the screen tells of forms, ephemeral messages and failures", async () => {
  const { bo, box } = desk;
  const id = await desk.post([row(button("go", "Go"))]);
  const seen: string[] = [];
  const stop = box.people.onScreen(({ userId, kind }) => void seen.push(`${userId === bo.id} ${kind}`));
  const failing = bo.press(id, "Go");
  box.clock.advance(3_000);
  expect((await failing).outcome).toBe("failed");
  desk.answer = (interaction, api) =>
    api.interactions.createModal(interaction.id, interaction.token, {
      custom_id: "f",
      title: "F",
      components: [{ type: 10, content: "Just read" }] as never,
    });
  await bo.press(id, "Go");
  bo.dismissForm();
  stop();
  expect(seen).toEqual(["true interaction", "true form", "true interaction", "true form"]);
});

test("reading: text and controls of any message", () => {
  const message = {
    content: "Hello",
    embeds: [{ title: "T", description: "D", fields: [{ name: "N", value: "V" }], footer: { text: "F" } }],
    components: [
      {
        type: 17,
        components: [
          { type: 10, content: "In a box" },
          { type: 9, components: [{ type: 10, content: "Aside" }], accessory: button("a", "A") },
          row(button("b", "B", { disabled: true }), { type: 2, style: 1, custom_id: "c", emoji: { name: "🎫" } }),
          row({ type: 3, custom_id: "s", placeholder: "Pick", options: [] }),
        ],
      },
    ],
  };
  expect(textOf(message)).toBe("Hello\nT\nD\nN: V\nF\nIn a box\nAside");
  expect(buttonsOf(message).map(({ label }) => label)).toEqual(["A", "B", "🎫"]);
  expect(findButton(message, "B")).toMatchObject({ customId: "b", disabled: true });
  expect(findButton(message, "🎫")).toMatchObject({ customId: "c" });
  expect(findButton(message, "Z")).toBeUndefined();
  expect(findSelect(message, "Pick")?.custom_id).toBe("s");
});
