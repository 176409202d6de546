import { readFileSync } from "node:fs";
import { addChannel, ChannelType, Permission } from "discord-box";
import { expect, test } from "vitest";
import { minutes } from "#kernel/types.ts";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { card, press, restart, run } from "../support/owners-card.ts";
import { PLACES, withRooms } from "../support/rooms.ts";
import { last } from "../support/scenes.ts";

/** Chooses what is to be changed on the card, and fills in its form. */
async function set(desk: Desk, what: string, values: Parameters<ReturnType<Desk["as"]>["fillIn"]>[0]): Promise<string> {
  await desk.as(desk.owner).choose(card(desk).id, "What do you want to change?", [what]);
  await restart(desk);
  await desk.as(desk.owner).fillIn(values);
  await desk.settled();
  return card(desk).text;
}

const openForm = (desk: Desk) => JSON.stringify(desk.as(desk.owner).form());

async function topic(desk: Desk, key: string) {
  const rows = desk.app().app.db.selectFrom("ticket_type").selectAll().where("type_key", "=", key);
  const row = await rows.executeTakeFirstOrThrow();
  return { ...row, own: JSON.parse(row.own), settings: JSON.parse(row.settings) };
}

const category = (desk: Desk): string =>
  desk.box.world.channels.inGuild(desk.guild.id).find(({ name }) => name === PLACES.category)?.id ?? "";

test("a topic is added by command, asks one question, and opens tickets at once", async () => {
  await using desk = await openDesk();
  const { ada, getHelp, general } = desk;
  const shown = await run(desk, "/type add", { name: "Große Idee", destination: getHelp.id, emoji: "💡" });
  expect(shown).toContain("💡 Große Idee");
  expect(shown).toContain("The topic is there.");
  expect(shown).toContain(`**Place** Private thread for both: <#${getHelp.id}>`);
  expect(shown).toContain("**Asks** one question");
  expect(shown).toContain("Short name: grosse-idee");
  expect(await topic(desk, "grosse-idee")).toMatchObject({ origin: "command", own: { room: "private-thread" } });

  await desk.as(ada).run("/ticket create", { topic: "grosse-idee" }, { in: general.id });
  await desk.as(ada).fillIn({ q1: "More fish" });
  await desk.settled();
  expect(desk.threads(getHelp.id).at(-1)?.name).toBe("1 Große Idee Ada");
});

test("what a topic does not say it takes from the one above; an answer, a report and roles are set at once", async () => {
  await using desk = await openDesk({ prepare: withRooms });
  const { tickets, supportRole } = desk;
  await run(desk, "/type add", { name: "Games", destination: tickets.id, room: "dm", staff: supportRole.id });
  const below = await run(desk, "/type add", { name: "Chess", under: "games", leads: "report", ping: supportRole.id });
  expect(below).toContain("Games › Chess");
  expect(below).toContain(`**Place** Direct message, thread for the team: <#${tickets.id}> · as above`);
  expect(below).toContain(`**Told of new ones** <@&${supportRole.id}>`);
  expect(below).toContain("**Asks** one question · as above");
  expect(await topic(desk, "chess")).toMatchObject({ leads: "report", settings: { room: "dm" } });

  expect(await run(desk, "/type add", { name: "Rules", leads: "redirect" })).toContain("needs its answer");
  const rules = await run(desk, "/type add", { name: "Rules", leads: "redirect", answer: "Read **them**." });
  expect(rules).toContain("Read **them**.");
  expect(await run(desk, "/type add", { name: "X", emoji: "no" })).toContain("not an emoji");
  expect(await run(desk, "/type add", { name: "X", under: "nowhere" })).toContain("There is no topic “nowhere” here.");
  // The channel says what is made in it.
  expect(await run(desk, "/type add", { name: "Alone", destination: category(desk) })).toContain("Private channel");
  // Suggested with the way to it.
  const suggested = await desk.as(desk.owner).suggest("/type edit", "topic", "ches", { in: desk.general.id });
  expect(suggested).toEqual([{ name: "Games › Chess", value: "chess" }]);
});

