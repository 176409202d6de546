import { ChannelType } from "discord-box";
import { expect, test } from "vitest";
import { minutes, seconds } from "#kernel/types.ts";
import type { Desk } from "../support/desk.ts";
import { openFinance } from "../support/finance.ts";
import { openByDm, openByPanel, reactions, texts } from "../support/scenes.ts";

const waiting = (desk: Desk) =>
  desk.app().app.db.selectFrom("effect").select(["kind", "source"]).where("state", "=", "waiting").execute();

const byDm = async (desk: Desk) => (await openByDm(desk)).thread;

test.each([
  { kind: "thread that its member shares", place: ChannelType.GUILD_TEXT, open: openByPanel },
  { kind: "channel that its member shares", place: ChannelType.GUILD_CATEGORY, open: openByPanel },
  { kind: "thread", place: ChannelType.GUILD_TEXT, open: byDm },
  { kind: "post", place: ChannelType.GUILD_FORUM, open: byDm },
])("closed while it moves to a $kind, nothing waits for the room that is taken away", async ({ place, open }) => {
  const { desk } = await openFinance({ place });
  await using _ = desk;
  const { box, mel, owner } = desk;
  const thread = await open(desk);
  const made = Promise.withResolvers<void>();
  const match = { method: "POST", path: /^\/(guilds\/\d+\/channels|channels\/\d+\/threads)$/ };
  const asked = box.faults.rest({ match, do: { kind: "hold", until: made.promise } });
  await desk.as(mel).run("/department", { department: "money" }, { in: thread });
  await expect.poll(() => asked.used).toBe(1);
  await desk.as(owner).run("/ticket close", { reason: "Done" }, { in: thread });
  // What is said there takes longer than to take it away.
  box.faults.rest({
    match: { method: "POST", path: /^\/channels\/\d+\/messages$/ },
    do: { kind: "delay", ms: 500 },
    times: 99,
  });
  made.resolve();
  await desk.later(minutes(1));
  expect(await waiting(desk)).toEqual([]);
});

test("a room that it did not come to and that stays says where the ticket is, takes no more words, and goes with it when it is erased", async () => {
  const { desk, fay, place } = await openFinance({ place: ChannelType.GUILD_TEXT });
  await using _ = desk;
  const { box, mel, owner } = desk;
  const thread = await byDm(desk);
  const made = Promise.withResolvers<void>();
  const match = { method: "POST", path: /^\/channels\/\d+\/threads$/ };
  const asked = box.faults.rest({ match, do: { kind: "hold", until: made.promise } });
  const kept = box.faults.rest({ match: { method: "DELETE", path: /^\/channels\/\d+$/ }, do: { kind: "5xx-before" } });
  await desk.as(mel).run("/department", { department: "money" }, { in: thread });
  await expect.poll(() => asked.used).toBe(1);
  await desk.as(owner).run("/ticket close", { reason: "Done" }, { in: thread });
  made.resolve();
  await expect.poll(() => kept.used, { timeout: 10_000 }).toBe(1);
  const there = desk.threads(place)[0]?.id ?? "";
  const lost = desk.as(fay).write(there, "+The money is on its way");
  await desk.later(seconds(60));
  expect(reactions(desk, fay, there, lost.id)).toEqual(["⚠️"]);
  expect(desk.threads(place)[0]).toMatchObject({ archived: true, locked: true });
  const card = desk.reads(fay, there).find(({ text }) => text.includes("#1 · "));
  expect(JSON.stringify(card?.components)).not.toContain("custom_id");
  expect(texts(desk, fay, there).join("\n")).toContain(`This goes on in <#${thread}>.`);

  await desk.as(owner).run("/closing erase", { number: 1 }, { in: desk.general.id });
  await desk.as(owner).fillIn({ number: "1" });
  await desk.later(seconds(10));
  expect(desk.threads(place)).toEqual([]);
});
