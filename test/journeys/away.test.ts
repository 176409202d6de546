import { cpSync, renameSync, rmSync } from "node:fs";
import { Permission } from "discord-box";
import { expect, test } from "vitest";
import { notePickedUp } from "../../src/features/conversation/listeners/picked-up.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { fileWithRoom, openDeskWith, openRoom, PLACES } from "../support/rooms.ts";
import { openByPanel } from "../support/scenes.ts";

const texts = (desk: Desk, user: { readonly id: string }, channelId: string) =>
  desk.reads(user, channelId).map(({ text }) => text);

async function openByDm(desk: Desk): Promise<{ dm: string; thread: string }> {
  const dm = desk.dm(desk.ada);
  desk.as(desk.ada).write(dm, "The harbour map does not load");
  await desk.settled();
  const card = desk.reads(desk.ada, dm).at(-1);
  await desk.as(desk.ada).choose(card?.id ?? "", "What is it about?", ["Question"]);
  await desk.as(desk.ada).press(card?.id ?? "", "Send");
  await desk.settled();
  return { dm, thread: desk.threads(desk.tickets.id).at(-1)?.id ?? "" };
}

/** Longer than Discord keeps a session without a connection. */
const SESSION_FORGOTTEN = 20 * 60_000;

for (const session of ["resumed", "new"] as const) {
  test(`what happened while the bot was away is picked up: ${session} session`, async () => {
    await using desk = await openDesk();
    const { dm, thread } = await openByDm(desk);
    const { ada, mel } = desk;
    const edited = desk.as(ada).write(dm, "It is grey");
    const deleted = desk.as(ada).write(dm, "Never mind this one");
    await desk.settled();

    await desk.stop();
    if (session === "new") desk.box.clock.advance(SESSION_FORGOTTEN);
    desk.as(ada).edit(edited.id, "It is grey all over");
    desk.as(ada).erase(deleted.id);
    desk.as(ada).write(dm, "First while away");
    desk.as(ada).write(dm, "Second while away");
    desk.as(mel).write(thread, "+Answer while away");
    await desk.start();
    await desk.settled();

    expect(desk.logged.filter((line) => line.includes("a gateway session began"))).toHaveLength(
      session === "new" ? 2 : 1,
    );
    const read = texts(desk, mel, thread);
    // What is found together shares a message.
    expect(read.join("\n").match(/\*\*Ada\*\*\n\w+ while away/g)).toEqual([
      "**Ada**\nFirst while away",
      "**Ada**\nSecond while away",
    ]);
    expect(read.filter((text) => text === "✅ **Mel → Ada**\nAnswer while away")).toHaveLength(1);
    expect(read).toContain("**Ada**\nIt is grey all over\n-# Edited. Before: It is grey");
    expect(read).toContain("**Ada**\n~~Never mind this one~~\n-# Deleted by the member.");
    expect(texts(desk, ada, dm).filter((text) => text.includes("Answer while away"))).toHaveLength(1);
  });
}

