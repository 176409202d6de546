import { addMember, addRole } from "discord-box";
import { expect, test } from "vitest";
import { follow } from "#features/automation/jobs/follow.ts";
import { days, hours, minutes } from "#kernel/types.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { openFinance } from "../support/finance.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

interface Typed {
  readonly name: string;
  readonly when: string;
  readonly after?: string;
  readonly if?: string;
  readonly does: string;
}

/** Rosa saves a rule. Returns what she reads. */
async function add(desk: Desk, rule: Typed): Promise<string> {
  await desk.as(desk.owner).run("/automation add", {}, { in: desk.general.id });
  await desk.as(desk.owner).fillIn({ ...rule });
  await desk.settled();
  return last(desk, desk.owner, desk.general.id).text;
}

async function says(desk: Desk, what: string, options: Record<string, string> = {}): Promise<string> {
  await desk.as(desk.owner).run(`/automation ${what}`, options, { in: desk.general.id });
  await desk.settled();
  return last(desk, desk.owner, desk.general.id).text;
}

/** Lines of the team follow within seconds. */
const aWhile = minutes(1);

const ticketNow = async (desk: Desk, number = 1) =>
  desk.app().app.db.selectFrom("ticket").selectAll().where("number", "=", number).executeTakeFirstOrThrow();

const runsNow = (desk: Desk) => desk.app().app.db.selectFrom("automation_run").selectAll().orderBy("id").execute();

test("when a ticket is opened, rules act on it in their order, each on what those before it left", async () => {
  await using desk = await openDesk();
  expect(
    await add(desk, { name: "Urgent maps", when: "opened", if: "topic question", does: "priority urgent\ntag maps" }),
  ).toContain("The rule Urgent maps is saved");
  await add(desk, { name: "Senior", when: "opened", if: "priority urgent", does: "level 2\nnote Have a look" });
  await add(desk, { name: "Not this", when: "opened", if: "not tag maps", does: "priority low" });
  const { dm, thread } = await openByDm(desk);
  await desk.later(aWhile);

  expect(await ticketNow(desk)).toMatchObject({ priority: "urgent", tags: '["maps"]', level: 2 });
  const read = texts(desk, desk.mel, thread).join("\n");
  expect(read).toContain("The rule Urgent maps did this: priority urgent · tag maps");
  expect(read).toContain("The rule Senior asks level 2 about this.");
  expect(read).toContain("Have a look");
  expect(read).not.toContain("Not this");
  expect(texts(desk, desk.ada, dm).join("\n")).not.toContain("rule");
  expect(await says(desk, "log")).toMatch(/Senior.*level, note[\s\S]*Urgent maps.*priority, tag/);
  expect((await runsNow(desk)).map(({ outcome }) => outcome)).toEqual(["done", "done"]);
});

test("it does its thing once: over a restart, and when the same is told twice", async () => {
  await using desk = await openDesk();
  await add(desk, { name: "Wrote", when: "member-wrote", does: "note They wrote" });
  const { dm, thread } = await openByDm(desk);
  await desk.later(aWhile);
  const before = (await runsNow(desk)).length;
  desk.as(desk.ada).write(dm, "Anybody there?");
  await desk.settled();
  await desk.stop();
  await desk.start();
  await desk.later(aWhile);
  const { id: ticketId } = await ticketNow(desk);
  await desk.app().app.write(async (tx) => {
    const { jobs, clock } = desk.app().app;
    await jobs.add(tx, follow, { ticketId }, { at: clock.now(), key: "once more" });
    await jobs.add(tx, follow, { ticketId }, { at: clock.now(), key: "and again" });
  });
  await desk.later(aWhile);
  expect((await runsNow(desk)).length).toBe(before + 1);
  expect(texts(desk, desk.mel, thread).filter((text) => text.includes("By the rule Wrote"))).toHaveLength(before + 1);
});

