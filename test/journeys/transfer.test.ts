import { expect, test } from "vitest";
import type { TypeRoom } from "../../src/features/desk/index.ts";
import { describeOnDatabases } from "../support/databases.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { fileWithRoom, isDm, openDeskWith, openRoom, ROOM_KINDS } from "../support/rooms.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

type User = { readonly id: string };

const all = (desk: Desk, user: User, channelId: string) => texts(desk, user, channelId).join("\n");

const transfer = (desk: Desk, by: User, to: User, where: string, reason?: string) =>
  desk.as(by).run("/ticket transfer", { member: to.id, ...(reason ? { reason } : {}) }, { in: where });

const facts = async (desk: Desk) =>
  (await desk.app().app.db.selectFrom("fact").select("kind").orderBy("sequence").execute()).map(({ kind }) => kind);

describeOnDatabases("a ticket by DM that is given to another member", (database) => {
  test("is theirs from then on: chat, card, limits and what they write, over a restart", async () => {
    await using desk = await openDesk({ database });
    const { ada, ben, mel } = desk;
    const { dm, thread } = await openByDm(desk);
    await transfer(desk, mel, ben, thread, "The one who pays");
    await desk.settled();
    const bens = desk.dm(ben);
    const card = last(desk, ben, bens);
    expect(card.text).toContain("Ticket #1 is yours now");
    expect(card.text).toContain("Question · Harbour Games");
    expect(card.text).toContain("Ada had it before");
    expect(card.text).toContain("Why: The one who pays");
    expect(last(desk, ada, dm).text).toContain("gave ticket #1 to somebody else");
    // The card that offered to close it offers nothing any more, and Ben's name is his to tell.
    expect(all(desk, ada, dm)).not.toContain("is open");
    expect(all(desk, ada, dm)).not.toContain("Ben");
    expect(all(desk, mel, thread)).toContain("Ticket #1 is Ben's now");
    expect(all(desk, mel, thread)).toContain(`<@${mel.id}> gave this ticket to <@${ben.id}>. The one who pays`);
    expect(texts(desk, mel, thread)[0]).toContain(`<@${ben.id}> \`${ben.id}\``);
    expect(texts(desk, mel, thread)[0]).toContain("Ada had this ticket before.");
    expect(desk.threads(desk.tickets.id)[0]?.name).toBe("1 Question Ben");
    expect(await facts(desk)).toContain("transferred");

    await desk.stop();
    await desk.start();
    desk.as(mel).write(thread, "+What is the order number?");
    await desk.settled();
    expect(last(desk, ben, bens).text).toContain("What is the order number?");
    expect(all(desk, ada, dm)).not.toContain("order number");
    desk.as(ben).write(bens, "HG-123456");
    await desk.settled();
    expect(last(desk, mel, thread).text).toBe("**Ben**\nHG-123456");
    // Ada's next words begin something of her own, and Ben's place is taken.
    desk.as(ada).write(dm, "And now me");
    await desk.settled();
    expect(all(desk, mel, thread)).not.toContain("And now me");
    expect(last(desk, ada, dm).text).toContain("Message the Harbour Games team");
    const places = await desk.app().app.db.selectFrom("slot").select("slot_key").execute();
    const people = await desk.app().app.db.selectFrom("person").selectAll().execute();
    const bensId = people.find(({ user_id }) => user_id === ben.id)?.id ?? "";
    expect(places.map(({ slot_key }) => slot_key.split(":").at(-1))).toEqual([bensId, bensId]);

    await desk.as(ben).press(card.id, "Close ticket");
    await desk.as(ben).fillIn({ reason: "Never mind" });
    await desk.settled();
    expect(last(desk, ben, bens).text).toContain("Ticket #1 is closed");
    expect(all(desk, ada, dm)).not.toContain("Ticket #1 is closed");
  });

  test("goes however long its story is", async () => {
    await using desk = await openDesk({ database });
    const { ada, ben, mel } = desk;
    const { dm, thread } = await openByDm(desk);
    const { app } = desk.app();
    await app.write(async (tx) => tx.updateTable("ticket").set({ version: 123_456 }).execute());
    await transfer(desk, mel, ben, thread);
    await transfer(desk, mel, ada, thread);
    await desk.settled();
    expect((await facts(desk)).filter((kind) => kind === "transferred")).toHaveLength(2);
    expect(last(desk, ben, desk.dm(ben)).text).toContain("gave ticket #1 to somebody else");
    expect(all(desk, ben, desk.dm(ben))).not.toContain("is yours now");
    expect(last(desk, ada, dm).text).toContain("Ticket #1 is yours now");
  });

  test("of two who give it away at once one wins, and the other reads that", async () => {
    await using desk = await openDesk({ database });
    const { ben, jonas, mel, kim } = desk;
    const { thread } = await openByDm(desk);
    await Promise.all([transfer(desk, mel, ben, thread), transfer(desk, kim, jonas, thread)]);
    await desk.settled();
    const got = [ben, jonas].filter((user) => all(desk, user, desk.dm(user)).includes("is yours now"));
    expect(got).toHaveLength(1);
    const answers = [mel, kim].map((user) => all(desk, user, thread)).join("\n");
    expect(answers).toContain("gave this ticket to another member a moment ago");
    expect((await facts(desk)).filter((kind) => kind === "transferred")).toHaveLength(1);
  });
});

