import { expect, test } from "vitest";
import { minutes } from "#kernel/types.ts";
import { closeWhenArchived } from "../../src/features/tickets/listeners/room-changed.ts";
import { type Desk, openDesk } from "../support/desk.ts";

const texts = (desk: Desk, user: { readonly id: string }, channelId: string) =>
  desk.reads(user, channelId).map(({ text }) => text);

/** Ada presses "Feedback" on the panel, which asks nothing, and confirms. */
async function openFeedback(desk: Desk, user = desk.ada): Promise<string> {
  const panel = desk.reads(user, desk.getHelp.id)[0];
  await desk.as(user).press(panel?.id ?? "", "Feedback");
  const confirm = desk.reads(user, desk.getHelp.id).at(-1);
  await desk.as(user).press(confirm?.id ?? "", "Open ticket");
  await desk.settled();
  return desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
}

test("a panel button asks in a form and opens a private thread for the member and the team", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  const panel = desk.reads(ada, desk.getHelp.id)[0];
  expect(panel?.text).toContain("Need help from the Harbour Games team?");

  await desk.as(ada).press(panel?.id ?? "", "Account access");
  await desk.as(ada).fillIn({ q1: "Somebody changed my mail address" });
  await desk.settled();
  const [thread] = desk.threads(desk.getHelp.id);
  expect(thread).toMatchObject({ name: "1 Account access Ada", type: 12, archived: false });
  const channel = desk.box.world.channels.get(thread?.id ?? "");
  expect(channel?.thread?.invitable).toBe(false);
  expect(desk.reads(ada, desk.getHelp.id).at(-1)?.text).toContain(`Ticket #1 is open: <#${thread?.id}>`);

  const [starter, card] = texts(desk, ada, thread?.id ?? "");
  expect(starter).toBe(`<@${ada.id}>, the team is here: <@&${desk.supportRole.id}>`);
  expect(card).toContain("#1 · Account access");
  expect(card).toContain("Somebody changed my mail address");
  expect(card).toContain("Never post a password here.");
  // Ada reads this card too: nothing on it is the team's alone.
  expect(card).not.toContain("earlier ticket");
  expect(card).not.toContain("first ticket");
  expect(desk.as(ben).canSee(thread?.id ?? "")).toBe(false);
  expect(desk.as(mel).canSee(thread?.id ?? "")).toBe(true);

  desk.as(mel).write(thread?.id ?? "", "I have locked the account for now");
  desk.as(ada).write(thread?.id ?? "", "Thank you");
  await desk.settled();
  expect(texts(desk, ada, thread?.id ?? "").slice(-2)).toEqual(["I have locked the account for now", "Thank you"]);
});

test("three clicks at once open one ticket, and the others are told where it is", async () => {
  await using desk = await openDesk();
  const panel = desk.reads(desk.ada, desk.getHelp.id)[0];
  const ada = desk.as(desk.ada);
  for (let click = 0; click < 3; click++) await ada.press(panel?.id ?? "", "Feedback");
  const confirms = desk.reads(desk.ada, desk.getHelp.id).filter(({ ephemeral }) => ephemeral);
  await Promise.all(confirms.map(({ id }) => ada.press(id, "Open ticket")));
  await desk.settled();
  const threads = desk.threads(desk.getHelp.id);
  expect(threads).toHaveLength(1);
  const answers = texts(desk, desk.ada, desk.getHelp.id);
  expect(answers.filter((text) => text.includes("You already have ticket #1 open"))).toHaveLength(2);
});

test("the member may close and reopen; the thread is archived and locked meanwhile", async () => {
  await using desk = await openDesk();
  const thread = await openFeedback(desk);
  const card = desk.reads(desk.ada, thread)[1];
  await desk.as(desk.ada).press(card?.id ?? "", "Close");
  await desk.as(desk.ada).fillIn({ reason: "I found it" });
  await desk.settled();
  expect(desk.threads(desk.getHelp.id)[0]).toMatchObject({ archived: true, locked: true });
  expect(texts(desk, desk.mel, thread).at(-1)).toContain("closed this: I found it");
  await desk.as(desk.mel).press(card?.id ?? "", "Reopen");
  await desk.settled();
  expect(desk.threads(desk.getHelp.id)[0]).toMatchObject({ archived: false, locked: false });
  // A closed ticket frees its place on the panel, a reopened one does not give it back twice.
  expect(await openFeedbackIsRefused(desk)).toBe(true);
});

