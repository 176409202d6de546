import { addRole } from "discord-box";
import { expect, test } from "vitest";
import { type Actor, MANAGE_GUILD } from "#kernel/access.ts";
import { hours, minutes } from "#kernel/types.ts";
import { claimTicket } from "../../src/features/assignment/assign-ticket.ts";
import { ClaimedAlready } from "../../src/features/assignment/errors.ts";
import { getTicket, listFacts } from "../../src/features/tickets/index.ts";
import { describeOnDatabases } from "../support/databases.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, more, openByDm, openByPanel, reactions, texts } from "../support/scenes.ts";

const claims = (said: string) => `${deskFile}claims: { ${said} }\n`;

async function assignee(desk: Desk): Promise<string | null> {
  const { db } = desk.app().app;
  const row = await db
    .selectFrom("ticket")
    .leftJoin("person", "person.id", "ticket.assignee_id")
    .select("person.user_id")
    .executeTakeFirst();
  return row?.user_id ?? null;
}

const anAdmin = (index: number): Actor => ({
  id: String(1_300_000_000_000_000_000n + BigInt(index)),
  username: `a${index}`,
  displayName: `A${index}`,
  avatarUrl: null,
  roles: [],
  permissions: MANAGE_GUILD,
  level: "admin",
  uses: "sort",
  joinedAt: null,
  isBot: false,
});

describeOnDatabases("a claim", (database) => {
  test("of a thousand people at once has exactly one winner, and everybody else is told who", async () => {
    await using desk = await openDesk({ database });
    await openByDm(desk);
    const { app } = desk.app();
    const row = await app.db.selectFrom("ticket").select(["id", "guild_id"]).executeTakeFirstOrThrow();
    const claim = (by: Actor) =>
      app.write(async (tx) => claimTicket(tx, app, { ticket: await getTicket(tx, row.id), by, guildId: row.guild_id }));
    const tries = await Promise.allSettled(Array.from({ length: 1_000 }, (_, index) => claim(anAdmin(index))));
    const lost = tries.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(lost).toHaveLength(999);
    const winner = await assignee(desk);
    for (const why of lost) {
      expect(why).toBeInstanceOf(ClaimedAlready);
      expect(JSON.stringify(why.params)).toContain(winner);
    }
    const facts = await listFacts(app.db, row.id, 2_000);
    expect(facts.filter(({ kind }) => kind === "assigned")).toHaveLength(1);
  });
});

test("pressed at once by the team it is one person's; the command takes nothing from them", async () => {
  await using desk = await openDesk();
  const { mel, kim, owner } = desk;
  const { thread } = await openByDm(desk);
  const card = desk.reads(mel, thread)[0]?.id ?? "";
  await Promise.all([mel, kim, owner, mel, kim].map((who) => desk.as(who).press(card, "Claim")));
  await desk.settled();
  const winner = await assignee(desk);
  const loser = winner === mel.id ? kim : mel;
  await desk.as(loser).run("/ticket claim", {}, { in: thread });
  expect(last(desk, loser, thread).text).toBe(`<@${winner}> looks after ticket #1 already.`);
  desk.as(loser).write(thread, "!claim");
  await desk.settled();
  expect(await assignee(desk)).toBe(winner);
  await desk.later(6_000);
  expect(texts(desk, mel, thread).filter((line) => line.includes("claimed this"))).toHaveLength(1);
});

test("Unclaim stands where Claim was, works after a restart, and is for the team", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket claim", {}, { in: thread });
  await desk.later(10_000);
  await desk.stop();
  await desk.start();
  const card = desk.reads(kim, thread)[0]?.id ?? "";
  await desk.as(kim).press(card, "Unclaim");
  expect(await assignee(desk)).toBeNull();
  // Twice changes nothing.
  await desk.as(kim).press(card, "Unclaim");
  await desk.later(10_000);
  expect(texts(desk, kim, thread).filter((line) => line.includes("gave this back"))).toHaveLength(1);
  await desk.as(ada).run("/ticket claim", { number: 1 }, { in: desk.general.id });
  expect(last(desk, ada, desk.general.id).text).toContain("Only the team");
  await desk.as(mel).run("/ticket claim", {}, { in: desk.general.id });
  expect(last(desk, mel, desk.general.id).text).toContain("not a ticket");
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  await desk.as(mel).run("/ticket claim", { number: 1 }, { in: desk.tickets.id });
  expect(last(desk, mel, desk.tickets.id).text).toContain("closed");
});

