import { expect, test } from "vitest";
import { deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, reactions, texts } from "../support/scenes.ts";

test("what is edited or deleted before it is sent reaches nobody as it was", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const dm = desk.dm(ada);
  const first = desk.as(ada).write(dm, "My password is hunter2");
  const second = desk.as(ada).write(dm, "and something embarrassing");
  await desk.settled();
  const card = last(desk, ada, dm);
  desk.as(ada).edit(first.id, "I can't log in");
  desk.as(ada).erase(second.id);
  await desk.settled();
  const shown = desk.reads(ada, dm).find(({ id }) => id === card.id)?.text;
  expect(shown).toContain("> I can't log in");
  expect(shown).not.toMatch(/hunter2|embarrassing/);

  await desk.as(ada).choose(card.id, "What is it about?", ["Question"]);
  await desk.as(ada).press(card.id, "Send");
  await desk.settled();
  const thread = desk.threads(desk.tickets.id)[0]?.id ?? "";
  expect(texts(desk, mel, thread).slice(1)).toEqual(["**Ada**\nI can't log in"]);
});

test("a start whose only message is deleted is given up; the same holds while the bot was away", async () => {
  await using desk = await openDesk();
  const { ada } = desk;
  const dm = desk.dm(ada);
  const only = desk.as(ada).write(dm, "Wrong chat");
  await desk.settled();
  desk.as(ada).erase(only.id);
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Nothing was sent.");

  const again = desk.as(ada).write(dm, "Wrong again");
  await desk.settled();
  await desk.stop();
  desk.box.clock.advance(20 * 60_000);
  desk.as(ada).erase(again.id);
  await desk.start();
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Nothing was sent.");
});

test("with several tickets the member picks, goes on there, switches, and may open another", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread: first } = await openByDm(desk);
  // The second one is begun in the server, from the command, which leads here.
  await desk.as(ada).run("/ticket create", { topic: "billing" }, { in: desk.general.id });
  await desk.settled();
  await desk.as(ada).press(last(desk, ada, dm).id, "Answer and send");
  await desk.as(ada).fillIn({ q1: "Charged twice" });
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Ticket #2 is open");
  const second = desk.threads(desk.tickets.id).at(-1)?.id ?? "";

  desk.as(ada).write(dm, "Here is the receipt");
  await desk.settled();
  const pick = last(desk, ada, dm);
  expect(pick.text).toContain("Which ticket is this for?");
  await desk.as(ada).press(pick.id, "Ticket #2");
  await desk.settled();
  expect(last(desk, mel, second).text).toBe("**Ada**\nHere is the receipt");
  desk.as(ada).write(dm, "And another one");
  await desk.settled();
  expect(last(desk, mel, second).text).toBe("**Ada**\nAnd another one");

  await desk.as(ada).press(pick.id, "Other ticket");
  desk.as(ada).write(dm, "The map again");
  await desk.settled();
  const other = last(desk, ada, dm);
  await desk.as(ada).press(other.id, "Ticket #1");
  await desk.settled();
  expect(last(desk, mel, first).text).toBe("**Ada**\nThe map again");

  // Which one is to be closed is not guessed.
  await desk.as(ada).run("/ticket close", {}, { in: dm });
  expect(last(desk, ada, dm).text).toContain("You have several tickets open.");
  expect(desk.threads(desk.tickets.id).map(({ archived }) => archived)).toEqual([false, false]);

  await desk.as(ada).press(other.id, "Other ticket");
  desk.as(ada).write(dm, "Something new");
  await desk.settled();
  const anew = last(desk, ada, dm);
  await desk.as(ada).press(anew.id, "New ticket");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Not sent yet. What is it about?");
});

test("a topic that was taken back before it was sent is chosen anew", async () => {
  await using desk = await openDesk();
  const { ada } = desk;
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "The map is grey");
  await desk.settled();
  const card = last(desk, ada, dm);
  await desk.as(ada).choose(card.id, "What is it about?", ["Question"]);
  await desk.settled();
  const { applyDesk } = await import("../../src/features/index.ts");
  const source = deskFile.replace("  question:\n    name: Question", "  other:\n    name: Other");
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  await desk.settled();
  await desk.as(ada).press(card.id, "Send");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("no longer offered");
  expect(desk.threads(desk.tickets.id)).toEqual([]);
  await desk.as(ada).press(card.id, "Back");
  await desk.settled();
  await desk.as(ada).choose(card.id, "What is it about?", ["Other"]);
  await desk.as(ada).press(card.id, "Send");
  await desk.settled();
  expect(desk.threads(desk.tickets.id)).toHaveLength(1);
});

test("who left between choosing and sending opens nothing", async () => {
  await using desk = await openDesk();
  const { ada } = desk;
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "The map is grey");
  await desk.settled();
  const card = last(desk, ada, dm);
  await desk.as(ada).choose(card.id, "What is it about?", ["Question"]);
  await desk.settled();
  desk.as(ada).leave(desk.guild.id);
  await desk.as(ada).press(card.id, "Send");
  await desk.settled();
  expect(desk.threads(desk.tickets.id)).toEqual([]);
});

test("what no longer fits into a start is marked and said once; what fits is sent, and the rest can follow", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const dm = desk.dm(ada);
  const written: string[] = [];
  for (let number = 1; number <= 53; number += 1) {
    written.push(desk.as(ada).write(dm, `Part ${number}`).id);
    await desk.settled();
  }
  const [card, ...others] = desk.reads(ada, dm).filter(({ author }) => author.id !== ada.id);
  expect(others.map(({ text }) => text)).toEqual([expect.stringContaining("No more fits before this is sent")]);
  const marked = written.filter((id) => reactions(desk, ada, dm, id).includes("⚠️"));
  expect(marked).toEqual(written.slice(50));

  // A place that is free again is used, also after a restart.
  desk.as(ada).erase(written[0] ?? "");
  await desk.settled();
  await desk.stop();
  await desk.start();
  desk.as(ada).write(dm, "Part 54");
  await desk.settled();
  await desk.as(ada).choose(card?.id ?? "", "What is it about?", ["Question"]);
  await desk.as(ada).press(card?.id ?? "", "Send");
  await desk.settled();
  const thread = desk.threads(desk.tickets.id)[0]?.id ?? "";
  const arrived = texts(desk, mel, thread).join("\n");
  expect(arrived).toMatch(/Part 2\n[\s\S]*Part 50\n[\s\S]*Part 54/);
  expect(arrived).not.toMatch(/Part (1|51|52|53)\b/);

  desk.as(ada).write(dm, "Part 51 again");
  await desk.settled();
  expect(texts(desk, mel, thread).at(-1)).toContain("Part 51 again");
});
