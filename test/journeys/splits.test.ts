import { expect, test } from "vitest";
import { applyDesk } from "../../src/features/index.ts";
import { describeOnDatabases } from "../support/databases.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

type User = { readonly id: string };

const all = (desk: Desk, user: User, channelId: string) => texts(desk, user, channelId).join("\n");
const found = (desk: Desk, user: User, channelId: string, says: string) =>
  desk.reads(user, channelId).find(({ text }) => text.includes(says));

describeOnDatabases("a ticket by DM that is split", (database) => {
  test("gives another one that begins with what the member wrote since; both say where the other is", async () => {
    await using desk = await openDesk({ database });
    const { ada, mel } = desk;
    const { dm, thread } = await openByDm(desk);
    desk.as(mel).write(thread, "A note of the team");
    const receipt = { name: "receipt.txt", bytes: new TextEncoder().encode("HG-1: 5.00") };
    desk.as(ada).write(dm, { content: "And I want a refund", files: [receipt] });
    await desk.settled();
    desk.as(mel).write(thread, "+Let me see");
    await desk.settled();
    desk.as(ada).write(dm, "Order HG-1");
    await desk.settled();
    const copy = found(desk, mel, thread, "And I want a refund");
    await desk.as(mel).useOnMessage("Split off a ticket", copy?.id ?? "");
    await desk.as(mel).fillIn({ along: "from-here", topic: ["Question"] });
    await desk.later(6_000);
    expect(all(desk, mel, thread)).toContain("Ticket #2 was split off from ticket #1");
    expect(all(desk, mel, thread)).toContain("split #2 off from this");
    const second = desk.threads(desk.tickets.id).at(-1)?.id ?? "";
    const read = texts(desk, mel, second);
    expect(read[0]).toContain("split off from [#1]");
    expect(read[0]).toContain(`<@${mel.id}> opened this with the member.`);
    expect(read.filter((one) => one.startsWith("**Ada**"))).toEqual([
      "**Ada**\nAnd I want a refund",
      "**Ada**\nOrder HG-1",
    ]);
    expect(found(desk, mel, second, "And I want a refund")?.attachments.map(({ filename }) => filename)).toEqual([
      "receipt.txt",
    ]);
    expect(all(desk, mel, second)).not.toContain("map does not load");
    expect(all(desk, mel, second)).not.toContain("A note of the team");
    expect(texts(desk, mel, thread)[0]).toContain("split into [#2]");
    expect(all(desk, mel, thread)).toContain("And I want a refund");
    expect(all(desk, ada, dm)).toContain("made ticket #2 out of this, because it is about something else than #1");

    await desk.stop();
    await desk.start();
    desk.as(mel).write(second, "+Your refund is on its way");
    await desk.settled();
    expect(last(desk, ada, dm).text).toContain("Your refund is on its way");
    // Split there again, it says which one that is.
    await desk.as(mel).run("/related split", { message: copy?.id ?? "" }, { in: thread });
    await desk.settled();
    expect(all(desk, mel, thread)).toContain("Ticket #2 was split off there already.");
    expect(desk.threads(desk.tickets.id)).toHaveLength(2);
  });

  test("of two who split it at the same message one does", async () => {
    await using desk = await openDesk({ database });
    const { mel, kim } = desk;
    const { thread } = await openByDm(desk);
    const copy = found(desk, mel, thread, "map does not load");
    const split = (by: User) => desk.as(by).run("/related split", { message: copy?.id ?? "" }, { in: thread });
    await Promise.all([split(mel), split(kim)]);
    await desk.settled();
    expect(desk.threads(desk.tickets.id)).toHaveLength(2);
    expect([mel, kim].map((user) => all(desk, user, thread)).join("\n")).toContain("was split off there already");
  });
});

test("what shared a message is taken out of it by itself; only this message, into a private thread, for whoever wrote it", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.settled();
  desk.as(ben).write(desk.dm(ben), "Mine is something else");
  await desk.settled();
  desk.as(ben).write(desk.dm(ben), "Never mind that");
  await desk.settled();
  const copy = found(desk, mel, thread, "Mine is something else");
  const link = `https://discord.com/channels/${desk.guild.id}/${thread}/${copy?.id}`;
  await desk.as(mel).run("/related split", { message: link, along: "this", topic: "feedback" }, { in: thread });
  await desk.settled();
  const second = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
  expect(desk.as(ben).canSee(second)).toBe(true);
  expect(desk.as(ada).canSee(second)).toBe(false);
  expect(all(desk, ben, second)).toContain("**Ben**\nMine is something else");
  expect(all(desk, ben, second)).not.toContain("Never mind");
});

