import { addChannel } from "discord-box";
import { expect, test } from "vitest";
import { hours, minutes } from "#kernel/types.ts";
import type { TypeRoom } from "../../src/features/desk/index.ts";
import { applyDesk } from "../../src/features/index.ts";
import { convertTicket, getTicket } from "../../src/features/tickets/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { fileWithRoom, newestRoom, openDeskWith, openRoom, PLACES } from "../support/rooms.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

const rows = (desk: Desk) =>
  desk.app().app.db.selectFrom("ticket").select(["status", "close_how"]).orderBy("number").execute();

const waiting = (desk: Desk) =>
  desk.app().app.db.selectFrom("effect").select(["kind", "source"]).where("state", "=", "waiting").execute();

async function move(desk: Desk, ticketId: string, to: TypeRoom, destinationId: string): Promise<void> {
  const { app } = desk.app();
  await app.write(async (tx) => {
    await convertTicket(tx, app, { ticket: await getTicket(tx, ticketId), to, destinationId, by: desk.mel.id });
  });
}

/** Longer than Discord keeps a session without a connection. */
async function absent(desk: Desk): Promise<void> {
  await desk.stop();
  desk.box.clock.advance(minutes(20));
}

const close = async (desk: Desk, place: string) => {
  await desk.as(desk.mel).run("/ticket close", { reason: "solved" }, { in: place });
  await desk.settled();
};

test("closed tickets whose threads went with their channel go on in another one when they are opened again", async () => {
  await using desk = await openDesk();
  const { ada, mel, owner, guild } = desk;
  const thread = await openByPanel(desk);
  await close(desk, thread);
  const other = addChannel(desk.box.world, guild.id, { name: "new-help" });
  desk.as(owner).deleteChannel(desk.getHelp.id);
  await desk.settled();
  const source = deskFile.replaceAll("#get-help", "#new-help");
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  await desk.settled();
  const facts = await desk.app().app.db.selectFrom("fact").select("kind").orderBy("sequence").execute();
  expect(facts.at(-1)?.kind).toBe("room-removed");
  await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: desk.general.id });
  await desk.settled();
  const [anew] = desk.threads(other.id);
  expect(texts(desk, ada, anew?.id ?? "").join("\n")).toContain("reopened this");
  expect(await rows(desk)).toEqual([{ status: "waiting-staff", close_how: null }]);
});

test.each(["its thread", "its channel"])(
  "a closed ticket of which nobody told us that %s was deleted goes on in another one with what opened it again",
  async (what) => {
    await using desk = await openDeskWith(fileWithRoom("dm", "#tickets"));
    const { ada, mel, owner, guild } = desk;
    const { dm, thread } = await openByDm(desk);
    await close(desk, thread);
    // A new session reads it once more, and the next one leaves it alone.
    await absent(desk);
    await desk.start();
    await desk.settled();
    await absent(desk);
    if (what === "its thread") desk.as(owner).deleteChannel(thread);
    else desk.as(owner).deleteChannel(desk.tickets.id);
    const place =
      what === "its thread" ? desk.tickets.id : addChannel(desk.box.world, guild.id, { name: "more-tickets" }).id;
    await desk.start();
    if (what === "its channel") {
      const source = fileWithRoom("dm", "#more-tickets").replaceAll("#tickets", "#more-tickets");
      await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
    }
    await desk.settled();
    const card = desk.reads(ada, dm).find(({ text }) => text.includes("Ticket #1 is closed"));
    await desk.as(ada).press(card?.id ?? "", "Reopen");
    desk.as(ada).write(dm, "It broke again");
    await desk.later(minutes(1));
    const there = desk.threads(place).at(-1)?.id ?? "";
    const read = texts(desk, mel, there).join("\n");
    expect(read).toContain("reopened this");
    expect(read.split("It broke again")).toHaveLength(2);
    expect(texts(desk, ada, dm).join("\n")).not.toContain("not delivered");
    expect(await rows(desk)).toEqual([{ status: "waiting-staff", close_how: null }]);
    expect(await waiting(desk)).toEqual([]);
  },
);

test("opened again where no channel can be made for it now, a ticket is closed, and not for good", async () => {
  await using desk = await openDeskWith(`${fileWithRoom("dm-channel", PLACES.category)}\nclosed-channels: 24 h\n`);
  const { ada, box } = desk;
  const { team, member } = await openRoom(desk, "dm-channel");
  await close(desk, team);
  await desk.later(hours(24));
  const match = { method: "POST", path: /^\/guilds\/\d+\/channels$/ };
  const fault = box.faults.rest({ match, do: { kind: "refuse", code: 30013 }, times: 9999 });
  const closedCard = () => desk.reads(ada, member).findLast(({ text }) => text.includes("Ticket #1 is closed"));
  await desk.as(ada).press(closedCard()?.id ?? "", "Reopen");
  await desk.later(minutes(1));
  expect((await rows(desk))[0]?.status).toBe("closed");
  fault.remove();
  await desk.as(ada).press(closedCard()?.id ?? "", "Reopen");
  await desk.settled();
  desk.as(ada).write(member, "It broke again");
  await desk.settled();
  expect(texts(desk, desk.mel, (await newestRoom(desk)).team).join("\n")).toContain("It broke again");
});

