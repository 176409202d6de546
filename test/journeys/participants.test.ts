import { expect, test } from "vitest";
import { openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, reactions, texts } from "../support/scenes.ts";

test("somebody who is added by DM reads and writes with the member and the team, each under their name", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.settled();
  const bens = desk.dm(ben);
  expect(last(desk, ben, bens).text).toContain("You were added to ticket #1");
  expect(last(desk, ada, dm).text).toContain("Ben was added to ticket #1");
  await desk.later(6_000);
  expect(texts(desk, mel, thread).join("\n")).toContain("added Ben.");
  // What was said before is not his to read.
  expect(texts(desk, ben, bens).join("\n")).not.toContain("harbour map");

  await desk.stop();
  await desk.start();
  const asked = desk.as(ada).write(dm, "It happens to both of us");
  await desk.settled();
  expect(last(desk, ben, bens).text).toBe("**Ada**\nIt happens to both of us");
  desk.as(mel).write(thread, "+Which browser is it?");
  await desk.settled();
  expect(last(desk, ben, bens).text).toContain("**Mel** · Harbour Games team\nWhich browser is it?");
  const said = desk.as(ben).write(bens, "Firefox, for me");
  await desk.settled();
  expect(last(desk, mel, thread).text).toBe("**Ben**\nFirefox, for me");
  expect(last(desk, ada, dm).text).toBe("**Ben**\nFirefox, for me");
  expect(reactions(desk, ben, bens, said.id)).toEqual(["✅"]);

  desk.as(ben).edit(said.id, "Firefox 140, for me");
  desk.as(ada).erase(asked.id);
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("**Ben**\nFirefox 140, for me");
  expect(last(desk, ada, dm).text).toBe("**Ben**\nFirefox 140, for me");
  expect(texts(desk, ben, bens).join("\n")).not.toContain("both of us");
});

test("comments stay with the team; who takes part decides nothing; who is removed reads nothing more", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.settled();
  const bens = desk.dm(ben);
  desk.as(mel).write(thread, "Do we know him?");
  await desk.settled();
  expect(texts(desk, ben, bens).join("\n")).not.toContain("know him");
  await desk.as(ben).run("/ticket close", {}, { in: bens });
  await desk.settled();
  expect(desk.threads(desk.tickets.id)[0]).toMatchObject({ archived: false });

  await desk.as(mel).run("/ticket remove", { member: ben.id }, { in: thread });
  await desk.settled();
  expect(last(desk, ben, bens).text).toContain("You no longer take part in ticket #1");
  expect(last(desk, ada, dm).text).toContain("Ben no longer takes part");
  desk.as(mel).write(thread, "+Only for Ada");
  desk.as(ada).write(dm, "Thanks");
  await desk.settled();
  expect(texts(desk, ben, bens).join("\n")).not.toMatch(/Only for Ada|Thanks/);
  // His next words begin something of his own.
  desk.as(ben).write(bens, "Hello?");
  await desk.settled();
  expect(texts(desk, mel, thread).join("\n")).not.toContain("Hello?");
  expect(last(desk, ben, bens).text).toContain("Message the Harbour Games team");
});

test("whoever takes part can leave, and hears when the ticket closes", async () => {
  await using desk = await openDesk();
  const { ben, kim, mel, owner } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.as(mel).run("/ticket add", { member: kim.id }, { in: thread });
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.settled();
  // Of the team already, and added already.
  await desk.later(6_000);
  expect(texts(desk, mel, thread).filter((one) => one.includes("added"))).toHaveLength(1);
  const bens = desk.dm(ben);
  await desk.as(owner).run("/ticket close", {}, { in: thread });
  await desk.settled();
  expect(last(desk, ben, bens).text).toContain("Ticket #1 is closed");
  await desk.as(owner).run("/ticket reopen", {}, { in: thread });
  await desk.settled();
  expect(last(desk, ben, bens).text).toContain("Ticket #1 is open again");
  const card = desk.reads(ben, bens).find(({ text }) => text.includes("You were added"));
  await desk.as(ben).press(card?.id ?? "", "Leave");
  await desk.settled();
  await desk.later(6_000);
  expect(texts(desk, mel, thread).join("\n")).toContain("Ben left the conversation");
  desk.as(mel).write(thread, "+Still there?");
  await desk.settled();
  expect(texts(desk, ben, bens).join("\n")).not.toContain("Still there");
});

