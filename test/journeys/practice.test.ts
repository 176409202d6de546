import { addChannel } from "discord-box";
import { expect, test } from "vitest";
import { days, minutes } from "#kernel/types.ts";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

/** With everything that would tell or count somebody: roles that are pinged, targets in force, a list. */
const busy = `${deskFile}enforce-targets: true
targets: { first-response: 30 min }
desk-list: "#tickets"
`.replace(
  "gates:",
  "gates:\n  hours: { time-zone: UTC, monday: 00:00-24:00, tuesday: 00:00-24:00, wednesday: 00:00-24:00, thursday: 00:00-24:00, friday: 00:00-24:00, saturday: 00:00-24:00, sunday: 00:00-24:00 }",
);

async function begin(desk: Desk) {
  const { owner, general } = desk;
  await desk.as(owner).run("/setup try", {}, { in: general.id });
  await desk.settled();
  const thread = practices(desk).at(-1);
  return { dm: desk.dm(owner), thread: thread?.id ?? "", answer: last(desk, owner, general.id) };
}

const practices = (desk: Desk) =>
  [...desk.threads(desk.tickets.id), ...desk.threads(desk.getHelp.id)].filter(({ name }) => name.includes("Practice"));

const sent = (desk: Desk): string => JSON.stringify([...desk.box.requests].map(({ body }) => body));

test("one person is both sides: what the member writes is read by the team, and answered", async () => {
  await using desk = await openDesk();
  const { owner } = desk;
  const { dm, thread, answer } = await begin(desk);
  expect(answer.text).toContain("Your practice ticket is open");
  expect(answer.text).toContain(`<#${thread}>`);
  expect(last(desk, owner, dm).text).toContain("You are the member here");
  expect(texts(desk, owner, thread).join("\n")).toContain("You are the team here, and alone");
  desk.as(owner).write(dm, "The lamp is dark");
  await desk.settled();
  expect(last(desk, owner, thread).text).toBe("**Practice member**\nThe lamp is dark");
  await desk.stop();
  await desk.start();
  desk.as(owner).write(thread, "+I light it again");
  await desk.settled();
  expect(last(desk, owner, dm).text).toContain("I light it again");
  desk.as(owner).write(thread, "Does anybody read this?");
  await desk.settled();
  expect(texts(desk, owner, dm).join("\n")).not.toContain("anybody");
});

test("nobody is told, no list, target or count knows of it, and nobody of the team is in it", async () => {
  await using desk = await openDesk({ file: busy });
  const { owner, mel, kim, general, supportRole, tickets } = desk;
  const before = [...desk.box.requests].length;
  const { dm, thread } = await begin(desk);
  desk.as(owner).write(dm, "The lamp is dark");
  await desk.settled();
  await desk.later(minutes(31));
  const said = JSON.stringify([...desk.box.requests].slice(before).map(({ body }) => body));
  expect(said).not.toContain(`"roles":["${supportRole.id}"]`);
  for (const one of [mel, kim]) {
    expect(desk.reads(one, thread)).toEqual([]);
    expect(desk.reads(one, desk.dm(one))).toEqual([]);
  }
  expect(texts(desk, mel, tickets.id).join("\n")).not.toMatch(/Practice|overdue/);
  expect(texts(desk, owner, thread).join("\n")).not.toMatch(/overdue|reply (is|was) due/i);
  for (const path of ["/ticket list", "/ticket mine"]) {
    await desk.as(owner).run(path, {}, { in: general.id });
    await desk.settled();
    expect(last(desk, owner, general.id).text).not.toContain("Practice");
  }
  await desk.as(mel).run("/ticket next", {}, { in: general.id });
  await desk.settled();
  expect(last(desk, mel, general.id).text).not.toContain("Practice");
  const { thread: real } = await openByDm(desk);
  expect(desk.threads(tickets.id).find(({ id }) => id === real)?.name).toContain("1 ");
  expect(sent(desk)).toContain("Practice");
});

test("there is one at a time; after an hour it is gone with its thread, also when the bot was away then", async () => {
  await using desk = await openDesk();
  const { owner, general } = desk;
  const { dm, thread } = await begin(desk);
  await desk.as(owner).run("/setup try", {}, { in: general.id });
  await desk.settled();
  expect(last(desk, owner, general.id).text).toContain("still open");
  expect(practices(desk)).toHaveLength(1);
  desk.as(owner).write(dm, "The lamp is dark");
  await desk.settled();
  await desk.stop();
  desk.box.clock.advance(minutes(61));
  await desk.start();
  await desk.settled();
  await desk.later(minutes(1));
  expect(practices(desk)).toEqual([]);
  const card = desk.reads(owner, dm).find(({ text }) => text.includes("practice ticket is over"));
  expect(card).toBeDefined();
  desk.as(owner).write(dm, "Hello?");
  await desk.settled();
  expect(last(desk, owner, dm).text).toContain("Message the Harbour Games team");
  expect(thread).not.toBe("");
  await begin(desk);
  expect(practices(desk)).toHaveLength(1);
});

test("closed by hand before, it is gone after the hour all the same", async () => {
  await using desk = await openDesk();
  const { owner } = desk;
  const { dm, thread } = await begin(desk);
  await desk.as(owner).run("/ticket close", { reason: "Enough" }, { in: thread });
  await desk.settled();
  await desk.later(minutes(61));
  await desk.later(minutes(1));
  expect(practices(desk)).toEqual([]);
  expect(texts(desk, owner, dm).join("\n")).toContain("practice ticket is over");
});

