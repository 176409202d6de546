import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { minutes } from "#kernel/types.ts";
import type { Desk } from "../support/desk.ts";
import { fileWithRoom, openDeskWith, openRoom, PLACES } from "../support/rooms.ts";
import { texts } from "../support/scenes.ts";

/** A topic whose tickets are by DM with a thread, and one whose are with a channel. */
const FILE = fileWithRoom("dm", "#tickets").replace(
  "\ntypes:\n",
  `\ntypes:\n  other:\n    name: Other\n    room: dm-channel\n    destination: "${PLACES.category}"\n`,
);

/** The channel that the ticket's card stands in now, once it does. */
async function newChannel({ box, guild }: Desk): Promise<string> {
  const find = () => box.world.channels.inGuild(guild.id).find(({ topic }) => topic?.startsWith("Frontdesk"))?.id ?? "";
  await expect.poll(() => (box.world.messages.get(find()) ?? []).length, { timeout: 10_000 }).toBeGreaterThan(0);
  return find();
}

const readByAda = (desk: Desk) =>
  texts(desk, desk.ada, desk.dm(desk.ada))
    .flatMap((text) => /\b(first|second)\b/.exec(text)?.[1] ?? [])
    .join(", ");

/** The team answers in a thread that can't be read after a new session began, and the ticket moves to a channel; `readAtLast` lets it be read. */
async function answeredUnheard(desk: Desk): Promise<{ channel: string; readAtLast(): Promise<void> }> {
  const { box, mel } = desk;
  const { team } = await openRoom(desk, "dm");
  const unread = box.faults.rest({
    match: { method: "GET", path: new RegExp(`^/channels/${team}/messages`) },
    do: { kind: "5xx-before" },
    times: Number.POSITIVE_INFINITY,
  });
  box.faults.gateway.invalidSession();
  desk.as(mel).write(team, "+first");
  await expect.poll(() => unread.used, { timeout: 15_000 }).toBeGreaterThan(0);
  await desk.as(mel).run("/ticket move", { to: "dm-channel" }, { in: team });
  const channel = await newChannel(desk);
  await expect.poll(() => texts(desk, mel, channel).join("\n")).toContain("Before this it was in");
  return {
    channel,
    async readAtLast() {
      unread.remove();
      await desk.later(minutes(1));
    },
  };
}

test("what the team answered before the ticket moved is read before what it answered afterwards, however late it is found", async () => {
  await using desk = await openDeskWith(FILE);
  const { channel, readAtLast } = await answeredUnheard(desk);
  desk.as(desk.mel).write(channel, "+second");
  await desk.box.settled();
  await readAtLast();
  expect(readByAda(desk)).toBe("first, second");
}, 60_000);

test("what the team answered before the ticket moved reaches its member, also when it was closed before that was heard", async () => {
  await using desk = await openDeskWith(FILE);
  const { channel, readAtLast } = await answeredUnheard(desk);
  const readByMember = () => texts(desk, desk.ada, desk.dm(desk.ada)).join("\n");
  await desk.as(desk.mel).run("/ticket close", { reason: "Done for today" }, { in: channel });
  await expect.poll(readByMember).toContain("is closed");
  await readAtLast();
  expect(readByAda(desk)).toBe("first");
  expect(readByMember()).toContain("is open again");
}, 60_000);

test("what is written in the new room before anybody knew that it is the ticket's is heard", async () => {
  await using desk = await openDeskWith(FILE);
  const { box, mel } = desk;
  const { team } = await openRoom(desk, "dm");
  // The card stands, and the bot does not hear of it for a while.
  const match = { method: "POST", path: /^\/channels\/\d+\/messages$/ };
  box.faults.rest({ match, do: { kind: "5xx-after" } });
  const away = box.faults.rest({ match, do: { kind: "5xx-before" }, times: Number.POSITIVE_INFINITY });
  await desk.as(mel).run("/ticket move", { to: "dm-channel" }, { in: team });
  const channel = await newChannel(desk);
  desk.as(mel).write(channel, "+first");
  await box.settled();
  await expect.poll(() => away.used, { timeout: 15_000 }).toBeGreaterThan(0);
  away.remove();
  await desk.later(minutes(1));
  desk.as(mel).write(channel, "+second");
  await desk.settled();
  expect(readByAda(desk)).toBe("first, second");
}, 60_000);

