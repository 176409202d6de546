import { expect, test } from "vitest";
import { hours, seconds, snowflakeAt } from "#kernel/types.ts";
import { hearDm } from "../../src/features/intake/hear-dm.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, openByReport, reactions, texts } from "../support/scenes.ts";

const facts = (desk: Desk) => desk.app().app.db.selectFrom("fact").selectAll().orderBy("sequence").execute();
const slots = (desk: Desk) => desk.app().app.db.selectFrom("slot").selectAll().execute();

const missingPermission = { kind: "refuse", code: 50013 } as const;

async function pressFeedback(desk: Desk): Promise<void> {
  const panel = desk.reads(desk.ada, desk.getHelp.id)[0];
  await desk.as(desk.ada).press(panel?.id ?? "", "Feedback");
  await desk.as(desk.ada).press(last(desk, desk.ada, desk.getHelp.id).id, "Open ticket");
  await desk.settled();
}

test("a thread that can't be made: clear words, no ticket, and the place is free for the next try", async () => {
  await using desk = await openDesk();
  const fault = desk.box.faults.rest({
    match: { method: "POST", path: /\/threads$/ },
    do: missingPermission,
    times: 9,
  });
  await pressFeedback(desk);
  expect(last(desk, desk.ada, desk.getHelp.id).text).toContain("The ticket was not opened");
  expect(desk.threads(desk.getHelp.id)).toEqual([]);
  expect(await slots(desk)).toEqual([]);
  expect((await facts(desk)).map(({ kind }) => kind)).toEqual(["opened", "failed"]);
  fault.remove();
  expect(await openByPanel(desk)).not.toBe("");
});

test("a name that Discord refuses is replaced by a neutral one", async () => {
  await using desk = await openDesk();
  desk.box.faults.rest({ match: { method: "POST", path: /\/threads$/ }, do: { kind: "refuse", code: 50035 } });
  await openByPanel(desk);
  expect(desk.threads(desk.getHelp.id).map(({ name }) => name)).toEqual(["ticket 1"]);
  // Nobody called it so.
  await desk.stop();
  desk.box.clock.advance(hours(1));
  await desk.start();
  await desk.later(seconds(10));
  expect((await facts(desk)).map(({ kind }) => kind)).not.toContain("renamed");
});

test("a thread that can be made but not written in leaves no orphan", async () => {
  await using desk = await openDesk();
  let thread = "";
  const fault = desk.box.faults.rest({
    match: { method: "POST", path: new RegExp(`^/channels/(?!${desk.getHelp.id}/)\\d+/messages$`) },
    do: missingPermission,
    times: 9,
  });
  await pressFeedback(desk);
  fault.remove();
  thread = desk.threads(desk.getHelp.id)[0]?.id ?? "";
  expect(last(desk, desk.ada, desk.getHelp.id).text).toContain("The ticket was not opened");
  expect(thread).toBe("");
  expect(await slots(desk)).toEqual([]);
});

test("a DM start whose thread can't be made never says that it is open", async () => {
  await using desk = await openDesk();
  const { ada } = desk;
  desk.box.faults.rest({ match: { method: "POST", path: /\/threads$/ }, do: missingPermission, times: 9 });
  const { dm } = await openByDm(desk);
  const read = texts(desk, ada, dm);
  expect(read).toHaveLength(2);
  expect(read.at(-1)).toContain("That did not work");
  const said = [...desk.box.requests].filter((request) => JSON.stringify(request).includes("#1 is open"));
  expect(said).toEqual([]);
});

test("a DM topic opened in a server by somebody whose DMs are closed: they are told there, and can try again", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  desk.as(ada).closeDms();
  const thread = await openByReport(desk);
  const told = last(desk, ada, desk.general.id);
  expect(told.text).toContain("I can't send you a DM");
  expect(texts(desk, mel, thread).join("\n")).toContain("can't be reached by DM");
  desk.as(ada).openDms();
  await desk.as(ada).press(told.id, "Try again");
  await desk.settled();
  expect(last(desk, ada, desk.general.id).text).toContain("Ticket #1 is open. The answer comes to our chat");
  expect(last(desk, ada, desk.dm(ada)).text).toContain("Ticket #1 is open");
});

test("every try at a closed DM that fails is told; what waits is marked, kept, and arrives in order", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(ada).closeDms();
  desk.as(mel).write(thread, "+one");
  await desk.settled();
  const told = last(desk, mel, thread);
  const second = desk.as(mel).write(thread, "+two");
  await desk.settled();
  expect(reactions(desk, mel, thread, second.id)).toEqual(["⏳"]);
  await desk.as(mel).run("/reply", { message: "three" }, { in: thread });
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("Not sent yet");
  await desk.as(mel).press(told.id, "Try again");
  await desk.settled();
  const notices = texts(desk, mel, thread).filter(
    (text) => text.includes("can't be reached by DM") && text.includes("Not sent:"),
  );
  expect(notices).toHaveLength(2);
  expect(notices[1]).toMatch(/> one\n> two\n> three/);
  desk.as(ada).openDms();
  desk.as(ada).write(dm, "I am back");
  await desk.settled();
  expect(
    texts(desk, ada, dm)
      .filter((text) => /\n(one|two|three)/.test(text))
      .map((text) => /one|two|three/.exec(text)?.[0]),
  ).toEqual(["one", "two", "three"]);
  await desk.later(10_000);
  expect(texts(desk, mel, thread)[0]).not.toContain("can't be reached");
});

