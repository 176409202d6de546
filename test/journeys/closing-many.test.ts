import { addMember, addRole } from "discord-box";
import { expect, test } from "vitest";
import { days, hours } from "#kernel/types.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

const closed = async (desk: Desk) =>
  (await desk.app().app.db.selectFrom("ticket").select("number").where("status", "=", "closed").execute())
    .map(({ number }) => number)
    .sort();

/** Two by DM and one in a shared room; the first waits for its member, the others for the team. Then a young one. */
async function four(desk: Desk) {
  const { ada, ben, mel } = desk;
  const first = await openByDm(desk, { by: ada });
  desk.as(mel).write(first.thread, "+Have you tried again?");
  await openByDm(desk, { by: ben });
  await openByPanel(desk, ben);
  await desk.later(days(30));
  const young = await openByPanel(desk, ada);
  desk.as(mel).write(young, "Have you tried again?");
  await desk.settled();
  return first;
}

/** Kim leads the team, and does not run the server. */
const withKeys: NonNullable<Parameters<typeof openDesk>[0]>["prepare"] = ({ guild, kim, supportRole }, { world }) => {
  const keys = addRole(world, guild.id, { name: "Keys" });
  addMember(world, guild.id, kim.id, { roles: [supportRole.id, keys.id] });
};

test("many are closed by age: looked at first, only where it is the member's turn, once, over restarts", async () => {
  await using desk = await openDesk();
  const { ada, mel, owner, general } = desk;
  const { dm } = await four(desk);
  await desk.as(mel).run("/closing many", { older: "7d" }, { in: general.id });
  expect(last(desk, mel, general.id).text).not.toContain("Close 1 ticket");
  await desk.as(owner).run("/closing many", { older: "soon" }, { in: general.id });
  expect(last(desk, owner, general.id).text).toContain("Say how old they are");

  await desk.as(owner).run("/closing many", { older: "7d", reason: "Spring cleaning" }, { in: general.id });
  const card = last(desk, owner, general.id);
  expect(card.text).toContain("Close 1 ticket?");
  expect(await closed(desk)).toEqual([]);
  await desk.stop();
  await desk.start();
  await desk.as(owner).press(card.id, "Close 1 ticket");
  await desk.stop();
  await desk.start();
  await desk.settled();
  expect(await closed(desk)).toEqual([1]);
  expect(last(desk, ada, dm).text).toContain("Spring cleaning");
  expect(texts(desk, owner, desk.dm(owner)).join("\n")).toContain("1 ticket of Harbour Games was closed");
  const { db } = desk.app().app;
  expect(await db.selectFrom("close_many").selectAll().execute()).toEqual([]);
});

test("whoever may not read a topic's tickets, or not close them, closes and counts none of them", async () => {
  for (const right of ["read", "close"]) {
    const topic = `    name: Feedback\n    permissions: { ${right}: admin }\n`;
    const file = `${deskFile.replace("    name: Feedback\n", topic)}levels: { manager: [Keys] }\n`;
    await using desk = await openDesk({ file, prepare: withKeys });
    const { kim, ada, ben, general } = desk;
    for (const by of [ada, ben]) await openByDm(desk, { by });
    await openByPanel(desk, ben);
    await desk.later(days(30));
    await desk.as(kim).run("/closing many", { older: "7d", all: true }, { in: general.id });
    const card = last(desk, kim, general.id);
    expect(card.text).toContain("Close 2 tickets?");
    await desk.as(kim).press(card.id, "Close 2 tickets");
    await desk.settled();
    expect(await closed(desk)).toEqual([1, 2]);
  }
});

test("of one topic, and those the team owes an answer to when that is said; a look that is a day old is none", async () => {
  await using desk = await openDesk();
  const { owner, general } = desk;
  await four(desk);
  await desk.as(owner).run("/closing many", { older: "7d", topic: "feedback", all: true }, { in: general.id });
  const topic = last(desk, owner, general.id);
  expect(topic.text).toContain("Close 1 ticket?");
  expect(topic.text).toContain("Feedback");
  await desk.as(owner).run("/closing many", { older: "7d", all: true }, { in: general.id });
  const all = last(desk, owner, general.id);
  expect(all.text).toContain("Close 3 tickets?");
  await desk.later(hours(25));
  await desk.as(owner).press(topic.id, "Close 1 ticket");
  expect(last(desk, owner, general.id).text).toContain("Look at them again first");
  expect(await closed(desk)).toEqual([]);

  desk.as(owner).write(general.id, "!bulkclose 7d feedback --all");
  await desk.settled();
  await desk.as(owner).run("/closing many", { older: "7d", topic: "feedback", all: true }, { in: general.id });
  await desk.as(owner).press(last(desk, owner, general.id).id, "Close 1 ticket");
  await desk.settled();
  expect(await closed(desk)).toEqual([3]);
  await desk.as(owner).run("/closing many", { older: "300d" }, { in: general.id });
  expect(last(desk, owner, general.id).text).toContain("No open ticket fits that");
});