test("whoever can't be reached by DM is named to the team, and nobody else's copy waits for it", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.settled();
  desk.as(ben).closeDms();
  desk.as(mel).write(thread, "+Which browser is it?");
  await desk.settled();
  expect(texts(desk, ada, dm).join("\n")).toContain("Which browser is it?");
  const read = texts(desk, mel, thread);
  expect(read.join("\n")).toContain("Ben can't be reached by DM");
  expect(read.join("\n")).toContain("✅ **Mel → Ada**");
  expect(read[0]).not.toContain("can't be reached");
  expect(await desk.app().app.db.selectFrom("message_copy").select("state").execute()).toContainEqual({
    state: "queued",
  });
});

test("in a private thread they are let in and put out, and what they write is the member's side", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  const thread = await openByPanel(desk);
  expect(desk.as(ben).canSee(thread)).toBe(false);
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.settled();
  expect(desk.as(ben).canSee(thread)).toBe(true);
  await desk.later(6_000);
  expect(texts(desk, ada, thread).join("\n")).toContain("added Ben.");
  desk.as(mel).write(thread, "Which browser is it?");
  await desk.later(6_000);
  expect(texts(desk, ada, thread).join("\n")).toContain("Member's turn");
  desk.as(ben).write(thread, "Firefox");
  await desk.later(6_000);
  expect(texts(desk, ada, thread).join("\n")).toContain("Team's turn");
  await desk.as(mel).run("/ticket remove", { member: ben.id }, { in: thread });
  await desk.settled();
  expect(desk.as(ben).canSee(thread)).toBe(false);
});

test("with a ticket of their own they pick which one they mean", async () => {
  await using desk = await openDesk();
  const { ben, mel } = desk;
  const { thread } = await openByDm(desk);
  const own = await openByDm(desk, { by: ben, words: "My own trouble" });
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.settled();
  desk.as(ben).write(own.dm, "This is for Ada's");
  await desk.settled();
  const card = last(desk, ben, own.dm);
  await desk.as(ben).press(card.id, "Ticket #1");
  await desk.settled();
  expect(last(desk, mel, thread).text).toBe("**Ben**\nThis is for Ada's");
  expect(texts(desk, mel, own.thread).join("\n")).not.toContain("This is for Ada's");
});

test("who takes part comes along when the ticket moves to a private thread", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.settled();
  desk.as(ada).closeDms();
  desk.as(mel).write(thread, "+Which browser is it?");
  await desk.settled();
  await desk.as(mel).press(last(desk, mel, thread).id, "Move to a private thread");
  await desk.settled();
  const shared = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
  expect(desk.as(ben).canSee(shared)).toBe(true);
  desk.as(ben).write(shared, "Firefox");
  await desk.settled();
  const said = await desk
    .app()
    .app.db.selectFrom("message")
    .select(["kind", "state"])
    .where("kind", "=", "requester")
    .execute();
  expect(said.at(-1)).toEqual({ kind: "requester", state: "here" });
});

test("whoever took part in many tickets that are closed is heard in the one that is open, and no closed one is woken", async () => {
  await using desk = await openDesk();
  const { ben, jonas, mel, owner } = desk;
  const { db } = desk.app().app;
  const { thread: over } = await openByDm(desk);
  await desk.as(mel).run("/ticket add", { member: jonas.id }, { in: over });
  await desk.as(owner).run("/ticket close", {}, { in: over });
  await desk.settled();
  const ticket = await db.selectFrom("ticket").selectAll().executeTakeFirstOrThrow();
  const part = await db.selectFrom("participant").selectAll().executeTakeFirstOrThrow();
  for (let n = 0; n < 100; n++) {
    const id = String(n).padStart(26, "0");
    await db
      .insertInto("ticket")
      .values({ ...ticket, id, number: 1_000 + n })
      .execute();
    await db
      .insertInto("participant")
      .values({ ...part, ticket_id: id })
      .execute();
  }
  const before = texts(desk, mel, over);

  const { thread } = await openByDm(desk, { by: ben });
  await desk.as(mel).run("/ticket add", { member: jonas.id }, { in: thread });
  await desk.settled();
  desk.as(jonas).write(desk.dm(jonas), "Firefox, for me");
  await desk.settled();
  expect(last(desk, mel, thread).text).toBe("**Jonas**\nFirefox, for me");

  desk.as(jonas).closeDms();
  desk.as(mel).write(thread, "+Which browser is it?");
  await desk.settled();
  expect(texts(desk, mel, thread).join("\n")).toContain("Jonas can't be reached by DM");
  expect(texts(desk, mel, over)).toEqual(before);
});