test("what was picked up after an interruption is noted for the team, once, and never for the member", async () => {
  await using desk = await openDesk();
  const { dm, thread } = await openByDm(desk);
  const { ada, ben, mel } = desk;
  const shared = await openByPanel(desk, ben);
  const notes = () => texts(desk, mel, thread).filter((text) => text.includes("Picked up"));
  const beAway = async (length: number, meanwhile: () => void) => {
    await desk.stop();
    desk.box.clock.advance(length);
    meanwhile();
    await desk.start();
    await desk.settled();
  };

  await beAway(0, () => desk.as(ada).write(dm, "The session goes on"));
  await beAway(SESSION_FORGOTTEN, () => {});
  expect(notes()).toEqual([]);
  const missed: string[] = [];
  await beAway(SESSION_FORGOTTEN, () => {
    missed.push(desk.as(ada).write(dm, "First while away").id);
    missed.push(desk.as(ada).write(dm, "Second while away").id);
    desk.as(mel).write(thread, "Where is everybody?");
    desk.as(ben).write(shared, "Hello?");
    desk.as(mel).write(shared, "Hello!");
  });
  expect(texts(desk, mel, thread).at(-1)).toBe(
    "**Ada**\nFirst while away\n**Ada**\nSecond while away\n-# Picked up after an interruption: 2 messages.",
  );
  await beAway(SESSION_FORGOTTEN, () => {});
  // A process that dies at the wrong moment tells its successor to note the same again.
  const { app } = desk.app();
  const room = await app.rooms.findByChannel(app.db, dm);
  if (!room) throw new Error("the DM is no room");
  const asked = { member: async () => undefined, message: () => Promise.reject(new Error("nobody asks")) };
  await notePickedUp.handle({ app, event: { room, newest: [], complete: true, pickedUp: missed, asked } });
  await desk.settled();
  expect(notes()).toHaveLength(1);
  await beAway(SESSION_FORGOTTEN, () => desk.as(mel).write(thread, "+We are back"));
  expect(notes()[1]).toBe("-# Picked up after an interruption: 1 message.");
  expect([...texts(desk, ada, dm), ...texts(desk, ben, shared)].join("\n")).not.toContain("Picked up");
});

test("every button works after a restart", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const again = async () => {
    await desk.settled();
    await desk.stop();
    await desk.start();
    await desk.settled();
  };
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "I was charged twice");
  await again();
  const card = desk.reads(ada, dm).at(-1)?.id ?? "";
  await desk.as(ada).choose(card, "What is it about?", ["Billing"]);
  await again();
  await desk.as(ada).press(card, "Answer and send");
  await again();
  await desk.as(ada).fillIn({ q1: "Twice the same order" });
  await again();
  const thread = desk.threads(desk.tickets.id)[0]?.id ?? "";
  expect(texts(desk, ada, dm).at(-1)).toContain("Ticket #1 is open");
  const staffCard = desk.reads(mel, thread)[0]?.id ?? "";
  await desk.as(mel).press(staffCard, "Reply");
  await again();
  await desk.as(mel).fillIn({ text: "We are on it", as: "anonymous" });
  await again();
  expect(texts(desk, ada, dm).at(-1)).toContain("We are on it");
  await desk.as(mel).press(staffCard, "Close");
  await again();
  await desk.as(mel).fillIn({ reason: "Refunded", tell: "yes" });
  await again();
  await desk.as(ada).press(desk.reads(ada, dm).at(-1)?.id ?? "", "Reopen");
  await again();
  expect(desk.threads(desk.tickets.id)[0]).toMatchObject({ archived: false, locked: false });
  const panel = desk.reads(ada, desk.getHelp.id)[0]?.id ?? "";
  await desk.as(ada).press(panel, "Account access");
  await again();
  await desk.as(ada).fillIn({ q1: "Locked out" });
  await again();
  expect(desk.threads(desk.getHelp.id)).toHaveLength(1);
});

test("the room of a member who left while the bot was away is closed", async () => {
  await using desk = await openDesk();
  const { thread } = await openByDm(desk);
  await desk.stop();
  desk.as(desk.ada).leave(desk.guild.id);
  desk.box.clock.advance(SESSION_FORGOTTEN);
  await desk.start();
  await desk.settled();
  expect(texts(desk, desk.mel, thread).join("\n")).toContain("left the server, so this is closed");
});

test("a thread deleted while the bot was away leaves no ghost ticket", async () => {
  await using desk = await openDesk();
  const { dm, thread } = await openByDm(desk);
  await desk.stop();
  desk.as(desk.owner).deleteChannel(thread);
  desk.box.clock.advance(SESSION_FORGOTTEN);
  await desk.start();
  await desk.settled();
  expect(texts(desk, desk.ada, dm).at(-1)).toContain("Ticket #1 is closed");
});

