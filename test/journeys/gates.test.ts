import { expect, test } from "vitest";
import { days, hours, minutes, seconds } from "#kernel/types.ts";
import { findDesk, listTypes, type TicketType } from "../../src/features/desk/index.ts";
import type { Passed } from "../../src/features/gates/index.ts";
import { mustPass, openTicket } from "../../src/features/tickets/index.ts";
import { describeOnDatabases } from "../support/databases.ts";
import { type Desk, exampleFile, openDesk } from "../support/desk.ts";
import { openByDm, reactions, texts } from "../support/scenes.ts";

type User = { readonly id: string };

/** The example with a second help message in #general, and with these gates. */
const fileWith = (gates = "{}") => `${exampleFile}
  second:
    channel: "#general"
    topics: [account, feedback]
gates: ${gates}
`;

/** No pause between two, and so many of one topic as one likes: what other gates say shows. */
const LOOSE = "{ cooldown: 0 s, open-per-topic: any, open-per-panel: any, open-per-server: any, per-hour: any }";

const panelIn = (desk: Desk, user: User, channelId: string) =>
  desk.reads(user, channelId).find(({ ephemeral, text }) => !ephemeral && text.includes("Need help"))?.id ?? "";

/** The newest thing that only this person sees. */
const told = (desk: Desk, user: User, channelId: string) =>
  desk.reads(user, channelId).findLast(({ ephemeral }) => ephemeral);

/** Presses "Feedback" on a panel; returns what only this person reads then. */
async function ask(desk: Desk, user: User, channelId = desk.getHelp.id) {
  await desk.as(user).press(panelIn(desk, user, channelId), "Feedback");
  await desk.settled();
  return told(desk, user, channelId);
}

/** Opens a ticket about feedback, or returns why not. */
async function open(desk: Desk, user: User, channelId = desk.getHelp.id): Promise<string> {
  const card = await ask(desk, user, channelId);
  if (!card?.text.includes("Open a ticket: Feedback")) return card?.text ?? "";
  await desk.as(user).press(card.id, "Open ticket");
  await desk.settled();
  return told(desk, user, channelId)?.text ?? "";
}

const OPENED = /Ticket #\d+ is open/;
const count = (desk: Desk) => desk.threads(desk.getHelp.id).length;

async function close(desk: Desk, user: User) {
  const thread = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
  await desk.as(user).run("/ticket close", {}, { in: thread });
  await desk.settled();
}

test("after a ticket the next one waits: not by another help message, by command, after a restart, or by the card that stood", async () => {
  await using desk = await openDesk({ file: fileWith() });
  const { ada, general, getHelp } = desk;
  const before = await ask(desk, ada);
  expect(await open(desk, ada, general.id)).toMatch(OPENED);
  await close(desk, ada);

  expect((await ask(desk, ada))?.text).toContain("You can open the next ticket");
  expect((await ask(desk, ada, general.id))?.text).toContain("You can open the next ticket");
  await desk.as(ada).run("/ticket create", { topic: "feedback" }, { in: general.id });
  await desk.settled();
  expect(told(desk, ada, general.id)?.text).toContain("You can open the next ticket");
  await desk.stop();
  await desk.start();
  await desk.as(ada).press(before?.id ?? "", "Open ticket");
  await desk.settled();
  expect(told(desk, ada, getHelp.id)?.text).toContain("You can open the next ticket");
  expect(count(desk)).toBe(1);

  await desk.later(seconds(60));
  expect(await open(desk, ada)).toMatch(OPENED);
});

test("a slow mode that is longer than the pause counts", async () => {
  await using desk = await openDesk({ file: fileWith() });
  const channel = desk.box.world.channels.get(desk.getHelp.id);
  if (channel) channel.rate_limit_per_user = 600;
  expect(await open(desk, desk.ada)).toMatch(OPENED);
  await close(desk, desk.ada);
  await desk.later(minutes(9));
  expect((await ask(desk, desk.ada))?.text).toContain("You can open the next ticket");
  await desk.later(minutes(1));
  expect(await open(desk, desk.ada)).toMatch(OPENED);
});

