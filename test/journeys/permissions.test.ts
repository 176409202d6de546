import { addRole, addUser } from "discord-box";
import { expect, test } from "vitest";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { memberNamed } from "../support/doors-stage.ts";
import { fileWithRoom, openDeskWith, openRoom, PLACES } from "../support/rooms.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

type User = { readonly id: string };

async function run(desk: Desk, by: User, path: string, options: object, channel = desk.general.id): Promise<string> {
  await desk.as(by).run(path, options as never, { in: channel });
  await desk.settled();
  return last(desk, by, channel).text;
}

const roleOf = (desk: Desk, name: string, ...members: readonly User[]): { readonly id: string } => {
  const role = addRole(desk.box.world, desk.guild.id, { name });
  for (const { id } of members) giveRole(desk.box, desk.guild.id, id, role.id);
  return role;
};

function giveRole({ world }: Desk["box"], guildId: string, userId: string, role: string): void {
  const member = world.member(guildId, userId);
  member.roles = [...member.roles, role];
}

const sees = (desk: Desk, who: User, channelId: string): boolean => desk.as(who).canSee(channelId);

/** Typed, because Discord shows what is for managers and admins to nobody else. */
async function type(desk: Desk, by: User, line: string, channel = desk.general.id): Promise<string> {
  const { id } = desk.as(by).write(channel, line);
  await desk.settled();
  const answer = desk.reads(by, channel).findLast(({ message_reference }) => message_reference?.message_id === id);
  const shown = answer && JSON.stringify(answer.components).includes("kernel.show:");
  if (!shown) return answer?.text ?? "";
  await desk.as(by).press(answer.id, "Show");
  await desk.settled();
  return last(desk, by, channel).text;
}

test("a manager of one topic may do there what managers may, and nothing of it elsewhere; taken again, no more", async () => {
  await using desk = await openDesk();
  const { owner, mel } = desk;
  const { thread } = await openByDm(desk);
  const other = await openByPanel(desk, desk.ben);
  const leads = roleOf(desk, "Leads", mel);
  expect(await run(desk, mel, "/closing force", {}, thread)).toContain("Close at once and delete places");

  const given = await run(desk, owner, "/permission give", { level: "manager", role: leads.id, topic: "question" });
  expect(given).toContain(`<@&${leads.id}> is Manager now for Question.`);
  expect(await run(desk, mel, "/closing force", {}, other)).toContain("Somebody with Manage Server can give it to you");
  expect(await type(desk, mel, "!lockdown on")).toContain("the permission “Close the help desk for now”");
  await run(desk, mel, "/closing force", {}, thread);
  expect(desk.threads(desk.tickets.id)[0]).toMatchObject({ archived: true });
  expect(desk.threads(desk.getHelp.id)[0]).toMatchObject({ archived: false });

  const taken = await run(desk, owner, "/permission take", { role: leads.id, topic: "question" });
  expect(taken).toContain("no longer Manager for Question");
  expect(await run(desk, mel, "/closing force", { number: 1 })).toContain("Close at once and delete places");
});

test("seniors change what others of the team wrote; in the whole server, and typed", async () => {
  await using desk = await openDesk();
  const { owner, mel, kim, ada } = desk;
  const { thread, dm } = await openByDm(desk);
  desk.as(mel).write(thread, "+An answer");
  await desk.settled();
  const reply = desk.reads(kim, thread).find(({ text }) => text.includes("An answer"));
  const takeBack = async () => {
    await desk.as(kim).useOnMessage("Take back", reply?.id ?? "");
    await desk.settled();
  };
  await takeBack();
  expect(texts(desk, ada, dm).join("\n")).toContain("An answer");
  desk.as(owner).write(desk.general.id, `!permission give senior member:<@${kim.id}>`);
  await desk.settled();
  await takeBack();
  expect(texts(desk, ada, dm).join("\n")).not.toContain("An answer");
});

