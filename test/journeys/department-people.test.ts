import { ChannelType } from "discord-box";
import { expect, test } from "vitest";
import { seconds } from "#kernel/types.ts";
import { applyDesk } from "../../src/features/index.ts";
import type { Desk } from "../support/desk.ts";
import { canRead, insideOf, openFinance } from "../support/finance.ts";
import { last, openByDm, openByPanel, reactions, texts } from "../support/scenes.ts";

const apply = async (desk: Desk, source: string) => {
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
};

async function give(desk: Desk, thread: string): Promise<void> {
  await desk.as(desk.mel).run("/department", { department: "money" }, { in: thread });
  await desk.later(seconds(6));
}

test("people who are of a department no more leave its private threads, those who are now come in; over a restart, and at once", async () => {
  const { desk, fay, file } = await openFinance({ place: ChannelType.GUILD_FORUM });
  await using _ = desk;
  const { ada, kim, mel } = desk;
  const thread = await openByPanel(desk);
  await give(desk, thread);
  expect(insideOf(desk, thread)).toEqual(expect.arrayContaining([ada.id, fay.id]));
  // The process dies with the change written down, and nothing of it done.
  await apply(desk, file.replace("staff: [Finance], ", "staff: [Support], "));
  await desk.stop();
  await desk.start();
  await desk.later(seconds(6));
  expect(insideOf(desk, thread)).toEqual(expect.arrayContaining([ada.id, mel.id, kim.id]));
  expect(insideOf(desk, thread)).not.toContain(fay.id);
  // Back again; and without people of its own they are those of the topic.
  await apply(desk, file);
  await desk.later(seconds(6));
  expect(insideOf(desk, thread)).toContain(fay.id);
  expect(insideOf(desk, thread)).not.toContain(mel.id);
  await apply(desk, file.replace("staff: [Finance], ", ""));
  await desk.later(seconds(6));
  expect(insideOf(desk, thread)).toEqual(expect.arrayContaining([ada.id, mel.id, kim.id]));
  expect(insideOf(desk, thread)).not.toContain(fay.id);
});

test("closed before its department's place is there, a ticket goes on there when it is opened again", async () => {
  const { desk, fay, place } = await openFinance({ place: ChannelType.GUILD_CATEGORY });
  await using _ = desk;
  const { box, mel, owner } = desk;
  const { thread } = await openByDm(desk, { by: desk.ada });
  const made = Promise.withResolvers<void>();
  const asked = box.faults.rest({
    match: { method: "POST", path: /^\/guilds\/\d+\/channels$/ },
    do: { kind: "hold", until: made.promise },
  });
  await desk.as(mel).run("/department", { department: "money" }, { in: thread });
  await expect.poll(() => asked.used).toBe(1);
  await desk.as(owner).run("/ticket close", { reason: "Done" }, { in: thread });
  made.resolve();
  await desk.later(seconds(6));
  const there = () => box.world.channels.inGuild(desk.guild.id).filter(({ parent_id }) => parent_id === place);
  expect(there()).toEqual([]);

  await desk.as(owner).run("/ticket reopen", {}, { in: thread });
  await desk.later(seconds(6));
  const [id = ""] = there().map((one) => one.id);
  expect([canRead(desk, fay, id), canRead(desk, mel, id)]).toEqual([true, false]);
  // Opened again where it is, it stays there.
  await desk.as(fay).run("/ticket close", { reason: "Refunded" }, { in: id });
  await desk.as(fay).run("/ticket reopen", {}, { in: id });
  await desk.later(seconds(6));
  expect(there().map((one) => one.id)).toEqual([id]);
});

test("a room that a ticket was on its way to stays when somebody wrote in it, and its writer sees that it went nowhere", async () => {
  const { desk, fay, place } = await openFinance({ place: ChannelType.GUILD_CATEGORY });
  await using _ = desk;
  const { box, mel, owner } = desk;
  const { thread } = await openByDm(desk, { by: desk.ada });
  const made = Promise.withResolvers<void>();
  const match = { method: "POST", path: /^\/guilds\/\d+\/channels$/ };
  const asked = box.faults.rest({ match, do: { kind: "hold", until: made.promise } });
  const kept = box.faults.rest({ match: { method: "DELETE", path: /^\/channels\/\d+$/ }, do: { kind: "5xx-before" } });
  await desk.as(mel).run("/department", { department: "money" }, { in: thread });
  await expect.poll(() => asked.used).toBe(1);
  await desk.as(owner).run("/ticket close", { reason: "Done" }, { in: thread });
  made.resolve();
  await expect.poll(() => kept.used, { timeout: 10_000 }).toBe(1);
  const [id = ""] = box.world.channels
    .inGuild(desk.guild.id)
    .filter(({ parent_id }) => parent_id === place)
    .map((one) => one.id);
  const lost = desk.as(fay).write(id, "+The money is on its way");
  await desk.later(seconds(60));
  expect(reactions(desk, fay, id, lost.id)).toEqual(["⚠️"]);
});

