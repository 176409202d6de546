import { expect, test } from "vitest";
import { days } from "#kernel/types.ts";
import { openDesk } from "../support/desk.ts";
import { close, fileWith, LOOSE, OPENED, open, told, type User } from "../support/gate-scene.ts";
import { openByDm, reactions, texts } from "../support/scenes.ts";

test("a block keeps somebody out until it ends, is listed, can be undone, and stops what they write by DM", async () => {
  await using desk = await openDesk({ file: fileWith(LOOSE) });
  const { ada, mel, ben, general } = desk;
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "The harbour map does not load");
  await desk.settled();
  const card = desk.reads(ada, dm).at(-1)?.id ?? "";
  await desk.as(ada).choose(card, "What is it about?", ["Question"]);
  await desk.as(ada).press(card, "Send");
  await desk.settled();
  const thread = desk.threads(desk.tickets.id)[0]?.id ?? "";

  await desk.as(ben).run("/block add", { member: mel.id }, { in: general.id });
  await desk.as(mel).run("/block add", { member: ada.id, length: "7d", reason: "Insults" }, { in: general.id });
  await desk.settled();
  expect(told(desk, mel, general.id)?.text).toContain(`<@${ada.id}> can't open tickets until`);
  expect(told(desk, ben, general.id)?.text).not.toContain("can't open tickets");

  const first = desk.as(ada).write(dm, "You are all fools");
  desk.as(ada).write(dm, "Really");
  await desk.settled();
  expect(
    desk
      .reads(mel, thread)
      .map(({ text }) => text)
      .join("\n"),
  ).not.toContain("fools");
  expect(desk.reads(ada, dm).filter(({ text }) => text.includes("Not sent. You can't write to"))).toHaveLength(1);
  const marked = desk.reads(ada, dm).find(({ id }) => id === first.id);
  expect(marked?.reactions?.map(({ emoji }) => emoji.name)).toEqual(["⚠️"]);

  await desk.stop();
  await desk.start();
  expect(await open(desk, ada)).toContain("You can't open tickets in Harbour Games until");
  expect(await open(desk, ada, general.id)).not.toContain("Insults");
  await desk.as(mel).run("/block list", {}, { in: general.id });
  await desk.settled();
  expect(told(desk, mel, general.id)?.text).toMatch(new RegExp(`<@${ada.id}> · ends .* · Insults`));

  await desk.later(days(7));
  expect(await desk.app().app.db.selectFrom("block").selectAll().execute()).toEqual([]);
  expect(await open(desk, ada)).toMatch(OPENED);
  desk.as(ada).write(dm, "I am sorry");
  await desk.settled();
  expect(desk.reads(mel, thread).at(-1)?.text).toContain("I am sorry");

  desk.as(mel).write(general.id, `!block <@${ada.id}> 2h Insults, again`);
  await desk.settled();
  expect(await open(desk, ada)).toContain("You can't open tickets in Harbour Games until");
  await desk.as(mel).run("/block list", {}, { in: general.id });
  await desk.settled();
  expect(told(desk, mel, general.id)?.text).toContain("Insults, again");
  desk.as(mel).write(general.id, `!blacklist add <@${ada.id}>`);
  await desk.settled();
  expect(await open(desk, ada)).toContain("You can't open tickets in Harbour Games.");
  desk.as(mel).write(general.id, `!blacklist remove <@${ada.id}>`);
  await desk.settled();
  expect(await open(desk, ada)).toMatch(OPENED);
});

test("in one ticket only those who are blocked are not heard", async () => {
  await using desk = await openDesk({ file: fileWith(LOOSE) });
  const { ada, ben, mel, general } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.settled();
  await desk.as(mel).run("/block add", { member: ada.id }, { in: general.id });
  await desk.settled();
  desk.as(ada).write(dm, "Ada is not heard");
  desk.as(ben).write(desk.dm(ben), "Ben is heard");
  await desk.settled();
  const heard = texts(desk, mel, thread).join("\n");
  expect(heard).toContain("Ben is heard");
  expect(heard).not.toContain("Ada is not heard");
  expect(texts(desk, ben, desk.dm(ben)).join("\n")).not.toContain("Not sent");
});

test("a block is not passed by an edit, or by choosing among several tickets", async () => {
  await using desk = await openDesk({ file: fileWith(LOOSE) });
  const { ada, mel, general } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(ada).run("/ticket create", { topic: "question" }, { in: dm });
  await desk.settled();
  await desk.as(ada).press(desk.reads(ada, dm).at(-1)?.id ?? "", "Send");
  await desk.settled();
  const first = desk.reads(ada, dm).find(({ author }) => author.id === ada.id)?.id ?? "";
  await desk.as(mel).run("/block add", { member: ada.id }, { in: general.id });
  await desk.settled();
  desk.as(ada).edit(first, "Insults by edit");
  desk.as(ada).write(dm, "Insults by choice");
  await desk.settled();
  const card = desk.reads(ada, dm).find(({ text }) => text.includes("Which ticket is this for?"));
  await desk.as(ada).press(card?.id ?? "", "Ticket #1");
  await desk.settled();
  expect(desk.reads(ada, dm).at(-1)?.text).toContain("Not sent. You can't write to the Harbour Games team.");
  const [, second] = desk.threads(desk.tickets.id);
  const heard = [...texts(desk, mel, thread), ...texts(desk, mel, second?.id ?? "")].join("\n");
  expect(heard).not.toContain("Insults");
  await desk.as(mel).run("/block remove", { member: ada.id }, { in: general.id });
  await desk.as(ada).press(card?.id ?? "", "Ticket #1");
  await desk.settled();
  expect(texts(desk, mel, thread).at(-1)).toContain("Insults by choice");
});

