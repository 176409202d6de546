import { expect, test } from "vitest";
import { deskFile, openDesk } from "../support/desk.ts";
import { manyMessages } from "../support/many-messages.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

const DAY = 24 * 3_600_000;
const reopenFor = (said: string) => deskFile.replace('prefix: "!"', `prefix: "!"\nreopen-for: ${said}`);

test("a member opens a ticket again as long as the topic allows, by its button or by writing; then they read why not", async () => {
  await using desk = await openDesk({ file: reopenFor("3 d") });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket close", { reason: "Solved" }, { in: thread });
  await desk.settled();
  const closed = last(desk, ada, dm);
  expect(closed.text).toMatch(/You can reopen it until <t:\d+:D>/);

  await desk.later(2 * DAY);
  desk.as(ada).write(dm, "It is back");
  await desk.settled();
  const offer = last(desk, ada, dm);
  expect(offer.text).toContain("Is this about the same thing?");
  await desk.as(ada).press(offer.id, "Continue #1");
  await desk.settled();
  expect(last(desk, mel, thread).text).toBe("**Ada**\nIt is back");
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  const again = last(desk, ada, dm);

  await desk.later(3 * DAY + 60_000);
  await desk.stop();
  await desk.start();
  await desk.as(ada).press(again.id, "Reopen");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Ticket #1 can no longer be reopened");
  expect(desk.threads(desk.tickets.id)[0]).toMatchObject({ archived: true });
  desk.as(ada).write(dm, "Hello again");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Message the Harbour Games team");
  // The team may, at any time.
  await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: desk.tickets.id });
  await desk.settled();
  expect(desk.threads(desk.tickets.id)[0]).toMatchObject({ archived: false });
});

test("a topic that never lets members reopen shows no button, and offers a new ticket at once", async () => {
  await using desk = await openDesk({ file: reopenFor("never") });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  const closed = last(desk, ada, dm);
  expect(closed.text).toContain("write here; the Harbour Games team gets a new ticket");
  await expect(desk.as(ada).press(closed.id, "Reopen")).rejects.toThrow();
  desk.as(ada).write(dm, "It is back");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Message the Harbour Games team");
});

test("always: the button works after a year", async () => {
  await using desk = await openDesk({ file: reopenFor("always") });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  const closed = last(desk, ada, dm);
  expect(closed.text).not.toContain("until");
  await desk.later(365 * DAY);
  await desk.as(ada).press(closed.id, "Reopen");
  await desk.settled();
  expect(texts(desk, ada, dm).at(-1)).toContain("is open again");
});

test("who is blocked reads so, in an open ticket and after a close, and nothing of it reaches the team", async () => {
  await using desk = await openDesk();
  const { ada, mel, owner } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(owner).run("/block add", { member: ada.id }, { in: thread });
  await desk.settled();
  desk.as(ada).write(dm, "Can you hear me?");
  await desk.settled();
  expect(texts(desk, mel, thread).join("\n")).not.toContain("hear me");
  expect(last(desk, ada, dm).text).toMatch(/can't open tickets|blocked|can't/);
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  const closed = desk.reads(ada, dm).find(({ text }) => text.includes("is closed"));
  await desk.as(ada).press(closed?.id ?? "", "Reopen");
  await desk.settled();
  expect(desk.threads(desk.tickets.id)[0]).toMatchObject({ archived: true });
});

test("why it was closed stays with the team when they close without telling the member", async () => {
  await using desk = await openDesk();
  const { ada, mel, general } = desk;
  const { dm, thread } = await openByDm(desk);
  const card = desk.reads(mel, thread).find(({ text }) => text.includes("#1 · Question"));
  const asked = async (by: { readonly id: string }, where: string) => {
    await desk.as(by).run("/ticket info", { number: 1 }, { in: where });
    await desk.settled();
    return last(desk, by, where).text;
  };
  await desk.as(mel).press(card?.id ?? "", "Close");
  await desk.as(mel).fillIn({ reason: "Same person as last week", tell: "no" });
  await desk.settled();
  expect(texts(desk, ada, dm).join("\n")).not.toContain("is closed");
  expect(await asked(mel, general.id)).toContain("Same person as last week");
  expect(await asked(ada, dm)).toContain("💤 Closed");
  expect(await asked(ada, dm)).not.toContain("Same person");

  await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: general.id });
  await desk.settled();
  await desk.as(mel).run("/ticket close", { reason: "Solved for good" }, { in: thread });
  await desk.settled();
  expect(await asked(ada, dm)).toContain("Solved for good");
});

test("nor is it said on the card of an earlier close, nor after however many messages", async () => {
  await using desk = await openDesk();
  const { ada, mel, general } = desk;
  const { dm, thread } = await openByDm(desk);
  const teamCard = desk.reads(mel, thread).find(({ text }) => text.includes("#1 · Question"));
  desk.as(mel).write(thread, "+Press F5 once");
  await desk.settled();
  await desk.as(mel).run("/ticket close", { reason: "It loads again" }, { in: thread });
  await desk.settled();
  const card = last(desk, ada, dm);
  await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: general.id });
  await desk.settled();
  await manyMessages(desk);
  await desk.as(mel).press(teamCard?.id ?? "", "Close");
  await desk.as(mel).fillIn({ reason: "Same person as last week", tell: "no" });
  await desk.settled();
  await desk.as(ada).press(card.id, "Good");
  await desk.settled();
  await desk.as(ada).run("/ticket info", { number: 1 }, { in: dm });
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("💤 Closed");
  expect(texts(desk, ada, dm).join("\n")).not.toContain("Same person");
});