test("a channel is seen by who is given a level for its topic, open or closed, and no more once it is taken", async () => {
  await using desk = await openDeskWith(fileWithRoom("dm-channel", PLACES.category));
  const { owner, jonas } = desk;
  const eve = memberNamed(desk, "Eve");
  const crew = roleOf(desk, "Crew", jonas);
  const { team } = await openRoom(desk, "dm-channel");
  expect([sees(desk, jonas, team), sees(desk, eve, team)]).toEqual([false, false]);

  await run(desk, owner, "/permission give", { level: "staff", role: crew.id, topic: "question" });
  await run(desk, owner, "/permission give", { level: "senior", member: eve.id });
  expect([sees(desk, jonas, team), sees(desk, eve, team)]).toEqual([true, true]);
  await desk.as(desk.mel).run("/ticket close", {}, { in: team });
  await desk.settled();

  // The process dies with the command done and the room not yet changed.
  await desk.as(owner).run("/permission take", { role: crew.id, topic: "question" }, { in: desk.general.id });
  await desk.stop();
  await desk.start();
  await desk.settled();
  expect([sees(desk, jonas, team), sees(desk, eve, team)]).toEqual([false, true]);
  await run(desk, owner, "/permission take", { member: eve.id });
  expect(sees(desk, eve, team)).toBe(false);
});

test("a private thread lets in who is given a level, and puts them out again; whoever answers by a role stays", async () => {
  await using desk = await openDesk();
  const { owner, mel } = desk;
  const eve = memberNamed(desk, "Eve");
  const thread = await openByPanel(desk);
  for (const who of [eve, mel]) await run(desk, owner, "/permission give", { level: "staff", member: who.id });
  expect(sees(desk, eve, thread)).toBe(true);
  desk.as(eve).write(thread, "I look after this");
  await desk.settled();
  for (const who of [eve, mel]) await run(desk, owner, "/permission take", { member: who.id });
  expect([sees(desk, eve, thread), sees(desk, mel, thread)]).toEqual([false, true]);
});

test("whoever asks in a private thread, or takes part, stays in it when what they held is taken", async () => {
  await using desk = await openDesk();
  const { owner, mel, ada, ben } = desk;
  const eve = memberNamed(desk, "Eve");
  const thread = await openByPanel(desk);
  await run(desk, mel, "/ticket add", { member: ben.id }, thread);
  const people = [ada, ben, eve];
  for (const who of people) await run(desk, owner, "/permission give", { level: "staff", member: who.id });
  for (const who of people) await run(desk, owner, "/permission take", { member: who.id });
  expect(people.map((who) => sees(desk, who, thread))).toEqual([true, true, false]);
});

test("everything: given, listed and taken by whoever owns the server alone", async () => {
  await using desk = await openDesk();
  const { owner, kim } = desk;
  const noor = memberNamed(desk, "Noor");
  const keys = addRole(desk.box.world, desk.guild.id, { name: "Keys", permissions: String(1n << 5n) });
  giveRole(desk.box, desk.guild.id, kim.id, keys.id);
  for (const path of ["/maxpermsadd", "/maxpermsremove"]) {
    expect(await run(desk, kim, path, { member: noor.id })).toContain("Only whoever owns this server has it.");
  }
  expect(await run(desk, kim, "/privilegedusers", {})).toContain("Give all permissions");
  expect(await type(desk, noor, "!type list")).toContain("Set up the help desk");

  expect(await run(desk, owner, "/maxpermsadd", { member: noor.id })).toContain(`<@${noor.id}> is Admin now.`);
  expect(await run(desk, owner, "/maxpermsadd", { member: noor.id })).toContain("They hold this already");
  expect(await type(desk, noor, "!type list")).toContain("Question");
  expect(await type(desk, noor, `!maxpermsadd <@${kim.id}>`)).toContain("Only whoever owns this server has it.");
  expect(await run(desk, owner, "/privilegedusers", {})).toContain(`<@${noor.id}>`);
  // An admin gives no more than managers, and takes no admin.
  expect(await type(desk, noor, `!permission take member:<@${noor.id}>`)).toContain("Nothing of this was given");
  expect(await type(desk, kim, `!permission give staff member:<@${noor.id}>`)).toContain("They hold this already");
  expect(await run(desk, owner, "/privilegedusers", {})).toContain(`<@${noor.id}>`);

  expect(await run(desk, owner, "/maxpermsremove", { member: noor.id })).toContain("no longer Admin");
  expect(await type(desk, noor, "!type list")).toContain("Set up the help desk");
  expect(await run(desk, owner, "/privilegedusers", {})).toContain("Nobody was given this.");
});

