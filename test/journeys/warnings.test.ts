import { expect, test } from "vitest";
import { deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

test("a member is warned in the team's name; edited and taken back for them too; the team sees what became of it", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim, owner } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/warn verbal", { words: "Stop insulting *others*" }, { in: thread });
  await desk.settled();
  const warning = last(desk, ada, dm);
  expect(warning.text).toContain("A warning from the Harbour Games team");
  expect(warning.text).toContain("> Stop insulting \\*others\\*");
  expect(JSON.stringify(warning)).not.toContain(mel.id);
  const note = desk.reads(kim, thread).find(({ text }) => text.includes("warned Ada"));
  expect(note?.text).toContain("(warning 1)");
  const content = await desk.app().app.db.selectFrom("content").selectAll().execute();
  expect(JSON.stringify(content)).not.toContain("insulting");

  await desk.stop();
  await desk.start();
  await desk.as(kim).run("/warn edit", { number: 1, words: "Never mind" }, { in: thread });
  await desk.settled();
  expect(last(desk, kim, thread).text).toContain("Only whoever gave this warning");
  desk.as(mel).write(thread, "!warn edit 1 Stop insulting others, please");
  await desk.settled();
  const edited = desk.reads(ada, dm).find(({ id }) => id === warning.id);
  expect(edited?.text).toContain("> Stop insulting others, please");
  expect(edited?.text).toContain("Edited.");
  expect(desk.reads(kim, thread).find(({ id }) => id === note?.id)?.text).toContain("(warning 1, edited)");

  await desk.as(owner).run("/warn delete", { number: 1 }, { in: thread });
  await desk.settled();
  expect(texts(desk, ada, dm).join("\n")).not.toContain("insulting");
  expect(desk.reads(kim, thread).find(({ id }) => id === note?.id)?.text).toContain("does not count");
  await desk.as(mel).run("/warn edit", { number: 1, words: "Again" }, { in: thread });
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("There is no warning 1");
});

test("listed for a member and for the ticket, page by page, over restarts; members see nothing of it", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim } = desk;
  const { thread } = await openByDm(desk);
  for (let number = 1; number <= 6; number++) {
    await desk.as(mel).run("/warn verbal", { words: `Word ${number}` }, { in: thread });
    await desk.settled();
  }
  await desk.as(kim).run("/warn list", {}, { in: thread });
  const list = last(desk, kim, thread);
  expect(list.text).toContain("> Word 6");
  expect(list.text).not.toContain("> Word 1");
  await desk.stop();
  await desk.start();
  await desk.as(kim).press(list.id, "Older");
  expect(desk.reads(kim, thread).find(({ id }) => id === list.id)?.text).toContain("> Word 1");
  await desk.as(kim).run("/warn list", { member: ada.id }, { in: desk.general.id });
  expect(last(desk, kim, desk.general.id).text).toContain("**6** by");
  await desk.as(ada).run("/warn list", { member: ada.id }, { in: desk.general.id });
  expect(last(desk, ada, desk.general.id).text).not.toContain("Word");
});

test("in a private thread both read one card", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const thread = await openByPanel(desk);
  await desk.as(mel).run("/warn verbal", { words: "Please be kind" }, { in: thread });
  await desk.settled();
  expect(texts(desk, ada, thread).filter((text) => text.includes("Please be kind"))).toHaveLength(1);
});

test("a member who can't be reached is warned once they can; the team is told it waits", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(ada).closeDms();
  desk.as(mel).write(thread, "+Are you there?");
  await desk.settled();
  await desk.as(mel).run("/warn verbal", { words: "Please be kind" }, { in: thread });
  await desk.settled();
  expect(texts(desk, mel, thread).join("\n")).toContain("Warning 1 is kept");
  await desk.as(mel).run("/warn list", {}, { in: thread });
  expect(last(desk, mel, thread).text).toContain("not delivered yet");
  desk.as(ada).openDms();
  desk.as(ada).write(dm, "Yes");
  await desk.settled();
  expect(texts(desk, ada, dm).join("\n")).toContain("> Please be kind");
});

test("where the team may not know who asks, a warning is on no list of the member's", async () => {
  const file = deskFile.replace(
    "    ping: [Support]\n    opening",
    "    ping: [Support]\n    member: anonymous\n    opening",
  );
  await using desk = await openDesk({ file });
  const { ada, mel, kim } = desk;
  const { thread } = await openByDm(desk);
  const { alias } = await desk.app().app.db.selectFrom("ticket").select("alias").executeTakeFirstOrThrow();
  await desk.as(mel).run("/warn verbal", { words: "Please be kind" }, { in: thread });
  await desk.settled();
  if (alias !== null) {
    expect(texts(desk, mel, thread).join("\n")).toContain(`warned ${alias}`);
    await desk.as(kim).run("/warn list", { member: ada.id }, { in: desk.general.id });
    expect(last(desk, kim, desk.general.id).text).toContain("There are no warnings.");
  }
  await desk.as(kim).run("/warn list", {}, { in: thread });
  expect(last(desk, kim, thread).text).toContain("> Please be kind");
});

test("whoever was warned before has it on the card of their next ticket", async () => {
  await using desk = await openDesk();
  const { mel, ada } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/warn verbal", { words: "Please be kind" }, { in: thread });
  await desk.settled();
  await desk.as(mel).run("/ticket close", { reason: "Done" }, { in: thread });
  await desk.settled();
  desk.as(ada).write(dm, "Something else");
  await desk.settled();
  const card = last(desk, ada, dm);
  await desk.as(ada).press(card.id, "New ticket");
  await desk.as(ada).choose(card.id, "What is it about?", ["Question"]);
  await desk.as(ada).press(card.id, "Send");
  await desk.settled();
  const next = desk.threads(desk.tickets.id).at(-1)?.id ?? "";
  expect(desk.reads(mel, next)[0]?.text).toContain("warned once");
});

test("taken back after its ticket moved, a warning is gone where its member read it", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  for (const words of ["Stop insulting others", "Stop shouting"]) {
    await desk.as(mel).run("/warn verbal", { words }, { in: thread });
  }
  await desk.as(mel).run("/ticket move", { to: "private-thread" }, { in: thread });
  await desk.later(6_000);
  const there = desk.threads(desk.getHelp.id).at(-1)?.id ?? desk.threads(desk.tickets.id).at(-1)?.id ?? "";
  await desk.as(mel).run("/warn delete", { number: 1 }, { in: there });
  await desk.as(mel).run("/warn edit", { number: 2, words: "Stop shouting, please" }, { in: there });
  await desk.settled();
  const read = texts(desk, ada, dm).join("\n");
  expect(read).not.toContain("insulting");
  expect(read).toContain("Stop shouting, please");
});
