import { addChannel, addGuild, addMember, addRole, ChannelType, type UserRecord } from "discord-box";
import { expect, test } from "vitest";
import { wantedPermissions } from "#kernel/invite.ts";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

const other = `server: Lighthouse
staff: [Keepers]
types:
  lamp: { name: Lamp, room: dm, destination: "keepers-room", description: Light }
  fog: { name: Fog, room: private-thread, destination: "keepers-room" }
panels:
  help: { channel: keepers-room, topics: [fog] }
`;

/** A second server with the same bot, in which Kim is staff and Ada a member. */
async function secondServer(desk: Desk): Promise<{ id: string; room: string; keeper: UserRecord }> {
  const { world } = desk.box;
  const guild = addGuild(world, { name: "Lighthouse", ownerId: desk.owner.id });
  const keepers = addRole(world, guild.id, { name: "Keepers" });
  addMember(world, guild.id, desk.kim.id, { roles: [keepers.id] });
  addMember(world, guild.id, desk.ada.id, {});
  desk.as(desk.owner).invite(desk.application.id, guild.id, wantedPermissions());
  const room = addChannel(world, guild.id, { name: "keepers-room", type: ChannelType.GUILD_TEXT });
  await desk.settled();
  await applyDesk(desk.app().app, { name: "other.yaml", source: other, mode: "change" });
  await desk.settled();
  return { id: guild.id, room: room.id, keeper: desk.kim };
}

/** A message of the bot's with a button of somebody's choosing: what a forged custom id comes to. */
function forge(desk: Desk, channelId: string, customId: string): string {
  const message = desk.box.world.messages.get(channelId)?.find(({ components }) => components.length > 0);
  if (!message) throw new Error("the bot said nothing there");
  message.components = [
    { type: 1, components: [{ type: 2, style: 2, label: "Forged", custom_id: customId }] },
  ] as typeof message.components;
  message.flags = 0;
  return message.id;
}

test("a button that names a ticket of another server is answered as if there were none, by staff and owner alike", async () => {
  await using desk = await openDesk();
  const second = await secondServer(desk);
  const { ada, owner } = desk;
  const thread = await openByPanel(desk);
  const ticket = await desk.app().app.db.selectFrom("ticket").select(["id", "type_id"]).executeTakeFirstOrThrow();
  const panel = await desk
    .app()
    .app.db.selectFrom("panel")
    .select("id")
    .where("guild_id", "=", desk.guild.id)
    .executeTakeFirstOrThrow();

  for (const [customId, answer] of [
    [`tickets.close:${ticket.id}`, "no such ticket here"],
    [`tickets.reopen:${ticket.id}`, "no such ticket here"],
    [`conversation.reply:${ticket.id}`, "no such ticket here"],
    [`conversation.try-again:${ticket.id}`, "no such ticket here"],
    [`tickets.close:nothing-of-the-kind`, "no such ticket here"],
    [`tickets.open-now:${ticket.type_id}:-`, "no longer offered"],
    [`panels.open:${panel.id}:${ticket.type_id}`, "out of date"],
  ] as const) {
    const forged = forge(desk, second.room, customId);
    for (const person of [second.keeper, owner, ada]) {
      if (person === ada && customId.startsWith("conversation.")) continue;
      await desk.as(person).press(forged, "Forged");
      await desk.settled();
      expect(last(desk, person, second.room).text, `${customId} by ${person.username}`).toContain(answer);
    }
  }
  expect(desk.threads(desk.getHelp.id)[0]).toMatchObject({ id: thread, archived: false });
  expect(await desk.app().app.db.selectFrom("ticket").select("id").execute()).toHaveLength(1);
});

test("a panel of this server with a topic of the other, and a panel that is made up, open nothing", async () => {
  await using desk = await openDesk();
  await secondServer(desk);
  const { db } = desk.app().app;
  const foreign = await db
    .selectFrom("ticket_type")
    .select("id")
    .where("type_key", "=", "fog")
    .executeTakeFirstOrThrow();
  const ours = await db
    .selectFrom("ticket_type")
    .select("id")
    .where("type_key", "=", "feedback")
    .executeTakeFirstOrThrow();
  for (const customId of [`tickets.open-now:${foreign.id}:-`, `tickets.open-now:${ours.id}:made-up`]) {
    const forged = forge(desk, desk.getHelp.id, customId);
    await desk.as(desk.ada).press(forged, "Forged");
    await desk.settled();
    expect(last(desk, desk.ada, desk.getHelp.id).text).toContain("no longer offered");
  }
  expect(await db.selectFrom("ticket").select("id").execute()).toEqual([]);
});

