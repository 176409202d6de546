import { addRole } from "discord-box";
import { expect, test } from "vitest";
import { ulids } from "#kernel/ids.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel } from "../support/scenes.ts";

/** More tickets of a ticket's kind, each waiting as long as the first and a moment more. Their cards are never made. */
async function more(desk: Desk, number: number, count: number): Promise<void> {
  const { db, clock } = desk.app().app;
  const ids = ulids(clock);
  const row = await db.selectFrom("ticket").selectAll().where("number", "=", number).executeTakeFirstOrThrow();
  for (let index = 0; index < count; index += 1) {
    const copy = {
      ...row,
      id: ids.next(),
      number: 1_000 * number + index,
      turn_at: row.turn_at - 1_000 * number - index,
    };
    await db.insertInto("ticket").values(copy).execute();
  }
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
