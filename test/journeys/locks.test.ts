import { PermissionFlagsBits as Bit } from "discord-api-types/v10";
import { addRole } from "discord-box";
import { expect, test } from "vitest";
import { hours } from "#kernel/types.ts";
import { getTicket, refuseLocked } from "../../src/features/tickets/index.ts";
import { describeOnDatabases } from "../support/databases.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { fileWithRoom, openDeskWith, openRoom, PLACES } from "../support/rooms.ts";
import { last, openByDm, openByPanel, reactions, texts } from "../support/scenes.ts";

type User = Desk["ada"];

const facts = async (desk: Desk) =>
  (await desk.app().app.db.selectFrom("fact").select("kind").orderBy("sequence").execute()).map(({ kind }) => kind);

const restart = async (desk: Desk) => {
  await desk.stop();
  await desk.start();
  await desk.settled();
};

/** What this person themselves is allowed and denied in a channel, by their own overwrite. */
const own = (desk: Desk, user: User, channelId: string) =>
  desk.box.world.channels.get(channelId)?.permission_overwrites.find(({ id }) => id === user.id);

const mayWrite = (desk: Desk, user: User, channelId: string): boolean => {
  try {
    desk.as(user).write(channelId, "may I?");
    return true;
  } catch {
    return false;
  }
};

describeOnDatabases("a locked ticket by DM", (database) => {
  test("passes nothing on, says so, and loses nothing that was written before", async () => {
    await using desk = await openDesk({ database });
    const { ada, mel } = desk;
    const { dm, thread } = await openByDm(desk);
    const early = desk.as(ada).write(dm, "Before the lock");
    await desk.settled();
    await desk.as(mel).run("/ticket lock", { reason: "Please calm down first." }, { in: thread });
    await desk.settled();
    expect(texts(desk, ada, dm).at(-1)).toContain("locked ticket #1");
    expect(texts(desk, ada, dm).at(-1)).toContain("Please calm down first.");
    expect(texts(desk, mel, thread).at(-1)).toContain(`<@${mel.id}> locked this`);
    expect(texts(desk, mel, thread)[0]).toContain("locked <t:");
    await restart(desk);

    const first = desk.as(ada).write(dm, "You thieves");
    await desk.settled();
    const second = desk.as(ada).write(dm, "All of you");
    desk.as(ada).edit(early.id, "Before the lock, and thieves");
    await desk.settled();
    expect(texts(desk, mel, thread).join("\n")).not.toContain("hieves");
    expect(texts(desk, mel, thread).join("\n")).not.toContain("All of you");
    for (const { id } of [first, second, early]) expect(reactions(desk, ada, dm, id)).toContain("⚠️");
    expect(texts(desk, ada, dm).filter((line) => line.startsWith("Not passed on"))).toHaveLength(1);
    // The team is heard.
    desk.as(mel).write(thread, "+Write again tomorrow");
    await desk.settled();
    expect(texts(desk, ada, dm).join("\n")).toContain("Write again tomorrow");

    await desk.as(mel).run("/ticket unlock", {}, { in: thread });
    await desk.settled();
    expect(texts(desk, ada, dm).at(-1)).toContain("unlocked ticket #1");
    desk.as(ada).write(dm, "I am sorry");
    await desk.settled();
    expect(texts(desk, mel, thread).join("\n")).toContain("I am sorry");
    expect(texts(desk, mel, thread).join("\n")).not.toContain("hieves");
    expect((await facts(desk)).filter((kind) => kind.endsWith("locked"))).toEqual(["locked", "unlocked"]);
  });
});

test("what was written before the lock arrives, however late it is heard of", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket lock", {}, { in: thread });
  await desk.settled();
  const { app } = desk.app();
  const { id, locked_at } = await app.db.selectFrom("ticket").select(["id", "locked_at"]).executeTakeFirstOrThrow();
  const heard = (at: number) =>
    app.write(async (tx) => {
      const ticket = await getTicket(tx, id);
      return refuseLocked(tx, app, { ticket, roomId: ticket.requesterRoom, messageId: last(desk, ada, dm).id, at });
    });
  expect(await heard(Number(locked_at) - 1)).toBe("passed");
  expect(await heard(Number(locked_at))).toBe("refused");
});

test("those who were added are not heard either, by DM", async () => {
  await using desk = await openDesk();
  const { mel, ben } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.settled();
  await desk.as(mel).run("/ticket lock", {}, { in: thread });
  await desk.settled();
  const said = desk.as(ben).write(desk.dm(ben), "Let me explain");
  await desk.settled();
  expect(texts(desk, mel, thread).join("\n")).not.toContain("Let me explain");
  expect(reactions(desk, ben, desk.dm(ben), said.id)).toContain("⚠️");
});