test("where the topic says so only whoever looks after it answers, and only they or an admin give it away", async () => {
  await using desk = await openDesk({ file: claims("others: read, give-back: claimer") });
  const { ada, mel, kim, owner } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket claim", {}, { in: thread });
  await desk.later(10_000);

  const typed = desk.as(kim).write(thread, "+I know this one");
  await desk.settled();
  expect(last(desk, kim, thread).text).toContain(`Not sent. <@${mel.id}> looks after this`);
  expect(reactions(desk, kim, thread, typed.id)).toEqual(["⚠️"]);
  await desk.as(kim).run("/reply", { message: "I know this one" }, { in: thread });
  expect(last(desk, kim, thread).text).toContain("Not sent.");
  await desk.as(kim).press(desk.reads(kim, thread)[0]?.id ?? "", "Unclaim");
  expect(last(desk, kim, thread).text).toContain(`<@${mel.id}> looks after this, and only they or an admin`);
  await more(desk, kim, desk.reads(kim, thread)[0], "Take over");
  expect(last(desk, kim, thread).text).toContain("only they or an admin");
  expect(await assignee(desk)).toBe(mel.id);

  desk.as(mel).write(thread, "+Try again now");
  await desk.settled();
  expect(texts(desk, ada, dm).join()).toContain("Try again now");
  expect(texts(desk, ada, dm).join()).not.toContain("I know this one");
  await desk.as(owner).run("/ticket assign", { member: kim.id }, { in: thread });
  expect(await assignee(desk)).toBe(kim.id);
  await desk.later(minutes(10));
  desk.as(kim).write(thread, "+I know this one");
  await desk.settled();
  expect(texts(desk, ada, dm).join()).toContain("I know this one");
});

test("managers, admins and whom it was taken up to answer beside whoever looks after it, typed and by command", async () => {
  const seniors = "seniors:\n  - { level: 2, ping: [Lead] }\n";
  await using desk = await openDesk({
    file: `${claims("others: read")}\n${seniors}`,
    prepare: ({ guild }, { world }) => void addRole(world, guild.id, { name: "Lead" }),
  });
  const { ada, mel, kim, owner, guild, box } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket claim", {}, { in: thread });
  await desk.later(10_000);
  // Of the team, and by Discord's permission an admin.
  box.world.member(guild.id, owner.id).roles = [...box.world.member(guild.id, mel.id).roles];
  desk.as(owner).write(thread, "+The owner types");
  await desk.settled();
  await desk.as(owner).run("/reply", { message: "The owner runs" }, { in: thread });
  await desk.settled();
  const lead = box.world.roles.inGuild(guild.id).find(({ name }) => name === "Lead")?.id ?? "";
  box.world.member(guild.id, kim.id).roles = [...box.world.member(guild.id, mel.id).roles, lead];
  await desk.as(mel).run("/ticket escalate", { level: 2 }, { in: thread });
  await desk.later(minutes(1));
  await desk.as(kim).run("/reply", { message: "The senior runs" }, { in: thread });
  await desk.settled();
  const read = texts(desk, ada, dm).join("\n");
  for (const words of ["The owner types", "The owner runs", "The senior runs"]) expect(read).toContain(words);
});

test("a claimer who is silent while it is the team's turn loses it, also when it became due while we were away", async () => {
  await using desk = await openDesk({ file: claims("idle: 8 h") });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket claim", {}, { in: thread });
  await desk.later(hours(7));
  desk.as(mel).write(thread, "looking into it");
  await desk.later(hours(7));
  expect(await assignee(desk)).toBe(mel.id);
  // While it is the member's turn nobody is silent.
  desk.as(mel).write(thread, "+Which map?");
  await desk.later(hours(20));
  expect(await assignee(desk)).toBe(mel.id);
  desk.as(ada).write(dm, "The harbour");
  await desk.later(hours(7.5));
  expect(await assignee(desk)).toBe(mel.id);
  await desk.stop();
  desk.box.clock.advance(hours(1));
  await desk.start();
  await desk.later(minutes(11));
  expect(await assignee(desk)).toBeNull();
  expect(texts(desk, mel, thread).join("\n")).toContain("has not written here for a while");
  expect(texts(desk, mel, thread)[0]).not.toContain("claimed by");
});

test("in a private thread the button is behind More, and the member reads nothing of it", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const thread = await openByPanel(desk);
  const card = () => desk.reads(mel, thread).find(({ components }) => components?.length);
  await more(desk, mel, card(), "Claim");
  expect(await assignee(desk)).toBe(mel.id);
  await more(desk, mel, card(), "Unclaim");
  expect(await assignee(desk)).toBeNull();
  expect(texts(desk, ada, thread).join()).not.toContain("claim");
});