test("who has a ticket open is led to it: by another help message, by command, and when the topic's threads go elsewhere", async () => {
  await using desk = await openDesk({ file: fileWith("{ cooldown: 0 s }") });
  const { ada, general, getHelp } = desk;
  expect(await open(desk, ada)).toMatch(OPENED);
  const refused = await ask(desk, ada, general.id);
  expect(refused?.text).toContain("You already have ticket #1 open.");
  expect(JSON.stringify(refused)).toContain(`https://discord.com/channels/${desk.guild.id}/`);
  const moved = fileWith("{ cooldown: 0 s }").replace(
    '    name: Feedback\n    description: Ideas and praise\n    emoji: 💡\n    room: private-thread\n    destination: "#get-help"',
    '    name: Feedback\n    description: Ideas and praise\n    emoji: 💡\n    room: private-thread\n    destination: "#general"',
  );
  const { applyDesk } = await import("../../src/features/index.ts");
  await applyDesk(desk.app().app, { name: "desk.yaml", source: moved, mode: "change" });
  await desk.settled();
  expect((await ask(desk, ada, general.id))?.text).toContain("You already have ticket #1 open.");
  expect((await ask(desk, ada, getHelp.id))?.text).toContain("You already have ticket #1 open.");
  expect(desk.threads(general.id)).toEqual([]);
});

test("a limit that is raised or lowered counts what is open already; a role may have more", async () => {
  const limited = (open: number) =>
    fileWith(
      `{ cooldown: 0 s, open-per-topic: any, open-per-panel: any, open-per-server: ${open}, open-per-role: [{ role: Support, open: 4 }] }`,
    );
  await using desk = await openDesk({ file: limited(2) });
  const { applyDesk } = await import("../../src/features/index.ts");
  const set = async (open: number) => {
    await applyDesk(desk.app().app, { name: "desk.yaml", source: limited(open), mode: "change" });
    await desk.later(seconds(30));
  };
  expect(await open(desk, desk.ada)).toMatch(OPENED);
  expect(await open(desk, desk.ada)).toMatch(OPENED);
  expect(await open(desk, desk.ada)).toContain("You already have ticket #2 open.");
  await set(3);
  expect(await open(desk, desk.ada)).toMatch(OPENED);
  await set(1);
  await close(desk, desk.ada);
  // Two are open still, one may be.
  expect(await open(desk, desk.ada)).toContain("You already have ticket #2 open.");
  await desk.later(minutes(5));
  for (let ticket = 0; ticket < 4; ticket++) expect(await open(desk, desk.mel)).toMatch(OPENED);
  await desk.later(minutes(5));
  expect(await open(desk, desk.mel)).toContain("You already have ticket");
});

test("so many an hour and no more, whatever was closed in between", async () => {
  await using desk = await openDesk({ file: fileWith("{ cooldown: 0 s, per-hour: 2 }") });
  const { ada, general } = desk;
  expect(await open(desk, ada)).toMatch(OPENED);
  await close(desk, ada);
  await desk.later(minutes(20));
  expect(await open(desk, ada, general.id)).toMatch(OPENED);
  await close(desk, ada);
  expect(await open(desk, ada)).toContain("You can open the next ticket");
  await desk.stop();
  await desk.later(minutes(20));
  await desk.start();
  expect(await open(desk, ada, general.id)).toContain("You can open the next ticket");
  await desk.later(minutes(20));
  expect(await open(desk, ada)).toMatch(OPENED);
});

describeOnDatabases("gates at once", (database) => {
  test("cards of two help messages, pressed at once, open what the limits allow", async () => {
    const gates = "{ cooldown: 0 s, open-per-topic: any, open-per-panel: any, open-per-server: 3, per-hour: 2 }";
    await using desk = await openDesk({ file: fileWith(gates), database });
    const { ada, general, getHelp } = desk;
    for (const channelId of [general.id, getHelp.id]) for (let n = 0; n < 2; n++) await ask(desk, ada, channelId);
    const cards = [general.id, getHelp.id].flatMap((channelId) =>
      desk.reads(ada, channelId).filter(({ ephemeral }) => ephemeral),
    );
    expect(cards).toHaveLength(4);
    await Promise.all(cards.map(({ id }) => desk.as(ada).press(id, "Open ticket")));
    await desk.settled();
    expect(count(desk)).toBe(2);
    const answers = [general.id, getHelp.id].flatMap((id) => desk.reads(ada, id).map(({ text }) => text));
    expect(answers.filter((text) => text.includes("You can open the next ticket"))).toHaveLength(2);
  });

  test("with the pause between two, one of them opens", async () => {
    const gates = "{ open-per-topic: any, open-per-panel: any, open-per-server: any, per-hour: any }";
    await using desk = await openDesk({ file: fileWith(gates), database });
    const { ada, general, getHelp } = desk;
    for (const channelId of [general.id, getHelp.id]) for (let n = 0; n < 2; n++) await ask(desk, ada, channelId);
    const cards = [general.id, getHelp.id].flatMap((channelId) =>
      desk.reads(ada, channelId).filter(({ ephemeral }) => ephemeral),
    );
    await Promise.all(cards.map(({ id }) => desk.as(ada).press(id, "Open ticket")));
    await desk.settled();
    expect(count(desk)).toBe(1);
  });
});