test("what the bot may not do there is named before anything is saved", async () => {
  await using desk = await openDesk();
  const { getHelp, owner } = desk;
  const channel = desk.box.world.channels.get(getHelp.id);
  channel?.permission_overwrites.push({
    id: desk.application.bot_id,
    type: 1,
    allow: "0",
    deny: (Permission.CREATE_PRIVATE_THREADS | Permission.SEND_MESSAGES_IN_THREADS).toString(),
  });
  const shown = await run(desk, "/type add", { name: "Idea", destination: getHelp.id });
  expect(shown).toContain("to make private threads there I need Create Private Threads and Send Messages in Threads");
  await expect(topic(desk, "idea")).rejects.toThrow();
  expect(await run(desk, "/type add", { name: "Idea", destination: getHelp.id, room: "dm-forum" })).toContain(
    "posts can only be made in a forum",
  );

  await run(desk, "/type add", { name: "Idea" });
  const lacking = await set(desk, "place", { room: ["private-thread"], destination: [getHelp.id] });
  expect(lacking).toContain("Create Private Threads");
  expect(lacking).toContain("where its help message says · as above");
  expect(desk.as(owner).form()).toBeUndefined();
  expect((await topic(desk, "idea")).own.destinationId).toBeUndefined();
});

test("every setting is shown as it is and changed, with a restart between any two presses", async () => {
  await using desk = await openDesk();
  const { tickets, supportRole } = desk;
  await run(desk, "/type add", { name: "Idea" });
  await run(desk, "/type edit", { topic: "idea" });
  await restart(desk);
  await desk.as(desk.owner).choose(card(desk).id, "What do you want to change?", ["look"]);
  expect(openForm(desk)).toContain('"value":"Idea"');
  await desk.as(desk.owner).fillIn({ name: "Bright idea", emoji: "💡", description: "Say it" });
  expect(card(desk).text).toContain("💡 Bright idea");
  expect(await set(desk, "place", { room: ["dm"], destination: [tickets.id] })).toContain(
    `Direct message, thread for the team: <#${tickets.id}>`,
  );
  await desk.as(desk.owner).choose(card(desk).id, "What do you want to change?", ["place"]);
  expect(openForm(desk)).toContain(tickets.id);
  desk.as(desk.owner).dismissForm();
  expect(await set(desk, "team", { staff: [supportRole.id, desk.guild.id], ping: [supportRole.id] })).toContain(
    `**Told of new ones** <@&${supportRole.id}>`,
  );
  expect((await topic(desk, "idea")).own.staffRoles).toEqual([supportRole.id]);
  expect(await set(desk, "words", { opening: "Tell us.", names: "$number idea" })).toContain(
    "**Called** `$number idea`",
  );
  await desk.as(desk.owner).choose(card(desk).id, "What do you want to change?", ["words"]);
  await desk.as(desk.owner).fillIn({ starter: "Hello" });
  expect(card(desk).text).toContain("must have `$author` in it");
  await run(desk, "/type edit", { topic: "idea" });
  const handled = await set(desk, "handling", { priority: ["high"], tags: "one, two", target: "45" });
  expect(handled).toContain("**Priority** high, tags one, two");
  expect(handled).toContain("**First reply within** 45 min");
  expect((await topic(desk, "idea")).settings.targets.firstResponse).toBe(minutes(45));
  // Emptied, it is as above again.
  expect(await set(desk, "handling", { priority: ["above"], tags: "", target: "" })).toContain("as above");
  expect((await topic(desk, "idea")).own.targets).toBeUndefined();
  expect(await set(desk, "leads", { leads: "report" })).toContain("a report: a receipt, no conversation");
  expect(await press(desk, "Questions")).toContain("Bright idea: one question");
});

