import { expect, test } from "vitest";
import { seconds } from "#kernel/types.ts";
import { deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, reactions } from "../support/scenes.ts";

const relayed = deskFile.replace("replies: careful", "replies: careful\nrelay: { reactions: true, typing: true }");
const SESSION_FORGOTTEN = 20 * 60_000;
const REACT = "/channels/:channel/messages/:message/reactions/:emoji/@me";

test("reactions reach the other side, on what was written there and on its copy, and go again", async () => {
  await using desk = await openDesk({ file: relayed });
  const { ada, mel, kim } = desk;
  const { dm, thread } = await openByDm(desk);
  const asked = desk.as(ada).write(dm, "Is it down?");
  await desk.settled();
  const copy = last(desk, mel, thread);
  desk.as(mel).react(copy.id, "👀");
  desk.as(kim).react(copy.id, "👀");
  await desk.settled();
  expect(reactions(desk, ada, dm, asked.id)).toContain("👀");
  desk.as(mel).unreact(copy.id, "👀");
  await desk.settled();
  expect(reactions(desk, ada, dm, asked.id)).toContain("👀");
  desk.as(kim).unreact(copy.id, "👀");
  await desk.settled();
  expect(reactions(desk, ada, dm, asked.id)).not.toContain("👀");
  desk.as(mel).react(copy.id, "👀");
  await desk.settled();
  expect(reactions(desk, ada, dm, asked.id)).toContain("👀");

  desk.as(mel).write(thread, "+It is up again");
  await desk.settled();
  desk.as(ada).react(last(desk, ada, dm).id, "🎉");
  await desk.settled();
  const receipt = last(desk, mel, thread);
  expect(receipt.text).toContain("It is up again");
  expect(reactions(desk, mel, thread, receipt.id)).toEqual(["🎉"]);
});

test("one that comes before we know that our copy stands there reaches the other side", async () => {
  // Discord's answers take a while; what it did is seen at once.
  await using desk = await openDesk({ file: relayed, box: { latency: { rest: 400 } } });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const asked = desk.as(ada).write(dm, "Is it down?");
  await expect.poll(() => last(desk, mel, thread).text).toContain("Is it down?");
  desk.as(mel).react(last(desk, mel, thread).id, "👀");
  await desk.settled();
  await desk.later(seconds(5));
  expect(reactions(desk, ada, dm, asked.id)).toContain("👀");
});

test("what came and went while the bot was away is found", async () => {
  await using desk = await openDesk({ file: relayed });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const asked = desk.as(ada).write(dm, "Is it down?");
  desk.as(mel).write(thread, "+It is");
  await desk.settled();
  const copy = desk.reads(mel, thread).find(({ text }) => text.includes("Is it down?"))?.id ?? "";
  const answer = last(desk, ada, dm).id;
  desk.as(ada).react(answer, "👍");
  await desk.settled();
  await desk.stop();
  desk.box.clock.advance(SESSION_FORGOTTEN);
  desk.as(mel).react(copy, "👀");
  desk.as(ada).unreact(answer, "👍");
  desk.as(ada).react(answer, "🎉");
  await desk.start();
  await desk.settled();
  expect(reactions(desk, ada, dm, asked.id)).toContain("👀");
  const receipt = desk.reads(mel, thread).find(({ text }) => text.includes("It is"))?.id ?? "";
  expect(reactions(desk, mel, thread, receipt)).toEqual(["🎉"]);
});

test("a reaction to a copy of which nobody knows yet that it arrived is passed on", async () => {
  await using desk = await openDesk({ file: relayed });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const match = { method: "POST", path: `/channels/${thread}/messages` };
  desk.box.faults.rest({ match, do: { kind: "drop-after" }, times: 1 });
  const asked = desk.as(ada).write(dm, "Is it down?");
  const isThere = () => desk.reads(mel, thread).some(({ text }) => text.includes("Is it down?"));
  await expect.poll(isThere).toBe(true);
  desk.as(mel).react(last(desk, mel, thread).id, "👀");
  await desk.later(30_000);
  expect(desk.reads(mel, thread).filter(({ text }) => text.includes("Is it down?"))).toHaveLength(1);
  expect(reactions(desk, ada, dm, asked.id)).toContain("👀");
});

test("reactions to staff-only messages and cards, in shared rooms, or where the topic says nothing go nowhere", async () => {
  await using desk = await openDesk({ file: relayed });
  const { ada, mel } = desk;
  const { thread } = await openByDm(desk);
  const note = desk.as(mel).write(thread, "Who is that?");
  const shared = await openByPanel(desk);
  const said = desk.as(ada).write(shared, "Hello");
  await desk.settled();
  const before = desk.box.requests.of("PUT", REACT).length;
  desk.as(mel).react(note.id, "😂");
  desk.as(mel).react(desk.reads(mel, thread)[0]?.id ?? "", "👀");
  desk.as(mel).react(said.id, "👋");
  await desk.settled();
  expect(desk.box.requests.of("PUT", REACT)).toHaveLength(before);

  await using plain = await openDesk();
  const other = await openByDm(plain);
  const asked = plain.as(plain.ada).write(other.dm, "Is it down?");
  await plain.settled();
  plain.as(plain.mel).react(last(plain, plain.mel, other.thread).id, "👀");
  plain.as(plain.ada).typeIn(other.dm);
  await plain.settled();
  expect(reactions(plain, plain.ada, other.dm, asked.id)).not.toContain("👀");
  expect(plain.box.requests.of("POST", "/channels/:channel/typing")).toHaveLength(0);
});

test("typing shows on the other side, both ways", async () => {
  await using desk = await openDesk({ file: relayed });
  const { ada, ben, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const typed = () => desk.box.requests.of("POST", "/channels/:channel/typing").map(({ path }) => path);
  desk.as(ada).typeIn(dm);
  await desk.settled();
  expect(typed()).toEqual([expect.stringContaining(thread)]);
  desk.as(mel).typeIn(thread);
  await desk.settled();
  expect(typed()[1]).toContain(dm);
  // Somebody else's DM, and rooms that are not ours.
  desk.as(ben).typeIn(desk.dm(ben));
  desk.as(ben).typeIn(desk.general.id);
  await desk.settled();
  expect(typed()).toHaveLength(2);
});

test("the same emoji from both sides is read by both, and goes where its people take it away", async () => {
  await using desk = await openDesk({ file: relayed });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(mel).write(thread, "+It is up again");
  await desk.settled();
  const answer = last(desk, ada, dm).id;
  const receipt = last(desk, mel, thread).id;
  const people = (user: { readonly id: string }, channel: string, message: string) =>
    desk
      .reads(user, channel)
      .find(({ id }) => id === message)
      ?.reactions?.map(({ emoji, count }) => [emoji.name, count]);
  desk.as(ada).react(answer, "🎉");
  await desk.settled();
  desk.as(mel).react(receipt, "🎉");
  await desk.settled();
  expect(people(ada, dm, answer)).toEqual([["🎉", 2]]);
  expect(people(mel, thread, receipt)).toEqual([["🎉", 2]]);
  desk.as(ada).unreact(answer, "🎉");
  await desk.settled();
  expect(people(mel, thread, receipt)).toEqual([["🎉", 1]]);
  desk.as(mel).unreact(receipt, "🎉");
  await desk.settled();
  expect(reactions(desk, ada, dm, answer)).not.toContain("🎉");
  expect(reactions(desk, mel, thread, receipt)).toEqual([]);
});
