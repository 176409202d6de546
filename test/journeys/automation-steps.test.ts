import { addMember, addRole, addUser, Permission } from "discord-box";
import { expect, test } from "vitest";
import { listRules } from "#features/automation/rule-store.ts";
import { MANAGE_GUILD } from "#kernel/access.ts";
import { minutes } from "#kernel/types.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { fileWithRoom, openDeskWith, openRoom, PLACES } from "../support/rooms.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

async function add(desk: Desk, rule: Readonly<Record<string, string>>): Promise<string> {
  await desk.as(desk.owner).run("/automation add", {}, { in: desk.general.id });
  await desk.as(desk.owner).fillIn(rule);
  await desk.settled();
  return last(desk, desk.owner, desk.general.id).text;
}

const ticketNow = (desk: Desk) => desk.app().app.db.selectFrom("ticket").selectAll().executeTakeFirstOrThrow();

test("a saved reply goes out in the team's name, somebody is given the ticket, a channel is told, the member is asked", async () => {
  await using desk = await openDesk();
  const { ada, mel, owner } = desk;
  const greeting = { abbreviation: "hello", summary: "Greets", content: "Hello, we are looking into it." };
  await desk.as(mel).run("/snip add", greeting, { in: desk.general.id });
  await desk.settled();
  expect(await add(desk, { name: "Greet", when: "opened", does: "reply hello\nassign role Support" })).toContain(
    "saved",
  );
  expect(await add(desk, { name: "Tell", when: "claimed", does: "tell #general Somebody has it" })).toContain("saved");
  expect(
    await add(desk, { name: "Ask", when: "member-wrote", if: "words thanks", does: "ask Is it solved?" }),
  ).toContain("saved");
  const { dm } = await openByDm(desk);
  await desk.later(minutes(1));
  expect(texts(desk, ada, dm).join("\n")).toContain("**Harbour Games team**\nHello, we are looking into it.");
  expect((await ticketNow(desk)).assignee_id).not.toBeNull();
  expect(texts(desk, owner, desk.general.id).join("\n")).toContain("Somebody has it");
  desk.as(ada).write(dm, "Thanks a lot");
  await desk.later(minutes(1));
  expect(texts(desk, ada, dm).join("\n")).toContain("Is it solved?");
});

test("a rule's greeting is no first answer: that is still owed, and counted once somebody of the team gives it", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const hello = { abbreviation: "hello", summary: "Greets", content: "Hello, we are looking into it." };
  await desk.as(mel).run("/snip add", hello, { in: desk.general.id });
  await add(desk, { name: "Greet", when: "opened", does: "reply hello" });
  const counted = () => desk.app().app.db.selectFrom("first_reply").select("length").execute();
  const { dm, thread } = await openByDm(desk);
  await desk.later(minutes(5));
  expect(texts(desk, ada, dm).join("\n")).toContain("Hello, we are looking into it.");
  expect((await ticketNow(desk)).status).toBe("new");
  expect(await counted()).toEqual([]);
  desk.as(mel).write(thread, "+Which map?");
  await desk.settled();
  expect((await ticketNow(desk)).status).toBe("waiting-requester");
  const [first] = await counted();
  expect(Number(first?.length)).toBeGreaterThanOrEqual(minutes(5));
});

test.each(["read", "hidden"])("a rule answers a ticket that somebody looks after alone: others %s", async (others) => {
  const file = fileWithRoom("dm-channel", PLACES.category, `\n    claims: { others: ${others} }`);
  await using desk = await openDeskWith(file);
  const { ada, mel } = desk;
  const hello = { abbreviation: "hello", summary: "Greets", content: "Hello, we are looking into it." };
  await desk.as(mel).run("/snip add", hello, { in: desk.general.id });
  await add(desk, { name: "Greet", when: "member-wrote", if: "words anybody", does: "reply hello" });
  const { member: dm, team } = await openRoom(desk, "dm-channel");
  await desk.as(mel).run("/ticket claim", {}, { in: team });
  await desk.settled();
  desk.as(ada).write(dm, "Anybody there?");
  await desk.later(minutes(1));
  expect(texts(desk, ada, dm).join("\n")).toContain("Hello, we are looking into it.");
});

