import { expect, test } from "vitest";
import { type Desk, openDesk } from "../support/desk.ts";

/** What somebody reads in a channel, as plain lines. */
const texts = (desk: Desk, user: { readonly id: string }, channelId: string) =>
  desk.reads(user, channelId).map(({ text }) => text);

/** Ada asks by DM about the first topic, which has no form. Returns her DM and the staff thread. */
async function openByDm(desk: Desk, words = "The harbour map does not load"): Promise<{ dm: string; thread: string }> {
  const dm = desk.dm(desk.ada);
  desk.as(desk.ada).write(dm, words);
  await desk.settled();
  const card = desk.reads(desk.ada, dm).at(-1);
  await desk.as(desk.ada).choose(card?.id ?? "", "What is it about?", ["Question"]);
  await desk.settled();
  await desk.as(desk.ada).press(card?.id ?? "", "Send");
  await desk.settled();
  const thread = desk.threads(desk.tickets.id).at(-1);
  return { dm, thread: thread?.id ?? "" };
}

test("nothing leaves the DM before the member saw where it goes and pressed Send", async () => {
  await using desk = await openDesk();
  const dm = desk.dm(desk.ada);
  desk.as(desk.ada).write(dm, "The harbour map does not load");
  await desk.settled();
  const card = desk.reads(desk.ada, dm).at(-1);
  expect(card?.text).toContain("Message the Harbour Games team");
  expect(card?.text).toContain("> The harbour map does not load");
  expect(card?.text).toContain("Not sent yet. What is it about?");
  expect(desk.threads(desk.tickets.id)).toEqual([]);

  await desk.as(desk.ada).choose(card?.id ?? "", "What is it about?", ["Question"]);
  await desk.settled();
  expect(desk.threads(desk.tickets.id)).toEqual([]);
  expect(texts(desk, desk.ada, dm)).toHaveLength(2);
  expect(texts(desk, desk.ada, dm).at(-1)).toContain("Send this to the Harbour Games team?");

  await desk.as(desk.ada).press(card?.id ?? "", "Send");
  await desk.settled();
  expect(desk.threads(desk.tickets.id)).toHaveLength(1);
  expect(texts(desk, desk.ada, dm)).toHaveLength(2);
  expect(texts(desk, desk.ada, dm).at(-1)).toContain("Ticket #1 is open");
});

test("both sides talk: files, edits, deletions, a comment that stays, a receipt", async () => {
  await using desk = await openDesk();
  const { dm, thread } = await openByDm(desk);
  const { ada, mel } = desk;
  expect(desk.threads(desk.tickets.id)[0]?.name).toBe("1 Question Ada");
  const [card, first] = texts(desk, mel, thread);
  expect(card).toContain("#1 · Question");
  expect(card).toContain("Team's turn");
  expect(first).toBe("**Ada**\nThe harbour map does not load");

  desk.as(mel).write(thread, "Has anybody seen this before?");
  const plus = desk.as(mel).write(thread, "+Which browser is it?");
  await desk.settled();
  expect(texts(desk, ada, dm).at(-1)).toBe(
    "**Mel** · Harbour Games team\nWhich browser is it?\n-# Answer by writing here.",
  );
  expect(texts(desk, ada, dm).join("\n")).not.toContain("seen this before");
  // The typed command gives way to a line that says who reads it.
  expect(desk.reads(mel, thread).map(({ id }) => id)).not.toContain(plus.id);
  expect(texts(desk, mel, thread).at(-1)).toBe("✅ **Mel → Ada**\nWhich browser is it?");

  const answer = desk.as(ada).write(dm, {
    content: "Firefox, see the picture",
    files: [{ name: "map.txt", bytes: new TextEncoder().encode("grey"), contentType: "text/plain" }],
  });
  await desk.settled();
  const copy = desk.reads(mel, thread).at(-1);
  expect(copy?.text).toContain("**Ada**\nFirefox, see the picture");
  expect(copy?.attachments.map(({ filename }) => filename)).toEqual(["map.txt"]);
  expect(await (await fetch(copy?.attachments[0]?.url ?? "")).text()).toBe("grey");
  // A receipt for the first message of a turn.
  expect(
    desk
      .reads(ada, dm)
      .find(({ id }) => id === answer.id)
      ?.reactions?.map(({ emoji }) => emoji.name),
  ).toEqual(["✅"]);

  desk.as(ada).edit(answer.id, "Firefox 140, see the picture");
  await desk.settled();
  expect(desk.reads(mel, thread).find(({ id }) => id === copy?.id)?.text).toBe(
    "**Ada**\nFirefox 140, see the picture\n-# Edited. Before: Firefox, see the picture",
  );
  desk.as(ada).erase(answer.id);
  await desk.settled();
  expect(desk.reads(mel, thread).find(({ id }) => id === copy?.id)?.text).toBe(
    "**Ada**\n~~Firefox 140, see the picture~~\n-# Deleted by the member.",
  );
});

