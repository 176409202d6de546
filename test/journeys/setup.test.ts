import { addChannel, addMember, ChannelType, Permission } from "discord-box";
import { expect, test } from "vitest";
import { wantedPermissions } from "#kernel/invite.ts";
import { findDesk, listAllTypes, listPanels, saveDesk } from "../../src/features/desk/index.ts";
import { listChanges } from "../../src/features/desk-file/index.ts";
import { changedMeanwhile } from "../support/changed-meanwhile.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { type NewServer, newServer } from "../support/new-server.ts";
import { last } from "../support/scenes.ts";

/** A server that the bot has just come to. */
function invited(desk: Desk, rights = wantedPermissions()): NewServer {
  const server = newServer(desk);
  desk.as(desk.owner).invite(desk.application.id, server.guild.id, rights);
  return server;
}

async function start(desk: Desk, channelId: string, who: { readonly id: string } = desk.owner) {
  await desk.as(who).run("/setup start", {}, { in: channelId });
  await desk.settled();
  return last(desk, who, channelId);
}

const panelsIn = (desk: Desk, channelId: string) =>
  desk.reads(desk.ada, channelId).filter(({ text }) => text.includes("Need help from the"));

test("one card is filled in already; two presses make a desk that works, and it is known who made it", async () => {
  await using desk = await openDesk();
  const { owner, ada, mel } = desk;
  const { guild, crew, help, general } = invited(desk);
  const card = await start(desk, general.id);
  expect(card.text).toContain("Set up Lighthouse");
  expect(card.text).toContain(`Who answers:** <@&${crew.id}>`);
  expect(card.text).toContain("A private thread for each ticket (recommended)");
  expect(card.text).toContain(`Help message:** <#${help.id}>`);
  expect(card.text).toContain("Support, Bug, Suggestion, Report a member");
  expect(card.text).not.toContain("⚠️");
  expect(panelsIn(desk, help.id)).toEqual([]);

  await desk.as(owner).press(card.id, "Use this");
  await desk.settled();
  expect(last(desk, owner, general.id).text).toContain("Lighthouse is set up");
  const [panel] = panelsIn(desk, help.id);
  await desk.as(ada).press(panel?.id ?? "", "Support");
  await desk.as(ada).fillIn({ what: "The lamp is dark" });
  await desk.settled();
  const thread = desk.box.world.channels.inGuild(guild.id).find(({ parent_id }) => parent_id === help.id)?.id ?? "";
  expect(
    desk
      .reads(mel, thread)
      .map(({ text }) => text)
      .join(),
  ).toContain("The lamp is dark");
  expect(await listChanges(desk.app().app.db, guild.id, 5)).toMatchObject([
    { by: owner.id, how: "setup", lines: expect.arrayContaining(["+ desk", "+ type support", "+ panel help"]) },
  ]);
});

test("every press works after a restart; what is filled in otherwise is kept and checked", async () => {
  await using desk = await openDesk();
  const { owner } = desk;
  const { general, deck, crew } = invited(desk);
  const again = async () => {
    await desk.stop();
    await desk.start();
  };
  const card = await start(desk, general.id);
  const text = () => desk.reads(owner, general.id).find(({ id }) => id === card.id)?.text ?? "";
  await again();
  await desk.as(owner).press(card.id, "Change");
  await again();
  await desk.as(owner).fillIn({ room: "dm", names: "anonymous", place: [deck.id] });
  await desk.settled();
  expect(text()).toContain("Direct messages; the team has a thread");
  expect(text()).toContain(`Where tickets go:** <#${deck.id}>`);
  expect(text()).toContain("Members see:** The team's name");
  // The bot was never let into the team's channel.
  expect(text()).toContain(`<#${deck.id}>: to make threads there I need View Channel`);
  deck.permission_overwrites.push({
    id: botRole(desk, deck.guild_id ?? ""),
    type: 0,
    deny: "0",
    allow: Permission.VIEW_CHANNEL.toString(),
  });
  await again();
  await desk.as(owner).press(card.id, "Look again");
  await desk.settled();
  expect(text()).not.toContain("⚠️");
  await desk.as(owner).press(card.id, "Topics");
  await desk.as(owner).fillIn({ topics: ["billing"] });
  await again();
  await desk.as(owner).press(card.id, "Use this");
  await desk.settled();
  expect(text()).toContain("is set up");
  const types = await listAllTypes(desk.app().app.db, deck.guild_id ?? "");
  expect(types).toMatchObject([
    {
      key: "billing",
      room: "dm",
      destinationId: deck.id,
      identity: "anonymous",
      staffRoles: [crew.id],
      pingRoles: [crew.id],
    },
  ]);
});

