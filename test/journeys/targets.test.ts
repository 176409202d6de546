import { addRole } from "discord-box";
import { expect, test } from "vitest";
import { hours, minutes, seconds } from "#kernel/types.ts";
import { applyDesk } from "../../src/features/index.ts";
import { changeTicket, getTicket, refreshCardSoon, saveDecision } from "../../src/features/tickets/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

const ALWAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  .map((day) => `${day}: 00:00-24:00`)
  .join(", ");

/** Whoever waits is answered within an hour, then within two; Leads hear of what is overdue. */
const enforced = (
  more = "",
) => `${deskFile.replace("gates:\n", `gates:\n  hours: { time-zone: Europe/Berlin, ${ALWAYS} }\n`)}
targets: { first-response: 1 h, next-response: 2 h${more} }
enforce-targets: true
tell-overdue: [Leads]
`;

const withLeads = ({ guild }: { guild: { id: string } }, { world }: { world: Parameters<typeof addRole>[0] }) => {
  addRole(world, guild.id, { name: "Leads" });
};

const said = (desk: Desk, thread: string): string[] =>
  texts(desk, desk.mel, thread).filter((text) => /a reply (is|was) due/i.test(text) && text.startsWith("-#"));

const facts = async (desk: Desk) => {
  const rows = desk.app().app.db.selectFrom("fact").select("kind").where("kind", "like", "target-%");
  return (await rows.orderBy("at").execute()).map(({ kind }) => kind);
};

test("who looks after a ticket is told before a reply is due, and Leads when it is overdue, once each, over restarts", async () => {
  await using desk = await openDesk({ file: enforced(), prepare: withLeads });
  const { mel, ada, general, guild, box } = desk;
  const leads = box.world.roles.inGuild(guild.id).find(({ name }) => name === "Leads");
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket claim", {}, { in: thread });
  await desk.later(seconds(10));
  expect(texts(desk, mel, thread)[0]).toContain("reply due <t:");
  await desk.as(mel).run("/ticket info", { number: 1 }, { in: general.id });
  expect(last(desk, mel, general.id).text).toContain("The first reply is due");

  await desk.later(minutes(44));
  expect(said(desk, thread)).toEqual([]);
  await desk.stop();
  await desk.start();
  await desk.later(minutes(1));
  expect(said(desk, thread)).toHaveLength(1);
  expect(said(desk, thread)[0]).toContain(`<@${mel.id}>, a reply is due`);
  await desk.later(minutes(14));
  expect(said(desk, thread)).toHaveLength(1);
  await desk.later(minutes(1));
  expect(said(desk, thread)).toHaveLength(2);
  const overdue = desk.reads(mel, thread).find(({ text }) => text.includes("a reply was due"));
  expect(overdue?.text).toContain(`<@${mel.id}> <@&${leads?.id}>, a reply was due`);
  expect(overdue?.mentions.map(({ id }) => id)).toEqual([mel.id]);
  await desk.later(seconds(10));
  expect(texts(desk, mel, thread)[0]).toContain("**overdue**");
  await desk.stop();
  await desk.start();
  await desk.later(hours(5));
  expect(said(desk, thread)).toHaveLength(2);
  expect(await facts(desk)).toEqual(["target-near", "target-missed"]);
  expect(texts(desk, ada, dm).join("\n")).not.toMatch(/due|overdue/);

  // Answered, it is the member's turn, and nothing is owed until they write.
  desk.as(mel).write(thread, "+Which harbour?");
  await desk.later(hours(10));
  expect(texts(desk, mel, thread)[0]).not.toContain("due");
  expect(said(desk, thread)).toHaveLength(2);
  desk.as(ada).write(dm, "The small one");
  await desk.later(minutes(89));
  expect(said(desk, thread)).toHaveLength(2);
  await desk.later(minutes(2));
  expect(said(desk, thread)).toHaveLength(3);
  desk.as(mel).write(thread, "+Try again");
  await desk.later(hours(3));
  expect(said(desk, thread)).toHaveLength(3);
});

test("what was missed while nobody ran us is told once, with the start, as overdue; nobody is told of the warning then", async () => {
  await using desk = await openDesk({ file: enforced(), prepare: withLeads });
  const { thread } = await openByDm(desk);
  await desk.stop();
  desk.box.clock.advance(hours(3));
  await desk.start();
  await desk.later(seconds(1));
  expect(said(desk, thread)).toHaveLength(1);
  expect(said(desk, thread)[0]).toContain("a reply was due");
  await desk.later(hours(3));
  expect(said(desk, thread)).toHaveLength(1);
});

