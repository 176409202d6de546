import { expect, test } from "vitest";
import { seconds } from "#kernel/types.ts";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

type User = { readonly id: string };

/** Keeps a saved reply by command. */
async function add(desk: Desk, by: User, place: string, options: Record<string, string>): Promise<string> {
  await desk.as(by).run("/snip add", { summary: "About it", ...options }, { in: place });
  await desk.settled();
  return last(desk, by, place).text;
}

test("saved once, sent by +s, +as and command: with its variables, under the wanted name, and counted", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim } = desk;
  const { dm, thread } = await openByDm(desk);
  const saved = await add(desk, mel, thread, {
    abbreviation: "Refund",
    content: "Hello {member},\\n{staff} of {server} looks into #{number} ({topic}), order {orderr}.",
  });
  expect(saved).toContain("Saved reply Refund is kept for the whole team.");
  expect(saved).toContain("I can't fill in `{orderr}`: it stays as it is.");
  expect(saved).toContain("`+s Refund`");

  const typed = desk.as(kim).write(thread, "+s refund");
  await desk.settled();
  const filled = "Hello Ada,\nKim of Harbour Games looks into #1 (Question), order {orderr}.";
  expect(last(desk, ada, dm).text).toBe(`**Kim** · Harbour Games team\n${filled}\n-# Answer by writing here.`);
  expect(desk.reads(kim, thread).map(({ id }) => id)).not.toContain(typed.id);
  expect(last(desk, kim, thread).text).toBe(`✅ **Kim → Ada**\n${filled}`);

  desk.as(kim).write(thread, "+as refund And one thing more.");
  await desk.settled();
  expect(last(desk, ada, dm).text).toBe(
    "**Harbour Games team**\nHello Ada,\nthe Harbour Games team of Harbour Games looks into #1 (Question), order {orderr}.\n\nAnd one thing more.",
  );
  await desk.later(seconds(11));
  await desk.as(mel).run("/snip send", { abbreviation: "refund", as: "named" }, { in: thread });
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("**Mel** · Harbour Games team\nHello Ada,\nMel of");

  await desk.as(mel).run("/snip view", { abbreviation: "refund" }, { in: thread });
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("Used 3 times");
});

test("a name that nothing has is never sent to the member; the near one is named", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await add(desk, mel, thread, { abbreviation: "refund", content: "It takes three days." });
  const before = texts(desk, ada, dm);
  desk.as(mel).write(thread, "+s refnd");
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("There is no saved reply refnd. Did you mean refund?");
  desk.as(mel).write(thread, "+sl");
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("**refund** About it");
  expect(texts(desk, ada, dm)).toEqual(before);
});

test("a name that is filled in can't ping anybody or act as markup", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const account = desk.box.world.users.get(ada.id);
  if (account) account.global_name = "**@everyone** <@1>";
  const { dm, thread } = await openByDm(desk);
  await add(desk, mel, thread, { abbreviation: "hi", content: "Hello {member}" });
  desk.as(mel).write(thread, "+s hi");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Hello \\*\\*@everyone\\*\\* \\<\\@1\\>");
  const sent = [...desk.box.requests].filter(({ method, path }) => method === "POST" && path.includes(dm)).at(-1);
  expect(JSON.stringify(sent)).toContain('"allowed_mentions":{"parse":[]');
});

test("the card's button: those that fit first, a preview, edited, sent, all over restarts", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk, { words: "My refund for the harbour map never arrived" });
  for (const name of ["hello", "bye", "later"]) {
    await add(desk, mel, thread, { abbreviation: name, content: `We say ${name} {member}` });
  }
  await add(desk, mel, thread, {
    abbreviation: "money",
    summary: "Refunds",
    content: "A refund arrives in three days",
  });
  const card = desk.reads(mel, thread)[0];
  await desk.stop();
  await desk.start();
  await desk.as(mel).press(card?.id ?? "", "Saved reply");
  const choice = last(desk, mel, thread);
  expect(choice.text).toContain("The first one fits what was said here.");
  await desk.stop();
  await desk.start();
  await desk.as(mel).choose(choice.id, "Which saved reply?", ["hello"]);
  const preview = last(desk, mel, thread);
  expect(preview.text).toContain("> We say hello Ada");
  expect(preview.text).toContain("Not sent yet. Ada reads this.");
  await desk.stop();
  await desk.start();
  await desk.as(mel).press(preview.id, "Edit");
  await desk.as(mel).fillIn({ content: "We say hello to {member}" });
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("**Mel** · Harbour Games team\nWe say hello to Ada");

  await desk.as(mel).press(card?.id ?? "", "Saved reply");
  const again = last(desk, mel, thread);
  await desk.as(mel).press(again.id, "Cancel");
  expect(last(desk, mel, thread).text).toContain("Nothing was sent.");
});