test("a message that Discord refuses is told to its writer, is on the timeline, and holds nothing up", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.box.faults.rest({
    match: { method: "POST", path: `/channels/${dm}/messages` },
    do: { kind: "refuse", code: 50035 },
  });
  desk.as(mel).write(thread, "+refused");
  desk.as(mel).write(thread, "+taken");
  await desk.settled();
  expect(texts(desk, mel, thread).join("\n")).toContain("> refused");
  expect(last(desk, ada, dm).text).toContain("taken");
  expect((await facts(desk)).map(({ kind }) => kind)).toContain("not-delivered");
});

test("the channel of the threads is deleted: no ghost tickets, their members are told, nothing offers to reopen them", async () => {
  await using desk = await openDesk();
  const { ada, owner } = desk;
  const { dm } = await openByDm(desk);
  desk.as(owner).deleteChannel(desk.tickets.id);
  await desk.settled();
  const closed = last(desk, ada, dm);
  expect(closed.text).toContain("Ticket #1 is closed");
  expect(closed.text).toContain("Its place on the server was removed");
  expect(JSON.stringify(closed.components)).not.toContain("Reopen");
  expect(await slots(desk)).toEqual([]);
  await desk.as(ada).run("/ticket reopen", { number: 1 }, { in: dm });
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("was deleted");
});

test("closed by two at once, while the member writes and leaves: closed once, and every word is kept", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim } = desk;
  const { dm, thread } = await openByDm(desk);
  const card = desk.reads(mel, thread)[0]?.id ?? "";
  await desk.as(mel).press(card, "Close");
  await desk.as(kim).press(card, "Close");
  desk.as(ada).write(dm, "One last thing");
  const answers = [
    desk.as(mel).fillIn({ reason: "solved", tell: "yes" }),
    desk.as(kim).fillIn({ reason: "duplicate", tell: "yes" }),
  ];
  desk.as(ada).leave(desk.guild.id);
  await Promise.all(answers);
  await desk.settled();
  expect((await facts(desk)).filter(({ kind }) => kind === "closed")).toHaveLength(1);
  expect(texts(desk, mel, thread).filter((text) => text.includes("closed this")).length).toBeLessThanOrEqual(1);
  // It came before the close, or after it: then it waits for an answer to where it belongs.
  const drafts = await desk.app().app.db.selectFrom("draft").select("state").execute();
  const relayed = texts(desk, mel, thread).filter((text) => text.includes("One last thing"));
  expect(relayed.length + drafts.filter(({ state }) => state === "open").length).toBe(1);
  expect(desk.threads(desk.tickets.id)[0]).toMatchObject({ archived: true, locked: true });
});

test("events that come twice do nothing twice", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  desk.box.faults.gateway.duplicate = true;
  const { dm, thread } = await openByDm(desk);
  desk.as(mel).write(thread, "+once");
  desk.as(ada).write(dm, "me too");
  await desk.settled();
  desk.box.faults.gateway.duplicate = false;
  expect(desk.threads(desk.tickets.id)).toHaveLength(1);
  expect(texts(desk, ada, dm).filter((text) => text.includes("once"))).toHaveLength(1);
  expect(texts(desk, mel, thread).filter((text) => text.includes("me too"))).toHaveLength(1);
});

test("a thread archived, and one left, while the bot was away are closed at the next start", async () => {
  await using desk = await openDesk();
  const { ada, ben, owner } = desk;
  const archived = await openByPanel(desk);
  const left = await openByPanel(desk, ben);
  await desk.stop();
  desk.box.clock.advance(20 * 60_000);
  desk.as(owner).archiveThread(archived);
  desk.as(ben).leaveThread(left);
  await desk.start();
  await desk.settled();
  expect(desk.threads(desk.getHelp.id)).toMatchObject([
    { archived: true, locked: true },
    { archived: true, locked: true },
  ]);
  expect(await slots(desk)).toEqual([]);
  expect(desk.as(ada).canSee(desk.getHelp.id)).toBe(true);
});

test("a DM that was missed is heard late, and one that comes again is not", async () => {
  await using desk = await openDesk();
  const { ada } = desk;
  const dm = desk.dm(ada);
  const missed = {
    id: snowflakeAt(desk.box.clock.now()),
    channel_id: dm,
    author: { id: ada.id, username: "ada", bot: false },
    type: 0,
    content: "The first words",
    attachments: [],
  };
  desk.box.clock.advance(5_000);
  desk.as(ada).write(dm, "The second words");
  await desk.settled();
  const card = last(desk, ada, dm);
  for (let told = 0; told < 2; told++) await hearDm(desk.app().app, missed as never);
  await desk.settled();
  const quoted = desk.reads(ada, dm).find(({ id }) => id === card.id)?.text ?? "";
  expect(quoted.match(/The first words/g)).toHaveLength(1);

  await desk.as(ada).press(card.id, "Cancel");
  await desk.settled();
  await hearDm(desk.app().app, missed as never);
  await desk.settled();
  expect(texts(desk, ada, dm).join()).not.toContain("Not sent yet");
});