test("nothing counts until it is switched on; then it counts for what waits already, and for each rule once", async () => {
  await using desk = await openDesk({
    file: enforced().replace("enforce-targets: true\n", ""),
    prepare: withLeads,
  });
  const { app } = desk.app();
  const apply = async (source: string) => {
    await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
    await desk.later(seconds(1));
  };
  const { thread } = await openByDm(desk);
  await desk.later(hours(3));
  expect(said(desk, thread)).toEqual([]);
  expect(texts(desk, desk.mel, thread)[0]).not.toContain("due");
  await apply(enforced());
  expect(said(desk, thread)).toHaveLength(1);
  // The same rules again, and then others: four hours are not over yet.
  await apply(enforced().replace("next-response: 2 h", "next-response: 3 h"));
  expect(said(desk, thread)).toHaveLength(1);
  await apply(enforced().replace("first-response: 1 h", "first-response: 4 h"));
  await desk.later(minutes(55));
  expect(said(desk, thread)).toHaveLength(2);
  await desk.later(minutes(10));
  expect(said(desk, thread)).toHaveLength(3);
  const steps = await app.db.selectFrom("target_step").select("step").execute();
  expect(steps).toHaveLength(3);
  await expect(apply(enforced().replace(/ {2}hours: .*\n/, ""))).rejects.toThrow("targets can only be enforced where");
});

test("what was overdue before the targets were switched on is not told all at once; what is due from then on is", async () => {
  await using desk = await openDesk({ file: enforced(), prepare: withLeads });
  const { owner, mel, ada, ben, general } = desk;
  const part = async (command: string) => {
    await desk.as(owner).run(command, { part: "targets" }, { in: general.id });
    await desk.settled();
  };
  await part("/setup remove");
  const { dm, thread } = await openByDm(desk);
  await desk.later(minutes(50));
  const young = await openByDm(desk, { by: ben });
  await desk.later(minutes(50));
  await part("/setup add");
  await desk.later(minutes(1));
  expect(said(desk, thread)).toEqual([]);
  expect(said(desk, young.thread)).toEqual([]);
  await desk.stop();
  await desk.start();
  await desk.later(minutes(10));
  expect(said(desk, thread)).toEqual([]);
  expect(said(desk, young.thread)).toEqual([expect.stringContaining("a reply was due")]);
  desk.as(mel).write(thread, "+Which harbour?");
  await desk.later(minutes(1));
  desk.as(ada).write(dm, "The small one");
  await desk.later(hours(2) + minutes(1));
  expect(said(desk, thread).at(-1)).toContain("a reply was due");
});

