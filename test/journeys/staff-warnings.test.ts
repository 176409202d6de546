import { addRole } from "discord-box";
import { expect, test } from "vitest";
import { days, seconds } from "#kernel/types.ts";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

const restart = async (desk: Desk) => {
  await desk.stop();
  await desk.start();
};

test("somebody of the team is told in a DM why, by whom and how many count; it ends at its time, over a restart", async () => {
  await using desk = await openDesk();
  const { mel, kim, owner, general } = desk;
  const place = { in: general.id };
  await desk.as(owner).run("/staff-warn give", { member: mel.id, reason: "Was *rude*", lasts: "30d" }, place);
  expect(last(desk, owner, general.id).text).toContain("Warning 1 is on its way");
  await desk.settled();
  const told = last(desk, mel, desk.dm(mel));
  expect(told.text).toContain("A warning from whoever runs Harbour Games");
  expect(told.text).toContain("> Was \\*rude\\*");
  expect(told.text).toContain(`<@${owner.id}>`);
  expect(told.text).toContain("the only one that counts");
  const { db } = desk.app().app;
  expect(JSON.stringify(await db.selectFrom("content").selectAll().execute())).not.toContain("rude");
  desk.as(owner).write(general.id, `!staff_warn <@${mel.id}> Late again`);
  await desk.settled();
  expect(last(desk, mel, desk.dm(mel)).text).toContain("2 count now");

  await desk.as(owner).run("/staff-warn list", {}, place);
  expect(last(desk, owner, general.id).text).toMatch(/2 count now[\s\S]*\*\*2\*\*[\s\S]*\*\*1\*\*/);
  await desk.as(mel).run("/staff-warn list", { member: kim.id }, place);
  expect(last(desk, mel, general.id).text).toContain("Late again");
  await desk.as(kim).run("/staff-warn list", { member: mel.id }, place);
  expect(last(desk, kim, general.id).text).toContain("There are no warnings");

  await desk.later(days(30) - seconds(20));
  await restart(desk);
  await desk.as(owner).run("/staff-warn list", { member: mel.id }, place);
  expect(last(desk, owner, general.id).text).toContain("2 count now");
  await desk.later(seconds(30));
  await desk.as(owner).run("/staff-warn list", { member: mel.id }, place);
  expect(last(desk, owner, general.id).text).toContain("One counts now");
  expect(last(desk, owner, general.id).text).toContain("over <t:");
  expect(last(desk, owner, general.id).text).not.toContain("rude");
  expect(await desk.app().app.db.selectFrom("content").select("id").execute()).toHaveLength(1);
});

test("taken back it counts no longer, and its message says so; only who runs the server does either, and only to the team", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim, owner, general } = desk;
  const place = { in: general.id };
  await desk.as(mel).run("/staff-warn give", { member: kim.id, reason: "Rude" }, place);
  await desk.as(owner).run("/staff-warn give", { member: ada.id, reason: "Rude" }, place);
  expect(last(desk, owner, general.id).text).toContain("They answer no tickets in this server");
  await desk.as(owner).run("/staff-warn give", { member: mel.id, reason: "Rude", lasts: "soon" }, place);
  expect(last(desk, owner, general.id).text).toContain("Say how long it counts");
  const { db } = desk.app().app;
  expect(await db.selectFrom("staff_warning").selectAll().execute()).toEqual([]);

  await desk.as(owner).run("/staff-warn give", { member: mel.id, reason: "Rude" }, place);
  await desk.settled();
  await desk.as(mel).run("/staff-warn remove", { number: 1 }, place);
  expect(await db.selectFrom("staff_warning").select("taken_back_at").execute()).toEqual([{ taken_back_at: null }]);
  await desk.as(owner).run("/staff-warn remove", { number: 1 }, place);
  await desk.settled();
  expect(texts(desk, mel, desk.dm(mel)).join("\n")).not.toContain("> Rude");
  expect(last(desk, mel, desk.dm(mel)).text).toContain("was taken back");
  await desk.as(owner).run("/staff-warn remove", { number: 1 }, place);
  expect(last(desk, owner, general.id).text).toContain("There is no warning 1");
  await desk.as(owner).run("/staff-warn list", {}, place);
  expect(last(desk, owner, general.id).text).toMatch(/None counts now[\s\S]*taken back/);
  expect(await db.selectFrom("content").select("id").execute()).toEqual([]);
});

test("a closed DM: the giver reads that it waits, the list says so, and it arrives once the DM opens; pages turn", async () => {
  await using desk = await openDesk();
  const { mel, owner, general } = desk;
  const place = { in: general.id };
  desk.as(mel).closeDms();
  for (const reason of ["One", "Two", "Three", "Four", "Five", "Six"]) {
    await desk.as(owner).run("/staff-warn give", { member: mel.id, reason }, place);
    await desk.settled();
  }
  expect(last(desk, owner, general.id).text).toContain("takes no DM now");
  await desk.as(owner).run("/staff-warn list", { member: mel.id }, place);
  const list = last(desk, owner, general.id);
  expect(list.text).toContain("not read yet");
  await restart(desk);
  await desk.as(owner).press(list.id, "Older");
  expect(desk.reads(owner, general.id).find(({ id }) => id === list.id)?.text).toContain("> One");
  desk.as(mel).openDms();
  desk.as(mel).write(desk.dm(mel), "Hello");
  await desk.settled();
  const read = texts(desk, mel, desk.dm(mel)).filter((text) => text.includes("A warning from whoever runs"));
  expect(read).toHaveLength(6);
});

test("who becomes a trainee takes no warning of theirs back", async () => {
  await using desk = await openDesk();
  const { mel } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/warn verbal", { words: "Please be kind" }, { in: thread });
  await desk.settled();
  const learner = addRole(desk.box.world, desk.guild.id, { name: "Trainee" });
  desk.as(desk.owner).giveRole(desk.guild.id, mel.id, learner.id);
  const source = `trainees: [Trainee]\n${deskFile}`;
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  await desk.settled();
  await desk.as(mel).run("/warn delete", { number: 1 }, { in: thread });
  expect(last(desk, mel, thread).text).toContain("Somebody else on the team looks at your replies first");
});