test("a sent reply is edited and taken back from the Apps menu, by its author or an admin", async () => {
  await using desk = await openDesk();
  const { dm, thread } = await openByDm(desk);
  const { ada, mel, kim, owner } = desk;
  desk.as(mel).write(thread, "+Which browsr is it?");
  await desk.settled();
  const receipt = desk.reads(mel, thread).at(-1);

  const refused = await desk.as(kim).useOnMessage("Edit reply", receipt?.id ?? "");
  expect(refused.outcome).toBe("answered");
  expect(desk.reads(kim, thread).at(-1)?.text).toContain("Pick a reply that you sent from this ticket.");

  await desk.as(mel).useOnMessage("Edit reply", receipt?.id ?? "");
  await desk.as(mel).fillIn({ text: "Which browser is it?" });
  await desk.settled();
  expect(texts(desk, ada, dm).at(-1)).toContain("Which browser is it?");
  expect(desk.reads(mel, thread).find(({ id }) => id === receipt?.id)?.text).toBe(
    "✅ **Mel → Ada**\nWhich browser is it?\n-# Edited. Before: Which browsr is it?",
  );

  await desk.as(owner).useOnMessage("Take back", receipt?.id ?? "");
  await desk.settled();
  expect(texts(desk, ada, dm).join("\n")).not.toContain("Which browser");
  expect(desk.reads(mel, thread).find(({ id }) => id === receipt?.id)?.text).toContain("~~Which browser is it?~~");
});

test("an anonymous topic shows the team's name; one reply may be signed otherwise", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "I was charged twice");
  await desk.settled();
  const card = desk.reads(ada, dm).at(-1);
  await desk.as(ada).choose(card?.id ?? "", "What is it about?", ["Billing"]);
  await desk.settled();
  await desk.as(ada).press(card?.id ?? "", "Answer and send");
  const form = desk.as(ada).form();
  expect(JSON.stringify(form)).toContain("I was charged twice");
  await desk.as(ada).fillIn({ q2: "HG-123456" });
  await desk.settled();
  const thread = desk.threads(desk.tickets.id)[0]?.id ?? "";
  expect(texts(desk, mel, thread)[0]).toContain("HG-123456");

  desk.as(mel).write(thread, "+We are looking into it");
  await desk.settled();
  expect(texts(desk, ada, dm).at(-1)).toContain("**Harbour Games team**\nWe are looking into it");
  desk.as(mel).write(thread, "+nonareply It's Mel, by the way");
  await desk.settled();
  expect(texts(desk, ada, dm).at(-1)).toBe("**Mel** · Harbour Games team\nIt's Mel, by the way");
  await desk.as(mel).run("/reply", { message: "Done now", as: "anonymous" }, { in: thread });
  await desk.settled();
  expect(texts(desk, ada, dm).at(-1)).toBe("**Harbour Games team**\nDone now");
  expect(texts(desk, mel, thread).at(-1)).toBe("✅ **Mel → Ada** · as the team\nDone now");
});

test("the Reply button answers too, and only the team may press it", async () => {
  await using desk = await openDesk();
  const { dm, thread } = await openByDm(desk);
  const card = desk.reads(desk.mel, thread)[0];
  await desk.as(desk.mel).press(card?.id ?? "", "Reply");
  await desk.as(desk.mel).fillIn({ text: "On it", as: "named" });
  await desk.settled();
  expect(texts(desk, desk.ada, dm).at(-1)).toContain("**Mel** · Harbour Games team\nOn it");
  expect(texts(desk, desk.mel, thread).at(-1)).toBe("✅ **Mel → Ada**\nOn it");
});

test("what a member asks of their ticket names no thread of the team", async () => {
  await using desk = await openDesk();
  const { dm, thread } = await openByDm(desk);
  await desk.as(desk.ada).run("/ticket info", {}, { in: dm });
  expect(desk.reads(desk.ada, dm).at(-1)?.text).toContain("1 message by the member");
  expect(desk.reads(desk.ada, dm).at(-1)?.text).not.toContain(thread);
  await desk.as(desk.mel).run("/ticket info", {}, { in: thread });
  expect(desk.reads(desk.mel, thread).at(-1)?.text).toContain(`<#${thread}>`);
});

test("closing tells the member why, and archives and locks the thread; reopening undoes it", async () => {
  await using desk = await openDesk();
  const { dm, thread } = await openByDm(desk);
  const { ada, mel } = desk;
  const card = desk.reads(mel, thread)[0];
  await desk.as(mel).press(card?.id ?? "", "Close");
  await desk.as(mel).fillIn({ reason: "The map loads again", tell: "yes" });
  await desk.settled();
  expect(desk.threads(desk.tickets.id)[0]).toMatchObject({ archived: true, locked: true });
  expect(texts(desk, ada, dm).at(-1)).toContain("Ticket #1 is closed");
  expect(texts(desk, ada, dm).at(-1)).toContain("The map loads again");
  expect(texts(desk, mel, thread)[0]).toContain("Closed by");

  const closed = desk.reads(ada, dm).at(-1);
  await desk.as(ada).press(closed?.id ?? "", "Reopen");
  await desk.settled();
  expect(desk.threads(desk.tickets.id)[0]).toMatchObject({ archived: false, locked: false });
  desk.as(ada).write(dm, "It stopped again");
  await desk.settled();
  expect(texts(desk, mel, thread).at(-1)).toBe("**Ada**\nIt stopped again");
});