test("a mistake keeps everything that was filled in, over a restart, until it is mended", async () => {
  await using desk = await openDesk();
  const { tickets } = desk;
  await run(desk, "/type add", { name: "Idea" });
  await run(desk, "/type edit", { topic: "idea" });
  expect(await set(desk, "handling", { priority: ["high"], tags: "one, two", target: "soon" })).toContain(
    "The target is a number of minutes",
  );
  expect(card(desk).text).toContain("What you filled in is kept.");
  await restart(desk);
  await press(desk, "Fix answers");
  for (const kept of ["one, two", '"value":"soon"', '"value":"high","default":true'])
    expect(openForm(desk)).toContain(kept);
  await desk.as(desk.owner).fillIn({ target: "x", tags: "three" });
  await press(desk, "Fix answers");
  expect(openForm(desk)).toContain('"value":"three"');
  await desk.as(desk.owner).fillIn({ target: "30" });
  await desk.settled();
  expect(card(desk).text).toContain("**Priority** high, tags three");
  expect(card(desk).text).toContain("**First reply within** 30 min");

  // What was mended is forgotten: the form begins with what is.
  await desk.as(desk.owner).choose(card(desk).id, "What do you want to change?", ["handling"]);
  expect(openForm(desk)).toContain('"value":"30"');
  desk.as(desk.owner).dismissForm();
  const { given } = await desk.app().app.db.selectFrom("form_run").select("given").executeTakeFirstOrThrow();
  expect(given).toBeNull();

  // What may not be done in the channel keeps the form as well; so does a channel that was picked.
  const shown = await set(desk, "place", { room: ["dm-forum"], destination: [tickets.id] });
  expect(shown).toContain("posts can only be made in a forum");
  await desk.as(desk.owner).choose(card(desk).id, "What do you want to change?", ["place"]);
  for (const kept of ['"value":"dm-forum","default":true', tickets.id]) expect(openForm(desk)).toContain(kept);
});

test("topics are put below each other and in order, never below themselves", async () => {
  await using desk = await openDesk();
  for (const name of ["One", "Two", "Three"]) await run(desk, "/type add", { name, destination: desk.getHelp.id });
  await run(desk, "/type move", { topic: "three", before: "one" });
  const order = async () => [...(await run(desk, "/type list")).matchAll(/`(one|two|three)`/g)].map(([, key]) => key);
  expect(await order()).toEqual(["three", "one", "two"]);
  expect(await run(desk, "/type move", { topic: "two", under: "one" })).toContain("One › Two");
  expect(await order()).toEqual(["three", "one", "two"]);
  expect(await run(desk, "/type move", { topic: "one", under: "two" })).toContain("can't stand below itself");
  expect(await run(desk, "/type move", { topic: "three", before: "two" })).toContain("One › Three");
  expect(await order()).toEqual(["one", "three", "two"]);
  await run(desk, "/type move", { topic: "two" });
  expect(await order()).toEqual(["one", "three", "two"]);
  expect(await run(desk, "/type move", { topic: "two", before: "question" })).toContain("can't be the next one");
});

test("a topic with others below it stays; one that is removed goes from the help message, its tickets go on, and it comes back", async () => {
  await using desk = await openDesk();
  const { ada, getHelp, general, mel } = desk;
  await run(desk, "/type add", { name: "Ideas", destination: getHelp.id });
  await run(desk, "/type add", { name: "Small", under: "ideas" });
  expect(await run(desk, "/type remove", { topic: "ideas" })).toContain("Ideas has topics below it: Small.");
  await run(desk, "/type remove", { topic: "small" });
  await run(desk, "/panel create", { channel: general.id, name: "front" });
  await press(desk, "Topics");
  await desk.as(desk.owner).fillIn({ "topics-0": ["ideas", "account"] });
  await press(desk, "Post");
  const panel = () => JSON.stringify(desk.reads(ada, general.id).find(({ ephemeral }) => !ephemeral)?.components);
  expect(panel()).toContain("Ideas");

  await desk.as(ada).run("/ticket create", { topic: "ideas" }, { in: general.id });
  await desk.as(ada).fillIn({ q1: "More fish" });
  await desk.settled();
  const thread = desk.threads(getHelp.id).at(-1)?.id ?? "";
  expect(await run(desk, "/type remove", { topic: "ideas" })).toContain("no longer offered");
  expect(panel()).not.toContain("Ideas");
  desk.as(mel).write(thread, "We read it");
  await desk.settled();
  expect(desk.reads(ada, thread).at(-1)?.text).toBe("We read it");
  expect(await run(desk, "/type edit", { topic: "ideas" })).toContain("There is no topic");

  await run(desk, "/type remove", { topic: "nothing" });
  await run(desk, "/type add", { name: "Ideas" });
  expect(card(desk).text).toContain("Short name: ideas-2");
});