test("a rule's answer, which nobody wrote, holds nobody's, typed or in a form", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const hello = { abbreviation: "hello", summary: "Greets", content: "We look into it." };
  await desk.as(mel).run("/snip add", hello, { in: desk.general.id });
  await add(desk, { name: "Greet", when: "member-wrote", if: "words hurry", does: "reply hello" });
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).press(desk.reads(mel, thread)[0]?.id ?? "", "Reply");
  await desk.later(minutes(1));
  desk.as(ada).write(dm, "Please hurry");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("We look into it.");
  desk.as(mel).write(thread, "+I am at it");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("I am at it");
  await desk.as(mel).fillIn({ text: "Which browser is it?" });
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Which browser is it?");
});

test.each(["by DM", "in a room of both"])(
  "a rule for answers acts on each of them, also on the second in a row: %s",
  async (where) => {
    await using desk = await openDesk();
    const { mel } = desk;
    await add(desk, { name: "Answered", when: "team-answered", does: "level up" });
    const thread = where === "by DM" ? (await openByDm(desk)).thread : await openByPanel(desk);
    for (const level of [1, 2]) {
      desk.as(mel).write(thread, `+The ${level}. answer`);
      await desk.settled();
      expect((await ticketNow(desk)).level).toBe(level);
      await desk.later(minutes(1));
    }
  },
);

test("tags that a topic gives its tickets are not added by the first that somebody adds", async () => {
  await using desk = await openDesk({ file: deskFile.replace("    emoji: 💬\n", "    emoji: 💬\n    tags: [maps]\n") });
  await add(desk, { name: "Maps", when: "tag-added", if: "tag maps", does: "priority urgent" });
  await openByDm(desk);
  await desk.as(desk.mel).run("/tags add", { tags: "harbour", number: 1 }, { in: desk.tickets.id });
  await desk.later(minutes(1));
  expect(await ticketNow(desk)).toMatchObject({ tags: '["harbour","maps"]', priority: "normal" });
  expect(await add(desk, { name: "Never", when: "tag-added", if: "tag maps", does: "tag x" })).toContain("saved");
  await desk.as(desk.owner).run("/automation try", { name: "Never" }, { in: desk.general.id });
  await desk.settled();
  expect(last(desk, desk.owner, desk.general.id).text).toContain("Nothing, in");
});

test("a bad rating begins a rule", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  await add(desk, { name: "Bad", when: "rated", if: "rating bad", does: "tag bad-rating" });
  const { dm, thread } = await openByDm(desk);
  desk.as(mel).write(thread, "+There you are");
  await desk.settled();
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.later(minutes(1));
  const closed = desk.reads(ada, dm).findLast(({ text }) => text.includes("is closed"));
  await desk.as(ada).press(closed?.id ?? "", "Not good");
  await desk.later(minutes(1));
  expect((await ticketNow(desk)).tags).toBe('["bad-rating"]');
});

/** Somebody who runs the server, and is not its owner. */
function manager({ box: { world }, guild, supportRole }: Desk) {
  const keys = addRole(world, guild.id, { name: "Keys", permissions: MANAGE_GUILD.toString() });
  const max = addUser(world, { name: "Max" });
  addMember(world, guild.id, max.id, { roles: [keys.id, supportRole.id] });
  return max;
}

test("a saved reply opens nothing again: closed stays closed, and the team reads why nothing was done", async () => {
  await using desk = await openDesk();
  const { mel } = desk;
  const greeting = { abbreviation: "bye", summary: "Goodbye", content: "Thank you for writing." };
  await desk.as(mel).run("/snip add", greeting, { in: desk.general.id });
  await add(desk, { name: "Goodbye", when: "closed", does: "reply bye" });
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.later(minutes(1));
  expect((await ticketNow(desk)).status).toBe("closed");
  expect(texts(desk, desk.ada, dm).join("\n")).not.toContain("Thank you for writing.");
  const runs = await desk.app().app.db.selectFrom("automation_run").select("outcome").execute();
  expect(runs).toEqual([{ outcome: "failed" }]);
});