test("within a day of the close the closed ticket is offered first; a bare thanks opens nothing", async () => {
  await using desk = await openDesk();
  const { dm, thread } = await openByDm(desk);
  const { ada, mel } = desk;
  await desk.as(mel).run("/ticket close", { reason: "Solved" }, { in: thread });
  await desk.settled();
  const before = texts(desk, ada, dm).length;
  const thanks = desk.as(ada).write(dm, "thank you so much!!");
  await desk.settled();
  expect(texts(desk, ada, dm)).toHaveLength(before + 1);
  expect(
    desk
      .reads(ada, dm)
      .find(({ id }) => id === thanks.id)
      ?.reactions?.map(({ emoji }) => emoji.name),
  ).toEqual(["❤️"]);

  desk.as(ada).write(dm, "Oh, it broke again");
  await desk.settled();
  const offer = desk.reads(ada, dm).at(-1);
  expect(offer?.text).toContain("Ticket #1 was closed");
  await desk.as(ada).press(offer?.id ?? "", "Continue #1");
  await desk.settled();
  expect(texts(desk, mel, thread).at(-1)).toBe("**Ada**\nOh, it broke again");
  expect(desk.threads(desk.tickets.id)).toHaveLength(1);
});

test("a member who closed their DMs: staff are told, the words are kept, and arrive once it works again", async () => {
  await using desk = await openDesk();
  const { dm, thread } = await openByDm(desk);
  const { ada, mel } = desk;
  desk.as(ada).closeDms();
  desk.as(mel).write(thread, "+Can you try again now?");
  await desk.settled();
  const told = desk.reads(mel, thread).at(-1);
  expect(told?.text).toContain("Not sent: Ada can't be reached by DM");
  expect(told?.text).toContain("> Can you try again now?");
  expect(texts(desk, mel, thread)[0]).toContain("can't be reached by DM");

  desk.as(ada).openDms();
  await desk.as(mel).press(told?.id ?? "", "Try again");
  await desk.settled();
  expect(texts(desk, ada, dm).at(-1)).toContain("Can you try again now?");
  expect(texts(desk, mel, thread).at(-1)).toBe("✅ **Mel → Ada**\nCan you try again now?");
  expect(texts(desk, mel, thread)[0]).not.toContain("can't be reached");
});

test("leaving the server closes the ticket", async () => {
  await using desk = await openDesk();
  const { thread } = await openByDm(desk);
  desk.as(desk.ada).leave(desk.guild.id);
  await desk.settled();
  expect(texts(desk, desk.mel, thread).join("\n")).toContain("left the server, so this is closed");
  expect(desk.threads(desk.tickets.id)[0]).toMatchObject({ archived: true, locked: true });
});

test("an unsent start is forgotten after a day, and its card says so", async () => {
  await using desk = await openDesk();
  const dm = desk.dm(desk.ada);
  desk.as(desk.ada).write(dm, "Hello");
  await desk.later(24 * 3_600_000 + 60_000);
  const card = desk.reads(desk.ada, dm).at(-1);
  expect(card?.text).toContain("not sent and is forgotten");
  desk.as(desk.ada).write(dm, "Hello again");
  await desk.settled();
  expect(texts(desk, desk.ada, dm).at(-1)).toContain("> Hello again");
});

test("who shares no server with a desk is told so", async () => {
  await using desk = await openDesk();
  desk.as(desk.ben).leave(desk.guild.id);
  // Discord lets an old chat be written in; the bot's answer may not arrive, and nothing is opened.
  const dm = desk.box.people.as(desk.ben.id);
  expect(() => dm.write(desk.dm(desk.ben), "Hello?")).toThrow();
  expect(desk.threads(desk.tickets.id)).toEqual([]);
});

test("a message that Discord refuses in the staff room gets no check mark, and its writer is told", async () => {
  await using desk = await openDesk();
  const { dm, thread } = await openByDm(desk);
  const { ada, mel } = desk;
  desk.as(mel).write(thread, "+Which browser is it?");
  await desk.settled();
  desk.box.faults.rest({
    match: { method: "POST", path: `/channels/${thread}/messages` },
    do: { kind: "refuse", code: 50_035 },
  });
  const refused = desk.as(ada).write(dm, "Firefox");
  await desk.settled();
  expect(texts(desk, ada, dm).at(-1)).toContain("A message was not delivered");
  expect(desk.reads(ada, dm).find(({ id }) => id === refused.id)?.reactions ?? []).toEqual([]);
});
