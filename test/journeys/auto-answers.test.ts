import { expect, test } from "vitest";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

/** Rosa keeps an automatic answer. */
async function add(desk: Desk, options: Record<string, string>): Promise<string> {
  await desk.as(desk.owner).run("/auto-answer add", options, { in: desk.general.id });
  await desk.settled();
  return last(desk, desk.owner, desk.general.id).text;
}

const refund = { name: "Refunds", on: "refund, money back", answer: "A refund takes **three days**.", when: "ticket" };

test("in a ticket: what the member says is answered once, in the assistant's name; what staff say is not", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  expect(await add(desk, refund)).toContain("When somebody says: `refund, money back`");
  const { dm, thread } = await openByDm(desk);
  desk.as(mel).write(thread, "She wants her money back");
  desk.as(mel).write(thread, "+Is it about a refund?");
  await desk.settled();
  expect(texts(desk, ada, dm).join("\n")).not.toContain("three days");

  desk.as(ada).write(dm, "I want my MONEY back");
  await desk.settled();
  expect(last(desk, ada, dm).text).toBe("**Harbour Games assistant** (automatic)\nA refund takes **three days**.");
  expect(last(desk, mel, thread).text).toContain("Answered automatically: Refunds");
  expect((await desk.app().app.db.selectFrom("ticket").select("status").execute())[0]?.status).toBe("waiting-staff");

  await desk.stop();
  await desk.start();
  // The one that was given is left out, so that the next one that fits is found.
  await add(desk, { name: "Manners", on: "please", answer: "You are welcome.", when: "ticket" });
  desk.as(ada).write(dm, "My refund, please");
  await desk.settled();
  expect(texts(desk, ada, dm).filter((text) => text.includes("three days"))).toHaveLength(1);
  expect(last(desk, ada, dm).text).toContain("You are welcome.");
});

test("in a private thread too; for its topics only; and what a form said", async () => {
  await using desk = await openDesk();
  const { ada, ben } = desk;
  await add(desk, { ...refund, topics: "billing" });
  await add(desk, { name: "Locked", on: "/lock(ed)? out/", answer: "Use the link in the mail.", when: "both" });
  const thread = await openByPanel(desk);
  desk.as(ada).write(thread, "A refund please");
  desk.as(ada).write(thread, "I am LOCKED out");
  await desk.settled();
  const read = texts(desk, ada, thread).join("\n");
  expect(read).not.toContain("three days");
  expect(read).toContain("**Harbour Games assistant** (automatic)\nUse the link in the mail.");

  const panel = desk.reads(ben, desk.getHelp.id)[0];
  await desk.as(ben).press(panel?.id ?? "", "Account access");
  await desk.as(ben).fillIn({ q1: "I am locked out" });
  await desk.settled();
  const own = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
  expect(texts(desk, ben, own).filter((text) => text.includes("Use the link"))).toHaveLength(1);
});

test("a pattern that could look for ever is refused; what would be answered can be tried; changed, listed, removed", async () => {
  await using desk = await openDesk();
  const { owner, mel, ada } = desk;
  expect(await add(desk, { ...refund, on: "/(a+)+$/" })).toContain("could look for ever");
  expect(await add(desk, { ...refund, on: "/(/" })).toContain("I can't read what is between the slashes");
  await add(desk, refund);
  expect(await add(desk, refund)).toContain("There is an automatic answer Refunds already.");
  const place = { in: desk.general.id };
  await desk.as(mel).run("/auto-answer try", { words: "money back!" }, place);
  expect(last(desk, mel, place.in).text).toContain("In a ticket they would get Refunds.");
  await desk.as(owner).run("/auto-answer edit", { name: "Refunds" }, place);
  await desk.as(owner).fillIn({ on: "return", when: "before" });
  await desk.settled();
  await desk.as(mel).run("/auto-answer try", { words: "money back!" }, place);
  expect(last(desk, mel, place.in).text).toContain("Nothing would be answered.");
  await desk.as(mel).run("/auto-answer list", {}, place);
  expect(last(desk, mel, place.in).text).toContain("**Refunds** `return` · before a ticket");
  await desk.as(owner).run("/auto-answer remove", { name: "refunds" }, place);
  await desk.as(mel).run("/auto-answer list", {}, place);
  expect(last(desk, mel, place.in).text).toContain("There are no automatic answers yet.");
  await desk.as(ada).run("/auto-answer list", {}, place);
  expect(last(desk, ada, place.in).text).not.toContain("automatic");
});