test("a priority has targets of its own, also when it is given later; in a shared room the member reads nothing of it", async () => {
  const file = enforced(", priorities: { urgent: { first-response: 10 min } }");
  const urgent = file.replace("    emoji: 💡\n", "    emoji: 💡\n    priority: urgent\n");
  await using desk = await openDesk({ file: urgent, prepare: withLeads });
  const { ada, mel } = desk;
  const room = await openByPanel(desk);
  await desk.later(minutes(11));
  const side = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
  expect(side).not.toBe(room);
  expect(said(desk, side)).toEqual([expect.stringMatching(/^-# ⚠️ <@&\d+>, a reply was due/)]);
  expect(texts(desk, ada, room).join("\n")).not.toMatch(/due|overdue/);
  await desk.as(mel).run("/ticket info", {}, { in: room });
  expect(last(desk, mel, room).text).toContain("The first reply is due");
  await desk.as(ada).run("/ticket info", {}, { in: room });
  expect(last(desk, ada, room).text).not.toContain("due");

  const { thread } = await openByDm(desk);
  await desk.later(minutes(20));
  expect(said(desk, thread)).toEqual([]);
  const { app } = desk.app();
  await app.write(async (tx) => {
    const { id } = await tx.selectFrom("ticket").select("id").where("number", "=", 2).executeTakeFirstOrThrow();
    const decision = changeTicket(await getTicket(tx, id), { priority: "urgent" }, null, app.clock.now());
    await saveDecision(tx, decision);
    await refreshCardSoon(tx, app, decision.after);
  });
  await desk.later(seconds(10));
  expect(said(desk, thread)).toEqual([expect.stringContaining("a reply was due")]);
});

test("while a ticket rests nothing is owed, and from when it wakes the time counts anew", async () => {
  await using desk = await openDesk({ file: enforced(), prepare: withLeads });
  const { mel } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/snooze", { until: "5h" }, { in: thread });
  await desk.later(hours(4));
  await desk.stop();
  await desk.start();
  expect(said(desk, thread)).toEqual([]);
  await desk.later(hours(1) + minutes(1));
  expect(texts(desk, mel, thread)[0]).toContain("reply due <t:");
  expect(said(desk, thread)).toEqual([]);
  await desk.later(minutes(45));
  expect(said(desk, thread)).toEqual([expect.stringContaining("A reply is due")]);
  await desk.later(minutes(15));
  expect(said(desk, thread)).toHaveLength(2);
});

test("a ticket is to be solved in the time that the team has it: paused while it is the member's turn, told once", async () => {
  const file = enforced().replace("first-response: 1 h, next-response: 2 h", "resolution: 4 h");
  await using desk = await openDesk({ file, prepare: withLeads });
  const { ada, mel, general } = desk;
  const { dm, thread } = await openByDm(desk);
  const told = () => texts(desk, mel, thread).filter((text) => /to be solved/.test(text) && text.startsWith("-#"));
  await desk.later(hours(1));
  await desk.as(mel).run("/ticket info", { number: 1 }, { in: general.id });
  expect(last(desk, mel, general.id).text).toContain("To be solved <t:");
  desk.as(mel).write(thread, "+Which harbour?");
  await desk.later(hours(20));
  expect(told()).toEqual([]);
  expect(texts(desk, mel, thread)[0]).not.toContain("to be solved");
  desk.as(ada).write(dm, "The small one");
  await desk.later(hours(1) + minutes(59));
  expect(texts(desk, mel, thread)[0]).toContain("to be solved <t:");
  expect(told()).toEqual([]);
  await desk.stop();
  await desk.start();
  await desk.later(minutes(2));
  expect(told()).toEqual([expect.stringMatching(/^-# This is to be solved <t:\d+:R>, and nobody looks after it/)]);
  // Answered and asked again, it is not told anew that it is due soon.
  desk.as(mel).write(thread, "+Press F5, please");
  await desk.later(minutes(5));
  desk.as(ada).write(dm, "No");
  await desk.later(minutes(58));
  expect(told()).toHaveLength(1);
  await desk.later(minutes(3));
  expect(told()).toHaveLength(2);
  expect(told()[1]).toMatch(/^-# ⚠️ <@&\d+>, this was to be solved/);
  await desk.later(hours(9));
  expect(told()).toHaveLength(2);
  expect(texts(desk, ada, dm).join("\n")).not.toContain("solved <t:");
});

test("/targets report says nothing of a topic whose tickets whoever leads may not read", async () => {
  const topic = "    name: Feedback\n    permissions: { read: admin }\n";
  const file = `${enforced().replace("    name: Feedback\n", topic)}levels: { manager: [Leads] }\n`;
  await using desk = await openDesk({ file, prepare: withLeads });
  const { kim, ben, general, guild, box } = desk;
  const leads = box.world.roles.inGuild(guild.id).find(({ name }) => name === "Leads");
  desk.as(desk.owner).giveRole(guild.id, kim.id, leads?.id ?? "");
  const room = await openByPanel(desk, ben);
  await openByDm(desk);
  await desk.later(hours(2));
  const report = async (options: string) => {
    desk.as(kim).write(general.id, `!targets report ${options}`);
    await desk.settled();
    await desk.as(kim).press(last(desk, kim, general.id).id, "Show");
    await desk.settled();
    return last(desk, kim, general.id).text;
  };
  const read = await report("");
  expect(read).toContain("First replies: 1 ·");
  expect(read).toContain("Question");
  expect(read).not.toContain(room);
  expect(await report("topic:feedback")).toContain("Nothing was missed.");
});

test("/targets report says what was missed, by topic, by who looked after it then, in pages, and to nobody but who leads", async () => {
  await using desk = await openDesk({ file: enforced(), prepare: withLeads });
  const { ada, ben, mel, owner, general } = desk;
  const report = async (options: Record<string, string | number> = {}) => {
    await desk.as(owner).run("/targets report", options, { in: general.id });
    await desk.settled();
    return last(desk, owner, general.id).text;
  };
  expect(await report()).toContain("Nothing was missed.");
  const first = await openByDm(desk);
  await desk.as(mel).run("/ticket claim", {}, { in: first.thread });
  const room = await openByPanel(desk, ben);
  await desk.later(hours(2));
  await desk.as(mel).run("/ticket unclaim", {}, { in: first.thread });
  await desk.settled();
  const all = await report();
  expect(all).toContain("First replies: 2 · next replies: 0 · not solved in time: 0");
  expect(all).toContain(`#1 · Question · first reply, due on <t:`);
  expect(all).toContain(`<@${mel.id}> · <#${first.thread}>`);
  expect(all).toContain(`nobody looked after it · <#${room}>`);
  expect(await report({ topic: "feedback" })).toMatch(/Topic: Feedback.*First replies: 1/s);
  expect(await report({ member: mel.id })).not.toContain("Feedback");
  expect(await report({ member: ada.id })).toContain("Nothing was missed.");
  desk.as(mel).write(general.id, "!targets report");
  await desk.settled();
  expect(last(desk, mel, general.id).text).not.toContain("First replies");
  await desk.later(hours(24));
  expect(await report({ days: 1 })).toContain("Nothing was missed.");

  // Twelve more, and the pages of them.
  const { app } = desk.app();
  await app.write(async (tx) => {
    const row = await tx
      .selectFrom("missed_target")
      .selectAll()
      .where("owed", "=", "first")
      .limit(1)
      .executeTakeFirstOrThrow();
    for (let more = 1; more <= 12; more++) {
      await tx
        .insertInto("missed_target")
        .values({ ...row, since: more, owed: "next" })
        .execute();
    }
  });
  expect(await report()).toContain("Page 1 of 2");
  await desk.as(owner).press(last(desk, owner, general.id).id, "Next");
  await desk.settled();
  expect(last(desk, owner, general.id).text).toContain("Page 2 of 2");
});