test("roles that are needed or not welcome, and ages, are asked at the form and again when it is sent", async () => {
  const gates =
    "{ cooldown: 0 s, required-roles: [Crew], denied-roles: [Support], account-age: 500 d, member-age: 30 d }";
  await using desk = await openDesk({ file: fileWith(LOOSE) });
  const { owner, guild, ada, mel, jonas, getHelp } = desk;
  const before = await ask(desk, ada);
  const { addRole } = await import("discord-box");
  const crew = addRole(desk.box.world, guild.id, { name: "Crew" });
  const { applyDesk } = await import("../../src/features/index.ts");
  await applyDesk(desk.app().app, { name: "desk.yaml", source: fileWith(gates), mode: "change" });
  await desk.settled();
  await desk.as(ada).press(before?.id ?? "", "Open ticket");
  await desk.settled();
  expect(told(desk, ada, getHelp.id)?.text).toContain(`people with one of these roles: <@&${crew.id}>`);
  desk.as(owner).giveRole(guild.id, ada.id, crew.id);
  expect(await open(desk, ada)).toMatch(OPENED);
  desk.as(owner).giveRole(guild.id, mel.id, crew.id);
  expect(await open(desk, mel)).toContain("You can't open a ticket about this.");
  desk.as(owner).giveRole(guild.id, jonas.id, crew.id);
  // Jonas reads German: his account is 400 days old, his membership 21.
  expect(await open(desk, jonas)).toContain("Dein Konto ist zu neu");
  await desk.later(days(100));
  expect(await open(desk, jonas)).toContain("Ticket öffnen: Feedback");
});

test("pressed again and again: told once, then not answered, and free again after a while", async () => {
  await using desk = await openDesk({ file: fileWith() });
  const { ada, getHelp } = desk;
  for (let press = 0; press < 20; press++) await ask(desk, ada);
  const answers = desk.reads(ada, getHelp.id).filter(({ ephemeral }) => ephemeral);
  expect(answers.filter(({ text }) => text.includes("That was a lot in a short time."))).toHaveLength(1);
  expect(answers).toHaveLength(6);
  expect((await desk.as(desk.ben).press(panelIn(desk, desk.ben, getHelp.id), "Feedback")).outcome).toBe("answered");
  await desk.later(hours(1));
  expect((await ask(desk, ada))?.text).toContain("Open a ticket: Feedback");
});

test("begun again and again by DM: told once, then not answered, and what is written later is heard", async () => {
  await using desk = await openDesk({ file: fileWith() });
  const { ada } = desk;
  const dm = desk.dm(ada);
  const begin = async () => {
    desk.as(ada).write(dm, "Hello");
    await desk.settled();
    const card = desk.reads(ada, dm).at(-1);
    if (!card?.text.includes("Not sent yet")) return card?.text ?? "";
    await desk.as(ada).press(card.id, "Cancel");
    await desk.settled();
    return "begun";
  };
  const answers: string[] = [];
  for (let time = 0; time < 10; time++) answers.push(await begin());
  expect(answers.slice(0, 5)).toEqual(Array(5).fill("begun"));
  expect(answers[5]).toContain("That was a lot in a short time.");
  expect(answers.slice(6)).toEqual(Array(4).fill("Hello"));
  await desk.later(minutes(10));
  expect(await begin()).toBe("begun");
});

