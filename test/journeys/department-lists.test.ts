import { addChannel, Permission } from "discord-box";
import { expect, test } from "vitest";
import { minutes, seconds } from "#kernel/types.ts";
import { nextMorning } from "../../src/features/worklist/morning.ts";
import { openFinance } from "../support/finance.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

test("who answers nothing but what a department is given reads each morning what waits for them", async () => {
  const { desk, fay, place } = await openFinance();
  await using _ = desk;
  const { thread } = await openByDm(desk);
  await desk.as(desk.mel).run("/department", { department: "money" }, { in: thread });
  await desk.later(seconds(6));
  await desk.as(fay).run("/morning", { at: "8:30" }, { in: place });
  expect(last(desk, fay, place).text).toContain("you get one message");
  const told = () => texts(desk, fay, desk.dm(fay)).filter((text) => text.includes("What waits for you at"));
  for (const day of [1, 2]) {
    const now = desk.box.clock.now();
    await desk.later(nextMorning(8 * 60 + 30, "UTC", now) - now + minutes(1));
    expect(told()).toHaveLength(day);
  }
  expect(told()[0]).toContain("One waits for somebody");
});

test("a list that a department's people alone see says what they were given, and nothing else", async () => {
  const { desk, fay, place, role } = await openFinance();
  await using _ = desk;
  const { application, guild, mel, owner } = desk;
  const view = Permission.VIEW_CHANNEL.toString();
  const theirs = addChannel(desk.box.world, guild.id, {
    name: "finance-desk",
    permission_overwrites: [
      { id: guild.id, type: 0, allow: "0", deny: view },
      { id: role, type: 0, allow: view, deny: "0" },
      { id: application.bot_id, type: 1, allow: view, deny: "0" },
    ],
  });
  const { thread } = await openByDm(desk);
  await openByDm(desk, { by: desk.ben });
  await desk.as(mel).run("/department", { department: "money" }, { in: thread });
  await desk.later(seconds(6));
  await desk.as(owner).run("/desk list", { channel: theirs.id }, { in: desk.general.id });
  await desk.later(minutes(2));
  const there = desk.threads(place).at(-1)?.id ?? "";
  const list = texts(desk, fay, theirs.id).find((text) => text.includes("What waits at"));
  expect(list).toContain("Waiting: 1");
  expect(list).toContain(`<#${there}>`);
  expect(list).not.toContain("#2 ·");
});