test("Undo puts back what was removed", async () => {
  await using desk = await openDesk();
  await run(desk, "/type add", { name: "Ideas", destination: desk.getHelp.id });
  await run(desk, "/type remove", { topic: "ideas" });
  await restart(desk);
  expect(await press(desk, "Undo")).toContain("Ideas");
  expect(await run(desk, "/type list")).toContain("`ideas`");
});

test("what a desk file says is changed in the file, and the file leaves alone what was made by command", async () => {
  await using desk = await openDesk();
  for (const path of ["/type edit", "/type remove", "/type move"]) {
    expect(await run(desk, path, { topic: "question" })).toContain("comes from the server's desk file");
  }
  expect(await run(desk, "/type show", { topic: "question" })).toContain("From the desk file; change it there.");
  await run(desk, "/type add", { name: "Idea", destination: desk.getHelp.id });
  const before = await topic(desk, "idea");
  await applyDesk(desk.app().app, { name: "desk.yaml", source: deskFile, mode: "change" });
  expect(await topic(desk, "idea")).toEqual(before);
  // A card from before is no way around it.
  await run(desk, "/type edit", { topic: "idea" });
  await desk.app().app.db.updateTable("ticket_type").set({ origin: "file" }).execute();
  await desk.as(desk.owner).choose(card(desk).id, "What do you want to change?", ["look"]);
  expect(card(desk).text).toContain("comes from the server's desk file");
});

test("only whoever manages the server sets up topics", async () => {
  await using desk = await openDesk();
  await desk
    .as(desk.mel)
    .run("/type add", { name: "Mine" }, { in: desk.general.id })
    .catch(() => {});
  await desk.settled();
  await expect(topic(desk, "mine")).rejects.toThrow();
});

test("topics to begin with, in the server's language, with their targets; twice adds nothing", async () => {
  await using desk = await openDesk({ file: deskFile.replace("language: en-US", "language: de") });
  const shown = await run(desk, "/type starter", { destination: desk.tickets.id, room: "dm" });
  expect(shown).toContain("5 topics were added");
  expect(shown).toContain("There already, and unchanged: Zahlungen");
  expect(shown).toContain("Zahlungsnachweis");
  const keys = ["support", "bug", "suggestion", "payment", "report"];
  const found = await Promise.all(keys.map((key) => topic(desk, key)));
  expect(found.map(({ settings }) => settings.targets.firstResponse / minutes(1))).toEqual([120, 45, 240, 120, 60]);
  expect((await topic(desk, "payment")).settings.form).toMatchObject([
    { ask: "Wofür hast du bezahlt?" },
    { ask: "Bild der Zahlung", kind: "files", required: true, accepts: ["image"] },
  ]);
  expect((await topic(desk, "report")).leads).toBe("report");
  expect(await run(desk, "/type starter", { destination: desk.tickets.id })).toContain("Nothing was added.");

  // A proof without its picture is not sent.
  const { ada } = desk;
  await desk.as(ada).run("/ticket create", { topic: "payment" }, { in: desk.general.id });
  await expect(desk.as(ada).fillIn({ order: "Fish" })).rejects.toThrow();
  expect(last(desk, desk.owner, desk.general.id).text).toContain("Nothing was added.");
});

const KEYS = ["support", "billing", "bug", "suggestion", "payment", "report"];