test("who takes no direct messages is told so; members can't try", async () => {
  await using desk = await openDesk();
  const { owner, ada, general } = desk;
  desk.as(owner).closeDms();
  await desk.as(owner).run("/setup try", {}, { in: general.id });
  await desk.settled();
  expect(last(desk, owner, general.id).text).toContain("I can't send you a direct message");
  desk.as(ada).write(general.id, "!setup try");
  await desk.settled();
  await desk.later(minutes(1));
  expect(practices(desk)).toEqual([]);
  desk.as(owner).openDms();
  const { dm, answer } = await begin(desk);
  expect(answer.text).toContain("Your practice ticket is open");
  expect(texts(desk, owner, dm).filter((text) => text.includes("You are the member here"))).toHaveLength(1);
});

test("who takes no direct messages is the member in a thread of their own: both ways, edits too, over a restart; gone with the other after an hour", async () => {
  await using desk = await openDesk();
  const { owner, mel, kim, general } = desk;
  desk.as(owner).closeDms();
  await desk.as(owner).run("/setup try", {}, { in: general.id });
  await desk.settled();
  await desk.as(owner).press(last(desk, owner, general.id).id, "Use a thread");
  await desk.settled();
  const answer = last(desk, owner, general.id).text;
  expect(answer).toContain("Your practice ticket is open");
  const threads = [...desk.threads(desk.tickets.id), ...desk.threads(desk.getHelp.id)];
  const [theirs, team] = [/the member/, /Practice member/].map(
    (name) => threads.find((one) => name.test(one.name))?.id ?? "",
  );
  if (!theirs || !team) throw new Error("a thread is missing");
  expect(answer).toContain(`<#${theirs}>`);
  expect(answer).toContain(`<#${team}>`);
  expect(threads).toHaveLength(2);
  for (const one of [mel, kim]) expect([desk.reads(one, theirs), desk.reads(one, team)]).toEqual([[], []]);
  const question = desk.as(owner).write(theirs, "The lamp is dark");
  await desk.settled();
  expect(last(desk, owner, team).text).toBe("**Practice member**\nThe lamp is dark");
  await desk.stop();
  desk.as(owner).write(theirs, "Still");
  await desk.start();
  await desk.settled();
  expect(texts(desk, owner, team).join("\n")).toContain("Still");
  desk.as(owner).edit(question.id, "The lamp was dark");
  desk.as(owner).write(team, "+I light it again");
  desk.as(owner).write(team, "Does anybody read this?");
  await desk.settled();
  expect(texts(desk, owner, team).join("\n")).toContain("The lamp was dark");
  expect(last(desk, owner, theirs).text).toContain("I light it again");
  expect(texts(desk, owner, theirs).join("\n")).not.toContain("anybody");

  await desk.as(owner).run("/setup try", {}, { in: general.id });
  await desk.settled();
  expect(last(desk, owner, general.id).text).toContain("still open");
  await desk.later(minutes(61));
  await desk.later(minutes(1));
  expect([...desk.threads(desk.tickets.id), ...desk.threads(desk.getHelp.id)]).toEqual([]);
  expect(await desk.app().app.db.selectFrom("content").select("id").execute()).toEqual([]);
});

test("its topic's rule gives it to nobody, nobody on call hears of it, its close is put nowhere, and no rating is asked", async () => {
  const assigned = deskFile.replace("    emoji: 💬\n", "    emoji: 💬\n    assign: { rule: round-robin }\n");
  const file = assigned.replace('prefix: "!"', 'prefix: "!"\nclosed-destination: "#closed"');
  await using desk = await openDesk({
    file,
    prepare: ({ guild }, { world }) => {
      addChannel(world, guild.id, { name: "closed" });
    },
  });
  const { owner, mel, kim, general } = desk;
  const names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
  const day = names[new Date(desk.box.clock.now() + days(3)).getUTCDay()];
  const hours = `gates:\n  hours: { time-zone: UTC, ${day}: "12:00-12:01", outside: warn }\n`;
  const source = file.replace("gates:\n", hours);
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  await desk.as(mel).run("/on-call on", { until: "20h" }, { in: general.id });
  const { dm, thread } = await begin(desk);
  desk.as(owner).write(thread, "+I light it again");
  await desk.settled();
  await desk.as(owner).run("/ticket close", { reason: "Enough" }, { in: thread });
  await desk.settled();
  const inThread = desk.reads(owner, thread);
  const mentioned = inThread.flatMap(({ mentions }) => mentions.map(({ id }) => id));
  for (const one of [mel, kim]) expect(mentioned).not.toContain(one.id);
  expect(inThread.map(({ text }) => text).join("\n")).not.toMatch(/is yours|on call/);
  for (const one of [mel, kim]) expect(desk.reads(one, desk.dm(one))).toEqual([]);
  const { db } = desk.app().app;
  expect(await db.selectFrom("ticket").select(["status", "assignee_id"]).execute()).toEqual([
    { status: "closed", assignee_id: null },
  ]);
  const closed = desk.box.world.channels.inGuild(desk.guild.id).find(({ name }) => name === "closed")?.id ?? "";
  expect(texts(desk, owner, closed)).toEqual([]);
  expect(texts(desk, owner, dm).join("\n")).toContain("is closed");
  expect(texts(desk, owner, dm).join("\n")).not.toContain("How was the help?");
  for (const place of [general.id, dm]) await desk.as(owner).run("/feedback", { stars: 5 }, { in: place });
  await desk.settled();
  expect(await db.selectFrom("ticket_rating").selectAll().execute()).toEqual([]);
});