test.each(["a new session finds", "Discord tells late"])(
  "%s that the thread is archived: a ticket that was opened again stays open",
  async (how) => {
    await using desk = await openDesk();
    const { box, ada, mel } = desk;
    const thread = await openFeedback(desk);
    const card = desk.reads(ada, thread)[1];
    await desk.as(ada).press(card?.id ?? "", "Close");
    await desk.as(ada).fillIn({ reason: "I found it" });
    await desk.settled();
    const archived = box.world.channel(thread);
    const match = { path: new RegExp(`^/channels/${thread}`) };
    const times = Number.POSITIVE_INFINITY;
    const opening = box.faults.rest({ match: { ...match, method: "PATCH" }, do: { kind: "5xx-before" }, times });
    const saying = box.faults.rest({ match: { ...match, method: "POST" }, do: { kind: "5xx-before" }, times });
    await desk.as(mel).press(card?.id ?? "", "Reopen");
    const looked = () => box.requests.of("GET", "/channels/:channel").length;
    const before = looked();
    if (how === "Discord tells late") {
      const metadata = { archived: true, locked: true, archive_timestamp: new Date(box.clock.now()).toISOString() };
      const told = { id: thread, guild_id: desk.guild.id, type: archived.type, parent_id: desk.getHelp.id };
      const event = { ...told, thread_metadata: { ...metadata, auto_archive_duration: 10_080 } };
      await closeWhenArchived.handle({ app: desk.app().app, event: event as never });
    } else {
      box.faults.gateway.invalidSession();
      await expect.poll(looked, { timeout: 20_000 }).toBeGreaterThan(before);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    opening.remove();
    saying.remove();
    await desk.later(minutes(1));
    expect(desk.threads(desk.getHelp.id)[0]).toMatchObject({ archived: false, locked: false });
    const [ticket] = await desk.app().app.db.selectFrom("ticket").select("status").execute();
    expect(ticket?.status).not.toBe("closed");
  },
);

async function openFeedbackIsRefused(desk: Desk): Promise<boolean> {
  await desk.as(desk.ada).press(desk.reads(desk.ada, desk.getHelp.id)[0]?.id ?? "", "Feedback");
  return texts(desk, desk.ada, desk.getHelp.id).some((text) => text.includes("You already have ticket #1 open"));
}

test("leaving the thread, or being taken out of it, closes the ticket", async () => {
  await using desk = await openDesk();
  const left = await openFeedback(desk);
  desk.as(desk.ada).leaveThread(left);
  await desk.settled();
  expect(desk.threads(desk.getHelp.id)[0]).toMatchObject({ archived: true, locked: true });
  expect(texts(desk, desk.mel, left).at(-1)).toContain("left this thread, so this is closed");

  const removed = await openFeedback(desk, desk.ben);
  desk.as(desk.owner).removeFromThread(removed, desk.ben.id);
  await desk.settled();
  expect(desk.threads(desk.getHelp.id).at(-1)).toMatchObject({ archived: true, locked: true });
});

test("a thread deleted by hand leaves no ghost ticket", async () => {
  await using desk = await openDesk();
  const thread = await openFeedback(desk);
  desk.as(desk.owner).deleteChannel(thread);
  await desk.settled();
  expect(await openFeedback(desk)).not.toBe("");
  expect(desk.threads(desk.getHelp.id)).toHaveLength(1);
});

test("an archive by a person closes; one by silence lets the ticket sleep", async () => {
  await using desk = await openDesk();
  const thread = await openFeedback(desk);
  desk.as(desk.owner).archiveThread(thread);
  await desk.settled();
  expect(desk.threads(desk.getHelp.id)[0]).toMatchObject({ archived: true, locked: true });

  const second = await openFeedback(desk, desk.ben);
  await desk.later(8 * 24 * 3_600_000);
  expect(desk.threads(desk.getHelp.id).find(({ id }) => id === second)).toMatchObject({
    archived: true,
    locked: false,
  });
  desk.as(desk.ben).write(second, "Are you still there?");
  await desk.settled();
  expect(desk.threads(desk.getHelp.id).find(({ id }) => id === second)).toMatchObject({ archived: false });
});

test("every /ticket command works typed, too", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const topics = await desk.as(ada).suggest("/ticket create", "topic", "feed", { in: desk.general.id });
  expect(topics.map(({ name }) => name)).toEqual(["Feedback"]);
  await desk.as(ada).run("/ticket create", { topic: "feedback" }, { in: desk.general.id });
  const confirm = desk.reads(ada, desk.general.id).at(-1);
  await desk.as(ada).press(confirm?.id ?? "", "Open ticket");
  await desk.settled();
  const thread = desk.threads(desk.getHelp.id)[0]?.id ?? "";

  await desk.as(mel).run("/ticket info", {}, { in: thread });
  expect(desk.reads(mel, thread).at(-1)?.text).toContain("#1 · Feedback");
  await desk.as(mel).run("/ticket list", {}, { in: desk.tickets.id });
  expect(desk.reads(mel, desk.tickets.id).at(-1)?.text).toContain("#1 · Feedback");

  desk.as(mel).write(thread, '!ticket close "all good"');
  await desk.settled();
  expect(desk.threads(desk.getHelp.id)[0]).toMatchObject({ archived: true, locked: true });
  desk.as(mel).write(desk.tickets.id, "!ticket reopen 1");
  await desk.settled();
  expect(desk.threads(desk.getHelp.id)[0]).toMatchObject({ archived: false, locked: false });
  desk.as(mel).write(desk.tickets.id, "!ticket list");
  await desk.settled();
  desk.as(ada).write(thread, "!ticket close");
  await desk.settled();
  expect(desk.threads(desk.getHelp.id)[0]).toMatchObject({ archived: true, locked: true });
});

test("a stranger, and a member with a forged button, get no further", async () => {
  await using desk = await openDesk();
  await openFeedback(desk);
  // Neither tells a number that is taken from one that is not.
  for (const number of [1, 2]) {
    for (const path of ["/ticket info", "/ticket reopen"]) {
      await desk.as(desk.ben).run(path, { number }, { in: desk.general.id });
      expect(desk.reads(desk.ben, desk.general.id).at(-1)?.text).toBe(`There is no ticket #${number} here.`);
    }
  }
  await desk.as(desk.ben).run("/ticket close", {}, { in: desk.general.id });
  expect(desk.reads(desk.ben, desk.general.id).at(-1)?.text).toContain("This is not a ticket");
});