test("staff of one server see nothing of the other's tickets; numbers count apart", async () => {
  await using desk = await openDesk();
  const second = await secondServer(desk);
  const { ada, kim } = desk;
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "The lamp is out");
  await desk.settled();
  const card = last(desk, ada, dm);
  expect(card.text).toContain("Which server is this for?");
  await desk.as(ada).press(card.id, "Lighthouse");
  await desk.settled();
  // Its only topic is taken without asking, and Back leads to the servers.
  expect(last(desk, ada, dm).text).toContain("Send this to the Lighthouse team?");
  await desk.as(ada).press(card.id, "Back");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Which server is this for?");
  await desk.as(ada).press(card.id, "Lighthouse");
  await desk.as(ada).press(card.id, "Send");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Ticket #1 is open");
  expect(last(desk, ada, dm).text).toContain("Lighthouse");

  await desk.as(desk.mel).run("/ticket list", {}, { in: desk.tickets.id });
  expect(last(desk, desk.mel, desk.tickets.id).text).toContain("No open tickets");
  await desk.as(kim).run("/ticket list", {}, { in: second.room });
  expect(last(desk, kim, second.room).text).toContain("#1 · Lamp");
  expect(texts(desk, desk.mel, desk.tickets.id).join("\n")).not.toContain("lamp");
});

test("a server without a desk says so", async () => {
  await using desk = await openDesk();
  const guild = addGuild(desk.box.world, { name: "Empty", ownerId: desk.owner.id });
  addMember(desk.box.world, guild.id, desk.ada.id, {});
  desk.as(desk.owner).invite(desk.application.id, guild.id, wantedPermissions());
  const room = addChannel(desk.box.world, guild.id, { name: "hall", type: ChannelType.GUILD_TEXT });
  await desk.settled();
  await desk.as(desk.ada).run("/ticket create", { topic: "question" }, { in: room.id });
  await desk.settled();
  expect(last(desk, desk.ada, room.id).text).toContain("There is no help desk on this server yet");
  // And the DM does not offer it.
  await openByDm(desk);
  expect(desk.threads(desk.tickets.id)).toHaveLength(1);
});

test("saved replies, answers that wait, warnings, automatic answers and rules of one server are not there in the other", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim, owner } = desk;
  const { db } = desk.app().app;
  const { dm, thread } = await openByDm(desk);
  const second = await secondServer(desk);
  const place = { in: thread };
  await desk.as(mel).run("/snip add", { abbreviation: "hi", summary: "Harbour", content: "Harbour words" }, place);
  await desk.as(mel).run("/snip does", { abbreviation: "hi", tags: "harbour" }, place);
  await desk.as(mel).run("/warn verbal", { words: "Harbour words" }, place);
  await desk.as(owner).run("/auto-answer add", { name: "Sailing", on: "boat", answer: "Harbour words" }, place);
  await desk.as(owner).run("/automation add", {}, place);
  await desk.as(owner).fillIn({ name: "Sails", when: "closed", does: "note Harbour words" });
  desk.as(mel).write(thread, "+s hi");
  await desk.settled();
  await desk.as(mel).press(last(desk, mel, thread).id, "Send");
  desk.as(kim).write(thread, "+Crossing");
  await desk.settled();
  const before = texts(desk, ada, dm);

  const there = { in: second.room };
  for (const option of ["/snip view", "/snip send", "/snip edit", "/snip remove"]) {
    expect(await desk.as(kim).suggest(option, "abbreviation", "", there)).toEqual([]);
  }
  for (const [path, options] of [
    ["/snip list", {}],
    ["/snip view", { abbreviation: "hi" }],
    ["/snip remove", { abbreviation: "hi" }],
    ["/warn list", { member: ada.id }],
    ["/warn edit", { number: 1, words: "x" }],
    ["/warn delete", { number: 1 }],
    ["/auto-answer list", {}],
    ["/auto-answer try", { words: "boat" }],
    ["/auto-answer remove", { name: "Sailing" }],
    ["/automation list", {}],
    ["/automation show", { name: "Sails" }],
    ["/automation try", { name: "Sails" }],
    ["/automation log", {}],
    ["/automation pause", { name: "Sails" }],
    ["/automation remove", { name: "Sails" }],
  ] as const) {
    await desk.as(owner).run(path, options, there);
    await desk.settled();
    expect(last(desk, owner, second.room).text, path).not.toMatch(/Harbour|harbour|\*\*1\*\*/);
  }
  const ticket = await db.selectFrom("ticket").select("id").executeTakeFirstOrThrow();
  const snip = await db.selectFrom("snip").select(["id", "version"]).executeTakeFirstOrThrow();
  const use = await db.selectFrom("snip_use").select("id").executeTakeFirstOrThrow();
  const held = await db.selectFrom("held_reply").select("id").executeTakeFirstOrThrow();
  const rule = await db.selectFrom("automation_rule").select("id").executeTakeFirstOrThrow();
  for (const customId of [
    `automation.log:${rule.id}:0`,
    `automation.fix:${rule.id}`,
    `snips.saved-reply:${ticket.id}`,
    `snips.page:${ticket.id}:0`,
    `snips.send:${ticket.id}:${snip.id}:${snip.version}:topic`,
    `snips.edit:${ticket.id}:${snip.id}:${snip.version}:topic`,
    `snips.undo:${use.id}`,
    `approvals.approve:${held.id}`,
    `approvals.edit:${held.id}`,
    `approvals.decline:${held.id}`,
    `approvals.send:${held.id}`,
    `approvals.drop:${held.id}`,
    `warnings.list:t:${ticket.id}:0`,
    `warnings.list:u:${ada.id}:0`,
  ]) {
    const forged = forge(desk, second.room, customId);
    await desk.as(owner).press(forged, "Forged");
    await desk.settled();
    expect(last(desk, owner, second.room).text, customId).not.toMatch(/Harbour|harbour/);
    expect(desk.as(owner).form(), customId).toBeUndefined();
  }
  expect(texts(desk, ada, dm)).toEqual(before);
  const counts = await Promise.all([
    db.selectFrom("snip").select("id").execute(),
    db.selectFrom("auto_answer").select("id").execute(),
    db.selectFrom("automation_rule").select("id").where("paused", "is", null).execute(),
    db.selectFrom("verbal_warning").select("id").where("taken_back_at", "is", null).execute(),
    db.selectFrom("held_reply").select("id").where("state", "=", "waiting").execute(),
    db.selectFrom("snip_use").select("id").where("undone_at", "is", null).execute(),
  ]);
  expect(counts.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 1]);
});

