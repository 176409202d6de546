import { addRole } from "discord-box";
import { expect, test } from "vitest";
import { minutes, seconds } from "#kernel/types.ts";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { fileWithRoom, openRoom, PLACES, withRooms } from "../support/rooms.ts";
import { last, more, openByDm, openByPanel, texts } from "../support/scenes.ts";

const file = `${deskFile.replace("types:", "departments: { money: { name: Money and refunds, roles: [Lead] } }\ntypes:")}
seniors:
  - { level: 1, ping: [Lead] }
  - { level: 5, ping: [Chief] }
`;

const open = () =>
  openDesk({
    file,
    prepare: ({ guild }, box) => {
      for (const name of ["Lead", "Chief"]) addRole(box.world, guild.id, { name, mentionable: true });
    },
  });

/** Roles of seniors that were pinged in a channel, in order, by name. */
const pinged = (desk: Desk, channelId: string) =>
  (desk.box.world.messages.get(channelId) ?? [])
    .flatMap(({ mention_roles: roles }) => roles)
    .flatMap((id) => desk.box.world.roles.inGuild(desk.guild.id).find((role) => role.id === id)?.name ?? [])
    .filter((name) => name !== "Support");

const ticket = (desk: Desk) =>
  desk.app().app.db.selectFrom("ticket").select(["level", "department"]).executeTakeFirstOrThrow();

test("a ticket is taken up: whom the topic names is pinged once, the team reads why, the member nothing", async () => {
  await using desk = await open();
  const { ada, mel, kim } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket escalate", { level: 2, reason: "Above what I may give." }, { in: thread });
  expect(last(desk, mel, thread).text).toBe("Ticket #1 is at level 2.");
  await desk.stop();
  await desk.start();
  await desk.later(seconds(10));
  expect(texts(desk, mel, thread)[0]).toContain("level 2");
  expect(texts(desk, mel, thread).join("\n")).toContain("asks level 2 about this: Above what I may give.");
  // The same again, and a level that names nobody new.
  await desk.as(mel).run("/ticket info", {}, { in: thread });
  expect(texts(desk, mel, thread).at(-1)).toMatch(/took it to level 2 <t:\d+:R>: Above what I may give\./);
  await desk.as(mel).run("/ticket escalate", { level: 2 }, { in: thread });
  desk.as(mel).write(thread, "!escalate 4 still");
  await desk.settled();
  expect(pinged(desk, thread)).toEqual(["Lead"]);
  await more(desk, kim, desk.reads(kim, thread)[0], "Ask a senior");
  await desk.settled();
  expect(await ticket(desk)).toMatchObject({ level: 5 });
  expect(pinged(desk, thread)).toEqual(["Lead", "Chief"]);
  await desk.as(kim).run("/ticket escalate", { level: 0 }, { in: thread });
  await desk.later(seconds(10));
  expect(texts(desk, mel, thread)[0]).not.toContain("level");
  expect(pinged(desk, thread)).toHaveLength(2);
  expect(texts(desk, ada, dm).join()).not.toContain("evel");
  const facts = await desk.app().app.db.selectFrom("fact").select("kind").execute();
  expect(facts.filter(({ kind }) => kind === "level-set")).toHaveLength(4);
});

test("in a room that the member reads, who is asked reads it in the side thread", async () => {
  await using desk = await open();
  const { ada, mel } = desk;
  const thread = await openByPanel(desk);
  await desk.as(mel).run("/ticket escalate", { level: 1, reason: "A threat." }, { in: thread });
  await desk.later(seconds(10));
  expect(texts(desk, ada, thread).join("\n")).not.toMatch(/threat|evel/);
  expect(pinged(desk, thread)).not.toContain("Lead");
  const side = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
  expect(side).not.toBe(thread);
  expect(pinged(desk, side)).toContain("Lead");
});

test("a department is given a ticket by key or name, told once, and stands on the card", async () => {
  await using desk = await open();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(mel).write(thread, "!department money");
  await desk.settled();
  await desk.as(mel).run("/department", { department: "Money and refunds" }, { in: thread });
  await desk.later(seconds(10));
  expect(await ticket(desk)).toMatchObject({ department: "money" });
  expect(texts(desk, mel, thread)[0]).toContain("for Money and refunds");
  expect(pinged(desk, thread)).toEqual(["Lead"]);
  await desk.as(mel).run("/department", { department: "gold" }, { in: thread });
  expect(last(desk, mel, thread).text).toBe("There is no department called gold. There are: Money and refunds");
  expect(texts(desk, ada, dm).join()).not.toContain("Money");
});

