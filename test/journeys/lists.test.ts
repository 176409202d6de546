import { addMember, addRole, addUser } from "discord-box";
import { expect, test } from "vitest";
import { ulids } from "#kernel/ids.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

/** More tickets of a ticket's kind, each waiting as long as the first and a moment more. Their cards are never made. */
async function more(desk: Desk, number: number, count: number): Promise<string[]> {
  const { db, clock } = desk.app().app;
  const ids = ulids(clock);
  const made: string[] = [];
  const row = await db.selectFrom("ticket").selectAll().where("number", "=", number).executeTakeFirstOrThrow();
  for (let index = 0; index < count; index += 1) {
    const copy = {
      ...row,
      id: ids.next(),
      number: 1_000 * number + index,
      turn_at: row.turn_at - 1_000 * number - index,
    };
    await db.insertInto("ticket").values(copy).execute();
    made.push(copy.id);
  }
  return made;
}

const numbersIn = (text: string): number[] => [...text.matchAll(/#(\d+) ·/g)].map(([, number]) => Number(number));

test("a list goes on over pages, and has what somebody answers however much of others' waits longer", async () => {
  const crewed = deskFile.replace("  feedback:\n", "  feedback:\n    staff: [Crew]\n");
  let crew = "";
  await using desk = await openDesk({
    file: crewed,
    prepare: ({ guild, ben }, { world }) => {
      crew = addRole(world, guild.id, { name: "Crew" }).id;
      world.member(guild.id, ben.id).roles = [crew];
    },
  });
  const { ada, ben, mel, general } = desk;
  await openByPanel(desk);
  await openByDm(desk);
  await more(desk, 1, 16);
  await more(desk, 2, 210);
  const place = general.id;

  await desk.as(ben).run("/ticket list", {}, { in: place });
  const first = last(desk, ben, place);
  expect(numbersIn(first.text)).toEqual(Array.from({ length: 15 }, (_, index) => 1_015 - index));
  expect(first.text).toContain("Page 1 of 2");
  await desk.stop();
  await desk.start();
  await desk.as(ben).press(first.id, "Next");
  expect(numbersIn(last(desk, ben, place).text)).toEqual([1_000, 1]);
  await desk.as(ben).press(last(desk, ben, place).id, "Back");
  expect(numbersIn(last(desk, ben, place).text)).toHaveLength(15);

  // Mel answers the other topic, and ada has opened all of them.
  await desk.as(mel).run("/ticket list", {}, { in: place });
  expect(last(desk, mel, place).text).toContain("Page 1 of 15");
  expect(numbersIn(last(desk, mel, place).text).every((number) => number >= 2_000)).toBe(true);
  await desk.as(ada).run("/ticket list", {}, { in: place });
  expect(last(desk, ada, place).text).toContain("Page 1 of 16");
});

test("who is blocked is a list over pages, the newest first", async () => {
  await using desk = await openDesk();
  const { mel, general, guild, box } = desk;
  const place = general.id;
  const users: string[] = [];
  for (let index = 0; index < 17; index += 1) {
    const user = addUser(box.world, { name: `Rude ${index}` });
    addMember(box.world, guild.id, user.id, {});
    await desk.as(mel).run("/block add", { member: user.id }, { in: place });
    users.unshift(user.id);
    await desk.later(1_000);
  }
  await desk.as(mel).run("/block list", {}, { in: place });
  const blocked = () => [...last(desk, mel, place).text.matchAll(/<@(\d+)> · for ever/g)].map(([, id]) => id);
  expect(last(desk, mel, place).text).toContain("Page 1 of 2");
  expect(blocked()).toEqual(users.slice(0, 15));
  await desk.stop();
  await desk.start();
  await desk.as(mel).press(last(desk, mel, place).id, "Older");
  expect(blocked()).toEqual(users.slice(15));
  await desk.as(mel).press(last(desk, mel, place).id, "Newer");
  expect(blocked()).toEqual(users.slice(0, 15));
});

test("a digest tells of every ticket, over pages that last a week", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket follow", {}, { in: thread });
  await desk.as(mel).run("/notify", { way: "digest" }, { in: thread });
  desk.as(ada).write(dm, "One");
  await desk.settled();
  const { db } = desk.app().app;
  const waiting = await db.selectFrom("digest").selectAll().executeTakeFirstOrThrow();
  for (const id of await more(desk, 1, 210)) {
    await db
      .insertInto("digest")
      .values({ ...waiting, ticket_id: id })
      .execute();
  }
  await desk.later(61 * 60_000);
  const mels = desk.dm(mel);
  const told = () =>
    [...last(desk, mel, mels).text.matchAll(/ · #(\d+): one new message/g)].map(([, number]) => number);
  expect(last(desk, mel, mels).text).toContain("Page 1 of 15");
  const seen = told();
  expect(seen).toHaveLength(15);
  await desk.stop();
  await desk.start();
  for (let page = 2; page <= 15; page += 1) {
    await desk.as(mel).press(last(desk, mel, mels).id, "Next");
    seen.push(...told());
  }
  expect(new Set(seen).size).toBe(211);
  expect(last(desk, mel, mels).text).toContain("Page 15 of 15");
  expect(texts(desk, mel, mels)).toHaveLength(1);

  await desk.later(8 * 24 * 60 * 60_000);
  expect(await desk.app().app.db.selectFrom("told_digest").selectAll().execute()).toEqual([]);
  await desk.as(mel).press(last(desk, mel, mels).id, "Back");
  expect(last(desk, mel, mels).text).toContain("no longer kept");
});