const botRole = (desk: Desk, guildId: string): string =>
  desk.box.world.roles.inGuild(guildId).find(({ bot_id }) => bot_id === desk.application.bot_id)?.id ?? "";

test("what is missing is named with the link that gives it, and nothing is made before it is there", async () => {
  await using desk = await openDesk();
  const { owner } = desk;
  const { guild, general, help } = invited(desk, Permission.VIEW_CHANNEL);
  help.permission_overwrites.push({
    id: guild.id,
    type: 0,
    allow: "0",
    deny: (Permission.SEND_MESSAGES | Permission.CREATE_PRIVATE_THREADS).toString(),
  });
  desk.box.world.channels.get(general.id)?.permission_overwrites.push({
    id: guild.id,
    type: 0,
    allow: "0",
    deny: Permission.SEND_MESSAGES.toString(),
  });
  const card = await start(desk, general.id);
  expect(card.text).toContain("This server gave me less than I need");
  expect(card.text).toContain(`<#${help.id}>: to post there I need Send Messages.`);
  expect(card.text).toContain(`<#${help.id}>: to make private threads there I need Create Private Threads`);
  expect(JSON.stringify(card.components)).toContain(`guild_id=${guild.id}`);
  expect(JSON.stringify(card.components)).not.toContain("Use this");
  expect(await listPanels(desk.app().app.db, guild.id)).toEqual([]);

  desk.as(owner).invite(desk.application.id, guild.id, wantedPermissions());
  help.permission_overwrites.length = 0;
  await desk.as(owner).press(card.id, "Look again");
  await desk.settled();
  await desk.as(owner).press(card.id, "Use this");
  await desk.settled();
  expect(panelsIn(desk, help.id)).toHaveLength(1);
});

test("a permission that is taken away between the card and the press makes nothing, and is named", async () => {
  await using desk = await openDesk();
  const { owner } = desk;
  const { guild, general, help } = invited(desk);
  const card = await start(desk, general.id);
  help.permission_overwrites.push({
    id: botRole(desk, guild.id),
    type: 0,
    allow: "0",
    deny: Permission.SEND_MESSAGES.toString(),
  });
  await desk.as(owner).press(card.id, "Use this");
  await desk.settled();
  expect(last(desk, owner, general.id).text).toContain(`<#${help.id}>: to post there I need Send Messages.`);
  expect(await listAllTypes(desk.app().app.db, guild.id)).toEqual([]);
  expect(await listChanges(desk.app().app.db, guild.id, 5)).toEqual([]);
});

test("pressed twice, and by two admins at once: one desk, one help message", async () => {
  await using desk = await openDesk();
  const { owner, kim } = desk;
  const { guild, general, help } = invited(desk);
  const { world } = desk.box;
  const admins = [...world.roles.inGuild(guild.id)].find(({ name }) => name === "Support crew");
  if (admins) admins.permissions = (Permission.MANAGE_GUILD | Permission.MANAGE_THREADS).toString();
  addMember(world, guild.id, kim.id, { roles: admins ? [admins.id] : [] });
  const mine = await start(desk, general.id);
  const theirs = await start(desk, general.id, kim);
  await Promise.all([
    desk.as(owner).press(mine.id, "Use this"),
    desk.as(owner).press(mine.id, "Use this"),
    desk.as(kim).press(theirs.id, "Use this"),
  ]);
  await desk.settled();
  expect(panelsIn(desk, help.id)).toHaveLength(1);
  expect((await listAllTypes(desk.app().app.db, guild.id)).map(({ key }) => key)).toEqual([
    "support",
    "bug",
    "suggestion",
    "report",
  ]);
  expect(await listChanges(desk.app().app.db, guild.id, 5)).toHaveLength(1);
  const read = [...desk.reads(owner, general.id), ...desk.reads(kim, general.id)].map(({ text }) => text).join("\n");
  expect(read).toContain("is set up");
  expect(read).toMatch(/Somebody set this server up meanwhile|This card was used/);
});