test("closed for now: no way in, over a restart, until an admin opens again", async () => {
  await using desk = await openDesk({ file: fileWith(LOOSE) });
  const { ada, owner, mel, general, getHelp } = desk;
  const before = await ask(desk, ada);
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "The harbour map does not load");
  await desk.settled();
  const card = desk.reads(ada, dm).at(-1)?.id ?? "";
  await desk.as(ada).choose(card, "What is it about?", ["Question"]);

  desk.as(mel).write(general.id, "!lockdown on");
  await desk.settled();
  expect(await desk.app().app.db.selectFrom("closure").selectAll().execute()).toEqual([]);
  await desk.as(owner).run("/lockdown on", { reason: "Somebody floods us." }, { in: general.id });
  await desk.settled();
  expect(told(desk, owner, general.id)?.text).toContain("Tickets are closed for now. Open ones go on.");
  await desk.stop();
  await desk.start();
  await desk.as(ada).press(before?.id ?? "", "Open ticket");
  await desk.as(ada).press(card, "Send");
  await desk.settled();
  expect(told(desk, ada, getHelp.id)?.text).toContain(
    "Tickets are closed for now; nothing was sent. Somebody floods us.",
  );
  expect(desk.reads(ada, dm).at(-1)?.text).toContain("Tickets are closed for now; nothing was sent.");
  expect(await open(desk, ada, general.id)).toContain("Tickets are closed for now");
  expect(count(desk)).toBe(0);
  expect(desk.threads(desk.tickets.id)).toEqual([]);

  await desk.as(owner).press(told(desk, owner, general.id)?.id ?? "", "Open again");
  await desk.settled();
  expect(told(desk, owner, general.id)?.text).toContain("Members can open tickets again.");
  // The draft waited; nothing of it was lost.
  await desk.as(ada).press(card, "Send");
  await desk.settled();
  expect(desk.threads(desk.tickets.id)).toHaveLength(1);
  const log = await desk.app().app.db.selectFrom("gate_log").select("act").orderBy("id").execute();
  expect(log.map(({ act }) => act)).toEqual(["lockdown-on", "lockdown-off"]);
});

test("a pause of one topic in the team's own words; the others go on", async () => {
  await using desk = await openDesk({ file: fileWith(LOOSE) });
  const { ada, mel, general, getHelp } = desk;
  await desk.as(mel).run("/pause", { topic: "feedback", text: "We read **all** of it on Monday." }, { in: general.id });
  await desk.settled();
  expect(await open(desk, ada)).toContain("We read **all** of it on Monday.");
  expect(await open(desk, ada, general.id)).toContain("We read **all** of it on Monday.");
  await desk.as(ada).press(panelIn(desk, ada, getHelp.id), "Account access");
  await desk.as(ada).fillIn({ q1: "Locked out" });
  await desk.settled();
  expect(told(desk, ada, getHelp.id)?.text).toMatch(OPENED);

  await desk.as(mel).run("/pause", {}, { in: general.id });
  await desk.as(mel).run("/resume", { topic: "Feedback" }, { in: general.id });
  await desk.settled();
  expect(await open(desk, ada)).toContain("The Harbour Games team takes no tickets right now; nothing was sent.");
  await desk.as(mel).run("/resume", {}, { in: general.id });
  await desk.settled();
  expect(await open(desk, ada)).toMatch(OPENED);
});

test("a block keeps somebody out until it ends, is listed, can be undone, and stops what they write by DM", async () => {
  await using desk = await openDesk({ file: fileWith(LOOSE) });
  const { ada, mel, ben, general } = desk;
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "The harbour map does not load");
  await desk.settled();
  const card = desk.reads(ada, dm).at(-1)?.id ?? "";
  await desk.as(ada).choose(card, "What is it about?", ["Question"]);
  await desk.as(ada).press(card, "Send");
  await desk.settled();
  const thread = desk.threads(desk.tickets.id)[0]?.id ?? "";

  await desk.as(ben).run("/block add", { member: mel.id }, { in: general.id });
  await desk.as(mel).run("/block add", { member: ada.id, length: "7d", reason: "Insults" }, { in: general.id });
  await desk.settled();
  expect(told(desk, mel, general.id)?.text).toContain(`<@${ada.id}> can't open tickets until`);
  expect(told(desk, ben, general.id)?.text).not.toContain("can't open tickets");

  const first = desk.as(ada).write(dm, "You are all fools");
  desk.as(ada).write(dm, "Really");
  await desk.settled();
  expect(
    desk
      .reads(mel, thread)
      .map(({ text }) => text)
      .join("\n"),
  ).not.toContain("fools");
  expect(desk.reads(ada, dm).filter(({ text }) => text.includes("Not sent. You can't write to"))).toHaveLength(1);
  const marked = desk.reads(ada, dm).find(({ id }) => id === first.id);
  expect(marked?.reactions?.map(({ emoji }) => emoji.name)).toEqual(["⚠️"]);

  await desk.stop();
  await desk.start();
  expect(await open(desk, ada)).toContain("You can't open tickets in Harbour Games until");
  expect(await open(desk, ada, general.id)).not.toContain("Insults");
  await desk.as(mel).run("/block list", {}, { in: general.id });
  await desk.settled();
  expect(told(desk, mel, general.id)?.text).toMatch(new RegExp(`<@${ada.id}> · ends .* · Insults`));

  await desk.later(days(7));
  expect(await desk.app().app.db.selectFrom("block").selectAll().execute()).toEqual([]);
  expect(await open(desk, ada)).toMatch(OPENED);
  desk.as(ada).write(dm, "I am sorry");
  await desk.settled();
  expect(desk.reads(mel, thread).at(-1)?.text).toContain("I am sorry");

  desk.as(mel).write(general.id, `!block <@${ada.id}> 2h Insults, again`);
  await desk.settled();
  expect(await open(desk, ada)).toContain("You can't open tickets in Harbour Games until");
  await desk.as(mel).run("/block list", {}, { in: general.id });
  await desk.settled();
  expect(told(desk, mel, general.id)?.text).toContain("Insults, again");
  desk.as(mel).write(general.id, `!blacklist add <@${ada.id}>`);
  await desk.settled();
  expect(await open(desk, ada)).toContain("You can't open tickets in Harbour Games.");
  desk.as(mel).write(general.id, `!blacklist remove <@${ada.id}>`);
  await desk.settled();
  expect(await open(desk, ada)).toMatch(OPENED);
});