test("in a room that all share the words are the member's own messages", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const thread = await openByPanel(desk);
  const first = desk.as(ada).write(thread, "A second thing");
  await desk.settled();
  desk.as(mel).write(thread, "One moment");
  await desk.settled();
  await desk.as(mel).run("/related split", { message: first.id, topic: "Question" }, { in: thread });
  await desk.later(6_000);
  const second = desk.threads(desk.tickets.id).at(-1)?.id ?? "";
  expect(all(desk, mel, second)).toContain("**Ada**\nA second thing");
  expect(all(desk, mel, second)).not.toContain("One moment");
  // The member reads of it by DM, and not where the team's facts would stand.
  expect(all(desk, ada, desk.dm(ada))).toContain("made ticket #2 out of this");
  expect(all(desk, ada, thread)).not.toContain("split");
});

test("what can't be is refused in a sentence, and opens nothing", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  const { thread } = await openByDm(desk);
  const note = desk.as(mel).write(thread, "A note of the team");
  await desk.settled();
  const tried = async (message: string, more: object = {}) => {
    await desk.as(mel).run("/related split", { message, ...more }, { in: thread });
    await desk.settled();
    return all(desk, mel, thread);
  };
  expect(await tried(note.id)).toContain("The member did not write that in this ticket");
  expect(await tried("the second one")).toContain("The member did not write that in this ticket");
  expect(await tried("1573712240966631424")).toContain("The member did not write that in this ticket");
  const own = found(desk, mel, thread, "map does not load")?.id ?? "";
  expect(await tried(own, { topic: "cooking" })).toContain("Say what it is about, as one of: ");
  const others = desk.as(ben).write(desk.general.id, "Not in a ticket");
  await desk.settled();
  expect(await tried(others.id)).toContain("The member did not write that in this ticket");
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.settled();
  desk.as(ben).write(desk.dm(ben), "And me");
  await desk.settled();
  desk.as(ben).leave(desk.guild.id);
  await desk.settled();
  expect(await tried(found(desk, mel, thread, "And me")?.id ?? "")).toContain("left the server");
  expect(all(desk, ada, desk.dm(ada))).not.toContain("made ticket");
  expect(desk.threads(desk.tickets.id)).toHaveLength(1);
});

test.each(["the permission is taken", "the ticket is erased"])(
  "nothing is split off when %s meanwhile",
  async (what) => {
    await using desk = await openDesk();
    const { mel, owner } = desk;
    const { thread } = await openByDm(desk);
    const copy = found(desk, mel, thread, "map does not load")?.id ?? "";
    const held = Promise.withResolvers<void>();
    const match = { method: "GET", path: `/channels/${thread}/messages/${copy}` };
    const fault = desk.box.faults.rest({ match, do: { kind: "hold", until: held.promise } });
    const split = desk.as(mel).run("/related split", { message: copy }, { in: thread });
    await expect.poll(() => fault.used, { timeout: 20_000 }).toBe(1);
    const { app } = desk.app();
    if (what === "the permission is taken") {
      const source = `permissions: { contact: senior }\n${deskFile}`;
      await applyDesk(app, { name: "desk.yaml", source, mode: "change" });
    } else {
      await desk.as(owner).run("/closing erase", { number: 1 }, { in: desk.general.id });
      await desk.as(owner).fillIn({ number: "1" });
    }
    held.resolve();
    await split;
    await desk.settled();
    const tickets = await app.db.selectFrom("ticket").select("number").execute();
    expect(tickets).toEqual([{ number: 1 }]);
  },
);

test("what the member edits after the split reads so in the new ticket, too, also when it became longer", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const first = desk.as(ada).write(dm, "And I want a refund");
  const second = desk.as(ada).write(dm, "Order HG-1");
  await desk.settled();
  const copy = found(desk, mel, thread, "And I want a refund");
  await desk.as(mel).run("/related split", { message: copy?.id ?? "" }, { in: thread });
  await desk.settled();
  const into = desk.threads(desk.tickets.id).at(-1)?.id ?? "";
  await desk.stop();
  desk.as(ada).edit(second.id, "Order HG-2");
  await desk.start();
  desk.as(ada).edit(first.id, `And I want ${"a refund. ".repeat(180)} At once.`);
  await desk.settled();
  const read = texts(desk, mel, into).filter((one) => one.startsWith("**Ada**"));
  expect(read).toHaveLength(2);
  expect(read[0]).toContain("a refund. a refund.");
  expect(read[1]).toContain("**Ada**\nOrder HG-2");
  expect(read[1]).toContain("Before: Order HG-1");
  expect(all(desk, mel, into)).toContain("At once.");
  // The first words of the ticket stayed where they were.
  expect(all(desk, mel, into)).not.toContain("map does not load");
});

test("in a private thread, where members edit what they wrote themselves, the copy in the new ticket follows", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const thread = await openByPanel(desk);
  const words = desk.as(ada).write(thread, "I want a refund");
  await desk.settled();
  await desk.as(mel).run("/related split", { message: words.id, topic: "Question" }, { in: thread });
  await desk.settled();
  const into = desk.threads(desk.tickets.id).at(-1)?.id ?? "";
  desk.as(ada).edit(words.id, "I want two refunds");
  await desk.settled();
  expect(all(desk, mel, into)).toContain("I want two refunds");
});