test("channels of a department show its new people, open or closed; tickets that it was not given stay as they are", async () => {
  const { desk, fay, place, file } = await openFinance({ place: ChannelType.GUILD_CATEGORY });
  await using _ = desk;
  const { ben, mel } = desk;
  for (const by of [desk.ada, ben]) {
    const { thread } = await openByDm(desk, { by });
    await give(desk, thread);
  }
  const elsewhere = await openByPanel(desk);
  const there = desk.box.world.channels.inGuild(desk.guild.id).filter(({ parent_id }) => parent_id === place);
  expect(there).toHaveLength(2);
  const [open = "", closed = ""] = there.map(({ id }) => id);
  await desk.as(fay).run("/ticket claim", {}, { in: open });
  await desk.as(fay).run("/ticket close", { reason: "Refunded" }, { in: closed });
  await desk.later(seconds(6));
  for (const { id } of there) expect([canRead(desk, fay, id), canRead(desk, mel, id)]).toEqual([true, false]);
  await apply(desk, file.replace("staff: [Finance], ", "staff: [Support], "));
  await desk.later(seconds(6));
  for (const { id } of there) expect([canRead(desk, fay, id), canRead(desk, mel, id)]).toEqual([false, true]);
  expect(insideOf(desk, elsewhere)).toContain(mel.id);
  // Nobody looks after what they can't read.
  expect(texts(desk, mel, open).find((said) => said.includes("#1 · Question"))).not.toContain("claimed by");
  desk.as(mel).write(open, "+We are new here");
  await desk.settled();
  expect(texts(desk, desk.ada, desk.dm(desk.ada)).join("\n")).toContain("We are new here");
});

test("a department that is called otherwise is called so on the cards of its tickets", async () => {
  const { desk, fay, place, file } = await openFinance();
  await using _ = desk;
  const { thread } = await openByDm(desk);
  await give(desk, thread);
  const there = desk.threads(place).at(-1)?.id ?? "";
  await apply(desk, file.replace("Money and refunds", "Treasury"));
  await desk.later(seconds(6));
  expect(desk.reads(fay, there).find(({ text }) => text.includes("#1 · Question"))?.text).toContain("for Treasury");
});

test("a department that the file names no more is given nothing; what it was given goes on with its people", async () => {
  const { desk, fay, file } = await openFinance({
    place: ChannelType.GUILD_FORUM,
    feedback: "    department: money\n",
  });
  await using _ = desk;
  const { ada, ben, general, mel, owner } = desk;
  const thread = await openByPanel(desk);
  expect(insideOf(desk, thread)).toEqual(expect.arrayContaining([ada.id, fay.id]));
  const without = file.replace(/ {2}money: .*\n/, "");
  await apply(desk, without);
  await desk.later(seconds(6));
  expect(insideOf(desk, thread)).toContain(fay.id);
  expect(insideOf(desk, thread)).not.toContain(mel.id);
  await desk.as(mel).run("/ticket info", { number: 1 }, { in: general.id });
  expect(last(desk, mel, general.id).text).toContain("There is no ticket #1 here.");
  // Nothing new: not by its topic, and not by hand.
  const next = await openByPanel(desk, ben);
  expect(insideOf(desk, next)).toEqual(expect.arrayContaining([ben.id, mel.id]));
  expect(insideOf(desk, next)).not.toContain(fay.id);
  expect(await desk.as(mel).suggest("/department", "department", "", { in: next })).toEqual([
    { name: "Calm", value: "calm" },
  ]);
  await desk.as(mel).run("/department", { department: "money" }, { in: next });
  expect(last(desk, mel, next).text).toContain("There is no department called money. There are: Calm");
  // What was set up before is there again, people and all.
  await desk.as(owner).run("/setup history", {}, { in: general.id });
  expect(last(desk, owner, general.id).text).toContain("department `money`: given nothing any more");
  await apply(desk, file);
  await desk.later(seconds(6));
  await desk.as(mel).run("/department", { department: "money" }, { in: next });
  await desk.later(seconds(6));
  expect(insideOf(desk, next)).toContain(fay.id);
});