test("words are looked at while they are said; only that they were is kept, and an anonymous listener of other words does nothing", async () => {
  await using desk = await openDesk();
  await add(desk, { name: "Refunds", when: "member-wrote", if: "words refund, money back", does: "tag refund" });
  const { dm, thread } = await openByDm(desk);
  desk.as(desk.ada).write(dm, "The map is fine");
  desk.as(desk.mel).write(thread, "+A refund?");
  await desk.later(aWhile);
  expect((await ticketNow(desk)).tags).toBe("[]");
  desk.as(desk.ada).write(dm, "I want my Money  back!");
  await desk.later(aWhile);
  expect((await ticketNow(desk)).tags).toBe('["refund"]');
  expect(await desk.app().app.db.selectFrom("automation_heard").selectAll().execute()).toEqual([]);
  const [rule] = await desk.app().app.db.selectFrom("automation_rule").select("definition").execute();
  expect(rule?.definition).not.toContain("money");
});

test("what has to last is done when it has, also after a restart, and once for each ticket; an answer begins it anew", async () => {
  await using desk = await openDesk();
  await add(desk, { name: "Waiting", when: "unanswered", after: "2 h", does: "tag waiting" });
  const { dm, thread } = await openByDm(desk);
  await desk.later(hours(1));
  desk.as(desk.mel).write(thread, "+Which map?");
  await desk.later(hours(3));
  expect((await ticketNow(desk)).tags).toBe("[]");
  desk.as(desk.ada).write(dm, "The harbour");
  await desk.settled();
  await desk.stop();
  desk.box.clock.advance(hours(2) + minutes(1));
  await desk.start();
  await desk.settled();
  expect((await ticketNow(desk)).tags).toBe('["waiting"]');
  desk.as(desk.mel).write(thread, "+Thanks");
  await desk.later(minutes(1));
  desk.as(desk.ada).write(dm, "Well?");
  await desk.later(hours(5));
  expect(await runsNow(desk)).toHaveLength(1);
});

test("who was silent after an answer is told why it closes; what the team owes an answer to, time does not close", async () => {
  await using desk = await openDesk();
  await add(desk, { name: "Silent", when: "member-silent", after: "7 d", does: "close Not heard from you" });
  await add(desk, { name: "Old", when: "since-opened", after: "3 d", does: "close Too old" });
  const { dm, thread } = await openByDm(desk);
  await desk.later(days(4));
  expect((await ticketNow(desk)).status).toBe("new");
  expect(texts(desk, desk.mel, thread).join("\n")).toContain("The rule Old did nothing here: It is the team's turn");
  desk.as(desk.mel).write(thread, "+Solved?");
  await desk.later(days(8));
  expect((await ticketNow(desk)).status).toBe("closed");
  expect(texts(desk, desk.ada, dm).join("\n")).toContain("Not heard from you");
});

test("rules that follow one from another end; a rule does not begin with what it did itself", async () => {
  await using desk = await openDesk();
  await add(desk, { name: "Itself", when: "level-changed", if: "tag up", does: "level up" });
  await openByDm(desk);
  await desk.as(desk.mel).run("/tags add", { tags: "up", number: 1 }, { in: desk.tickets.id });
  await desk.as(desk.mel).run("/ticket escalate", { level: 1 }, { in: desk.threads(desk.tickets.id)[0]?.id ?? "" });
  await desk.later(aWhile);
  expect((await ticketNow(desk)).level).toBe(2);
  for (const number of [1, 2, 3, 4, 5, 6]) {
    await add(desk, { name: `Tag ${number}`, when: "tag-added", if: `tag t${number}`, does: `tag t${number + 1}` });
  }
  await desk.as(desk.mel).run("/tags add", { tags: "t1", number: 1 }, { in: desk.tickets.id });
  await desk.later(aWhile);
  const { tags } = await ticketNow(desk);
  expect(JSON.parse(tags)).toEqual(["t1", "t2", "t3", "t4", "t5", "t6", "up"]);
  expect(texts(desk, desk.mel, desk.threads(desk.tickets.id)[0]?.id ?? "").join("\n")).toContain(
    "5 rules set each other off",
  );
  expect(await says(desk, "log")).toContain("stopped");
});