test.each(ROOM_KINDS)("$room: the one reads on, the other reads nothing more", async ({ room, destination }) => {
  await using desk = await openDeskWith(fileWithRoom(room as TypeRoom, destination));
  const { ada, ben, mel } = desk;
  const { member, team } = await openRoom(desk, room);
  await transfer(desk, mel, ben, team);
  await desk.settled();
  const bens = isDm(room) ? desk.dm(ben) : team;
  if (!isDm(room)) {
    expect(desk.as(ada).canSee(team)).toBe(false);
    expect(desk.as(ben).canSee(team)).toBe(true);
    expect(last(desk, ada, desk.dm(ada)).text).toContain("gave ticket #1 to somebody else");
    expect(all(desk, ben, team)).toContain(`gave this ticket to <@${ben.id}>`);
  }
  desk.as(mel).write(team, isDm(room) ? "+Only for Ben" : "Only for Ben");
  await desk.later(6_000);
  expect(all(desk, ben, bens)).toContain("Only for Ben");
  if (isDm(room)) expect(all(desk, ada, member)).not.toContain("Only for Ben");
  desk.as(ben).write(bens, "I read it");
  await desk.later(6_000);
  expect(all(desk, mel, team)).toContain("I read it");
  expect(all(desk, mel, team)).toContain("Team's turn");
  await desk.as(ben).run("/ticket close", {}, { in: bens });
  await desk.settled();
  expect((await facts(desk)).at(-1)).toBe("closed");
});

test("what was written before it was given away is its writer's, however late it is found", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket add", { member: desk.jonas.id }, { in: thread });
  await desk.settled();
  await desk.stop();
  desk.as(ada).write(dm, "One more thing from me");
  desk.box.clock.advance(600_000);
  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  desk.box.faults.rest({ match: { method: "GET", path: `/channels/${dm}/messages` }, do: { kind: "hold", until } });
  await desk.start();
  await transfer(desk, mel, ben, thread);
  expect(all(desk, mel, thread)).not.toContain("One more thing");
  release();
  await desk.settled();
  expect(all(desk, mel, thread)).toContain("**Ada**\nOne more thing from me");
  expect(all(desk, desk.jonas, desk.dm(desk.jonas))).toContain("**Ada**\nOne more thing from me");
  expect(all(desk, ben, desk.dm(ben))).not.toContain("One more thing");
  expect(all(desk, ada, dm)).not.toContain("Message the Harbour Games team");
});

test("an answer that could not be sent is said to whoever has the ticket now; one that was sent is not theirs to answer", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  const { thread } = await openByDm(desk);
  desk.as(ada).closeDms();
  desk.as(mel).write(thread, "+Try another harbour");
  await desk.settled();
  expect(all(desk, mel, thread)).toContain("can't be reached by DM");
  await transfer(desk, mel, ben, thread);
  await desk.settled();
  const bens = texts(desk, ben, desk.dm(ben));
  expect(bens.at(-1)).toContain("Try another harbour");
  expect(bens.at(-2)).toContain("is yours now");
  expect(texts(desk, mel, thread)[0]).not.toContain("can't be reached");
  desk.as(ada).openDms();
  await desk.later(3_600_000);
  expect(all(desk, ada, desk.dm(ada))).not.toContain("Try another harbour");
});