test("the example of a desk file says what the command adds", async () => {
  const file = readFileSync(new URL("../../examples/starter.yaml", import.meta.url), "utf8");
  await using written = await openDesk({ file });
  await using typed = await openDesk({
    file: "server: Harbour Games\nstaff: [Support]\ntypes: { old: { name: Old, destination: get-help } }\n",
  });
  expect(await run(typed, "/type starter", { destination: typed.getHelp.id })).toContain("6 topics were added");
  const said = async (desk: Desk, key: string) => {
    const { name, description, emoji, leads, answer, settings } = await topic(desk, key);
    return { name, description, emoji, leads, answer, settings: { ...settings, destinationId: "", staffRoles: [] } };
  };
  for (const key of KEYS) expect(await said(written, key)).toEqual(await said(typed, key));
  // Its help message offers all of them.
  expect(JSON.stringify(written.reads(written.ada, written.getHelp.id)[0]?.components)).toContain("Payment proof");
});

test("who may open tickets, hours, more places, names and rules: each by a form, and what does not fit is kept to be mended", async () => {
  const night = { id: "" };
  await using desk = await openDesk({
    prepare: ({ guild }, { world }) => {
      night.id = addChannel(world, guild.id, { name: "night", type: ChannelType.GUILD_TEXT, nsfw: true }).id;
    },
  });
  const { general, guild } = desk;
  const role = desk.box.world.roles.inGuild(guild.id).find(({ name }) => name === "Support")?.id ?? "";
  await run(desk, "/type add", { name: "Idee", destination: desk.tickets.id, room: "dm" });
  const own = async () => (await topic(desk, "idee")).own;

  await set(desk, "limits", { required: [role], open: "2", cooldown: "10 min", hourly: "*" });
  expect((await own()).gates).toEqual({ requiredRoles: [role], openPerType: 2, cooldown: minutes(10), perHour: null });
  expect(await set(desk, "limits", { open: "99" })).toContain("A number from 1 to 25 fits");
  await press(desk, "Fix answers");
  expect(openForm(desk)).toContain("99");
  await desk.as(desk.owner).fillIn({ open: "", cooldown: "" });
  await desk.settled();
  expect((await own()).gates).toEqual({ requiredRoles: [role], perHour: null });

  expect(await set(desk, "hours", { week: "whenever", zone: "Europe/Berlin" })).toContain("Each line names days");
  await press(desk, "Fix answers");
  await desk.as(desk.owner).fillIn({ week: "mon-fri 09:00-17:00", holidays: "12-25", outside: "block" });
  await desk.settled();
  const span = [{ from: "09:00", to: "17:00" }];
  expect((await topic(desk, "idee")).settings.gates.hours).toEqual({
    timeZone: "Europe/Berlin",
    week: [span, span, span, span, span, [], []],
    holidays: ["12-25"],
    outside: "block",
  });

  expect(await set(desk, "channels", { nsfwDestinationId: [general.id] })).toContain("needs an age-restricted channel");
  await press(desk, "Fix answers");
  await desk.as(desk.owner).fillIn({ nsfwDestinationId: [night.id], closedDestinationId: [general.id] });
  await desk.settled();
  expect(await own()).toMatchObject({ nsfwDestinationId: night.id, closedDestinationId: general.id });

  await set(desk, "names", { staff: "anonymous", member: "anonymous" });
  expect(await own()).toMatchObject({ identity: "anonymous", requester: "anonymous" });
  expect(await set(desk, "place", { room: "private-thread" })).toContain("Members who ask about Idee are not named");
  await run(desk, "/type edit", { topic: "idee" });

  expect(await set(desk, "sorting", { rules: "refund -> nowhere" })).toContain("Each line is like");
  await press(desk, "Fix answers");
  await desk.as(desk.owner).fillIn({ rules: "refund, chargeback -> high, #money" });
  await desk.settled();
  expect((await own()).triage).toMatchObject([
    { when: { words: ["refund", "chargeback"] }, set: { priority: "high", tags: ["money"] } },
  ]);
  await set(desk, "words", { closing: "Come back any time." });
  expect((await own()).closingText).toBe("Come back any time.");
  await set(desk, "sorting", { rules: "" });
  expect((await own()).triage).toBeUndefined();
});