test("an editor of a help message is its owner's alone, in its own server", async () => {
  await using desk = await openDesk();
  const second = await secondServer(desk);
  await desk.as(desk.owner).run("/panel create", { channel: desk.general.id }, { in: desk.general.id });
  await desk.settled();
  const { db } = desk.app().app;
  const draft = await db.selectFrom("unfinished").selectAll().executeTakeFirstOrThrow();
  for (const act of ["post", "discard", "copy", "ask-text", "ask-team", "ask-places"]) {
    // The same person, in the other server.
    const elsewhere = forge(desk, second.room, `panels.${act}:${draft.id}`);
    await desk.as(desk.owner).press(elsewhere, "Forged");
    await desk.settled();
    expect(desk.reads(desk.owner, second.room).at(-1)?.text, act).toContain("This editor is out of date");
    // Mel is of the team, and no admin.
    const here = forge(desk, desk.getHelp.id, `panels.${act}:${draft.id}`);
    await desk.as(desk.mel).press(here, "Forged");
    await desk.settled();
    expect(desk.reads(desk.mel, desk.getHelp.id).at(-1)?.text, act).toContain(
      "This takes the permission “Set up the help desk”",
    );
    expect(desk.as(desk.mel).form(), act).toBeUndefined();
  }
  expect(await db.selectFrom("unfinished").selectAll().execute()).toEqual([draft]);
  const panel = await db.selectFrom("panel").selectAll().executeTakeFirstOrThrow();
  await desk.as(desk.owner).press(forge(desk, second.room, `panels.restore:${panel.id}`), "Forged");
  await desk.settled();
  expect(desk.reads(desk.owner, second.room).at(-1)?.text).toContain("out of date");
});

test("topics of another server are neither shown nor changed, whatever is named or pressed", async () => {
  await using desk = await openDesk();
  const second = await secondServer(desk);
  const { owner } = desk;
  const { db } = desk.app().app;
  await desk.as(owner).run("/type add", { name: "Harbour idea" }, { in: desk.general.id });
  await desk.as(owner).run("/type remove", { topic: "harbour-idea" }, { in: desk.general.id });
  const rows = () => db.selectFrom("ticket_type").selectAll().where("guild_id", "=", desk.guild.id).execute();
  const before = await rows();
  const idea = before.find(({ type_key }) => type_key === "harbour-idea");

  for (const [path, options] of [
    ["/type list", {}],
    ["/type show", { topic: "question" }],
    ["/type edit", { topic: "question" }],
    ["/type remove", { topic: "question" }],
    ["/type add", { name: "Mine", under: "question" }],
  ] as const) {
    await desk.as(owner).run(path, options, { in: second.room });
    await desk.settled();
    expect(last(desk, owner, second.room).text, path).not.toMatch(/Harbour|Anything about the games/);
  }
  for (const customId of [`types.restore:${idea?.id}`, "types.page:0", `forms.list:${idea?.id}`]) {
    await desk.as(owner).press(forge(desk, second.room, customId), "Forged");
    await desk.settled();
    expect(last(desk, owner, second.room).text, customId).not.toContain("Harbour");
  }
  expect(await rows()).toEqual(before);
  expect(await desk.as(owner).suggest("/type show", "topic", "", { in: second.room })).toMatchObject([
    { name: "Lamp" },
    { name: "Fog" },
  ]);
});
