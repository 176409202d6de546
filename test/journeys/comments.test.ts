import { expect, test } from "vitest";
import { deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

const SESSION_FORGOTTEN = 20 * 60_000;
/** The side threads of shared rooms stand in the channel that only staff see. */
const withSideThreads = deskFile.replace('prefix: "!"', 'prefix: "!"\nside-threads: "#tickets"');

test("// in a shared thread is taken away at once and kept in the side thread, where its writer is told", async () => {
  await using desk = await openDesk({ file: withSideThreads });
  const { ada, mel, kim } = desk;
  const thread = await openByPanel(desk);
  const typed = desk.as(mel).write(thread, "//He is the one from last week");
  await desk.settled();
  expect(desk.reads(ada, thread).map(({ id }) => id)).not.toContain(typed.id);
  expect(texts(desk, ada, thread).join("\n")).not.toContain("last week");
  const [side] = desk.threads(desk.tickets.id);
  expect(side?.name).toBe("Ticket 1, team only");
  const note = last(desk, kim, side?.id ?? "");
  expect(note.text).toContain("📝 **Mel**\nHe is the one from last week\n-# Moved here from the ticket");
  expect(note.mentions.map(({ id }) => id)).toEqual([mel.id]);
  expect(desk.as(ada).canSee(side?.id ?? "")).toBe(false);

  // What is said in the side thread stays there, whatever it begins with.
  desk.as(kim).write(side?.id ?? "", "+I remember");
  await desk.settled();
  expect(texts(desk, ada, thread).join("\n")).not.toContain("I remember");
  desk.as(mel).write(thread, "//A second one");
  await desk.settled();
  expect(desk.threads(desk.tickets.id)).toHaveLength(1);
  expect(last(desk, kim, side?.id ?? "").text).toContain("A second one");

  // Our own removal is no deletion: after an absence nothing is struck through.
  await desk.stop();
  desk.box.clock.advance(SESSION_FORGOTTEN);
  await desk.start();
  await desk.settled();
  const rows = await desk.app().app.db.selectFrom("message").selectAll().where("kind", "=", "comment").execute();
  expect(rows.map(({ deleted_at }) => deleted_at)).toEqual([null, null, null]);
});

test("a note typed as a command in a shared thread does not stay there", async () => {
  await using desk = await openDesk({ file: withSideThreads });
  const { ada, mel, kim } = desk;
  const thread = await openByPanel(desk);
  const typed = desk.as(mel).write(thread, "!note He has a second account");
  await desk.settled();
  expect(desk.reads(ada, thread).map(({ id }) => id)).not.toContain(typed.id);
  expect(texts(desk, ada, thread).join("\n")).not.toContain("second account");
  const [side] = desk.threads(desk.tickets.id);
  expect(last(desk, kim, side?.id ?? "").text).toContain("He has a second account");
});

test("without a channel for them the side thread is private, beside the ticket, and its staff are let in", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim } = desk;
  const thread = await openByPanel(desk);
  await desk.as(mel).run("/ticket note", { text: "Ask Kim first" }, { in: thread });
  await desk.settled();
  const side = desk.threads(desk.getHelp.id).find(({ name }) => name.includes("team only"));
  expect(texts(desk, kim, side?.id ?? "").at(-1)).toBe("📝 **Mel**\nAsk Kim first");
  expect(last(desk, mel, thread).text).toContain("Kept for the team");
  expect(desk.as(ada).canSee(side?.id ?? "")).toBe(false);
  expect(texts(desk, ada, thread).join("\n")).not.toContain("Ask Kim");
});

test("files of a staff-only message are in the side thread before the message goes", async () => {
  await using desk = await openDesk({ file: withSideThreads });
  const { ada, mel } = desk;
  const thread = await openByPanel(desk);
  const file = { name: "log.txt", bytes: new TextEncoder().encode("secret log") };
  const typed = desk.as(mel).write(thread, { content: "//see this", files: [file] });
  await desk.settled();
  const side = desk.threads(desk.tickets.id)[0]?.id ?? "";
  const [copy] = last(desk, mel, side).attachments;
  expect(await (await fetch(copy?.url ?? "")).text()).toBe("secret log");
  expect(desk.reads(ada, thread).map(({ id }) => id)).not.toContain(typed.id);
});

test("// of the member is what they say, and no note of the team", async () => {
  await using desk = await openDesk({ file: withSideThreads });
  const { ada, mel } = desk;
  const thread = await openByPanel(desk);
  desk.as(ada).write(thread, "//is this a comment?");
  await desk.settled();
  expect(texts(desk, mel, thread).at(-1)).toBe("//is this a comment?");
  expect(desk.threads(desk.tickets.id)).toEqual([]);
});

test("a note in the team's own thread is a line there, and never goes to the member", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket note", { text: "Check the logs" }, { in: thread });
  await desk.settled();
  expect(texts(desk, mel, thread)).toContain("📝 **Mel**\nCheck the logs");
  expect(texts(desk, ada, dm).join("\n")).not.toContain("Check the logs");
});

test("when the side thread can't be made, its writer is told in their DM and the member reads nothing", async () => {
  await using desk = await openDesk({ file: withSideThreads });
  const { ada, mel } = desk;
  const thread = await openByPanel(desk);
  desk.box.faults.rest({
    match: { method: "POST", path: `/channels/${desk.tickets.id}/threads` },
    do: { kind: "refuse", code: 50_013 },
  });
  desk.as(mel).write(thread, "//He is the one from last week");
  await desk.settled();
  expect(texts(desk, ada, thread).join("\n")).not.toMatch(/last week|staff-only/);
  expect(last(desk, mel, desk.dm(mel)).text).toContain("Your staff-only message in ticket #1 was taken away there");
});

test("where the bot may not delete messages, the writer is told that theirs still stands, and nobody else", async () => {
  await using desk = await openDesk({ file: withSideThreads });
  const { ada, mel } = desk;
  const thread = await openByPanel(desk);
  desk.box.faults.rest({
    match: { method: "DELETE", path: /^\/channels\/\d+\/messages\/\d+$/ },
    do: { kind: "refuse", code: 50_013 },
  });
  desk.as(mel).write(thread, "//He is the one from last week");
  await desk.settled();
  const told = last(desk, mel, desk.threads(desk.tickets.id)[0]?.id ?? "");
  expect(told.text).toContain("your message still stands in the ticket");
  expect(told.mentions.map(({ id }) => id)).toEqual([mel.id]);
  expect(texts(desk, ada, thread).join("\n")).not.toContain("still stands");
});

test("// that was typed while the bot was away is taken away when it is back, and its words are in the side thread", async () => {
  await using desk = await openDesk({ file: withSideThreads });
  const { ada, mel } = desk;
  const thread = await openByPanel(desk);
  await desk.stop();
  const typed = desk.as(mel).write(thread, "//He is the one from last week");
  desk.box.clock.advance(SESSION_FORGOTTEN);
  await desk.start();
  await desk.settled();
  expect(desk.reads(ada, thread).map(({ id }) => id)).not.toContain(typed.id);
  expect(last(desk, mel, desk.threads(desk.tickets.id)[0]?.id ?? "").text).toContain("last week");
});