test.each([
  ["/ticket escalate", { level: 3 }],
  ["/department", { department: "money" }],
])("%s is for the team, in an open ticket", async (command, options) => {
  await using desk = await open();
  const { ada, mel } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(ada).run(command, options, { in: desk.general.id });
  expect(last(desk, ada, desk.general.id).text).toContain("Only the team");
  await desk.as(mel).run(command, options, { in: desk.general.id });
  expect(last(desk, mel, desk.general.id).text).toContain("not a ticket");
  const card = desk.reads(mel, thread)[0];
  await desk.as(mel).press(card?.id ?? "", "More");
  const old = last(desk, mel, thread);
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  await desk.as(mel).choose(old.id, "What do you want to do?", ["Ask a senior"]);
  expect(last(desk, mel, thread).text).toContain("This can't be done any more");
  expect(await ticket(desk)).toMatchObject({ level: 0, department: null });
});

const ALWAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  .map((day) => `${day}: 00:00-24:00`)
  .join(", ");

test("who is asked sees the ticket's channel and answers it, by a clock of their own, until it is taken down again", async () => {
  const seniors = "\nseniors:\n  - { level: 1, ping: [Lead] }\n  - { level: 5, ping: [Chief], reply-within: 40 min }\n";
  const clocked = fileWithRoom("dm-channel", PLACES.category)
    .replace("gates:\n", `gates:\n  hours: { time-zone: Europe/Berlin, ${ALWAYS} }\n`)
    .concat("targets: { first-response: 8 h }\nenforce-targets: true", seniors);
  await using desk = await openDesk({
    file: clocked,
    prepare: (community, box) => {
      withRooms(community, box);
      for (const name of ["Lead", "Chief"]) addRole(box.world, community.guild.id, { name, mentionable: true });
    },
  });
  const { ada, ben, mel, owner, guild, box } = desk;
  const chief = box.world.roles.inGuild(guild.id).find(({ name }) => name === "Chief")?.id ?? "";
  desk.as(owner).giveRole(guild.id, ben.id, chief);
  const { member: dm, team } = await openRoom(desk, "dm-channel");
  expect(desk.as(ben).canSee(team)).toBe(false);
  await desk.later(minutes(60));
  await desk.as(mel).run("/ticket escalate", { level: 5, reason: "Above what I may give." }, { in: team });
  await desk.later(seconds(10));
  expect(desk.as(ben).canSee(team)).toBe(true);
  expect(texts(desk, mel, team).find((text) => text.includes("#1 · "))).toMatch(
    new RegExp(`level 5, asked by <@${mel.id}> <t:\\d+:R>`),
  );
  const told = () =>
    texts(desk, mel, team).filter((text) => /a reply (is|was) due/i.test(text) && text.startsWith("-#"));
  await desk.later(minutes(28));
  expect(told()).toEqual([]);
  await desk.later(minutes(2));
  expect(told()).toHaveLength(1);
  desk.as(ben).write(team, "+I can give that");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("I can give that");
  await desk.later(minutes(30));
  expect(told()).toHaveLength(1);
  await desk.as(ben).run("/ticket escalate", { level: 0 }, { in: team });
  await desk.later(seconds(10));
  expect(desk.as(ben).canSee(team)).toBe(false);
  expect(desk.as(mel).canSee(team)).toBe(true);
});

const letIn = `${deskFile}\nseniors:\n  - { level: 1, ping: [Lead], let-in: true }\n  - { level: 5, ping: [Chief] }\n`;

const openWith = async (source: string) => {
  const desk = await openDesk({
    file: source,
    prepare: ({ guild }, box) => {
      for (const name of ["Lead", "Chief"]) addRole(box.world, guild.id, { name, mentionable: true });
    },
  });
  const { guild, owner, ben, jonas, box } = desk;
  const role = (name: string) => box.world.roles.inGuild(guild.id).find((one) => one.name === name)?.id ?? "";
  desk.as(owner).giveRole(guild.id, ben.id, role("Lead"));
  desk.as(owner).giveRole(guild.id, jonas.id, role("Chief"));
  await desk.settled();
  const inside = (thread: string) => {
    const there = (box.world.channel(thread).thread_members ?? []).map(({ user_id }) => user_id);
    return [ben, jonas].map(({ id }) => there.includes(id));
  };
  return { desk, role, inside };
};

