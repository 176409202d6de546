import { expect, test } from "vitest";
import { days, hours, minutes } from "#kernel/types.ts";
import { nextMorning } from "../../src/features/worklist/morning.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

const ZONE = "Pacific/Auckland";
const file = deskFile.replace(
  "gates:\n",
  `gates:
  hours: { time-zone: ${ZONE}, monday: 00:00-24:00 }
`,
);

const told = (desk: Desk, who: { readonly id: string } = desk.mel): string[] =>
  texts(desk, who, desk.dm(who)).filter((text) => text.includes("What waits for you at"));

/** To the next morning at half past eight there, and a moment more. */
async function morning(desk: Desk): Promise<void> {
  const now = desk.box.clock.now();
  await desk.later(nextMorning(8 * 60 + 30, ZONE, now) - now + minutes(1));
}

test("who wants it reads once a morning what waits for them, on days when something does, over a restart", async () => {
  await using desk = await openDesk({ file });
  const { ada, ben, mel, kim, general } = desk;
  await desk.as(mel).run("/morning", { at: "8:30" }, { in: general.id });
  expect(last(desk, mel, general.id).text).toContain(`At 08:30 (${ZONE}) you get one message`);
  await morning(desk);
  expect(told(desk)).toEqual([]);

  const { thread } = await openByDm(desk);
  await openByDm(desk, { by: ben });
  await desk.as(mel).run("/ticket claim", { number: 1 }, { in: general.id });
  await desk.stop();
  await desk.start();
  await morning(desk);
  expect(told(desk)).toHaveLength(1);
  expect(told(desk)[0]).toMatch(new RegExp(`🔔 #1 · Question · <@${ada.id}> · team's turn <t:\\d+:R> · <#${thread}>`));
  expect(told(desk)[0]).toContain("One waits for somebody");
  // Nobody else asked for it, and there is one a day.
  expect(told(desk, kim)).toEqual([]);
  await desk.later(hours(20));
  expect(told(desk)).toHaveLength(1);
  await morning(desk);
  expect(told(desk)).toHaveLength(2);

  // It is the members' turn: nothing waits.
  desk.as(mel).write(thread, "+Which one?");
  desk.as(mel).write(desk.threads(desk.tickets.id)[1]?.id ?? "", "+Which one?");
  await desk.settled();
  await morning(desk);
  expect(told(desk)).toHaveLength(2);
  desk.as(ben).write(desk.dm(ben), "The blue one");
  await desk.settled();
  desk.as(mel).write(general.id, "!morning off");
  await desk.settled();
  await desk.as(mel).press(last(desk, mel, general.id).id, "Show");
  expect(last(desk, mel, general.id).text).toContain("You get no message in the morning.");
  await morning(desk);
  expect(told(desk)).toHaveLength(2);
});

test("a morning that nobody ran us on is not told in the evening; who left the team is told no more", async () => {
  await using desk = await openDesk({ file });
  const { mel, kim, guild, general } = desk;
  await openByDm(desk);
  for (const who of [mel, kim]) await desk.as(who).run("/morning", { at: "08:30" }, { in: general.id });
  const now = desk.box.clock.now();
  await desk.stop();
  desk.box.clock.advance(nextMorning(8 * 60 + 30, ZONE, now) - now + hours(6));
  await desk.start();
  await desk.settled();
  expect(told(desk)).toEqual([]);
  await morning(desk);
  expect(told(desk)).toHaveLength(1);
  expect(told(desk, kim)).toHaveLength(1);
  desk.box.world.member(guild.id, kim.id).roles = [];
  await morning(desk);
  expect(told(desk)).toHaveLength(2);
  expect(told(desk, kim)).toHaveLength(1);
  desk.box.world.member(guild.id, kim.id).roles = [desk.supportRole.id];
  await morning(desk);
  // It ended for them; they ask for it again if they want it.
  expect(told(desk, kim)).toHaveLength(1);
  await desk.as(mel).run("/morning", { at: "noon" }, { in: general.id });
  expect(last(desk, mel, general.id).text).toContain("That is no time of day.");
});

test("a DM that is closed gathers no mornings", async () => {
  await using desk = await openDesk({ file });
  const { mel, general } = desk;
  await openByDm(desk);
  await desk.as(mel).run("/morning", { at: "08:30" }, { in: general.id });
  desk.as(mel).closeDms();
  for (let day = 0; day < 4; day += 1) await morning(desk);
  desk.as(mel).openDms();
  await desk.later(days(1));
  desk.as(mel).write(desk.dm(mel), "Hello");
  await desk.settled();
  expect(told(desk).length).toBeLessThanOrEqual(2);
});