test("nobody tells a channel by a rule what they may not write there", async () => {
  await using desk = await openDesk();
  const { owner, general, tickets } = desk;
  const mel = manager(desk);
  const says = async (who: typeof mel, does: string): Promise<string> => {
    await desk.as(who).run("/automation add", {}, { in: tickets.id });
    await desk.as(who).fillIn({ name: "Loud", when: "opened", does });
    await desk.settled();
    return last(desk, who, tickets.id).text;
  };
  const channel = desk.box.world.channel(general.id);
  const denied = { id: desk.guild.id, type: 0 as const, allow: "0", deny: Permission.SEND_MESSAGES.toString() };
  channel.permission_overwrites = [denied];
  expect(await says(mel, "tell #general Look")).toContain("in which you can write");
  expect(await says(mel, `tell <#${general.id}> Look`)).toContain("in which you can write");
  expect(await says(owner, "tell #general Look")).toContain("saved");
});

test("a channel of the team stays one, however many people are let in by name, and none of them is looked up", async () => {
  await using desk = await openDesk();
  const { world } = desk.box;
  const channel = world.channel(desk.tickets.id);
  const allow = Permission.VIEW_CHANNEL.toString();
  channel.permission_overwrites.push(
    ...Array.from({ length: 21 }, (_, at) => {
      const { id } = addUser(world, { name: `Helper ${at}` });
      addMember(world, desk.guild.id, id);
      return { id, type: 1 as const, allow, deny: "0" };
    }),
  );
  await add(desk, { name: "Tell", when: "opened", does: "tell tickets Look" });
  desk.box.requests.clear();
  await openByDm(desk);
  await desk.later(minutes(1));
  expect(texts(desk, desk.owner, desk.tickets.id).join("\n")).toContain("Look");
  const helpers = channel.permission_overwrites.map(({ id }) => `/guilds/${desk.guild.id}/members/${id}`);
  expect([...desk.box.requests].filter(({ path }) => helpers.includes(path))).toEqual([]);
});

test("`me` stays whoever wrote it when somebody else changes the rule", async () => {
  await using desk = await openDesk();
  const { owner, general, tickets } = desk;
  const mel = manager(desk);
  await desk.as(mel).run("/automation add", {}, { in: tickets.id });
  await desk.as(mel).fillIn({ name: "Mine", when: "opened", if: "not assigned me", does: "assign me" });
  await desk.settled();
  expect(last(desk, mel, tickets.id).text).toContain("saved");
  await desk.as(owner).run("/automation edit", { name: "Mine" }, { in: general.id });
  await desk.as(owner).fillIn({ when: "member-wrote" });
  await desk.settled();
  const { app } = desk.app();
  const [rule] = await listRules(app.db, app, desk.guild.id);
  expect(rule?.definition.when).toBe("member-wrote");
  expect(rule?.definition.conditions).toEqual([{ is: "assigned", to: mel.id, not: true }]);
  expect(rule?.definition.steps).toEqual([{ does: "assign", with: { person: mel.id } }]);
});

test("what a rule closes says its reason where the member reads it, and nothing of an archived thread", async () => {
  await using desk = await openDesk();
  await add(desk, { name: "Over", when: "member-wrote", if: "words all solved", does: "close You said so" });
  const shared = await openByPanel(desk);
  desk.as(desk.ada).write(shared, "It is all solved, thank you");
  const { dm, thread } = await openByDm(desk, { by: desk.ben });
  desk.as(desk.ben).write(dm, "It is all solved, thank you");
  await desk.later(minutes(1));
  expect(texts(desk, desk.ada, shared).join("\n")).toContain("The team closed this: You said so");
  expect(texts(desk, desk.mel, thread).join("\n")).toContain("The team closed this: You said so");
  for (const room of [shared, thread])
    expect(texts(desk, desk.mel, room).join("\n")).not.toContain("thread was archived");
});