test.each(["dm-channel", "private-channel"] as const)(
  "answered where its channel could not be taken away, a closed ticket goes on in a new one with that: %s",
  async (kind) => {
    await using desk = await openDeskWith(`${fileWithRoom(kind, PLACES.category)}\nclosed-channels: 24 h\n`);
    const { box, ada, mel } = desk;
    const { team } = await openRoom(desk, kind);
    await close(desk, team);
    box.faults.rest({ match: { method: "DELETE", path: `/channels/${team}` }, do: { kind: "refuse", code: 50013 } });
    await desk.later(hours(24));
    await desk.as(mel).run("/reply", { message: "One thing more" }, { in: team });
    await desk.later(minutes(1));
    const there = await newestRoom(desk);
    expect(there.team).not.toBe(team);
    expect(texts(desk, mel, there.team).filter((text) => text.includes("One thing more"))).toHaveLength(1);
    expect(texts(desk, mel, team).join("\n")).not.toContain("One thing more");
    expect(texts(desk, ada, there.member).filter((text) => text.includes("One thing more"))).toHaveLength(1);
    expect((await rows(desk))[0]?.status).toBe("waiting-requester");
    // Its words were kept until it arrived.
    const { content_id } = await desk
      .app()
      .app.db.selectFrom("message")
      .select("content_id")
      .where("kind", "=", "reply")
      .executeTakeFirstOrThrow();
    expect(content_id).toBeNull();
  },
);

test("whoever takes part by DM hears that a ticket ended because its room was deleted", async () => {
  await using desk = await openDesk();
  const { ben, mel, owner } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.settled();
  desk.as(owner).deleteChannel(thread);
  await desk.settled();
  expect(last(desk, ben, desk.dm(ben)).text).toContain("closed");
});

test("nothing waits for a room that a ticket left and that somebody deleted", async () => {
  await using desk = await openDeskWith(fileWithRoom("dm", "#tickets"));
  const { box, owner } = desk;
  const { team, ticketId } = await openRoom(desk, "dm");
  const over = Promise.withResolvers<void>();
  const match = { method: "POST", path: new RegExp(`^/channels/${team}/messages$`) };
  const held = box.faults.rest({ match, do: { kind: "hold", until: over.promise } });
  await move(desk, ticketId, "private-thread", desk.getHelp.id);
  await expect.poll(() => held.used, { timeout: 10_000 }).toBe(1);
  desk.as(owner).deleteChannel(team);
  over.resolve();
  await desk.later(minutes(1));
  expect(await waiting(desk)).toEqual([]);
});

test("where Discord does not take the card, whoever takes part comes along all the same", async () => {
  await using desk = await openDeskWith(fileWithRoom("dm", "#tickets"));
  const { box, ben, mel } = desk;
  const { team, member, ticketId } = await openRoom(desk, "dm");
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: team });
  await desk.settled();
  const path = new RegExp(`^/channels/(?!${team}/|${member}/|${desk.dm(ben)}/)\\d+/messages$`);
  const fault = box.faults.rest({ match: { method: "POST", path, nth: 2 }, do: { kind: "refuse", code: 50035 } });
  await move(desk, ticketId, "private-thread", desk.getHelp.id);
  await desk.settled();
  expect(fault.used).toBe(1);
  const after = await newestRoom(desk);
  expect(after.team).not.toBe(team);
  expect(desk.as(ben).canSee(after.team)).toBe(true);
});

test.each(["made", "not made"] as const)(
  "a room that somebody deletes while its ticket moves does not end it, but where none is made for it: %s",
  async (outcome) => {
    await using desk = await openDeskWith(fileWithRoom("dm", "#tickets"));
    const { box, ada, mel, owner, guild } = desk;
    const { team, member, ticketId } = await openRoom(desk, "dm");
    const category = box.world.channels.inGuild(guild.id).find(({ name }) => name === PLACES.category)?.id ?? "";
    const match = { method: "POST", path: /^\/guilds\/\d+\/channels$/ };
    const fault = box.faults.rest({ match, do: { kind: "5xx-before" }, times: 9999 });
    await move(desk, ticketId, "dm-channel", category);
    await expect.poll(() => fault.used, { timeout: 10_000 }).toBeGreaterThan(0);
    desk.as(owner).deleteChannel(team);
    desk.as(ada).write(member, "Are you there?");
    const old = desk.app().app.db.selectFrom("room").select("held").where("discord_id", "=", team);
    await expect.poll(() => old.executeTakeFirstOrThrow(), { timeout: 10_000 }).toEqual({ held: "room-gone" });
    fault.remove();
    if (outcome === "not made") box.faults.rest({ match, do: { kind: "refuse", code: 30013 }, times: 9999 });
    await desk.later(minutes(1));
    expect(await waiting(desk)).toEqual([]);
    if (outcome === "not made") {
      expect(await rows(desk)).toEqual([{ status: "closed", close_how: "room-deleted" }]);
      expect(texts(desk, ada, member).join("\n")).toContain("is closed");
      return;
    }
    expect((await rows(desk))[0]?.close_how).toBeNull();
    expect(texts(desk, ada, member).join("\n")).not.toContain("can't read this");
    const read = texts(desk, mel, (await newestRoom(desk)).team).join("\n");
    expect(read.split("Are you there?")).toHaveLength(2);
  },
);
