import { expect, test } from "vitest";
import { deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByReport, reactions, texts } from "../support/scenes.ts";

const CARD_FOLLOWS = 6_000;

test("it is the member's turn once an answer reached them, not when it was written", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const card = () => texts(desk, mel, thread)[0];
  desk.as(ada).closeDms();
  desk.as(mel).write(thread, "+Which browser is it?");
  await desk.later(CARD_FOLLOWS);
  expect(card()).toContain("Team's turn");
  desk.as(ada).openDms();
  await desk.as(mel).press(last(desk, mel, thread).id, "Try again");
  await desk.later(CARD_FOLLOWS);
  expect(last(desk, ada, dm).text).toContain("Which browser is it?");
  expect(card()).toContain("Member's turn");
  const answer = desk.as(ada).write(dm, "Firefox");
  await desk.later(CARD_FOLLOWS);
  expect(reactions(desk, ada, dm, answer.id)).toEqual(["✅"]);
  expect(card()).toContain("Team's turn");
});

test("an answer that arrives after the member wrote again leaves it the team's turn", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(ada).closeDms();
  desk.as(mel).write(thread, "+Which browser is it?");
  await desk.settled();
  // Whoever writes lets us in again: what waited arrives behind what they wrote.
  desk.as(ada).openDms();
  desk.as(ada).write(dm, "It also crashes");
  await desk.later(CARD_FOLLOWS);
  expect(texts(desk, ada, dm).join("\n")).toContain("Which browser is it?");
  expect(texts(desk, mel, thread)[0]).toContain("Team's turn");
});

test("chat: of two answers on their way the first is the one that is ticked", async () => {
  await using desk = await openDesk({ file: deskFile.replace("replies: careful", "replies: chat") });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(ada).closeDms();
  const [first, second] = ["Which browser?", "Which version?"].map((words) => desk.as(mel).write(thread, words).id);
  await desk.settled();
  desk.as(ada).openDms();
  desk.as(ada).write(dm, "I am back");
  await desk.settled();
  expect(reactions(desk, mel, thread, first ?? "")).toContain("✅");
  expect(reactions(desk, mel, thread, second ?? "")).not.toContain("✅");
});

test("once the member can be reached again, every card that said “not sent” says so and offers nothing", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const notices = () => desk.reads(mel, thread).filter(({ text }) => /Not sent: Ada|can be reached again/.test(text));
  for (let episode = 1; episode <= 2; episode++) {
    desk.as(ada).closeDms();
    desk.as(mel).write(thread, "+one");
    await desk.settled();
    await desk.as(mel).press(last(desk, mel, thread).id, "Try again");
    await desk.settled();
    expect(notices().filter(({ text }) => text.includes("Not sent: Ada"))).toHaveLength(2);
    desk.as(ada).openDms();
    if (episode === 1) await desk.as(mel).press(last(desk, mel, thread).id, "Try again");
    else desk.as(ada).write(dm, "I am back");
    await desk.settled();
    expect(notices()).toHaveLength(2 * episode);
    expect(notices().every(({ text }) => text.includes("Ada can be reached again"))).toBe(true);
    expect(JSON.stringify(notices())).not.toContain("Try again");
  }
});

test("a ticket from the server whose DM opens later: the member's own Try again clears the team's cards too", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  desk.as(ada).closeDms();
  const thread = await openByReport(desk);
  expect(texts(desk, mel, thread)[0]).toContain("can't be reached by DM");
  desk.as(ada).openDms();
  await desk.as(ada).press(last(desk, ada, desk.general.id).id, "Try again");
  await desk.settled();
  expect(texts(desk, mel, thread)[0]).not.toContain("can't be reached by DM");
  expect(texts(desk, mel, thread).join("\n")).not.toContain("Not sent");
});

test("Delivery in the Apps menu says of each message whom it reached", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const stateOf = async (messageId: string) => {
    await desk.as(mel).useOnMessage("Delivery", messageId);
    await desk.settled();
    return last(desk, mel, thread).text;
  };
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.settled();
  const first = desk.reads(mel, thread).find(({ text }) => text.includes("harbour map"))?.id ?? "";
  expect(await stateOf(first)).toContain("The team has it");
  desk.as(ada).closeDms();
  const waiting = desk.as(mel).write(thread, "+Which browser is it?");
  const note = desk.as(mel).write(thread, "Odd");
  await desk.settled();
  expect(await stateOf(waiting.id)).toMatch(/Not with Ada yet.*can't be reached by DM.*Ben has it/s);
  expect(await stateOf(note.id)).toContain("never sent");
  desk.as(ada).openDms();
  desk.as(ada).write(dm, "Back");
  await desk.settled();
  const line = desk.reads(mel, thread).find(({ text }) => text.includes("✅"))?.id ?? "";
  expect(await stateOf(line)).toContain("Ada has it");
  desk.box.faults.rest({
    match: { method: "POST", path: `/channels/${dm}/messages` },
    do: { kind: "refuse", code: 50_035 },
  });
  const refused = desk.as(mel).write(thread, "+And which version?");
  await desk.settled();
  expect(await stateOf(refused.id)).toContain("Discord refused to deliver it to Ada");
  expect(await stateOf(desk.reads(mel, thread)[0]?.id ?? "")).toContain("Pick a message that somebody wrote");
});
