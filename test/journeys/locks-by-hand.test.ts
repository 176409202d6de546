import { PermissionFlagsBits as Bit } from "discord-api-types/v10";
import { describe, expect, test } from "vitest";
import { minutes } from "#kernel/types.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { fileWithRoom, openDeskWith, openRoom, PLACES } from "../support/rooms.ts";
import { openByDm, openByPanel, texts } from "../support/scenes.ts";

type User = Desk["ada"];

const AWAY = minutes(20);

/** Each lock and unlock of the timeline: what, how, and by whom. */
const locks = async (desk: Desk) => {
  const { db } = desk.app().app;
  const facts = await db
    .selectFrom("fact")
    .leftJoin("person", "person.id", "fact.person_id")
    .select(["fact.kind", "fact.data", "person.user_id"])
    .where("fact.kind", "in", ["locked", "unlocked"])
    .orderBy("fact.sequence")
    .execute();
  return facts.map(({ kind, data, user_id }) => `${kind} by ${JSON.parse(data ?? "{}").how}: ${user_id}`);
};

const mayReadAuditLog = (desk: Desk) => {
  const ours = desk.box.world.roles.inGuild(desk.guild.id).find(({ bot_id }) => bot_id === desk.application.bot_id);
  if (ours) ours.permissions = (BigInt(ours.permissions) | Bit.ViewAuditLog).toString();
};

const mayWrite = (desk: Desk, user: User, channelId: string): boolean => {
  try {
    desk.as(user).write(channelId, "may I?");
    return true;
  } catch {
    return false;
  }
};

const own = (desk: Desk, user: User, channelId: string) => {
  const overwrites = desk.box.world.channels.get(channelId)?.permission_overwrites ?? [];
  const found = overwrites.find(({ id }) => id === user.id);
  if (!found) throw new Error("they have none");
  return { ...found };
};

/** As admins press the cross beside "Send Messages", or take it away. */
const deny = (desk: Desk, user: User, channelId: string) => {
  const before = own(desk, user, channelId);
  desk.as(desk.owner).setOverwrite(channelId, {
    ...before,
    allow: String(BigInt(before.allow) & ~Bit.SendMessages),
    deny: String(BigInt(before.deny) | Bit.SendMessages),
  });
};
const undeny = (desk: Desk, user: User, channelId: string) => {
  const before = own(desk, user, channelId);
  desk.as(desk.owner).setOverwrite(channelId, { ...before, deny: String(BigInt(before.deny) & ~Bit.SendMessages) });
};

const openChannel = async () => {
  const desk = await openDeskWith(fileWithRoom("private-channel", PLACES.category));
  return { desk, channel: (await openRoom(desk, "private-channel")).team };
};

const isLocked = (desk: Desk, thread: string) => desk.box.world.channels.get(thread)?.thread?.locked;

