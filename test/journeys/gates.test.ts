import { expect, test } from "vitest";
import { days, hours, minutes, seconds } from "#kernel/types.ts";
import { describeOnDatabases } from "../support/databases.ts";
import { openDesk } from "../support/desk.ts";
import { ask, close, count, fileWith, LOOSE, OPENED, open, panelIn, told } from "../support/gate-scene.ts";

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

const office = (outside: string) =>
  `{ cooldown: 0 s, hours: { time-zone: Europe/Berlin, monday: "09:00-17:00", outside: ${outside} } }`;

test("outside of working hours: told before writing and on the open card, or not opened", async () => {
  await using desk = await openDesk({ file: fileWith(office("warn")) });
  const { ada, ben, getHelp } = desk;
  const away = /The team is back on <t:\d+:f> \(<t:\d+:R>\); your message is safe here\./;
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