test("an answer for many topics, whatever they are called, stays for all of them when something else of it is changed", async () => {
  const topics = Array.from({ length: 12 }, (_, n) => `question-${n}`);
  const types = topics.map(
    (key, n) => `  ${key}: { name: "Of the kind ${n}, as nobody asks", room: dm, destination: "#tickets" }\n`,
  );
  await using desk = await openDesk({ file: deskFile.replace("\ntypes:\n", `\ntypes:\n${types.join("")}`) });
  await add(desk, { ...refund, topics: topics.join(",") });
  const kept = async () =>
    (await desk.app().app.db.selectFrom("auto_answer").select("types").executeTakeFirst())?.types;
  const before = await kept();
  await desk.as(desk.owner).run("/auto-answer edit", { name: "Refunds" }, { in: desk.general.id });
  await desk.as(desk.owner).fillIn({ answer: "Five days." });
  await desk.settled();
  expect(last(desk, desk.owner, desk.general.id).text).toContain("Five days.");
  expect(JSON.parse((await kept()) ?? "")).toHaveLength(12);
  expect(await kept()).toBe(before);
});

test("a mistake in the form gives back what was typed, over a restart, until it is mended", async () => {
  await using desk = await openDesk();
  const { owner, general } = desk;
  await add(desk, refund);
  await desk.as(owner).run("/auto-answer edit", { name: "Refunds" }, { in: general.id });
  await desk.as(owner).fillIn({ answer: "Five days.", when: "before", topics: "moon" });
  await desk.settled();
  expect(last(desk, owner, general.id).text).toContain("There is no topic “moon” here.");
  await desk.stop();
  await desk.start();
  await desk.as(owner).press(last(desk, owner, general.id).id, "Fix it");
  await desk.as(owner).fillIn({ topics: "" });
  await desk.settled();
  const saved = last(desk, owner, general.id).text;
  expect(saved).toContain("Five days.");
  expect(saved).toContain("Offered before the ticket is sent");
  const { given } = await desk.app().app.db.selectFrom("form_run").select("given").executeTakeFirstOrThrow();
  expect(given).toBeNull();
});

test("an answer for a topic that is offered no more does not become one for all of them when something else of it is changed", async () => {
  const old = '  old: { name: "Old", room: dm, destination: "#tickets" }\n';
  await using desk = await openDesk({ file: deskFile.replace("\ntypes:\n", `\ntypes:\n${old}`) });
  await add(desk, { ...refund, topics: "old" });
  await applyDesk(desk.app().app, { name: "desk.yaml", source: deskFile, mode: "change" });
  const { thread, dm } = await openByDm(desk);
  await desk.as(desk.owner).run("/auto-answer edit", { name: "Refunds" }, { in: desk.general.id });
  await desk.as(desk.owner).fillIn({ answer: "Five days." });
  await desk.settled();
  expect(last(desk, desk.owner, desk.general.id).text).toContain("For these topics: Old");
  desk.as(desk.ada).write(dm, "I want a refund");
  await desk.settled();
  expect(texts(desk, desk.ada, dm).join("\n")).not.toContain("Five days");
  expect(last(desk, desk.mel, thread).text).toContain("I want a refund");
});

/** Ada writes by DM and chooses "Question". Returns the card. */
async function begin(desk: Desk, words: string): Promise<string> {
  const { ada } = desk;
  desk.as(ada).write(desk.dm(ada), words);
  await desk.settled();
  const card = last(desk, ada, desk.dm(ada));
  await desk.as(ada).choose(card.id, "What is it about?", ["Question"]);
  await desk.settled();
  return card.id;
}

test("before a ticket: the answer stands on the card and nothing is sent; it helped, or they go on; both over restarts", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  await add(desk, { ...refund, when: "before" });
  const dm = desk.dm(ada);
  const reads = (id: string) => desk.reads(ada, dm).find((message) => message.id === id)?.text;
  const first = await begin(desk, "Where is my refund?");
  expect(reads(first)).toContain("Does this help?");
  expect(reads(first)).toContain("A refund takes **three days**.");
  await desk.stop();
  await desk.start();
  await desk.as(ada).press(first, "That helped");
  await desk.settled();
  expect(reads(first)).toContain("No ticket was opened");
  expect(desk.threads(desk.tickets.id)).toEqual([]);

  const second = await begin(desk, "The refund is wrong");
  await desk.as(ada).press(second, "I still need help");
  await desk.settled();
  expect(reads(second)).toContain("Send this to the Harbour Games team?");
  // Decided once: more words about the same do not ask again.
  desk.as(ada).write(dm, "It really is about a refund");
  await desk.settled();
  expect(reads(second)).toContain("Send this to the Harbour Games team?");
  await desk.as(ada).press(second, "Send");
  await desk.settled();
  const thread = desk.threads(desk.tickets.id).at(-1)?.id ?? "";
  expect(texts(desk, mel, thread).join("\n")).toContain("The refund is wrong");
  await desk.as(mel).run("/auto-answer list", {}, { in: thread });
  expect(last(desk, mel, thread).text).toContain("helped 1 of 2 before a ticket");
});