test("in one ticket only those who are blocked are not heard", async () => {
  await using desk = await openDesk({ file: fileWith(LOOSE) });
  const { ada, ben, mel, general } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.settled();
  await desk.as(mel).run("/block add", { member: ada.id }, { in: general.id });
  await desk.settled();
  desk.as(ada).write(dm, "Ada is not heard");
  desk.as(ben).write(desk.dm(ben), "Ben is heard");
  await desk.settled();
  const heard = texts(desk, mel, thread).join("\n");
  expect(heard).toContain("Ben is heard");
  expect(heard).not.toContain("Ada is not heard");
  expect(texts(desk, ben, desk.dm(ben)).join("\n")).not.toContain("Not sent");
});

test("a block is not passed by an edit, or by choosing among several tickets", async () => {
  await using desk = await openDesk({ file: fileWith(LOOSE) });
  const { ada, mel, general } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(ada).run("/ticket create", { topic: "question" }, { in: dm });
  await desk.settled();
  await desk.as(ada).press(desk.reads(ada, dm).at(-1)?.id ?? "", "Send");
  await desk.settled();
  const first = desk.reads(ada, dm).find(({ author }) => author.id === ada.id)?.id ?? "";
  await desk.as(mel).run("/block add", { member: ada.id }, { in: general.id });
  await desk.settled();
  desk.as(ada).edit(first, "Insults by edit");
  desk.as(ada).write(dm, "Insults by choice");
  await desk.settled();
  const card = desk.reads(ada, dm).find(({ text }) => text.includes("Which ticket is this for?"));
  await desk.as(ada).press(card?.id ?? "", "Ticket #1");
  await desk.settled();
  expect(desk.reads(ada, dm).at(-1)?.text).toContain("Not sent. You can't write to the Harbour Games team.");
  const [, second] = desk.threads(desk.tickets.id);
  const heard = [...texts(desk, mel, thread), ...texts(desk, mel, second?.id ?? "")].join("\n");
  expect(heard).not.toContain("Insults");
  await desk.as(mel).run("/block remove", { member: ada.id }, { in: general.id });
  await desk.as(ada).press(card?.id ?? "", "Ticket #1");
  await desk.settled();
  expect(texts(desk, mel, thread).at(-1)).toContain("Insults by choice");
});

test("a blocked role keeps its members out, and a blocked member does not come back by Reopen", async () => {
  await using desk = await openDesk({ file: fileWith(LOOSE) });
  const { ada, mel, general, supportRole } = desk;
  expect(await open(desk, ada)).toMatch(OPENED);
  await close(desk, ada);
  const thread = desk.threads(desk.getHelp.id)[0]?.id ?? "";
  const card = desk.reads(ada, thread)[1]?.id ?? "";
  await desk.as(mel).run("/block add", { member: ada.id }, { in: general.id });
  await desk.as(mel).run("/block role", { role: supportRole.id, length: "2h" }, { in: general.id });
  await desk.settled();
  await desk.as(ada).press(card, "Reopen");
  await desk.settled();
  expect(desk.threads(desk.getHelp.id)[0]).toMatchObject({ archived: true });
  expect(await open(desk, desk.kim)).toContain("You can't open tickets in Harbour Games until");
  await desk.as(mel).press(told(desk, mel, general.id)?.id ?? "", "Undo");
  await desk.settled();
  expect(await open(desk, desk.kim)).toMatch(OPENED);
});