test("a private thread is locked: who may not manage threads reads, we go on speaking in it, and a restart changes nothing", async () => {
  await using desk = await openDesk();
  const { ada, mel, owner } = desk;
  const thread = await openByPanel(desk);
  const isLocked = () => desk.threads(desk.getHelp.id).at(-1)?.locked;
  await desk.as(mel).run("/ticket lock", { reason: "Enough." }, { in: thread });
  await restart(desk);
  expect(isLocked()).toBe(true);
  expect(texts(desk, ada, thread).join("\n")).toContain("only the team is heard now. Enough.");
  expect(texts(desk, ada, thread).join("\n")).toContain("only the team writes here");
  expect(mayWrite(desk, ada, thread)).toBe(false);
  expect(mayWrite(desk, owner, thread)).toBe(true);

  const before = [...desk.box.requests].length;
  await desk.as(owner).run("/reply", { message: "One moment" }, { in: thread });
  await desk.settled();
  expect(texts(desk, ada, thread).join("\n")).toContain("One moment");
  expect(isLocked()).toBe(true);
  // Not even for a moment.
  const opened = [...desk.box.requests]
    .slice(before)
    .filter(({ method, path }) => method === "PATCH" && path.endsWith(thread));
  expect(opened).toEqual([]);

  await desk.as(owner).run("/ticket unlock", { number: 1 }, { in: desk.tickets.id });
  await desk.settled();
  expect(isLocked()).toBe(false);
  expect(mayWrite(desk, ada, thread)).toBe(true);
});

test("in a channel an explicit allow does not help, and what was there before is put back exactly, whenever the process ends", async () => {
  await using desk = await openDeskWith(fileWithRoom("private-channel", PLACES.category));
  const { ada, ben, mel, kim } = desk;
  const { team: channel } = await openRoom(desk, "private-channel");
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: channel });
  await desk.settled();
  const overwrites = () => structuredClone(desk.box.world.channels.get(channel)?.permission_overwrites ?? []);
  const hers = own(desk, ada, channel);
  if (!hers) throw new Error("she has none");
  // Set by hand, as admins do.
  hers.allow = String(BigInt(hers.allow) & ~Bit.AddReactions);
  hers.deny = String(Bit.AddReactions);
  const role = desk.supportRole.id;
  const kims = { id: kim.id, type: 1 as const, allow: String(Bit.ViewChannel), deny: String(Bit.AttachFiles) };
  desk.box.world.channels.get(channel)?.permission_overwrites.push(kims);
  const before = overwrites();

  await desk.as(mel).run("/ticket lock", {}, { in: channel });
  await restart(desk);
  expect(mayWrite(desk, ada, channel)).toBe(false);
  expect(mayWrite(desk, ben, channel)).toBe(false);
  expect(mayWrite(desk, mel, channel)).toBe(true);
  expect(overwrites().filter(({ id }) => id === role || id === kim.id)).toEqual(
    before.filter(({ id }) => id === role || id === kim.id),
  );
  // The same again, as after an end before it was written down as done.
  await desk.app().app.db.updateTable("shown").set({ pending: 1 }).where("kind", "=", "closed").execute();
  await restart(desk);
  expect(mayWrite(desk, ada, channel)).toBe(false);

  await desk.as(mel).run("/ticket unlock", {}, { in: channel });
  await restart(desk);
  const sorted = (all: ReturnType<typeof overwrites>) => all.toSorted((a, b) => a.id.localeCompare(b.id));
  expect(sorted(overwrites())).toEqual(sorted(before));
  expect(mayWrite(desk, ada, channel)).toBe(true);
});

test("somebody who is added to a locked channel reads, and writes once it is unlocked", async () => {
  await using desk = await openDeskWith(fileWithRoom("private-channel", PLACES.category));
  const { ada, ben, mel } = desk;
  const { team: channel } = await openRoom(desk, "private-channel");
  await desk.as(mel).run("/ticket lock", {}, { in: channel });
  await desk.settled();
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: channel });
  await desk.settled();
  for (const user of [ada, ben]) expect(mayWrite(desk, user, channel)).toBe(false);
  await desk.as(mel).run("/ticket unlock", {}, { in: channel });
  await desk.settled();
  for (const user of [ada, ben]) expect(mayWrite(desk, user, channel)).toBe(true);
});

test("a lock stays over a close; the member can't open it again, and opened by the team it is still locked", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const thread = await openByPanel(desk);
  await desk.as(mel).run("/ticket lock", {}, { in: thread });
  await desk.settled();
  // Who may not manage threads has the card's buttons there, and commands elsewhere.
  const team = desk.reads(mel, thread).find(({ components }) => components?.length);
  await desk.as(mel).press(team?.id ?? "", "Close");
  await desk.as(mel).fillIn({});
  await desk.settled();
  const card = desk.reads(ada, thread).find(({ components }) => components?.length);
  await desk.as(ada).press(card?.id ?? "", "Reopen");
  await desk.settled();
  expect(last(desk, ada, thread).text).toContain("is locked");
  await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: desk.tickets.id });
  await desk.settled();
  expect(desk.threads(desk.getHelp.id).at(-1)).toMatchObject({ archived: false, locked: true });
  expect(mayWrite(desk, ada, thread)).toBe(false);
});

