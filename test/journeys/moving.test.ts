import { describe, expect, test } from "vitest";
import type { TypeRoom } from "../../src/features/desk/index.ts";
import { convertTicket, getTicket } from "../../src/features/tickets/index.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import {
  fileWithRoom,
  isDm,
  newestRoom,
  type OpenedRoom,
  openDeskWith,
  openRoom,
  ROOM_KINDS,
} from "../support/rooms.ts";
import { last, openByDm, openByReport, reactions, texts } from "../support/scenes.ts";

const idOf = (desk: Desk, name: string) =>
  desk.box.world.channels.inGuild(desk.guild.id).find((channel) => channel.name === name.replace("#", ""))?.id ?? "";

/** Begins the move, as a member of staff who asked for it. */
async function move(desk: Desk, ticketId: string, to: TypeRoom): Promise<void> {
  const { app } = desk.app();
  const destination = ROOM_KINDS.find(({ room }) => room === to)?.destination ?? "";
  await app.write(async (tx) => {
    const ticket = await getTicket(tx, ticketId);
    await convertTicket(tx, app, { ticket, to, destinationId: idOf(desk, destination), by: desk.mel.id });
  });
}

const moved = async (desk: Desk, ticketId: string, to: TypeRoom): Promise<OpenedRoom> => {
  await move(desk, ticketId, to);
  await desk.settled();
  return newestRoom(desk);
};

const everything = (desk: Desk, user: { readonly id: string }, channelId: string) =>
  texts(desk, user, channelId).join("\n");

describe("a member whose DMs are closed", () => {
  test("the team moves the conversation to a private thread: what was kept is there, in order, once", async () => {
    await using desk = await openDesk();
    const { ada, mel } = desk;
    const { dm, thread: old } = await openByDm(desk);
    desk.as(ada).closeDms();
    for (const words of ["+one", "+two", "+three"]) desk.as(mel).write(old, words);
    await desk.settled();
    const card = desk.reads(mel, old).find(({ text }) => text.includes("Not sent: Ada"));
    await desk.as(mel).press(card?.id ?? "", "Move to a private thread");
    await desk.settled();

    const [thread] = desk.threads(desk.getHelp.id);
    expect(thread).toMatchObject({ type: 12, archived: false });
    const read = everything(desk, ada, thread?.id ?? "");
    expect(
      read.match(/\*\*Mel\*\* · Harbour Games team\n(one|two|three)/g)?.map((text) => text.split("\n")[1]),
    ).toEqual(["one", "two", "three"]);
    expect(read).toContain("Before this it was by direct message.");
    expect(read).not.toContain("Not sent");
    // What only the team may read stays where the team alone reads.
    expect(read).not.toContain("✅ **Mel");
    expect(read).not.toContain("first ticket");
    expect(everything(desk, mel, old)).toContain(`This goes on in <#${thread?.id}>.`);
    expect(everything(desk, mel, old)).not.toContain("Not sent: Ada");
    expect(desk.threads(desk.tickets.id)[0]).toMatchObject({ archived: true, locked: true });

    desk.as(ada).write(thread?.id ?? "", "I am here");
    desk.as(mel).write(thread?.id ?? "", "Good");
    await desk.settled();
    expect(texts(desk, ada, thread?.id ?? "").slice(-2)).toEqual(["I am here", "Good"]);

    // Nothing arrives a second time once the DM is open again, but the line that says where it went.
    desk.as(ada).openDms();
    await desk.app().app.write(async (tx) => {
      const room = await desk.app().app.rooms.findByChannel(tx, dm);
      if (room) await desk.app().app.rooms.release(tx, room.id);
    });
    await desk.settled();
    expect(everything(desk, ada, dm)).not.toMatch(/one|two|three/);
    expect(last(desk, ada, dm).text).toContain(`Ticket #1 goes on in <#${thread?.id}>.`);

    // Who writes there all the same reads where it goes on before anything else is begun.
    desk.as(ada).write(dm, "are you there?");
    await desk.settled();
    const start = last(desk, ada, dm);
    expect(start.text).toContain("Not sent yet");
    expect(start.text).toContain(`Ticket #1 goes on in <#${thread?.id}>.`);
    desk.as(mel).write(thread?.id ?? "", "!ticket close");
    await desk.settled();
    desk.as(ada).write(dm, "and now?");
    await desk.settled();
    expect(last(desk, ada, dm).text).not.toContain("goes on in");
  });

  test("who asked in the server can use a thread at once", async () => {
    await using desk = await openDesk();
    const { ada, mel } = desk;
    desk.as(ada).closeDms();
    await openByReport(desk);
    await desk.as(ada).press(last(desk, ada, desk.general.id).id, "Use a thread");
    await desk.settled();
    const thread = desk.threads(desk.getHelp.id)[0]?.id ?? "";
    desk.as(ada).write(thread, "So here I am");
    await desk.settled();
    expect(texts(desk, mel, thread).at(-1)).toBe("So here I am");
    expect(await desk.app().app.db.selectFrom("message").select("state").execute()).toMatchObject([{ state: "here" }]);
  });

  test("a member who is not named is offered no thread: there everybody would see who it is", async () => {
    await using desk = await openDeskWith(fileWithRoom("dm", "#tickets", "\n    member: anonymous"));
    const { ada, mel } = desk;
    const { thread } = await openByDm(desk);
    desk.as(ada).closeDms();
    desk.as(mel).write(thread, "+one");
    await desk.settled();
    const offered = JSON.stringify(desk.reads(mel, thread).find(({ text }) => text.includes("Not sent:"))?.components);
    expect(offered).toContain("Try again");
    expect(offered).not.toContain("private thread");
    const { ticketId } = await newestRoom(desk);
    await expect(move(desk, ticketId, "private-channel")).rejects.toThrow();
    expect(thread).not.toBe("");
  });
});