test("every change stays on record: who, whom, what before and after, by command, by topic and by file", async () => {
  await using desk = await openDesk();
  const { owner, mel } = desk;
  const crew = roleOf(desk, "Crew");
  await run(desk, owner, "/permission give", { level: "staff", role: crew.id });
  await run(desk, owner, "/permission give", { level: "senior", role: crew.id });
  await run(desk, owner, "/permission give", { level: "manager", member: mel.id, topic: "billing" });
  const source = `permissions: { close: senior }\nlevels: { senior: [Crew] }\n${deskFile}`;
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  await run(desk, owner, "/permission take", { role: crew.id });
  const record = (await run(desk, owner, "/permission history", {}))
    .split("\n")
    .map((line) => line.replace(/^.*?· /, ""));
  expect(record.slice(1, 5)).toEqual([
    "the desk file: “Close tickets” from none to Senior",
    `<@${owner.id}>: <@${mel.id}> for Billing from none to Manager`,
    `<@${owner.id}>: <@&${crew.id}> from Staff to Senior`,
    `<@${owner.id}>: <@&${crew.id}> from none to Staff`,
  ]);
  const page = await run(desk, mel, "/viewpermissions", {});
  expect(page).toContain(`Senior: <@&${crew.id}>`.replace("Senior", "**Senior**"));
  expect(page).toContain(`<@${mel.id}> for Billing`);
  // What the file gives stays the file's; what was given by command a file leaves alone.
  expect(await run(desk, owner, "/permission take", { role: crew.id })).toContain("The desk file gives this.");
  await applyDesk(desk.app().app, { name: "desk.yaml", source: deskFile, mode: "change" });
  const after = await run(desk, mel, "/viewpermissions", {});
  expect(after).not.toContain(`<@&${crew.id}>`);
  expect(after).toContain(`<@${mel.id}> for Billing`);
});

test("a permission that begins higher: staff read along, and are told so when they answer, close or press", async () => {
  const file = `permissions: { answer: senior, close: manager }\nlevels: { senior: [Seniors] }\n${deskFile}`;
  await using desk = await openDesk({
    file,
    prepare: ({ guild, kim }, box) => {
      giveRole(box, guild.id, kim.id, addRole(box.world, guild.id, { name: "Seniors" }).id);
    },
  });
  const { ada, mel, kim } = desk;
  const { thread, dm } = await openByDm(desk);
  desk.as(mel).write(thread, "+Not for you to say");
  await desk.settled();
  expect(texts(desk, ada, dm).join("\n")).not.toContain("Not for you to say");
  expect(texts(desk, mel, thread).at(-1)).toContain("This takes the permission “Answer tickets”");
  expect(await run(desk, mel, "/reply", { message: "Nor so" }, thread)).toContain("“Answer tickets”");
  for (const who of [mel, kim]) {
    expect(await run(desk, who, "/ticket close", {}, thread)).toContain("“Close tickets”");
  }
  desk.as(kim).write(thread, "+This is for me");
  await desk.settled();
  expect(texts(desk, ada, dm).join("\n")).toContain("This is for me");
  // The member closes their own as before.
  await desk.as(ada).run("/ticket close", {}, { in: dm });
  await desk.settled();
  expect(desk.threads(desk.tickets.id)[0]).toMatchObject({ archived: true });
});

test("nobody and nothing of this server, everybody's role, both, neither: a sentence, and nothing is given", async () => {
  await using desk = await openDesk();
  const { owner, mel, ada } = desk;
  const away = addUser(desk.box.world, { name: "Away" });
  const give = (options: object) => run(desk, owner, "/permission give", { level: "senior", ...options });
  expect(await give({})).toContain("Name a role or a member");
  expect(await give({ role: desk.supportRole.id, member: mel.id })).toContain("Name a role or a member");
  expect(await give({ role: desk.guild.id })).toContain("not everybody has");
  const { bot_id: bot } = desk.application;
  expect(await type(desk, owner, `!permission give senior member:${away.id}`)).toContain("nobody in this server");
  expect(await type(desk, owner, `!permission give senior member:<@${bot}>`)).toContain(
    "nobody in this server, or a bot",
  );
  expect(await type(desk, owner, `!permission give senior role:${away.id}`)).toContain("not everybody has");
  expect(await type(desk, owner, `!permission give owner member:<@${mel.id}>`)).toContain("staff, senior, manager");
  for (const who of [ada, mel]) {
    expect(await type(desk, who, `!permission give senior member:<@${who.id}>`)).toContain("Give permissions");
  }
  const { db } = desk.app().app;
  const about = await db.selectFrom("permission_change").select("about").where("by_id", "is not", null).execute();
  expect(about).toEqual([]);
});

