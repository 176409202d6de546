import { addMember, addRole, addUser } from "discord-box";
import { expect, test } from "vitest";
import { ulids } from "#kernel/ids.ts";
import { minutes } from "#kernel/types.ts";
import { takeNext } from "../../src/features/worklist/take-next.ts";
import { describeOnDatabases } from "../support/databases.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

/** More tickets like the first, each waiting a moment longer than the one before it. Their cards are never made. */
async function more(desk: Desk, count: number): Promise<void> {
  const { db, clock } = desk.app().app;
  const ids = ulids(clock);
  const row = await db.selectFrom("ticket").selectAll().where("number", "=", 1).executeTakeFirstOrThrow();
  const rows = Array.from({ length: count }, (_, index) => ({
    ...row,
    id: ids.next(),
    number: 1_000 + index,
    turn_at: row.turn_at - index - 1,
  }));
  for (let from = 0; from < count; from += 50) {
    await db
      .insertInto("ticket")
      .values(rows.slice(from, from + 50))
      .execute();
  }
}

describeOnDatabases("the next ticket", (database) => {
  test("1,000 who ask at once get one each while there are any, and nobody gets another one's", async () => {
    await using desk = await openDesk({ database });
    await openByDm(desk);
    await more(desk, 299);
    const { app } = desk.app();
    const actor = (index: number) => ({
      id: String(1_300_000_000_000_000_000n + BigInt(index)),
      username: `staff-${index}`,
      displayName: `Staff ${index}`,
      avatarUrl: null,
      roles: [desk.supportRole.id],
      permissions: 0n,
      level: "user" as const,
      uses: "sort" as const,
      joinedAt: 0,
      isBot: false,
    });
    const got = await Promise.all(
      Array.from({ length: 1_000 }, (_, index) =>
        app.write((tx) => takeNext(tx, app, { actor: actor(index), guildId: desk.guild.id })),
      ),
    );
    const numbers = got.flatMap((ticket) => ticket?.number ?? []);
    expect(numbers).toHaveLength(300);
    expect(new Set(numbers).size).toBe(300);
    const claims = await app.db.selectFrom("fact").select("ticket_id").where("kind", "=", "assigned").execute();
    expect(claims).toHaveLength(300);
    expect(new Set(claims.map(({ ticket_id }) => ticket_id)).size).toBe(300);
    const whose = await app.db.selectFrom("ticket").select("assignee_id").distinct().execute();
    expect(whose).toHaveLength(300);
  }, 300_000);
});

test("/ticket next gives the ticket that waits longest, and says kindly when there is none, over a restart and typed", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel, kim, general } = desk;
  await openByDm(desk, { by: ada });
  await desk.later(minutes(1));
  const { thread } = await openByDm(desk, { by: ben });
  await desk.as(mel).run("/ticket next", {}, { in: general.id });
  expect(last(desk, mel, general.id).text).toMatch(/^#1 · Question is yours: <@\d+>, team's turn/);
  await desk.stop();
  await desk.start();
  desk.as(kim).write(general.id, "!next");
  await desk.settled();
  await desk.as(kim).press(last(desk, kim, general.id).id, "Show");
  expect(last(desk, kim, general.id).text).toContain("#2 · Question is yours");
  await desk.later(minutes(1));
  expect(texts(desk, mel, thread)[0]).toContain(`claimed by <@${kim.id}>`);
  await desk.as(kim).run("/ticket next", {}, { in: general.id });
  expect(last(desk, kim, general.id).text).toContain("Nothing waits for you.");
  await desk.as(ada).run("/ticket next", {}, { in: general.id });
  expect(last(desk, ada, general.id).text).toContain("Only the team can do this.");
  // Answered and given back it is the member's turn, and written again the team's.
  await desk.as(kim).run("/ticket unclaim", { number: 2 }, { in: general.id });
  desk.as(kim).write(thread, "+Which one?");
  await desk.settled();
  await desk.as(kim).run("/ticket next", {}, { in: general.id });
  expect(last(desk, kim, general.id).text).toContain("Nothing waits for you.");
  desk.as(ben).write(desk.dm(ben), "The blue one");
  await desk.settled();
  await desk.as(mel).run("/ticket next", {}, { in: general.id });
  expect(last(desk, mel, general.id).text).toContain("#2 · Question is yours");
});