describe("a thread that a person locks by Discord's own means", () => {
  test("is a locked ticket, and unlocked so it is none; who it was stands there where the audit log may be read", async () => {
    await using desk = await openDesk();
    const { ada, mel, owner } = desk;
    const thread = await openByPanel(desk);
    desk.as(owner).lockThread(thread);
    await desk.settled();
    expect(texts(desk, ada, thread).at(-1)).toContain("The team locked this");
    expect(texts(desk, ada, thread).join("\n")).toContain("only the team writes here");
    mayReadAuditLog(desk);
    desk.as(owner).unlockThread(thread);
    await desk.settled();
    expect(texts(desk, ada, thread).at(-1)).toContain(`<@${owner.id}> unlocked this`);
    desk.as(owner).lockThread(thread);
    await desk.settled();
    expect(texts(desk, ada, thread).at(-1)).toContain(`<@${owner.id}> locked this`);
    expect(await locks(desk)).toEqual([
      "locked by discord: null",
      `unlocked by discord: ${owner.id}`,
      `locked by discord: ${owner.id}`,
    ]);
    // We go on speaking in it, a restart changes nothing, and the command ends it.
    await desk.stop();
    await desk.start();
    await desk.as(owner).run("/reply", { message: "One moment" }, { in: thread });
    await desk.settled();
    expect(isLocked(desk, thread)).toBe(true);
    expect(texts(desk, ada, thread).join("\n")).toContain("One moment");
    await desk.as(mel).run("/ticket unlock", { number: 1 }, { in: desk.tickets.id });
    await desk.settled();
    expect(mayWrite(desk, ada, thread)).toBe(true);
    expect(await locks(desk)).toHaveLength(4);
  });

  test("what we did ourselves is not told again: locks by command, closes, and what comes of them, over a restart", async () => {
    await using desk = await openDesk();
    const { mel, owner } = desk;
    const thread = await openByPanel(desk);
    const everywhere = { in: desk.tickets.id };
    await desk.as(mel).run("/ticket lock", { number: 1 }, everywhere);
    await desk.as(mel).run("/ticket unlock", { number: 1 }, everywhere);
    await desk.as(mel).run("/ticket lock", { number: 1 }, everywhere);
    await desk.settled();
    desk.as(owner).renameThread(thread, "Lost key");
    await desk.settled();
    await desk.as(mel).run("/ticket unlock", { number: 1 }, everywhere);
    await desk.settled();
    await desk.as(mel).run("/ticket close", {}, { in: thread });
    await desk.settled();
    expect(isLocked(desk, thread)).toBe(true);
    await desk.stop();
    await desk.start();
    await desk.as(mel).run("/ticket reopen", { number: 1 }, everywhere);
    await desk.settled();
    expect(isLocked(desk, thread)).toBe(false);
    expect((await locks(desk)).map((line) => line.split(":")[0])).toEqual([
      "locked by command",
      "unlocked by command",
      "locked by command",
      "unlocked by command",
    ]);
  });

  test("while we were away is found with the start", async () => {
    await using desk = await openDesk();
    const { ada, owner } = desk;
    const thread = await openByPanel(desk);
    const away = async (meanwhile: () => void) => {
      await desk.stop();
      desk.box.clock.advance(AWAY);
      meanwhile();
      await desk.start();
      await desk.settled();
    };
    await away(() => desk.as(owner).lockThread(thread));
    expect(texts(desk, ada, thread).at(-1)).toContain("locked this");
    await away(() => desk.as(owner).unlockThread(thread));
    expect(texts(desk, ada, thread).at(-1)).toContain("unlocked this");
    await away(() => undefined);
    expect(await locks(desk)).toEqual(["locked by discord: null", "unlocked by discord: null"]);
  });

  test("says nothing of a member who talks by DM: who of the team writes there is theirs to say", async () => {
    await using desk = await openDesk();
    const { ada, mel, owner } = desk;
    const { dm, thread } = await openByDm(desk);
    desk.as(owner).lockThread(thread);
    await desk.settled();
    desk.as(ada).write(dm, "Are you there?");
    await desk.settled();
    expect(texts(desk, mel, thread).join("\n")).toContain("Are you there?");
    expect(await locks(desk)).toEqual([]);
  });
});