test("no more than ten things an hour in a ticket; said once, and then it rests", async () => {
  await using desk = await openDesk();
  await add(desk, { name: "Wrote", when: "member-wrote", does: "note They wrote" });
  const { dm, thread } = await openByDm(desk);
  for (let count = 0; count < 14; count += 1) {
    desk.as(desk.ada).write(dm, `Word ${count}`);
    await desk.later(aWhile);
  }
  const read = texts(desk, desk.mel, thread);
  expect(read.filter((text) => text.includes("They wrote"))).toHaveLength(10);
  expect(read.filter((text) => text.includes("Rules did 10 things here within an hour"))).toHaveLength(1);
});

test("a failure stands in the ticket and in the log, all of it was left undone; the fifth in a row pauses the rule and says so", async () => {
  await using desk = await openDesk();
  await add(desk, { name: "Greet", when: "member-wrote", does: "tag greeted\nreply hello" });
  const { dm, thread } = await openByDm(desk);
  for (let count = 0; count < 6; count += 1) {
    desk.as(desk.ada).write(dm, `Word ${count}`);
    await desk.later(aWhile);
  }
  expect((await ticketNow(desk)).tags).toBe("[]");
  const read = texts(desk, desk.mel, thread);
  expect(read.filter((text) => text.includes("The rule Greet did nothing here"))).toHaveLength(5);
  expect(read.join("\n")).toContain("fifth time in a row");
  expect(texts(desk, desk.owner, desk.dm(desk.owner)).join("\n")).toContain("The rule Greet is paused");
  expect(await says(desk, "list")).toContain("paused, it failed five times");
  expect(await says(desk, "log")).toContain("failed: tag, reply");
  await desk.as(desk.owner).run("/admin doctor", {}, { in: desk.general.id });
  await desk.settled();
  expect(last(desk, desk.owner, desk.general.id).text).toContain(
    "The rule Greet is paused, because it failed five times",
  );
  await desk
    .as(desk.owner)
    .run("/snip add", { abbreviation: "hello", summary: "Greets", content: "Hello!" }, { in: desk.general.id });
  await desk.settled();
  expect(await says(desk, "resume", { name: "greet" })).toContain("is on");
});