test("two who give at the same moment both give", async () => {
  await using desk = await openDesk({ database: "postgres" });
  const { owner, mel, kim } = desk;
  const at = { in: desk.general.id };
  await Promise.all([
    desk.as(owner).run("/permission give", { level: "senior", member: mel.id }, at),
    desk.as(owner).run("/permission give", { level: "senior", member: kim.id }, at),
  ]);
  await desk.settled();
  const page = await run(desk, owner, "/viewpermissions", {});
  expect(page).toContain(`<@${mel.id}>`);
  expect(page).toContain(`<@${kim.id}>`);
});

test("a file that is applied at the moment at which somebody gives takes nothing of it away", async () => {
  await using desk = await openDesk({ database: "postgres" });
  const { owner, mel } = desk;
  const source = `permissions: { close: senior }\n${deskFile}`;
  await Promise.all([
    desk.as(owner).run("/permission give", { level: "senior", member: mel.id }, { in: desk.general.id }),
    applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" }),
  ]);
  await desk.settled();
  const page = await run(desk, owner, "/viewpermissions", {});
  expect(page).toContain(`<@${mel.id}>`);
  expect((await desk.app().app.db.selectFrom("desk").select("settings").executeTakeFirst())?.settings).toContain(
    '"close":"senior"',
  );
});

test("an admin of no staff role closes a ticket by the typed form as by the other", async () => {
  await using desk = await openDesk();
  const { thread } = await openByDm(desk);
  await type(desk, desk.owner, "!close Solved", thread);
  expect(desk.threads(desk.tickets.id)[0]).toMatchObject({ archived: true });
});