test("a room whose reading began before the ticket moved there is read once more, after the one that it left", async () => {
  await using desk = await openDeskWith(FILE);
  const { box, mel } = desk;
  const { team } = await openRoom(desk, "dm");
  // A new session begins, and what was written in the thread is long in coming.
  const [old, made] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const reads = (path: RegExp, until: Promise<void>) =>
    box.faults.rest({ match: { method: "GET", path }, do: { kind: "hold", until } });
  const unread = reads(new RegExp(`^/channels/${team}/messages`), old.promise);
  box.faults.gateway.invalidSession();
  desk.as(mel).write(team, "+first");
  await expect.poll(() => unread.used).toBe(1);
  // The answer is lost: the room is found, and read because of that.
  box.faults.rest({ match: { method: "POST", path: /^\/guilds\/\d+\/channels$/ }, do: { kind: "5xx-after" } });
  await desk.as(mel).run("/ticket move", { to: "dm-channel" }, { in: team });
  const find = () => box.world.channels.inGuild(desk.guild.id).find(({ topic }) => topic?.startsWith("Frontdesk"))?.id;
  await expect.poll(find).toBeDefined();
  const found = reads(new RegExp(`^/channels/${find()}/messages`), made.promise);
  const channel = await newChannel(desk);
  await expect.poll(() => found.used).toBe(1);
  await expect.poll(() => texts(desk, mel, channel).join("\n")).toContain("Before this it was in");
  desk.as(mel).write(channel, "+second");
  await delay(300);
  made.resolve();
  await delay(300);
  old.resolve();
  await desk.later(minutes(1));
  expect(readByAda(desk)).toBe("first, second");
}, 60_000);

test("what comes in while the ticket moves is told by catch-up alone, after what was written before", async () => {
  await using desk = await openDeskWith(FILE);
  const { team } = await openRoom(desk, "dm");
  // As the store is when the event was on its way to it already.
  const rooms = desk.app().app.db.updateTable("room").where("discord_id", "=", team);
  await rooms.set({ behind: 1, follows: desk.dm(desk.mel) }).execute();
  desk.as(desk.mel).write(team, "+first");
  await desk.settled();
  expect(readByAda(desk)).toBe("");
  await desk.stop();
  await desk.start();
  await desk.settled();
  desk.as(desk.mel).write(team, "+second");
  await desk.settled();
  expect(readByAda(desk)).toBe("first, second");
});

test("what waits for the room that a ticket left, when somebody deletes it, is read in the new one", async () => {
  await using desk = await openDeskWith(FILE);
  const { box, ada, mel, owner } = desk;
  const { team } = await openRoom(desk, "dm");
  const match = { method: "POST", path: `/channels/${team}/messages` };
  const away = box.faults.rest({ match, do: { kind: "5xx-before" }, times: Number.POSITIVE_INFINITY });
  desk.as(ada).write(desk.dm(ada), "It is the harbour map");
  await expect.poll(() => away.used, { timeout: 15_000 }).toBeGreaterThan(0);
  await desk.as(mel).run("/ticket move", { to: "dm-channel" }, { in: team });
  const channel = await newChannel(desk);
  await expect.poll(() => texts(desk, mel, channel).join("\n")).toContain("Before this it was in");
  desk.as(owner).deleteChannel(team);
  await box.settled();
  away.remove();
  await desk.later(minutes(1));
  expect(texts(desk, mel, channel).join("\n")).toContain("It is the harbour map");
}, 60_000);