test("a saved reply that acts: shown before, done as one, undone as one", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim } = desk;
  const { dm, thread } = await openByDm(desk);
  await add(desk, mel, thread, { abbreviation: "done", content: "It is solved." });
  await desk
    .as(mel)
    .run(
      "/snip does",
      { abbreviation: "done", priority: "high", tags: "Refund, order", assign: "sender", close: "told" },
      { in: thread },
    );
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("Closes the ticket");

  desk.as(mel).write(thread, "+s done");
  await desk.settled();
  const preview = last(desk, mel, thread);
  expect(preview.text).toContain("> It is solved.");
  expect(preview.text).toContain("Priority becomes high");
  expect(texts(desk, ada, dm).join("\n")).not.toContain("It is solved.");

  await desk.as(mel).press(preview.id, "Send");
  await desk.settled();
  const told = texts(desk, ada, dm);
  expect(told.at(-2)).toContain("It is solved.");
  expect(told.at(-1)).toContain("Ticket #1 is closed");
  const { app } = desk.app();
  const ticket = () => app.db.selectFrom("ticket").selectAll().executeTakeFirstOrThrow();
  expect(await ticket()).toMatchObject({ status: "closed", priority: "high", tags: '["order","refund"]' });
  const facts = await app.db.selectFrom("fact").select(["kind"]).orderBy("sequence").execute();
  expect(facts.map(({ kind }) => kind).filter((kind) => /acted|-set|assigned/.test(kind))).toEqual([
    "saved-reply-acted",
  ]);

  await desk.stop();
  await desk.start();
  const sent = desk.reads(mel, thread).find(({ id }) => id === preview.id);
  expect(sent?.text).toContain("Saved reply done is on its way.");
  await desk.as(kim).press(preview.id, "Undo");
  expect(last(desk, kim, thread).text).toContain("Only whoever sent it, or an admin, can undo it.");
  await desk.as(mel).press(preview.id, "Undo");
  await desk.settled();
  const undone = await desk.app().app.db.selectFrom("ticket").selectAll().executeTakeFirstOrThrow();
  expect(undone).toMatchObject({ status: "waiting-staff", priority: "normal", tags: "[]", assignee_id: null });
  expect(texts(desk, ada, dm).join("\n")).not.toContain("It is solved.");
  expect(last(desk, ada, dm).text).toContain("open again");
});

test("one that acts asks what its acts ask by hand; to undo one that closed, what closing asks", async () => {
  await using desk = await openDesk({ file: `permissions: { close: senior, sort: manager }\n${deskFile}` });
  const { ada, owner, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await add(desk, owner, thread, { abbreviation: "shut", content: "It is solved." });
  await desk.as(owner).run("/snip does", { abbreviation: "shut", close: "told" }, { in: thread });
  await add(desk, owner, thread, { abbreviation: "rush", content: "We hurry." });
  await desk.as(owner).run("/snip does", { abbreviation: "rush", priority: "high" }, { in: thread });
  const send = async (name: string) => {
    desk.as(mel).write(thread, `+s ${name}`);
    await desk.settled();
    const { id } = last(desk, mel, thread);
    await desk.as(mel).press(id, "Send");
    await desk.settled();
    return id;
  };
  await send("shut");
  expect(last(desk, mel, thread).text).toContain("the permission “Close");
  await send("rush");
  expect(last(desk, mel, thread).text).toContain("the permission “Sort");
  expect(texts(desk, ada, dm).join("\n")).not.toMatch(/It is solved|We hurry|is closed/);

  const level = { level: "senior", member: mel.id, topic: "question" };
  await desk.as(owner).run("/permission give", level, { in: thread });
  const sent = await send("shut");
  expect(last(desk, ada, dm).text).toContain("Ticket #1 is closed");
  await desk.as(owner).run("/permission take", { member: mel.id, topic: "question" }, { in: thread });
  await desk.as(mel).press(sent, "Undo");
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("the permission “Close");
  expect(last(desk, ada, dm).text).not.toContain("open again");
});

test("to undo one that sorted asks what sorting asks", async () => {
  await using desk = await openDesk();
  const { ada, owner, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await add(desk, mel, thread, { abbreviation: "rush", content: "We hurry." });
  await desk.as(mel).run("/snip does", { abbreviation: "rush", priority: "high" }, { in: thread });
  desk.as(mel).write(thread, "+s rush");
  await desk.settled();
  const { id } = last(desk, mel, thread);
  await desk.as(mel).press(id, "Send");
  await desk.settled();
  const file = `permissions: { sort: senior }\n${deskFile}`;
  await applyDesk(desk.app().app, { name: "desk.yaml", source: file, mode: "change" });
  await desk.as(mel).press(id, "Undo");
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("the permission “Sort");
  const ticket = await desk.app().app.db.selectFrom("ticket").select("priority").executeTakeFirst();
  expect(ticket).toEqual({ priority: "high" });
  expect(texts(desk, ada, dm).join("\n")).toContain("We hurry.");
  await desk.as(owner).run("/permission give", { level: "senior", member: mel.id }, { in: thread });
  await desk.as(mel).press(id, "Undo");
  await desk.settled();
  expect(texts(desk, ada, dm).join("\n")).not.toContain("We hurry.");
});

test("what is sent is what was shown: one that was changed meanwhile is shown anew", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim } = desk;
  const { dm, thread } = await openByDm(desk);
  await add(desk, mel, thread, { abbreviation: "hours", content: "We are here from nine." });
  const card = desk.reads(mel, thread)[0];
  await desk.as(mel).press(card?.id ?? "", "Saved reply");
  const preview = last(desk, mel, thread);
  await desk.as(kim).run("/snip edit", { abbreviation: "hours" }, { in: thread });
  await desk.as(kim).fillIn({ content: "We are here from ten." });
  await desk.as(mel).press(preview.id, "Send");
  await desk.settled();
  expect(texts(desk, ada, dm).join("\n")).not.toContain("from nine");
  expect(desk.reads(mel, thread).find(({ id }) => id === preview.id)?.text).toContain("changed since you saw it");
  await desk.as(mel).press(preview.id, "Send");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("We are here from ten.");
});