test("nobody is given what others answer, what they asked themselves, or what needs a skill or department they lack", async () => {
  const file =
    `${deskFile.replace("  feedback:\n", "  feedback:\n    staff: [Crew]\n    assign: { rule: skill }\n    tags: [maps]\n")}
departments:
  money: { name: Money, roles: [Crew] }
`.replace("    description: Anything about", "    department: money\n    description: Anything about");
  await using desk = await openDesk({
    file,
    prepare: ({ guild, ben, kim, supportRole }, { world }) => {
      const crew = addRole(world, guild.id, { name: "Crew" }).id;
      world.member(guild.id, ben.id).roles = [crew];
      world.member(guild.id, kim.id).roles = [supportRole.id, crew];
      const rita = addUser(world, { name: "Rita" });
      addMember(world, guild.id, rita.id, { roles: [crew] });
    },
  });
  const { ada, ben, mel, kim, general } = desk;
  const next = async (who: { readonly id: string }) => {
    await desk.as(who).run("/ticket next", {}, { in: general.id });
    return last(desk, who, general.id).text;
  };
  await openByPanel(desk, ben);
  await openByDm(desk, { by: ada });
  // Mel answers questions, but not those of the department; Ben is of the crew and asked the other one himself.
  expect(await next(mel)).toContain("Nothing waits for you.");
  expect(await next(ben)).toContain("Nothing waits for you.");
  // Somebody else knows maps, so it is for them.
  const rita = [...desk.box.world.users.values()].find(({ username }) => username.toLowerCase() === "rita");
  await desk.as({ id: rita?.id ?? "" }).run("/skill add", { skill: "maps" }, { in: general.id });
  expect(await next(kim)).toContain("#2 · Question");
  expect(await next(kim)).toContain("Nothing waits for you.");
  expect(await next({ id: rita?.id ?? "" })).toContain("#1 · Feedback");
});

test("/ticket mine shows the team what they look after, and a member what they asked, in the DM, too", async () => {
  await using desk = await openDesk();
  const { ada, mel, general } = desk;
  const { thread } = await openByDm(desk);
  await desk.later(minutes(1));
  const own = await openByPanel(desk);
  const mine = async (who: { readonly id: string }, where: string) => {
    await desk.as(who).run("/ticket mine", {}, { in: where });
    return last(desk, who, where).text;
  };
  expect(await mine(mel, general.id)).toBe(
    "You look after no ticket.\n-# 2 more wait for somebody. `/ticket next` takes the longest waiting.",
  );
  await desk.as(mel).run("/ticket next", {}, { in: general.id });
  const looked = await mine(mel, general.id);
  expect(looked).toContain(`🔔 #1 · Question · <@${ada.id}> · team's turn`);
  expect(looked).toContain(`<#${thread}>`);
  expect(looked).toContain("One more waits for somebody");
  await desk.stop();
  await desk.start();
  desk.as(mel).write(thread, "+Which harbour?");
  await desk.settled();
  const dm = desk.dm(ada);
  const asked = await mine(ada, dm);
  expect(asked).toMatch(
    new RegExp(`💬 #1 · Question at Harbour Games · your turn <t:\\d+:R> · https://discord.com/channels/@me/${dm}`),
  );
  expect(asked).toMatch(new RegExp(`🔔 #2 · Feedback at Harbour Games · the team's turn <t:\\d+:R> · <#${own}>`));
  expect(asked).not.toContain(thread);
  expect(await mine(ada, general.id)).toContain("💬 #1 · Question · your turn");
  expect(await mine(mel, desk.dm(mel))).toBe("You have no open ticket.");
  expect(await mine(desk.jonas, general.id)).toBe("Du hast kein offenes Ticket.");
});

test("what somebody looks after goes on over pages, what waits for the team first, the alias in place of a name", async () => {
  const file = deskFile.replace("    emoji: 💬\n", "    emoji: 💬\n    member: anonymous\n");
  await using desk = await openDesk({ file });
  const { mel, kim, ada, general } = desk;
  await openByDm(desk);
  await more(desk, 20);
  const { db } = desk.app().app;
  const { alias } = await db.selectFrom("ticket").select("alias").where("number", "=", 1).executeTakeFirstOrThrow();
  for (let index = 0; index < 17; index += 1) await desk.as(mel).run("/ticket next", {}, { in: general.id });
  await db.updateTable("ticket").set({ status: "waiting-requester" }).where("number", "=", 1_019).execute();
  await desk.as(mel).run("/ticket mine", {}, { in: general.id });
  const first = last(desk, mel, general.id);
  const numbers = (text: string) => [...text.matchAll(/#(\d+) ·/g)].map(([, number]) => Number(number));
  expect(numbers(first.text)).toEqual(Array.from({ length: 15 }, (_, index) => 1_018 - index));
  expect(first.text).toContain(alias);
  expect(first.text).not.toContain(ada.id);
  await desk.stop();
  await desk.start();
  await desk.as(mel).press(first.id, "Next");
  expect(numbers(last(desk, mel, general.id).text)).toEqual([1_003, 1_019]);
  expect(last(desk, mel, general.id).text).toContain("4 more wait for somebody");
  // Another one who presses sees their own.
  await desk.as(kim).run("/ticket mine", {}, { in: general.id });
  expect(last(desk, kim, general.id).text).toContain("You look after no ticket.");
});