describe("a channel in which a person silences the member by Discord's own means", () => {
  test("is a locked ticket for all who take part, and the command lets them write again", async () => {
    const { desk, channel } = await openChannel();
    await using _ = desk;
    const { ada, ben, mel, owner } = desk;
    mayReadAuditLog(desk);
    await desk.as(mel).run("/ticket add", { member: ben.id }, { in: channel });
    await desk.settled();
    const before = own(desk, ada, channel);
    deny(desk, ada, channel);
    await desk.settled();
    expect(texts(desk, ada, channel).at(-1)).toContain(`<@${owner.id}> locked this`);
    expect(mayWrite(desk, ben, channel)).toBe(false);
    await desk.stop();
    await desk.start();
    await desk.as(mel).run("/ticket unlock", {}, { in: channel });
    await desk.settled();
    expect(own(desk, ada, channel)).toEqual(before);
    for (const user of [ada, ben]) expect(mayWrite(desk, user, channel)).toBe(true);
    expect(await locks(desk)).toEqual([`locked by discord: ${owner.id}`, `unlocked by command: ${mel.id}`]);
  });

  test("taken back by hand it is unlocked, whoever locked it, also while we were away", async () => {
    const { desk, channel } = await openChannel();
    await using _ = desk;
    const { ada, ben, mel, owner } = desk;
    mayReadAuditLog(desk);
    await desk.as(mel).run("/ticket add", { member: ben.id }, { in: channel });
    await desk.as(mel).run("/ticket lock", {}, { in: channel });
    await desk.settled();
    undeny(desk, ada, channel);
    await desk.settled();
    expect(texts(desk, ada, channel).at(-1)).toContain(`<@${owner.id}> unlocked this`);
    for (const user of [ada, ben]) expect(mayWrite(desk, user, channel)).toBe(true);
    await desk.stop();
    desk.box.clock.advance(AWAY);
    deny(desk, ada, channel);
    await desk.start();
    await desk.settled();
    expect(mayWrite(desk, ben, channel)).toBe(false);
    expect((await locks(desk)).at(-1)).toBe(`locked by discord: ${owner.id}`);
    expect(await locks(desk)).toHaveLength(3);
  });

  test("silenced before the command came, the member writes again once that is undone", async () => {
    const { desk, channel } = await openChannel();
    await using _ = desk;
    const { ada, mel } = desk;
    const hers = desk.box.world.channels.get(channel)?.permission_overwrites.find(({ id }) => id === ada.id);
    if (!hers) throw new Error("she has none");
    // Nobody told us.
    Object.assign(hers, {
      allow: String(BigInt(hers.allow) & ~Bit.SendMessages),
      deny: String(BigInt(hers.deny) | Bit.SendMessages),
    });
    expect(mayWrite(desk, ada, channel)).toBe(false);
    await desk.as(mel).run("/ticket lock", {}, { in: channel });
    await desk.settled();
    await desk.as(mel).run("/ticket unlock", {}, { in: channel });
    await desk.settled();
    expect(mayWrite(desk, ada, channel)).toBe(true);
  });

  test("what we do to it ourselves is no lock: a close, a reopening, somebody added, a lock by command, a name", async () => {
    const { desk, channel } = await openChannel();
    await using _ = desk;
    const { ben, mel, owner } = desk;
    await desk.as(mel).run("/ticket close", {}, { in: channel });
    await desk.settled();
    await desk.as(mel).run("/ticket reopen", {}, { in: channel });
    await desk.settled();
    expect(await locks(desk)).toEqual([]);
    await desk.as(mel).run("/ticket lock", {}, { in: channel });
    await desk.as(mel).run("/ticket add", { member: ben.id }, { in: channel });
    await desk.settled();
    desk.as(owner).renameChannel(channel, "lost-key");
    await desk.settled();
    await desk.as(mel).run("/ticket unlock", {}, { in: channel });
    await desk.settled();
    desk.as(owner).renameChannel(channel, "found-key");
    await desk.settled();
    expect((await locks(desk)).map((line) => line.split(":")[0])).toEqual(["locked by command", "unlocked by command"]);
  });

  test("put out of the channel a member is not locked out of their ticket, and let in again not unlocked", async () => {
    const { desk, channel } = await openChannel();
    await using _ = desk;
    const { ada, owner } = desk;
    const before = own(desk, ada, channel);
    const out = { ...before, allow: "0", deny: String(Bit.ViewChannel | Bit.SendMessages) };
    desk.as(owner).setOverwrite(channel, out);
    await desk.settled();
    desk.as(owner).setOverwrite(channel, before);
    await desk.settled();
    expect(await locks(desk)).toEqual([]);
  });
});