test("a blocked role keeps its members out, and a blocked member does not come back by Reopen", async () => {
  await using desk = await openDesk({ file: fileWith(LOOSE) });
  const { ada, mel, general, supportRole } = desk;
  expect(await open(desk, ada)).toMatch(OPENED);
  await close(desk, ada);
  const thread = desk.threads(desk.getHelp.id)[0]?.id ?? "";
  const card = desk.reads(ada, thread)[1]?.id ?? "";
  await desk.as(mel).run("/block add", { member: ada.id }, { in: general.id });
  await desk.as(mel).run("/block role", { role: supportRole.id, length: "2h" }, { in: general.id });
  await desk.settled();
  await desk.as(ada).press(card, "Reopen");
  await desk.settled();
  expect(desk.threads(desk.getHelp.id)[0]).toMatchObject({ archived: true });
  expect(await open(desk, desk.kim)).toContain("You can't open tickets in Harbour Games until");
  await desk.as(mel).press(told(desk, mel, general.id)?.id ?? "", "Undo");
  await desk.settled();
  expect(await open(desk, desk.kim)).toMatch(OPENED);
});

test("by DM a blocked role, or having left the server, keeps from Reopen as it keeps from opening", async () => {
  await using desk = await openDesk({ file: fileWith(LOOSE) });
  const { ada, kim, mel, owner, general, guild, supportRole } = desk;
  const kims = await openByDm(desk, { by: kim });
  const adas = await openByDm(desk);
  for (const { thread } of [kims, adas]) await desk.as(owner).run("/ticket close", {}, { in: thread });
  await desk.settled();
  const reopen = async (user: User, dm: string) => {
    const card = desk.reads(user, dm).findLast(({ text }) => text.includes("is closed"));
    await desk.as(user).press(card?.id ?? "", "Reopen");
    await desk.settled();
    return desk.reads(user, dm).at(-1)?.text ?? "";
  };
  await desk.as(mel).run("/block role", { role: supportRole.id }, { in: general.id });
  await desk.settled();
  expect(await reopen(kim, kims.dm)).toContain("You can't open tickets in Harbour Games.");
  desk.as(kim).write(kims.dm, "!ticket reopen");
  await desk.settled();
  expect(desk.reads(kim, kims.dm).at(-1)?.text).toContain("You can't open tickets in Harbour Games.");
  desk.as(ada).leave(guild.id);
  await desk.settled();
  expect(await reopen(ada, adas.dm)).toContain("You are not a member of Harbour Games.");
  expect(desk.threads(desk.tickets.id).map(({ archived }) => archived)).toEqual([true, true]);
});

test("a blocked role stops what its members write by DM into an open ticket, as a block of their own does", async () => {
  await using desk = await openDesk({ file: fileWith(LOOSE) });
  const { ada, kim, mel, general, supportRole } = desk;
  const kims = await openByDm(desk, { by: kim });
  const adas = await openByDm(desk);
  const lookUps = () => [...desk.box.requests].filter(({ path }) => /^\/guilds\/\d+\/members\/\d+$/.test(path)).length;
  const write = async (user: User, dm: string, words: string) => {
    const { id } = desk.as(user).write(dm, words);
    await desk.settled();
    return id;
  };
  const before = lookUps();
  const first = await write(kim, kims.dm, "Before the block");
  expect(lookUps()).toBe(before);

  await desk.as(mel).run("/block role", { role: supportRole.id, length: "2h" }, { in: general.id });
  await desk.settled();
  const kept = await write(kim, kims.dm, "Insults");
  await write(kim, kims.dm, "More insults");
  desk.as(kim).edit(first, "Insults by an edit");
  await desk.settled();
  expect(lookUps()).toBe(before + 1);
  expect(reactions(desk, kim, kims.dm, kept)).toEqual(["⚠️"]);
  const told = texts(desk, kim, kims.dm).filter((text) => text.includes("You can't write to the Harbour Games team"));
  expect(told).toHaveLength(1);
  const read = texts(desk, mel, kims.thread).join("\n");
  expect(read).toContain("Before the block");
  expect(read).not.toMatch(/insults/i);

  await write(ada, adas.dm, "I have no such role");
  expect(texts(desk, mel, adas.thread).at(-1)).toContain("I have no such role");

  await desk.later(2 * 3_600_000 + 1);
  await write(kim, kims.dm, "After the block");
  expect(texts(desk, mel, kims.thread).at(-1)).toContain("After the block");
});

test("where Discord does not say who has a blocked role, no words are lost", async () => {
  await using desk = await openDesk({ file: fileWith(LOOSE) });
  const { ada, mel, general, supportRole } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/block role", { role: supportRole.id }, { in: general.id });
  await desk.settled();
  const match = { method: "GET", path: /\/members\/\d+$/ };
  const fault = desk.box.faults.rest({ match, do: { kind: "refuse", code: 50001 }, times: 99 });
  desk.as(ada).write(dm, "Do you hear me?");
  await desk.settled();
  expect(fault.used).toBe(1);
  expect(texts(desk, mel, thread).at(-1)).toContain("Do you hear me?");
});