test("one's own hides the team's of the same name; nobody else sees it; a topic keeps it to its tickets", async () => {
  await using desk = await openDesk();
  const { mel, kim, ada } = desk;
  const { thread } = await openByDm(desk);
  await add(desk, mel, thread, { abbreviation: "hi", summary: "Team", content: "Hello from the team" });
  await add(desk, mel, thread, { abbreviation: "HI", summary: "Mine", content: "Hello from Mel", whose: "own" });
  await add(desk, mel, thread, { abbreviation: "pay", summary: "Money", content: "About money", topics: "billing" });
  const suggested = (by: User, path = "/snip view") => desk.as(by).suggest(path, "abbreviation", "", { in: thread });
  expect(await suggested(mel)).toEqual([
    { name: "HI: Mine", value: "HI" },
    { name: "pay: Money", value: "pay" },
  ]);
  expect((await suggested(kim)).map(({ name }) => name)).toEqual(["hi: Team", "pay: Money"]);
  expect((await suggested(kim, "/snip send")).map(({ name }) => name)).toEqual(["hi: Team"]);
  expect(await desk.as(ada).suggest("/snip view", "abbreviation", "", { in: desk.general.id })).toEqual([]);

  expect(await add(desk, kim, thread, { abbreviation: "hi", content: "Another" })).toContain(
    "a saved reply hi already",
  );
  await desk.as(mel).run("/snip remove", { abbreviation: "hi" }, { in: thread });
  expect((await suggested(mel)).map(({ name }) => name)).toEqual(["hi: Team", "pay: Money"]);
});

test("a message becomes a saved reply by its Apps menu, without our lines around it", async () => {
  await using desk = await openDesk();
  const { mel } = desk;
  const { thread } = await openByDm(desk);
  desk.as(mel).write(thread, "+Restart the game, then log in again.");
  await desk.settled();
  await desk.as(mel).useOnMessage("Save as reply", last(desk, mel, thread).id);
  expect(JSON.stringify(desk.as(mel).form())).toContain('"Restart the game, then log in again."');
  await desk.as(mel).fillIn({ abbreviation: "restart it" });
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("Saved reply restart-it is kept for the whole team.");
  desk.as(mel).write(thread, "!snip list");
  await desk.settled();
  await desk.as(mel).press(last(desk, mel, thread).id, "Show");
  expect(last(desk, mel, thread).text).toContain("**restart-it**");
});

test("a form loses nothing: a name that is taken gets another beside it, a topic that is not there is left out", async () => {
  await using desk = await openDesk();
  const { mel } = desk;
  const { thread } = await openByDm(desk);
  await add(desk, mel, thread, { abbreviation: "restart", content: "Restart it." });
  await add(desk, mel, thread, { abbreviation: "other", content: "Other words." });
  desk.as(mel).write(thread, "Restart the game, then log in again.");
  await desk.settled();
  await desk.as(mel).useOnMessage("Save as reply", last(desk, mel, thread).id);
  await desk.as(mel).fillIn({ abbreviation: "restart", topics: "question, moon" });
  await desk.settled();
  const saved = last(desk, mel, thread).text;
  expect(saved).toContain("There is one called restart already, so this one is called restart-2.");
  expect(saved).toContain("There is no topic moon here: it was left out.");
  expect(saved).toContain("For these topics: Question");

  await desk.as(mel).run("/snip edit", { abbreviation: "other" }, { in: thread });
  await desk.as(mel).fillIn({ abbreviation: "restart", content: "Better words." });
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("There is one called restart already, so this one is called other.");
  await desk.as(mel).run("/snip view", { abbreviation: "other" }, { in: thread });
  expect(last(desk, mel, thread).text).toContain("> Better words.");
});