describe.each(ROOM_KINDS.map(({ room, destination }) => ({ from: room, destination })))(
  "from $from",
  ({ from, destination }) => {
    test.each(ROOM_KINDS.map(({ room }) => room))(
      "to %s: it goes on, and what was said before is still in step",
      async (to) => {
        await using desk = await openDeskWith(fileWithRoom(from, destination));
        const { ada, mel } = desk;
        const before = await openRoom(desk, from);
        const reply = (room: TypeRoom, words: string) => (isDm(room) ? `+${words}` : words);
        const asked = desk.as(ada).write(before.member, "First question");
        const answered = desk.as(mel).write(before.team, reply(from, "First answer"));
        await desk.settled();

        const after = await moved(desk, before.ticketId, to);
        expect(after.team).not.toBe(before.team);
        expect(everything(desk, mel, before.team)).toMatch(/This goes on (in <#\d+>|by direct message)\./);
        expect(everything(desk, mel, after.team)).toContain("#1 · ");
        const left = desk.reads(mel, before.team).find(({ text }) => text.includes("#1 · "));
        expect(left?.text).toContain("This goes on");
        expect(JSON.stringify(left?.components)).not.toContain("custom_id");
        expect(desk.as(ada).canSee(after.team)).toBe(!isDm(to));

        desk.as(ada).write(after.member, "Second question");
        await desk.settled();
        expect(everything(desk, mel, after.team)).toContain("Second question");
        desk.as(mel).write(after.team, reply(to, "Second answer"));
        await desk.settled();
        expect(everything(desk, ada, after.member).split("Second answer")).toHaveLength(2);

        if (isDm(from)) {
          desk.as(ada).edit(asked.id, "First question, corrected");
          await desk.settled();
          expect(everything(desk, mel, before.team)).toContain("First question, corrected");
          const receipt = desk.reads(mel, before.team).find(({ text }) => text.includes("✅ **Mel"));
          await desk.as(mel).useOnMessage("Take back", receipt?.id ?? "");
          await desk.settled();
          expect(everything(desk, ada, before.member)).not.toContain("First answer");
        } else {
          expect(everything(desk, mel, before.team)).toContain("First answer");
          expect(answered.id).not.toBe("");
        }

        await desk.as(mel).run("/ticket close", {}, { in: after.team });
        await desk.settled();
        const rows = await desk.app().app.db.selectFrom("ticket").select(["status", "staff_room_id"]).execute();
        expect(rows).toMatchObject([{ status: "closed" }]);
      },
    );
  },
);

describe.each(ROOM_KINDS.map(({ room }) => room))("a move to %s, with one call that breaks", (to) => {
  const steps = (["drop-before", "drop-after"] as const).flatMap((kind) => [1, 2].map((nth) => ({ kind, nth })));

  test.each(steps)("$kind at call $nth: it is in one new room, with one card", async ({ kind, nth }) => {
    await using desk = await openDeskWith(fileWithRoom("dm", "#tickets"));
    const { ada, mel } = desk;
    const before = await openRoom(desk, "dm");
    const path = /^\/(channels\/\d+\/(threads|messages)|guilds\/\d+\/channels)$/;
    const fault = desk.box.faults.rest({ match: { method: "POST", path, nth }, do: { kind } });
    const after = await moved(desk, before.ticketId, to);
    expect(fault.used).toBe(1);
    const made = desk.box.world.channels
      .inGuild(desk.guild.id)
      .filter(({ thread, topic }) => thread !== undefined || topic?.startsWith("Frontdesk"));
    expect(made.map(({ id }) => id).sort()).toEqual([before.team, after.team].sort());
    expect(texts(desk, mel, after.team).filter((text) => text.includes("#1 · "))).toHaveLength(1);
    expect(everything(desk, mel, before.team).match(/^-# This goes on in/gm)).toHaveLength(1);
    desk.as(ada).write(after.member, "Here?");
    await desk.settled();
    expect(everything(desk, mel, after.team).match(/Here\?/g)).toHaveLength(1);
  });
});

describe("a move that can't be made", () => {
  test.each(["refused", "full"] as const)("(%s) leaves everything as it was, and the team reads it", async (why) => {
    await using desk = await openDeskWith(fileWithRoom("dm", "#tickets"));
    const { ada, mel } = desk;
    const before = await openRoom(desk, "dm");
    const code = why === "full" ? 30013 : 50013;
    const path = /^\/guilds\/\d+\/channels$/;
    desk.box.faults.rest({ match: { method: "POST", path }, do: { kind: "refuse", code }, times: 9 });
    const after = await moved(desk, before.ticketId, "private-channel");
    expect(after).toEqual(before);
    expect(last(desk, mel, before.team).text).toContain("This could not be moved");
    desk.as(ada).write(before.member, "Still here");
    await desk.settled();
    expect(last(desk, mel, before.team).text).toContain("Still here");
    expect(await desk.app().app.db.selectFrom("ticket_move").selectAll().execute()).toEqual([]);
  });

  test("a room that was made but can't be written in is taken away again", async () => {
    await using desk = await openDeskWith(fileWithRoom("dm", "#tickets"));
    const before = await openRoom(desk, "dm");
    const match = {
      method: "POST",
      path: new RegExp(`^/channels/(?!${before.team}/|${before.member}/)\\d+/messages$`),
    };
    const fault = desk.box.faults.rest({ match, do: { kind: "refuse", code: 50013 }, times: 9 });
    expect(await moved(desk, before.ticketId, "private-channel")).toEqual(before);
    fault.remove();
    await desk.settled();
    const channels = desk.box.world.channels.inGuild(desk.guild.id);
    expect(channels.filter(({ topic }) => topic?.startsWith("Frontdesk"))).toEqual([]);
  });

  test("two at once: one is made; closed meanwhile: none is left", async () => {
    await using desk = await openDeskWith(fileWithRoom("dm", "#tickets"));
    const { mel } = desk;
    const { ticketId, team } = await openRoom(desk, "dm");
    const both = await Promise.allSettled([
      move(desk, ticketId, "private-channel"),
      move(desk, ticketId, "private-channel"),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await desk.settled();

    const made = await newestRoom(desk);
    const slow = desk.box.faults.rest({
      match: { method: "POST", path: /\/threads$/ },
      do: { kind: "delay", ms: 300 },
    });
    await move(desk, ticketId, "private-thread");
    await desk.as(mel).run("/ticket close", {}, { in: made.team });
    await desk.settled();
    expect(slow.used).toBe(1);
    expect(desk.threads(desk.getHelp.id)).toEqual([]);
    expect(team).not.toBe(made.team);
  });
});

describe("somebody who was added", () => {
  test.each([
    ["dm", "private-thread"],
    ["dm", "private-channel"],
    ["private-channel", "private-thread"],
    ["private-thread", "dm-channel"],
  ] as const)("goes along from %s to %s", async (from, to) => {
    const destination = ROOM_KINDS.find(({ room }) => room === from)?.destination ?? "";
    await using desk = await openDeskWith(fileWithRoom(from, destination));
    const { ada, ben, mel } = desk;
    const before = await openRoom(desk, from);
    await desk.as(mel).run("/ticket add", { member: ben.id }, { in: before.team });
    await desk.settled();
    const after = await moved(desk, before.ticketId, to);
    const bens = isDm(to) ? desk.dm(ben) : after.team;
    expect(desk.as(ben).canSee(after.team)).toBe(!isDm(to));
    desk.as(ada).write(after.member, "Both of us are here");
    await desk.settled();
    expect(last(desk, ben, bens).text).toContain("Both of us are here");
    desk.as(ben).write(bens, "So we are");
    await desk.settled();
    expect(last(desk, mel, after.team).text).toContain("So we are");
    expect(last(desk, ada, after.member).text).toContain("So we are");
  });
});

test.each(["dm-channel", "private-channel"] as const)(
  "whoever of the team writes where it was (%s) sees that it went nowhere",
  async (from) => {
    await using desk = await openDeskWith(
      fileWithRoom(from, ROOM_KINDS.find(({ room }) => room === from)?.destination ?? ""),
    );
    const { ada, mel } = desk;
    const before = await openRoom(desk, from);
    const after = await moved(desk, before.ticketId, "private-thread");
    const lost = desk.as(mel).write(before.team, "+Is anybody here?");
    await desk.settled();
    expect(reactions(desk, mel, before.team, lost.id)).toEqual(["⚠️"]);
    expect(everything(desk, ada, after.member)).not.toContain("Is anybody here?");
    // Once closed, what is written there says nothing to anybody.
    await desk.as(mel).run("/ticket close", {}, { in: after.team });
    const later = desk.as(mel).write(before.team, "Still nobody");
    await desk.settled();
    expect(reactions(desk, mel, before.team, later.id)).toEqual([]);
  },
);

test("what the bot was doing when it was stopped goes on after the start", async () => {
  await using desk = await openDeskWith(fileWithRoom("dm", "#tickets"));
  const { ada, mel } = desk;
  const before = await openRoom(desk, "dm");
  const broken = desk.box.faults.rest({
    match: { path: /^\/guilds\/\d+\/channels$/ },
    do: { kind: "drop-after" },
    times: 50,
  });
  await move(desk, before.ticketId, "private-channel");
  await expect.poll(() => broken.used).toBeGreaterThan(1);
  await desk.stop();
  desk.as(ada).write(before.member, "While you were away");
  broken.remove();
  await desk.start();
  await desk.settled();
  const after = await newestRoom(desk);
  expect(after.team).not.toBe(before.team);
  const rooms = desk.box.world.channels.inGuild(desk.guild.id).filter(({ topic }) => topic?.startsWith("Frontdesk"));
  expect(rooms.map(({ id }) => id)).toEqual([after.team]);
  expect(everything(desk, mel, after.team) + everything(desk, mel, before.team)).toContain("While you were away");
});

/** Longer than Discord keeps a session without a connection. */
const SESSION_FORGOTTEN = 20 * 60_000;

test.each([
  { from: "dm", to: "dm-channel" },
  { from: "dm-channel", to: "dm-forum" },
  { from: "dm-forum", to: "private-thread" },
  { from: "private-thread", to: "dm" },
] as const)(
  "what was written in a $from before it moved, and is only read afterwards, counts",
  async ({ from, to }) => {
    await using desk = await openDeskWith(
      fileWithRoom(from, ROOM_KINDS.find(({ room }) => room === from)?.destination ?? ""),
    );
    const { ada, mel } = desk;
    const before = await openRoom(desk, from);
    await desk.stop();
    desk.box.clock.advance(SESSION_FORGOTTEN);
    if (isDm(from)) desk.as(mel).write(before.team, "+Written while you were away");
    else desk.as(ada).write(before.team, "Written while you were away");
    const unread = desk.box.faults.rest({
      match: { method: "GET", path: new RegExp(`^/channels/${before.team}/messages`) },
      do: { kind: "5xx-before" },
      times: 1_000,
    });
    await desk.start();
    await expect.poll(() => unread.used).toBeGreaterThan(0);
    await move(desk, before.ticketId, to);
    await expect.poll(async () => (await newestRoom(desk)).team).not.toBe(before.team);
    await desk.app().app.outbox.idle();
    const after = await newestRoom(desk);
    expect(everything(desk, ada, after.member) + everything(desk, mel, after.team)).not.toContain("Written while");

    await desk.stop();
    unread.remove();
    await desk.start();
    await desk.settled();
    const arrived = isDm(from) ? texts(desk, ada, after.member) : texts(desk, mel, after.team);
    expect(arrived.filter((text) => text.includes("Written while you were away"))).toHaveLength(1);
  },
);