test("a locked ticket that moves is locked where it goes on", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket lock", {}, { in: thread });
  await desk.settled();
  await desk.as(mel).run("/ticket move", { to: "private-thread" }, { in: thread });
  await desk.settled();
  const there = desk.box.world.channels.inGuild(desk.guild.id).find(({ type }) => type === 12);
  expect(there?.thread?.locked).toBe(true);
  expect(mayWrite(desk, ada, there?.id ?? "")).toBe(false);
});

test("twice, closed, elsewhere, of a report, by who is not of the team, by a trainee: refused, and why", async () => {
  const file = deskFile.replace("staff:\n", "trainees: [Newcomer]\nstaff:\n");
  await using desk = await openDesk({
    file,
    prepare: ({ guild, kim }, box) => {
      const role = addRole(box.world, guild.id, { name: "Newcomer" });
      const member = box.world.member(guild.id, kim.id);
      member.roles = [...member.roles, role.id];
    },
  });
  const { ada, mel, kim } = desk;
  const { thread } = await openByDm(desk);
  const says = async (who: User, command: string, options: object, where: string) => {
    await desk.as(who).run(command, options as never, { in: where });
    return last(desk, who, where).text;
  };
  expect(await says(mel, "/ticket unlock", {}, thread)).toContain("is not locked");
  expect(await says(kim, "/ticket lock", { reason: "because" }, thread)).toContain("nobody has looked at it");
  expect(await says(ada, "/ticket lock", { number: 1 }, desk.general.id)).toContain("Only the team");
  expect(await says(mel, "/ticket lock", {}, desk.general.id)).toContain("not a ticket");
  const card = desk.reads(mel, thread)[0]?.id ?? "";
  await desk.as(mel).press(card, "Lock");
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain(`<@${mel.id}> locked this`);
  await desk.as(mel).press(card, "Unlock");
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("everybody is heard again");
  await desk.as(mel).press(card, "Lock");
  await desk.settled();
  expect(await says(mel, "/ticket lock", {}, thread)).toContain("locked already");
  desk.as(mel).write(thread, "!unlock");
  await desk.settled();
  desk.as(mel).write(thread, "!lock until you are calm");
  await desk.settled();
  expect(texts(desk, ada, desk.dm(ada)).at(-1)).toContain("until you are calm");
  desk.as(mel).write(thread, "!unlock");
  await desk.settled();
  expect((await facts(desk)).at(-1)).toBe("unlocked");
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  expect(await says(mel, "/ticket lock", { number: 1 }, desk.tickets.id)).toContain("is closed");
});

test("whoever is not heard is not closed for their silence; once they are heard, their time begins anew", async () => {
  await using desk = await openDesk({ file: `${deskFile}closing: { silence: 4 h }\n` });
  const { ada, mel } = desk;
  const { thread } = await openByDm(desk);
  desk.as(mel).write(thread, "+Which map?");
  await desk.settled();
  await desk.as(mel).run("/ticket lock", {}, { in: thread });
  await desk.later(hours(30));
  expect(texts(desk, mel, thread)[0]).not.toContain("losed");
  await desk.as(mel).run("/ticket unlock", {}, { in: thread });
  await desk.later(hours(10));
  expect(texts(desk, ada, desk.dm(ada)).at(-1)).toContain("closed");
});

test("whoever locks a thread in which only those write who manage threads reads that at once, and nobody else does", async () => {
  await using desk = await openDesk({
    prepare: ({ guild, kim }, box) => {
      const keepers = addRole(box.world, guild.id, { name: "Keepers", permissions: Bit.ManageThreads.toString() });
      const member = box.world.member(guild.id, kim.id);
      member.roles = [...member.roles, keepers.id];
    },
  });
  const { mel, kim, ben } = desk;
  const thread = await openByPanel(desk);
  const other = await openByPanel(desk, ben);
  const read = (who: User, where: string) => texts(desk, who, where).join("\n");
  await desk.as(mel).run("/ticket lock", {}, { in: thread });
  await desk.settled();
  const told = desk.reads(mel, thread).find(({ text }) => text.includes("only people with Manage Threads write"));
  expect(told).toMatchObject({ ephemeral: true });
  expect(mayWrite(desk, mel, thread)).toBe(false);
  await desk.as(mel).run("/ticket unlock", { number: 1 }, { in: desk.general.id });
  await desk.as(kim).run("/ticket lock", {}, { in: other });
  await desk.settled();
  expect(read(kim, other)).not.toContain("Manage Threads");
  expect(mayWrite(desk, kim, other)).toBe(true);
});