test("by DM a blocked role, or having left the server, keeps from Reopen as it keeps from opening", async () => {
  await using desk = await openDesk({ file: fileWith(LOOSE) });
  const { ada, kim, mel, owner, general, guild, supportRole } = desk;
  const kims = await openByDm(desk, { by: kim });
  const adas = await openByDm(desk);
  for (const { thread } of [kims, adas]) await desk.as(owner).run("/ticket close", {}, { in: thread });
  await desk.settled();
  const reopen = async (user: User, dm: string) => {
    const card = desk.reads(user, dm).findLast(({ text }) => text.includes("is closed"));
    await desk.as(user).press(card?.id ?? "", "Reopen");
    await desk.settled();
    return desk.reads(user, dm).at(-1)?.text ?? "";
  };
  await desk.as(mel).run("/block role", { role: supportRole.id }, { in: general.id });
  await desk.settled();
  expect(await reopen(kim, kims.dm)).toContain("You can't open tickets in Harbour Games.");
  desk.as(kim).write(kims.dm, "!ticket reopen");
  await desk.settled();
  expect(desk.reads(kim, kims.dm).at(-1)?.text).toContain("You can't open tickets in Harbour Games.");
  desk.as(ada).leave(guild.id);
  await desk.settled();
  expect(await reopen(ada, adas.dm)).toContain("You are not a member of Harbour Games.");
  expect(desk.threads(desk.tickets.id).map(({ archived }) => archived)).toEqual([true, true]);
});

test("a blocked role stops what its members write by DM into an open ticket, as a block of their own does", async () => {
  await using desk = await openDesk({ file: fileWith(LOOSE) });
  const { ada, kim, mel, general, supportRole } = desk;
  const kims = await openByDm(desk, { by: kim });
  const adas = await openByDm(desk);
  const lookUps = () => [...desk.box.requests].filter(({ path }) => /^\/guilds\/\d+\/members\/\d+$/.test(path)).length;
  const write = async (user: User, dm: string, words: string) => {
    const { id } = desk.as(user).write(dm, words);
    await desk.settled();
    return id;
  };
  const before = lookUps();
  const first = await write(kim, kims.dm, "Before the block");
  expect(lookUps()).toBe(before);

  await desk.as(mel).run("/block role", { role: supportRole.id, length: "2h" }, { in: general.id });
  await desk.settled();
  const kept = await write(kim, kims.dm, "Insults");
  await write(kim, kims.dm, "More insults");
  desk.as(kim).edit(first, "Insults by an edit");
  await desk.settled();
  expect(lookUps()).toBe(before + 1);
  expect(reactions(desk, kim, kims.dm, kept)).toEqual(["⚠️"]);
  const told = texts(desk, kim, kims.dm).filter((text) => text.includes("You can't write to the Harbour Games team"));
  expect(told).toHaveLength(1);
  const read = texts(desk, mel, kims.thread).join("\n");
  expect(read).toContain("Before the block");
  expect(read).not.toMatch(/insults/i);

  await write(ada, adas.dm, "I have no such role");
  expect(texts(desk, mel, adas.thread).at(-1)).toContain("I have no such role");

  await desk.later(2 * 3_600_000 + 1);
  await write(kim, kims.dm, "After the block");
  expect(texts(desk, mel, kims.thread).at(-1)).toContain("After the block");
});

test("where Discord does not say who has a blocked role, no words are lost", async () => {
  await using desk = await openDesk({ file: fileWith(LOOSE) });
  const { ada, mel, general, supportRole } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/block role", { role: supportRole.id }, { in: general.id });
  await desk.settled();
  const match = { method: "GET", path: /\/members\/\d+$/ };
  const fault = desk.box.faults.rest({ match, do: { kind: "refuse", code: 50001 }, times: 99 });
  desk.as(ada).write(dm, "Do you hear me?");
  await desk.settled();
  expect(fault.used).toBe(1);
  expect(texts(desk, mel, thread).at(-1)).toContain("Do you hear me?");
});

const office = (outside: string) =>
  `{ cooldown: 0 s, hours: { time-zone: Europe/Berlin, monday: "09:00-17:00", outside: ${outside} } }`;