test("an answer that waits is said once to whoever has the ticket in the end, also when it was given back", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(ada).closeDms();
  desk.as(ben).closeDms();
  desk.as(mel).write(thread, "+Try another harbour");
  await desk.settled();
  for (const to of [ben, ada]) {
    await transfer(desk, mel, to, thread);
    await desk.settled();
  }
  await desk.stop();
  await desk.start();
  for (const who of [ada, ben]) {
    desk.as(who).openDms();
    desk.as(who).write(desk.dm(who), "I am back");
    await desk.settled();
  }
  expect(texts(desk, ada, dm).filter((text) => text.includes("Try another harbour"))).toHaveLength(1);
  expect(all(desk, ben, desk.dm(ben))).not.toContain("Try another harbour");
});

test("an answer that somebody who took part has read already is not said to them again when the ticket is theirs", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.settled();
  desk.as(ada).closeDms();
  desk.as(mel).write(thread, "+Try another harbour");
  await desk.settled();
  await transfer(desk, mel, ben, thread);
  await desk.settled();
  const said = texts(desk, ben, desk.dm(ben)).filter((text) => text.includes("Try another harbour"));
  expect(said).toHaveLength(1);
});

test("whoever took part asks now, and takes part beside nobody; whoever looked after it does not look after their own", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel, kim } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await transfer(desk, mel, ben, thread);
  await desk.settled();
  desk.as(mel).write(thread, "+Once");
  await desk.settled();
  expect(texts(desk, ben, desk.dm(ben)).filter((one) => one.includes("Once"))).toHaveLength(1);
  expect(all(desk, ada, dm)).not.toContain("Once");
  await desk.as(kim).run("/ticket claim", {}, { in: thread });
  await transfer(desk, mel, kim, thread);
  await desk.settled();
  expect(texts(desk, mel, thread)[0]).not.toContain("claimed by");
  // Kim is the member of this ticket now, and not its team.
  await desk.as(kim).run("/ticket claim", {}, { in: thread });
  expect(last(desk, kim, thread).text).toContain("Only the team can do this.");
  // Back again, it is Ada's as before.
  await transfer(desk, mel, ada, thread);
  await desk.settled();
  desk.as(ada).write(dm, "Hello again");
  await desk.settled();
  expect(last(desk, mel, thread).text).toBe("**Ada**\nHello again");
});

test("what can't be is refused in a sentence, and changes nothing", async () => {
  const anonymous = deskFile.replace(
    "  billing:\n",
    '  secret:\n    name: Secret\n    room: dm\n    destination: "#tickets"\n    member: anonymous\n\n  billing:\n',
  );
  await using desk = await openDesk({ file: anonymous });
  const { ada, ben, mel, jonas, application } = desk;
  const { dm, thread } = await openByDm(desk);
  const tried = async (by: User, to: User, where = thread) => {
    await transfer(desk, by, to, where);
    await desk.settled();
    return last(desk, by, where).text;
  };
  expect(await tried(mel, ada)).toContain("their ticket already");
  expect(await tried(mel, { id: application.bot_id })).toContain("not a bot");
  desk.as(jonas).leave(desk.guild.id);
  expect(await tried(mel, jonas)).toContain("Pick a member of this server");
  expect(await tried(mel, ben, desk.tickets.id)).toContain("This is not a ticket");
  await desk.as(mel).run("/block add", { member: ben.id }, { in: thread });
  await tried(mel, ben);
  expect(all(desk, mel, thread)).toContain("Ben is blocked: what they write is not passed on");
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  expect(await tried(mel, ada)).toContain("closed already");
  expect((await facts(desk)).filter((kind) => kind === "transferred")).toHaveLength(1);
  expect(all(desk, ada, dm)).not.toContain("is yours now");

  desk.as(ada).write(dm, "A secret");
  await desk.settled();
  const card = last(desk, ada, dm);
  await desk.as(ada).choose(card.id, "What is it about?", ["Secret"]);
  await desk.as(ada).press(card.id, "Send");
  await desk.settled();
  const hidden = desk.threads(desk.tickets.id).at(-1)?.id ?? "";
  expect(await tried(mel, ada, hidden)).toBe(await tried(mel, mel, hidden));
  expect(await tried(mel, ada, hidden)).toContain("who asks here is not named");
});

test("typed, in a private thread; nobody but its team gives a ticket away", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  const thread = await openByPanel(desk);
  desk.as(ada).write(thread, `!transfer ${ben.id}`);
  await desk.settled();
  expect(desk.as(ben).canSee(thread)).toBe(false);
  desk.as(mel).write(thread, `!transfer ${ben.id} as agreed`);
  await desk.settled();
  expect(desk.as(ben).canSee(thread)).toBe(true);
  expect(desk.as(ada).canSee(thread)).toBe(false);
  expect(all(desk, ben, thread)).toContain("as agreed");
});