test("by command a permission begins at another level, on record, until the file says it or it is as usual again", async () => {
  await using desk = await openDesk();
  const { owner, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const set = (permission: string, from: string) => run(desk, owner, "/permission set", { permission, from });
  const apply = (more: string) =>
    applyDesk(desk.app().app, { name: "desk.yaml", source: `${more}${deskFile}`, mode: "change" });
  expect(await set("close", "senior")).toContain("“Close tickets” is permitted from Senior on now.");
  expect(await set("close", "senior")).toContain("It is like that already.");
  await desk.stop();
  await desk.start();
  expect(await run(desk, mel, "/ticket close", {}, thread)).toContain("“Close tickets”");
  // A file that does not name it leaves it alone.
  await apply("closing: { countdown: 1 min }\n");
  expect(await run(desk, mel, "/ticket close", {}, thread)).toContain("“Close tickets”");
  expect(last(desk, desk.ada, dm).text).not.toContain("clos");
  expect(await run(desk, owner, "/permission history", {})).toMatch(/“Close tickets” from none to Senior/);

  await apply("permissions: { close: manager, answer: senior }\n");
  expect(await set("close", "staff")).toContain("The desk file says this.");
  expect(await set("answer", "as-usual")).toContain("The desk file says this.");
  await apply("");
  expect(await set("close", "manager")).toContain("from Manager on now");
  expect(await set("close", "as-usual")).toContain("from Staff on again, as usual");
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  expect(last(desk, desk.ada, dm).text).toContain("is closed");
});

test("for one topic a permission begins elsewhere: more there, less there, and elsewhere as before; on record, after a restart", async () => {
  await using desk = await openDesk();
  const { owner, mel } = desk;
  const { thread } = await openByDm(desk);
  const other = await openByPanel(desk, desk.ben);
  const set = (permission: string, from: string, topic: string) =>
    run(desk, owner, "/permission set", { permission, from, topic });
  expect(await set("close", "senior", "question")).toContain(
    "For Question, “Close tickets” is permitted from Senior on",
  );
  expect(await set("force-close", "staff", "feedback")).toContain("For Feedback, “Close at once and delete places”");
  expect(await set("lockdown", "staff", "question")).toContain("This is about the whole server");
  await desk.stop();
  await desk.start();
  expect(await run(desk, mel, "/ticket close", {}, thread)).toContain("the permission “Close tickets”");
  expect(await run(desk, mel, "/closing force", {}, thread)).toContain("“Close at once and delete places”");
  await run(desk, mel, "/closing force", {}, other);
  expect(desk.threads(desk.getHelp.id)[0]).toMatchObject({ archived: true });

  // What somebody may not take keeps nothing else from them.
  await set("sort", "senior", "question");
  expect(await run(desk, mel, "/ticket next", {})).toContain("Nothing waits for you");
  await openByPanel(desk, memberNamed(desk, "Noor"));
  expect(await run(desk, mel, "/ticket next", {})).toContain("#3");
  const page = await run(desk, mel, "/viewpermissions", {});
  expect(page).toContain("Close tickets for Question");
  const ofFeedback = await run(desk, mel, "/viewpermissions", { topic: "feedback" });
  expect(ofFeedback).toMatch(/Staff\*\*: .*\n[^\n]*Close at once and delete places/);
  expect(ofFeedback).not.toContain("Question");
  expect(page).toContain("Close at once and delete places for Feedback");
  expect(await run(desk, owner, "/permission history", {})).toContain(
    "“Close tickets” for Question from none to Senior",
  );

  const usual = await set("close", "as-usual", "question");
  expect(usual).toContain("For Question, “Close tickets” is permitted from Staff on again");
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  expect(desk.threads(desk.tickets.id)[0]).toMatchObject({ archived: true });
});

test("what a desk file says for a topic counts below it and is the file's; what was set by command stays", async () => {
  const child = "  refund:\n    under: billing\n    name: Refund\n";
  const file = (more: string) =>
    deskFile.replace("\n  account:\n", `\n${child}\n  account:\n`).replace("    names: anonymous\n", `$&${more}`);
  await using desk = await openDesk({ file: file("    permissions: { close: manager, answer: senior }\n") });
  const { owner } = desk;
  const set = (permission: string, from: string, topic: string) =>
    run(desk, owner, "/permission set", { permission, from, topic });
  expect(await set("close", "staff", "billing")).toContain("The desk file says this.");
  expect(await set("close", "senior", "refund")).toContain("For Refund, “Close tickets” is permitted from Senior on");
  expect(await set("close", "as-usual", "refund")).toContain("permitted from Manager on again, as elsewhere");
  expect(await set("warn", "senior", "billing")).toContain("from Senior on");
  await applyDesk(desk.app().app, { name: "desk.yaml", source: file(""), mode: "change" });
  const page = await run(desk, owner, "/viewpermissions", {});
  expect(page).toContain("Warn members for Billing");
  expect(page).not.toContain("Close tickets for");
});

test.each(["dm-channel", "private-thread", "private-channel"] as const)(
  "whoever may not read a topic's tickets any more is out of its %s, reads of none of them, and is back with the permission",
  async (room) => {
    const place = room === "private-thread" ? "#get-help" : PLACES.category;
    await using desk = await openDeskWith(
      fileWithRoom(room, place, room === "dm-channel" ? "" : "\n    ping: [Support]"),
    );
    const { owner, mel, kim, ada, general } = desk;
    const topic = room === "dm-channel" ? "question" : "feedback";
    await run(desk, owner, "/permission give", { level: "senior", member: kim.id, topic });
    const { team } = await openRoom(desk, room);
    const seeing = () => [mel, kim, ada].map((who) => sees(desk, who, team));
    const isMembers = room !== "dm-channel";
    expect(seeing()).toEqual([true, true, isMembers]);
    await run(desk, owner, "/permission set", { permission: "read", from: "senior", topic });
    await desk.later(6_000);
    expect(seeing()).toEqual([false, true, isMembers]);
    expect(await run(desk, mel, "/ticket list", {})).not.toMatch(/#1\b/);
    expect(await run(desk, mel, "/ticket info", { number: 1 })).toContain("no ticket #1");
    expect(await run(desk, kim, "/ticket list", {})).toMatch(/#1\b/);

    const second = await openRoom(desk, room, desk.ben);
    await desk.later(6_000);
    expect([mel, kim].map((who) => sees(desk, who, second.team))).toEqual([false, true]);

    await run(desk, owner, "/permission set", { permission: "read", from: "as-usual", topic });
    await desk.later(6_000);
    expect(seeing()).toEqual([true, true, isMembers]);
    expect(await run(desk, mel, "/ticket info", { number: 1 }, general.id)).toContain("#1");
  },
);