test("outside of working hours: told before writing and on the open card, or not opened", async () => {
  await using desk = await openDesk({ file: fileWith(office("warn")) });
  const { ada, ben, getHelp } = desk;
  const away = /The team is back <t:\d+:f> \(<t:\d+:R>\); your message is safe here\./;
  const card = await ask(desk, ada);
  expect(card?.text).toMatch(away);
  await desk.as(ada).press(card?.id ?? "", "Send anyway");
  await desk.settled();
  expect(told(desk, ada, getHelp.id)?.text).toMatch(OPENED);

  await desk.as(ben).press(panelIn(desk, ben, getHelp.id), "Account access");
  await desk.settled();
  expect(told(desk, ben, getHelp.id)?.text).toMatch(away);
  await desk.as(ben).press(told(desk, ben, getHelp.id)?.id ?? "", "Send anyway");
  await desk.as(ben).fillIn({ q1: "Locked out" });
  await desk.settled();
  expect(told(desk, ben, getHelp.id)?.text).toMatch(OPENED);

  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "The harbour map does not load");
  await desk.settled();
  await desk.as(ada).choose(desk.reads(ada, dm).at(-1)?.id ?? "", "What is it about?", ["Question"]);
  expect(desk.reads(ada, dm).at(-1)?.text).toMatch(away);
  await desk.as(ada).press(desk.reads(ada, dm).at(-1)?.id ?? "", "Send");
  await desk.settled();
  expect(desk.reads(ada, dm).at(-1)?.text).toMatch(OPENED);
  expect(desk.reads(ada, dm).at(-1)?.text).toMatch(away);
});

test("where the team takes nothing outside of its hours, it says until when, also to a form that was open", async () => {
  await using desk = await openDesk({ file: fileWith(office("block")) });
  const { ada, general, getHelp } = desk;
  expect(await open(desk, ada)).toMatch(/The team is away until <t:\d+:f>/);
  expect(await open(desk, ada, general.id)).toMatch(/The team is away until <t:\d+:f>/);
  const until = Number(/<t:(\d+):f>/.exec(told(desk, ada, general.id)?.text ?? "")?.[1]) * 1000;
  await desk.later(until - desk.box.clock.now() + hours(7.9));
  const card = await ask(desk, ada);
  expect(card?.text).toContain("Open a ticket: Feedback");
  await desk.later(hours(0.2));
  await desk.as(ada).press(card?.id ?? "", "Open ticket");
  await desk.settled();
  expect(told(desk, ada, getHelp.id)?.text).toMatch(/The team is away until/);
  expect(count(desk)).toBe(0);
});

const CHECK = "{ cooldown: 0 s, open-per-topic: any, open-per-panel: any, open-per-server: any, captcha: true }";
const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** What somebody who reads it types. */
function solve(question: string): string {
  const [, first = "", second = "", third = ""] = /What is (\w+) times (\w+), plus (\w+)\?/.exec(question) ?? [];
  return String(NUMBERS.indexOf(first) * NUMBERS.indexOf(second) + NUMBERS.indexOf(third));
}

/** Answers the question that stands on the card. */
async function reply(desk: Desk, user: User, card: { readonly id: string }, said: string) {
  await desk.as(user).press(card.id, "Answer");
  await desk.as(user).fillIn({ answer: said });
  await desk.settled();
}

test("a check before the first ticket: a picture or a question, over a restart, and then the ticket; it counts for a day", async () => {
  await using desk = await openDesk({ file: fileWith(CHECK) });
  const { ada, getHelp } = desk;
  const refused = await ask(desk, ada);
  expect(refused?.text).toContain("Show first that you are a person.");
  const id = refused?.id ?? "";
  await desk.as(ada).press(id, "Start");
  await desk.settled();
  const picture = told(desk, ada, getHelp.id);
  expect(picture?.id).toBe(id);
  expect(picture?.text).toContain("Which letters and digits are these?");
  const [, url = ""] = /"url":"([^"]*check\.png[^"]*)"/.exec(JSON.stringify(picture?.components)) ?? [];
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");

  await desk.as(ada).press(id, "Without a picture");
  await desk.settled();
  await desk.stop();
  await desk.start();
  const question = told(desk, ada, getHelp.id)?.text ?? "";
  const result = solve(question);
  expect(question).not.toMatch(/\d{2,}/);
  await reply(desk, ada, { id }, ` ${result} `);
  expect(told(desk, ada, getHelp.id)?.text).toContain("That was right.");
  await desk.as(ada).press(id, "Go on");
  await desk.settled();
  await desk.as(ada).press(told(desk, ada, getHelp.id)?.id ?? "", "Open ticket");
  await desk.settled();
  expect(told(desk, ada, getHelp.id)?.text).toMatch(OPENED);
  await desk.later(hours(23));
  expect(await open(desk, ada)).toMatch(OPENED);
  await desk.later(hours(1));
  expect((await ask(desk, ada))?.text).toContain("Show first that you are a person.");
  // Somebody else's answer is nobody's.
  expect((await ask(desk, desk.ben))?.text).toContain("Show first that you are a person.");
});

