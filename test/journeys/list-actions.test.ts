import { addRole } from "discord-box";
import { expect, test } from "vitest";
import { hours } from "#kernel/types.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel } from "../support/scenes.ts";

const numbersIn = (text: string): number[] => [...text.matchAll(/#(\d+) ·/g)].map(([, number]) => Number(number));

/** The list, narrowed or not, as somebody reads it. */
async function list(desk: Desk, who: { readonly id: string }, options: Record<string, string> = {}) {
  await desk.as(who).run("/ticket list", options, { in: desk.general.id });
  return last(desk, who, desk.general.id);
}

const now = (desk: Desk, who: { readonly id: string }) => last(desk, who, desk.general.id);

test("from the list a ticket is claimed, given to somebody, raised and closed, and the list is drawn anew each time", async () => {
  await using desk = await openDesk({
    file: deskFile.replace("    emoji: 💬\n", "    emoji: 💬\n    seniors: [{ level: 2, ping: [Leads] }]\n"),
    prepare: ({ guild }, { world }) => {
      addRole(world, guild.id, { name: "Leads" });
    },
  });
  const { ada, ben, mel, kim } = desk;
  const { thread } = await openByDm(desk);
  await openByDm(desk, { by: ben });
  const first = await list(desk, mel);
  expect(numbersIn(first.text)).toEqual([1, 2]);

  await desk.as(mel).choose(first.id, "Do something with a ticket", ["#1 · Question"]);
  expect(now(desk, mel).text).toContain(`by <@${ada.id}>`);
  expect(JSON.stringify(now(desk, mel).components)).toContain(
    `https://discord.com/channels/${desk.guild.id}/${thread}`,
  );
  // A restart between any two presses changes nothing.
  await desk.stop();
  await desk.start();
  await desk.as(mel).press(first.id, "Claim");
  expect(now(desk, mel).id).toBe(first.id);
  expect(now(desk, mel).text).toContain(`<@${mel.id}> looks after ticket #1 now.`);
  expect(now(desk, mel).text).toMatch(new RegExp(`#1 ·.*claimed by <@${mel.id}>`));

  await desk.as(mel).choose(first.id, "Do something with a ticket", ["#1 · Question"]);
  await desk.as(mel).press(first.id, "Assign");
  await desk.as(mel).fillIn({ staff: [kim.id] });
  expect(now(desk, mel).text).toMatch(new RegExp(`#1 ·.*claimed by <@${kim.id}>`));
  // Somebody who answers nothing is refused, and nothing changes.
  await desk.as(mel).choose(first.id, "Do something with a ticket", ["#1 · Question"]);
  await desk.as(mel).press(first.id, "Assign");
  await desk.as(mel).fillIn({ staff: [ben.id] });
  expect(now(desk, mel).text).toContain("does not answer this ticket");
  expect((await list(desk, mel)).text).toMatch(new RegExp(`#1 ·.*claimed by <@${kim.id}>`));

  const raising = now(desk, mel).id;
  await desk.as(mel).choose(raising, "Do something with a ticket", ["#1 · Question"]);
  await desk.as(mel).press(raising, "Ask a senior");
  await desk.as(mel).fillIn({ level: "2", reason: "Above what I may give" });
  expect(now(desk, mel).text).toContain("Ticket #1 is at level 2.");
  expect(now(desk, mel).text).toMatch(/#1 ·.*level 2/);

  await desk.as(mel).choose(raising, "Do something with a ticket", ["#2 · Question"]);
  await desk.as(mel).press(raising, "Close");
  await desk.as(mel).fillIn({ reason: "Solved on the phone", tell: "yes" });
  await desk.settled();
  expect(now(desk, mel).text).toContain("Ticket #2 is closed.");
  expect(numbersIn(now(desk, mel).text)).toEqual([1]);
  expect(last(desk, ben, desk.dm(ben)).text).toContain("Solved on the phone");

  // Who asked, who raised it and who ended it, and when, stands in the ticket's info.
  await desk.as(mel).press(raising, "Look at #1");
  expect(now(desk, mel).text).toMatch(new RegExp(`<@${mel.id}> took it to level 2 <t:`));
  await desk.as(mel).press(raising, "Back to the list");
  expect(numbersIn(now(desk, mel).text)).toEqual([1]);
  await desk.as(mel).run("/ticket info", { number: 2 }, { in: desk.general.id });
  expect(now(desk, mel).text).toMatch(new RegExp(`Opened on <t:\\d+:f> by <@${ben.id}>`));
  expect(now(desk, mel).text).toMatch(new RegExp(`Closed by <@${mel.id}> <t:\\d+:R>: Solved on the phone`));
});

test("a list is narrowed by state, topic, tag, staff, priority and name, over pages and restarts, for a day", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel, kim, general } = desk;
  const { thread, dm } = await openByDm(desk);
  const bens = await openByDm(desk, { by: ben });
  const feedback = await openByPanel(desk, ada);
  desk.as(mel).write(thread, "+Which one?");
  await desk.settled();
  await desk.as(mel).run("/tags add", { tags: "refund, map" }, { in: thread });
  await desk.as(mel).run("/ticket priority", { priority: "high" }, { in: thread });
  await desk.as(mel).run("/ticket claim", {}, { in: thread });
  await desk.as(mel).run("/ticket rename", { name: "Harbour map" }, { in: bens.thread });
  await desk.settled();

  const numbers = async (options: Record<string, string>) => numbersIn((await list(desk, mel, options)).text);
  expect(await numbers({ state: "member" })).toEqual([1]);
  expect(await numbers({ state: "team" })).toEqual([2, 3]);
  expect(await numbers({ state: "unclaimed" })).toEqual([2, 3]);
  expect(await numbers({ topic: "feedback" })).toEqual([3]);
  expect(await numbers({ tag: "Refund" })).toEqual([1]);
  expect(await numbers({ tag: "ref" })).toEqual([]);
  expect(await numbers({ tag: "%" })).toEqual([]);
  expect(await numbers({ staff: mel.id })).toEqual([1]);
  expect(await numbers({ staff: kim.id })).toEqual([]);
  expect(await numbers({ priority: "high" })).toEqual([1]);
  expect(await numbers({ name: "harbour" })).toEqual([2]);
  expect(await numbers({ name: "ada" })).toEqual([3, 1]);
  expect(await numbers({ name: "ada", topic: "Question" })).toEqual([1]);
  expect(now(desk, mel).text).toContain("Only: about Question · name with “ada”");
  await list(desk, mel, { topic: "Billing" });
  expect(now(desk, mel).text).toContain("None of these tickets is about Billing");
  await list(desk, mel, { tag: "nothing" });
  expect(now(desk, mel).text).toContain("No open ticket fits this.");

  // A member narrows their own, reads nothing of the team's, and gets no tools.
  const own = await list(desk, ada, { name: "harbour" });
  expect(numbersIn(own.text)).toEqual([]);
  const all = await list(desk, ada);
  expect(numbersIn(all.text)).toEqual([3, 1]);
  expect(all.text).toContain(`channels/@me/${dm}`);
  expect(all.text).toContain(`<#${feedback}>`);
  expect(all.text).not.toContain(thread);
  expect(all.text).not.toContain(mel.id);
  expect(JSON.stringify(all.components)).not.toContain("list-pick");

  // Typed too, and shown to whoever typed it alone.
  desk.as(mel).write(general.id, "!tickets member");
  await desk.settled();
  await desk.as(mel).press(now(desk, mel).id, "Show");
  expect(numbersIn(now(desk, mel).text)).toEqual([1]);

  // What it is narrowed to stays with its pages for a day, and is nobody else's.
  const narrowed = await list(desk, mel, { name: "ada" });
  await desk.as(mel).choose(narrowed.id, "Do something with a ticket", ["#3 · Feedback"]);
  await desk.stop();
  await desk.start();
  await desk.as(mel).press(narrowed.id, "Back to the list");
  expect(numbersIn(now(desk, mel).text)).toEqual([3, 1]);
  await desk.as(mel).choose(narrowed.id, "Do something with a ticket", ["#3 · Feedback"]);
  await desk.later(hours(25));
  await desk.as(mel).press(narrowed.id, "Back to the list");
  expect(now(desk, mel).text).toContain("over a day old");
});