test("trying a rule says what it would have done, and changes nothing", async () => {
  await using desk = await openDesk();
  const { dm, thread } = await openByDm(desk);
  desk.as(desk.mel).write(thread, "+Which map?");
  await desk.later(hours(1));
  desk.as(desk.ada).write(dm, "The harbour");
  await desk.later(hours(3));
  await openByPanel(desk, desk.ben);
  await desk.later(hours(3));
  await add(desk, { name: "Waiting", when: "unanswered", after: "2 h", does: "tag waiting" });
  await add(desk, { name: "Questions", when: "opened", if: "topic question", does: "priority high" });
  const all = () => Promise.all([ticketNow(desk, 1), ticketNow(desk, 2), runsNow(desk)]);
  await desk.settled();
  const before = await all();
  expect(await says(desk, "try", { name: "Waiting" })).toMatch(/2 times, in 2 of 2 tickets[\s\S]*Nothing was changed/);
  expect(await says(desk, "try", { name: "Questions" })).toMatch(/Once, in 1 of 2 tickets[\s\S]*#1/);
  expect(await all()).toEqual(before);
  expect((await ticketNow(desk)).priority).toBe("normal");
});

test("the log, and what a rule would have done, tell nothing of a topic that whoever looks may not read", async () => {
  const topic = "    name: Feedback\n    permissions: { read: admin }\n";
  const file = `${deskFile.replace("    name: Feedback\n", topic)}levels: { manager: [Keys] }\n`;
  await using desk = await openDesk({
    file,
    prepare: ({ guild, kim, supportRole }, { world }) => {
      const keys = addRole(world, guild.id, { name: "Keys" });
      addMember(world, guild.id, kim.id, { roles: [supportRole.id, keys.id] });
    },
  });
  const { kim, general } = desk;
  await add(desk, { name: "New", when: "opened", does: "tag new" });
  await openByDm(desk);
  const feedback = await openByPanel(desk, desk.ben);
  await desk.later(aWhile);
  const reads = async (typed: string) => {
    desk.as(kim).write(general.id, `!automation ${typed}`);
    await desk.settled();
    await desk.as(kim).press(last(desk, kim, general.id).id, "Show");
    await desk.settled();
    return last(desk, kim, general.id).text;
  };
  expect(await reads("try New")).toMatch(/in 1 of 1 ticket/);
  expect((await says(desk, "log")).match(/\bNew\b/g)).toHaveLength(2);
  const log = await reads("log");
  expect(log.match(/\bNew\b/g)).toHaveLength(1);
  expect(log).toContain("One more entry here is of a ticket that you may not read.");
  for (let n = 0; n < 8; n += 1) {
    await add(desk, { name: `Late ${n}`, when: "reopened", if: "topic feedback", does: "tag late" });
  }
  await desk.as(desk.owner).run("/ticket close", {}, { in: feedback });
  await desk.settled();
  await desk.as(desk.owner).run("/ticket reopen", { number: 2 }, { in: general.id });
  await desk.later(aWhile);
  const newest = await reads("log");
  expect(newest).toContain("8 more entries here are of tickets that you may not read.");
  expect(newest).not.toContain("No rule has done anything");
  await desk.as(kim).press(last(desk, kim, general.id).id, "Next");
  expect(last(desk, kim, general.id).text).toMatch(/New[\s\S]*One more entry/);
});

test("what a rule would have done tells nothing of a department's tickets to whom they are not shown", async () => {
  const { desk, fay } = await openFinance({ everywhere: "permissions: { automation: staff }\n" });
  await using _ = desk;
  const { mel, general } = desk;
  await add(desk, { name: "New", when: "opened", does: "tag new" });
  const thread = await openByPanel(desk);
  await openByDm(desk);
  await desk.as(mel).run("/department", { department: "money" }, { in: thread });
  await desk.later(aWhile);
  const tries = async (person: { readonly id: string }) => {
    desk.as(person).write(general.id, "!automation try New");
    await desk.settled();
    await desk.as(person).press(last(desk, person, general.id).id, "Show");
    await desk.settled();
    return last(desk, person, general.id).text;
  };
  const ofTheTopic = await tries(mel);
  expect(ofTheTopic).toMatch(/in 1 of 1 ticket/);
  expect(ofTheTopic).not.toContain("#1");
  const ofTheDepartment = await tries(fay);
  expect(ofTheDepartment).toMatch(/in 1 of 1 ticket/);
  expect(ofTheDepartment).toContain("#1");
});

test("a mistake keeps what was typed; rules are shown, changed, paused, removed", async () => {
  await using desk = await openDesk();
  const place = { in: desk.general.id };
  const wrong = await add(desk, { name: "Billing", when: "opened", if: "topic biling", does: "tag money" });
  expect(wrong).toContain("There is no topic biling");
  await desk.stop();
  await desk.start();
  await desk.as(desk.owner).press(last(desk, desk.owner, place.in).id, "Fix the rule");
  await desk.as(desk.owner).fillIn({ if: "topic billing" });
  await desk.settled();
  expect(last(desk, desk.owner, place.in).text).toContain("The rule Billing is saved");
  expect(await add(desk, { name: "billing", when: "opened", does: "tag x" })).toContain(
    "There is a rule billing already",
  );
  expect(await add(desk, { name: "X", when: "rated", if: "words x", does: "tag x" })).toContain("not kept");
  expect(await add(desk, { name: "X", when: "unanswered", does: "tag x" })).toContain("Say for how long");
  expect(await add(desk, { name: "X", when: "opened", does: "explode" })).toContain(
    "I don't understand the step explode",
  );
  await desk.as(desk.owner).run("/automation edit", { name: "Billing" }, place);
  await desk.as(desk.owner).fillIn({ does: "tag money\npriority high" });
  await desk.settled();
  expect(await says(desk, "show", { name: "billing" })).toMatch(
    /A ticket was opened[\s\S]*topic billing[\s\S]*priority high/,
  );
  expect(await says(desk, "pause", { name: "Billing" })).toContain("is paused");
  expect(await says(desk, "list")).toContain("**Billing** · A ticket was opened · paused");
  expect(await says(desk, "remove", { name: "Billing" })).toContain("is gone");
  expect(await says(desk, "list")).toContain("There are no rules yet");
  await expect(desk.as(desk.mel).run("/automation list", {}, place)).rejects.toThrow("cannot run /automation list");
});