test("what a restored backup knows nothing of is not said twice, however long ago it was said", async () => {
  await using desk = await openDesk();
  const { dm, thread } = await openByDm(desk);
  await desk.stop();
  const backup = `${desk.dataFolder}.backup`;
  cpSync(desk.dataFolder, backup, { recursive: true });
  await desk.start();
  for (const words of ["First", "Second", "Third"]) {
    desk.as(desk.ada).write(dm, words);
    await desk.settled();
  }
  await desk.stop();
  rmSync(desk.dataFolder, { recursive: true });
  renameSync(backup, desk.dataFolder);
  desk.as(desk.ada).write(dm, "Fourth");
  desk.box.clock.advance(SESSION_FORGOTTEN);
  desk.as(desk.ada).write(dm, "Fifth");
  await desk.start();
  await desk.settled();
  const said = texts(desk, desk.mel, thread)
    .flatMap((text) => text.split("\n"))
    .filter((line) => /^(First|Second|Third|Fourth|Fifth)$/.test(line));
  expect(said).toEqual(["First", "Second", "Third", "Fourth", "Fifth"]);
});

test("what the team wrote where the bot was not let look for a while is brought once it is, before what comes next", async () => {
  await using desk = await openDesk();
  const { ada, mel, owner, tickets, application } = desk;
  const { dm, thread } = await openByDm(desk);
  const { bot_id: id } = application;
  const ours = tickets.permission_overwrites.find((one) => one.id === id);
  const view = Permission.VIEW_CHANNEL.toString();
  desk.as(owner).setOverwrite(tickets.id, { id, type: 1, allow: "0", deny: view });
  desk.as(mel).write(thread, "+First");
  desk.as(mel).write(thread, "+Second");
  await desk.settled();
  const answers = () =>
    texts(desk, ada, dm)
      .join("\n")
      .match(/First|Second|Third/g) ?? [];
  expect(answers()).toEqual([]);
  desk.as(owner).setOverwrite(tickets.id, ours ?? { id, type: 1, allow: view, deny: "0" });
  desk.as(mel).write(thread, "+Third");
  await desk.settled();
  expect(answers()).toEqual(["First", "Second", "Third"]);
});

test("of much that was deleted while the bot was away all is struck through, however little is left", async () => {
  await using desk = await openDesk();
  const { dm, thread } = await openByDm(desk);
  const { ada, mel } = desk;
  const written = Array.from({ length: 40 }, (_, n) => desk.as(ada).write(dm, `word ${n}.`));
  await desk.settled();
  await desk.stop();
  desk.box.clock.advance(SESSION_FORGOTTEN);
  for (const { id } of written) desk.as(ada).erase(id);
  await desk.start();
  await desk.settled();
  const struck =
    texts(desk, mel, thread)
      .join("\n")
      .match(/~~word \d+\.~~/g) ?? [];
  expect(new Set(struck).size).toBe(written.length);
});

test("what the team wrote in a channel that the bot was not let look into is brought once it is, before what comes next", async () => {
  await using desk = await openDeskWith(fileWithRoom("dm-channel", PLACES.category));
  const { ada, mel, owner, application } = desk;
  const { member, team } = await openRoom(desk, "dm-channel");
  const { bot_id: id } = application;
  const ours = desk.box.world.channels.get(team)?.permission_overwrites.find((one) => one.id === id);
  if (!ours) throw new Error("the bot has no overwrite of its own");
  desk.as(owner).setOverwrite(team, { id, type: 1, allow: "0", deny: Permission.VIEW_CHANNEL.toString() });
  desk.as(mel).write(team, "+First");
  desk.as(mel).write(team, "+Second");
  await desk.settled();
  const answers = () =>
    texts(desk, ada, member)
      .join("\n")
      .match(/First|Second|Third/g) ?? [];
  expect(answers()).toEqual([]);
  desk.as(owner).setOverwrite(team, ours);
  desk.as(mel).write(team, "+Third");
  await desk.settled();
  expect(answers()).toEqual(["First", "Second", "Third"]);

  // A change of a channel in which all was heard asks Discord for nothing.
  const reads = () => desk.box.requests.of("GET", "/channels/:channel/messages").length;
  const before = reads();
  desk.as(owner).setOverwrite(team, { id: mel.id, type: 1, allow: Permission.VIEW_CHANNEL.toString(), deny: "0" });
  await desk.settled();
  expect(reads()).toBe(before);
});