test("the check is not passed by a card that stood, by another help message, or by trying", async () => {
  await using desk = await openDesk({ file: fileWith(LOOSE) });
  const { ada, ben, general, getHelp } = desk;
  const before = await ask(desk, ada);
  const { applyDesk } = await import("../../src/features/index.ts");
  await applyDesk(desk.app().app, { name: "desk.yaml", source: fileWith(CHECK), mode: "change" });
  await desk.settled();
  await desk.as(ada).press(before?.id ?? "", "Open ticket");
  await desk.settled();
  expect(told(desk, ada, getHelp.id)?.text).toContain("Show first that you are a person.");
  expect((await ask(desk, ada, general.id))?.text).toContain("Show first that you are a person.");

  const id = told(desk, ada, general.id)?.id ?? "";
  const answers: string[] = [];
  for (let round = 0; round < 3; round++) {
    await desk.later(minutes(1));
    await desk.as(ada).press(id, round === 0 ? "Start" : "Picture");
    await desk.settled();
    await reply(desk, ada, { id }, "00000");
    answers.push(told(desk, ada, general.id)?.text ?? "");
  }
  expect(answers[0]).toContain("2 tries are left.");
  expect(answers[1]).toContain("One try is left.");
  expect(answers[2]).toContain("That was wrong three times.");
  const elsewhere = await ask(desk, ada);
  await desk.as(ada).press(elsewhere?.id ?? "", "Start");
  await desk.settled();
  expect(told(desk, ada, getHelp.id)?.text).toContain("That was wrong three times.");
  expect(count(desk)).toBe(0);

  // Ben's question can't be answered by Ada, and an answer is taken once.
  const bens = await ask(desk, ben);
  await desk.as(ben).press(bens?.id ?? "", "Start");
  await desk.as(ben).press(bens?.id ?? "", "Without a picture");
  await desk.settled();
  const result = solve(told(desk, ben, getHelp.id)?.text ?? "");
  await reply(desk, ben, bens ?? { id: "" }, result);
  expect(told(desk, ben, getHelp.id)?.text).toContain("That was right.");
});

test("by DM the check stands between Send and the team, and nothing of the start is lost", async () => {
  await using desk = await openDesk({ file: fileWith(CHECK) });
  const { ada } = desk;
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "The harbour map does not load");
  await desk.settled();
  const card = desk.reads(ada, dm).at(-1)?.id ?? "";
  await desk.as(ada).choose(card, "What is it about?", ["Question"]);
  await desk.as(ada).press(card, "Send");
  await desk.settled();
  const check = desk.reads(ada, dm).at(-1)?.id ?? "";
  await desk.as(ada).press(check, "Start");
  await desk.settled();
  await desk.as(ada).press(check, "Without a picture");
  await desk.settled();
  await reply(desk, ada, { id: check }, solve(desk.reads(ada, dm).at(-1)?.text ?? ""));
  expect(desk.reads(ada, dm).at(-1)?.text).toContain("Press the button on the card above again");
  expect(desk.threads(desk.tickets.id)).toEqual([]);
  await desk.as(ada).press(card, "Send");
  await desk.settled();
  const thread = desk.threads(desk.tickets.id)[0]?.id ?? "";
  expect(desk.reads(desk.mel, thread).at(-1)?.text).toContain("The harbour map does not load");
});

test("nothing opens a ticket with the pass of another one, or with one written by hand", async () => {
  await using desk = await openDesk({ file: fileWith(LOOSE) });
  const { app } = desk.app();
  const found = await findDesk(app.db, desk.guild.id);
  const types = await listTypes(app.db, desk.guild.id);
  const [feedback, account] = ["feedback", "account"].map((key) => types.find((type) => type.key === key));
  if (!found || !feedback || !account) throw new Error("the example has both topics");
  const member = { roles: [], joinedAt: 0 };
  const knock = { desk: found, type: feedback, panelId: null, userId: desk.ada.id, member, slowMode: 0 };
  const openWith = (type: TicketType, change: (passed: Passed) => Passed) =>
    app.write(async (tx) => {
      const passed = change(await mustPass(tx, app, { ...knock, by: "member" }, "server"));
      const { id: userId, username } = desk.ada;
      const requester = { userId, username, displayName: "Ada", avatarUrl: null, locale: "en-US", ...member };
      return openTicket(tx, app, {
        passed,
        desk: found,
        type,
        panelId: null,
        requester,
        filled: null,
        dmCard: { say: "opened" },
      });
    });
  await expect(openWith(account, (passed) => passed)).rejects.toThrow("a pass of another ticket");
  await expect(openWith(feedback, (passed) => ({ ...passed }) as Passed)).rejects.toThrow("a pass of another ticket");
  expect((await openWith(feedback, (passed) => passed)).ticket.number).toBe(1);
});
