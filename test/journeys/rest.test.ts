import { expect, test } from "vitest";
import { hours } from "#kernel/types.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { last, openByDm } from "../support/scenes.ts";

/** A ticket by DM to which a saved reply was sent that lets it rest for two hours. */
async function resting(desk: Desk): Promise<{ dm: string; thread: string }> {
  const { mel } = desk;
  const room = await openByDm(desk);
  const run = (command: string, options: Record<string, string>) =>
    desk.as(mel).run(command, { abbreviation: "wait", ...options }, { in: room.thread });
  await run("/snip add", { summary: "Later", content: "We look at it later." });
  await run("/snip does", { snooze: "2h" });
  desk.as(mel).write(room.thread, "+s wait");
  await desk.settled();
  await desk.as(mel).press(last(desk, mel, room.thread).id, "Send");
  await desk.later(6_000);
  return room;
}

const card = (desk: Desk, thread: string) =>
  desk.reads(desk.mel, thread).find(({ text }) => text.includes("### #1 · "));
const woken = async (desk: Desk) =>
  desk.app().app.db.selectFrom("fact").select(["kind", "person_id"]).where("kind", "=", "woken").execute();

test("a ticket that rests says until when, and wakes at its time, also when nobody was there", async () => {
  await using desk = await openDesk();
  const { thread } = await resting(desk);
  expect(card(desk, thread)?.text).toMatch(/rests, wakes <t:\d+:R>/);
  await desk.stop();
  desk.box.clock.advance(hours(3));
  await desk.start();
  await desk.settled();
  expect(await woken(desk)).toEqual([{ kind: "woken", person_id: null }]);
  expect(card(desk, thread)?.text).not.toContain("rests, wakes");
});

test("a word of the member wakes it, once", async () => {
  await using desk = await openDesk();
  const { dm, thread } = await resting(desk);
  desk.as(desk.ada).write(dm, "It happened again");
  desk.as(desk.ada).write(dm, "And again");
  await desk.later(6_000);
  expect(await woken(desk)).toMatchObject([{ kind: "woken" }]);
  expect((await woken(desk))[0]?.person_id).not.toBeNull();
  expect(card(desk, thread)?.text).not.toContain("rests, wakes");
  expect(card(desk, thread)?.text).toContain("Team's turn");
  await desk.later(hours(3));
  expect(await woken(desk)).toHaveLength(1);
});

test("closed while it rests, it does not rest when it is opened again", async () => {
  await using desk = await openDesk();
  const { thread } = await resting(desk);
  await desk.as(desk.mel).run("/ticket close", {}, { in: thread });
  await desk.later(hours(3));
  expect(await woken(desk)).toEqual([]);
  await desk.as(desk.mel).run("/ticket reopen", { number: 1 }, { in: desk.general.id });
  await desk.settled();
  expect(card(desk, thread)?.text).not.toContain("rests, wakes");
});