test("where the topic says so who is asked is in the private thread itself, over a restart, until taken down again", async () => {
  const { desk, inside, role } = await openWith(letIn);
  await using _ = desk;
  const { mel, ben, owner, guild } = desk;
  const thread = await openByPanel(desk);
  await desk.as(mel).run("/ticket escalate", { level: 5 }, { in: thread });
  await desk.stop();
  await desk.start();
  await desk.later(seconds(10));
  // Chief reads of it in the side thread alone.
  expect(inside(thread)).toEqual([true, false]);
  desk.as(owner).takeRole(guild.id, ben.id, role("Lead"));
  await desk.settled();
  expect(inside(thread)).toEqual([false, false]);
  desk.as(owner).giveRole(guild.id, ben.id, role("Lead"));
  await desk.settled();
  expect(inside(thread)).toEqual([true, false]);
  await desk.as(mel).run("/ticket escalate", { level: 0 }, { in: thread });
  await desk.later(seconds(10));
  expect(inside(thread)).toEqual([false, false]);
});

test("a topic that lets seniors in no more, or others, changes who of them is in its private threads", async () => {
  const { desk, inside } = await openWith(letIn);
  await using _ = desk;
  const { mel } = desk;
  const thread = await openByPanel(desk);
  await desk.as(mel).run("/ticket escalate", { level: 5 }, { in: thread });
  await desk.later(seconds(10));
  expect(inside(thread)).toEqual([true, false]);
  const change = async (seniors: string) => {
    const source = `${deskFile}\nseniors:\n${seniors}`;
    await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
    await desk.later(seconds(10));
    return inside(thread);
  };
  expect(await change("  - { level: 1, ping: [Lead] }\n  - { level: 5, ping: [Chief] }\n")).toEqual([false, false]);
  expect(await change("  - { level: 1, ping: [Chief], let-in: true }\n")).toEqual([false, true]);
  expect(await change("  - { level: 1, ping: [Lead], let-in: true }\n")).toEqual([true, false]);
});

test("a role of seniors that is deleted takes its people out of the threads that they were asked into, and nobody else", async () => {
  const { desk, inside, role } = await openWith(letIn);
  await using _ = desk;
  const { mel, ben, owner, guild, getHelp } = desk;
  const thread = await openByPanel(desk);
  const own = await openByPanel(desk, ben);
  for (const room of [thread, own]) await desk.as(mel).run("/ticket escalate", { level: 5 }, { in: room });
  await desk.later(seconds(10));
  const beside = desk.threads(getHelp.id).filter(({ id }) => ![thread, own].includes(id));
  expect(beside.length).toBeGreaterThan(0);
  expect(inside(thread)).toEqual([true, false]);
  for (const name of ["Lead", "Chief"]) desk.as(owner).deleteRole(guild.id, role(name));
  await desk.later(seconds(10));
  expect(inside(thread)).toEqual([false, false]);
  for (const { id } of beside) expect(inside(id), id).toEqual([false, false]);
  // Whoever asks stays where they ask.
  expect(inside(own)).toEqual([true, false]);
  expect((desk.box.world.channel(thread).thread_members ?? []).map(({ user_id }) => user_id)).toContain(mel.id);
});

test("what was taken up to somebody is on their lists, and theirs to take next; nothing else is", async () => {
  const { desk } = await openWith(letIn);
  await using _ = desk;
  const { mel, ben, ada, tickets } = desk;
  const { thread } = await openByDm(desk, { by: ada });
  await openByDm(desk, { by: desk.kim });
  const list = async (path: string) => {
    await desk.as(ben).run(path, {}, { in: desk.general.id });
    await desk.settled();
    return last(desk, ben, desk.general.id).text;
  };
  expect(await list("/ticket list")).not.toMatch(/#[12]\b/);
  await desk.as(mel).run("/ticket escalate", { level: 1 }, { in: thread });
  await desk.settled();
  const listed = await list("/ticket list");
  expect(listed).toMatch(/#1\b/);
  expect(listed).not.toMatch(/#2\b/);
  expect(await list("/ticket next")).toContain("#1");
  expect(await list("/ticket next")).not.toMatch(/#2\b/);
  expect(tickets.id).not.toBe(thread);
});