test("on a server that is set up it shows what is, and changes that alone", async () => {
  await using desk = await openDesk();
  const { owner, ada } = desk;
  const { guild, general, help } = invited(desk);
  await desk.as(owner).press((await start(desk, general.id)).id, "Use this");
  await desk.settled();
  const elsewhere = addChannel(desk.box.world, guild.id, { name: "desk", type: ChannelType.GUILD_TEXT });

  const card = await start(desk, general.id);
  expect(card.text).toContain("How Lighthouse is set up");
  expect(card.text).toContain(`by <@${owner.id}>`);
  expect(JSON.stringify(card.components)).not.toContain("Save");
  await desk.as(owner).press(card.id, "Change");
  await desk.as(owner).fillIn({ panel: [elsewhere.id] });
  await desk.settled();
  expect(last(desk, owner, general.id).text).toContain("Not saved yet");
  await desk.as(owner).press(card.id, "Topics");
  await desk.as(owner).fillIn({ topics: ["payment"] });
  await desk.as(owner).press(card.id, "Save");
  await desk.settled();
  expect(panelsIn(desk, help.id)).toEqual([]);
  const [panel] = panelsIn(desk, elsewhere.id);
  expect(JSON.stringify(panel?.components)).toContain("Payment proof");
  await desk.as(ada).press(panel?.id ?? "", "Suggestion");
  expect(desk.as(ada).form()?.title).toBe("Suggestion");
});

test("a desk from a file is shown, and left to the file", async () => {
  await using desk = await openDesk();
  const { owner, general } = desk;
  const card = await start(desk, general.id);
  expect(card.text).toContain("How Harbour Games is set up");
  expect(card.text).toContain("A desk file says how");
  const labels = JSON.stringify(card.components);
  for (const label of ["Use this", "Save", "Change"]) expect(labels).not.toContain(`"${label}"`);
  await desk.as(owner).press(card.id, "Check");
  await desk.settled();
  expect(last(desk, owner, general.id).text).toMatch(/things? to look at/);
});

test("another kind of room takes a place that fits it along, if there is one", async () => {
  await using desk = await openDesk();
  const { owner } = desk;
  const { guild, general, deck } = invited(desk);
  const allow = Permission.VIEW_CHANNEL.toString();
  deck.permission_overwrites.push({ id: botRole(desk, guild.id), type: 0, deny: "0", allow });
  const card = await start(desk, general.id);
  await desk.as(owner).press(card.id, "Change");
  await desk.as(owner).fillIn({ room: "dm" });
  await desk.settled();
  expect(last(desk, owner, general.id).text).toContain(`Where tickets go:** <#${deck.id}>`);
});

test("where no role looks like a team, it is asked for first", async () => {
  await using desk = await openDesk();
  const { owner } = desk;
  const { general, crew, help } = invited(desk);
  crew.name = "Blue";
  crew.permissions = "0";
  const card = await start(desk, general.id);
  expect(card.text).toContain("Choose who answers");
  expect(JSON.stringify(card.components)).not.toContain("Use this");
  await desk.as(owner).press(card.id, "Change");
  await desk.as(owner).fillIn({ staff: [crew.id] });
  await desk.settled();
  await desk.as(owner).press(card.id, "Use this");
  await desk.settled();
  expect(panelsIn(desk, help.id)).toHaveLength(1);
});

test("a permission that is taken while somebody uses the card does not come back", async () => {
  await using desk = await openDesk({ database: "postgres" });
  const { owner, mel } = desk;
  const { guild, general } = invited(desk);
  await desk.as(owner).press((await start(desk, general.id)).id, "Use this");
  await desk.settled();
  await desk.as(owner).run("/permission give", { level: "manager", member: mel.id }, { in: general.id });
  const card = await start(desk, general.id);
  await desk.as(owner).press(card.id, "Topics");
  await desk.as(owner).fillIn({ topics: ["billing"] });
  await changedMeanwhile(desk, guild.id, {
    async change(tx) {
      const now = await findDesk(tx, guild.id);
      expect(now?.levels).toHaveLength(1);
      if (now) await saveDesk(tx, { ...now, levels: [] }, desk.box.clock.now());
    },
    meanwhile: () => desk.as(owner).press(card.id, "Save"),
  });
  const { db } = desk.app().app;
  expect((await findDesk(db, guild.id))?.levels).toEqual([]);
  expect((await listAllTypes(db, guild.id)).map(({ key }) => key)).toContain("billing");
});
