import { expect, test } from "vitest";
import { minutes } from "#kernel/types.ts";
import type { TypeRoom } from "../../src/features/desk/index.ts";
import { convertTicket, getTicket } from "../../src/features/tickets/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { fileWithRoom, newestRoom, openDeskWith, openRoom } from "../support/rooms.ts";
import { openByDm, openByPanel, reactions, texts } from "../support/scenes.ts";
import { withTrainee } from "../support/trainee.ts";

/** The ticket goes on in another room; returns where that is. */
async function move(desk: Desk, to: TypeRoom, destinationId: string): Promise<string> {
  const { app } = desk.app();
  const { ticketId } = await newestRoom(desk);
  await app.write(async (tx) => {
    await convertTicket(tx, app, { ticket: await getTicket(tx, ticketId), to, destinationId, by: desk.mel.id });
  });
  await desk.settled();
  return (await newestRoom(desk)).team;
}

const draftIn = (desk: Desk, place: string) =>
  desk.reads(desk.mel, place).findLast(({ text }) => text.includes("waits for approval"));

const all = (desk: Desk, who: { readonly id: string }, place: string) => texts(desk, who, place).join("\n");

test("a reply that waits for approval comes along when its ticket moves, and is approved there", async () => {
  await using desk = await withTrainee(
    "",
    deskFile.replace("replies: careful", "replies: careful\nrelay: { reactions: true }"),
  );
  const { ada, ben, mel, owner } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(ben).write(thread, "+Have you restarted it?");
  await desk.settled();
  const there = await move(desk, "dm", desk.getHelp.id);
  expect(draftIn(desk, thread)).toBeUndefined();
  expect(all(desk, mel, thread)).toContain(`This goes on in <#${there}>.`);
  const draft = draftIn(desk, there);
  expect(draft?.text).toContain("> Have you restarted it?");
  await desk.as(mel).press(draft?.id ?? "", "Approve");
  await desk.settled();
  expect(texts(desk, ada, dm).filter((text) => text.includes("restarted"))).toHaveLength(1);
  expect(all(desk, mel, there)).toContain("approved the reply of");

  // The line of it stands where the ticket is, and is changed and taken back there.
  const line = () => desk.reads(mel, there).find(({ text }) => text.includes("**Ben → Ada**"));
  expect(line()?.text).toContain("✅ **Ben → Ada**\nHave you restarted it?");
  expect(all(desk, mel, thread)).not.toContain("restarted");
  const seen = desk.reads(ada, dm).find(({ text }) => text.includes("restarted"));
  desk.as(ada).react(seen?.id ?? "", "👍");
  await desk.settled();
  expect(reactions(desk, mel, there, line()?.id ?? "")).toContain("👍");
  await desk.as(owner).useOnMessage("Take back", line()?.id ?? "");
  await desk.settled();
  expect(line()?.text).toContain("~~Have you restarted it?~~");
  expect(all(desk, ada, dm)).not.toContain("restarted");
});

test("what was typed in the room that its ticket left is not taken for deleted after an absence, and the answer stays", async () => {
  await using desk = await withTrainee();
  const { ada, ben, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(ben).write(thread, "+Have you restarted it?");
  await desk.settled();
  const there = await move(desk, "dm", desk.getHelp.id);
  desk.as(ada).closeDms();
  await desk.as(mel).press(draftIn(desk, there)?.id ?? "", "Approve");
  await desk.settled();
  await desk.stop();
  desk.box.clock.advance(minutes(20));
  await desk.start();
  await desk.settled();
  desk.as(ada).openDms();
  desk.as(ada).write(dm, "I am back");
  await desk.settled();
  expect(texts(desk, ada, dm).filter((text) => text.includes("restarted"))).toHaveLength(1);
  expect(texts(desk, mel, there).filter((text) => text.includes("✅ **Ben → Ada**"))).toHaveLength(1);
});

test("into a room that the member reads it does not come: it waits beside it, and comes back from there", async () => {
  await using desk = await withTrainee();
  const { ada, ben, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(ben).write(thread, "+Have you restarted it?");
  await desk.settled();
  const there = await move(desk, "private-thread", desk.getHelp.id);
  expect(draftIn(desk, thread)).toBeUndefined();
  expect(all(desk, ada, there)).not.toContain("restarted");
  const side = desk.threads(desk.getHelp.id).find(({ id }) => id !== there)?.id ?? "";
  expect(desk.as(ada).canSee(side)).toBe(false);
  expect(draftIn(desk, side)?.text).toContain("> Have you restarted it?");

  const back = await move(desk, "dm", desk.tickets.id);
  expect(draftIn(desk, side)).toBeUndefined();
  await desk.as(mel).press(draftIn(desk, back)?.id ?? "", "Approve");
  await desk.settled();
  expect(texts(desk, ada, dm).filter((text) => text.includes("restarted"))).toHaveLength(1);
});

test("given to somebody else, the card says who would read it", async () => {
  await using desk = await withTrainee();
  const { ben, mel, jonas } = desk;
  const thread = await openByPanel(desk);
  await desk.as(ben).run("/reply", { message: "Have you restarted it?" }, { in: thread });
  await desk.settled();
  const side = desk.threads(desk.getHelp.id).find(({ id }) => id !== thread)?.id ?? "";
  expect(draftIn(desk, side)?.text).toContain("Ada");
  await desk.as(mel).run("/ticket transfer", { member: jonas.id }, { in: thread });
  await desk.settled();
  expect(draftIn(desk, side)?.text).toContain("Jonas");
  expect(draftIn(desk, side)?.text).not.toContain("Ada");
});

test("a reply that crossed another one is asked about where the ticket goes on", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(mel).write(thread, "+Which browser is it?");
  await desk.settled();
  desk.as(kim).write(thread, "+Is it on?");
  await desk.settled();
  const asked = (place: string) => desk.reads(kim, place).findLast(({ text }) => text.includes("somebody was faster"));
  expect(asked(thread)).toBeDefined();
  const there = await move(desk, "dm", desk.getHelp.id);
  expect(asked(thread)).toBeUndefined();
  expect(asked(there)?.text).toContain("> Is it on?");
  await desk.as(kim).press(asked(there)?.id ?? "", "Send anyway");
  await desk.settled();
  expect(texts(desk, ada, dm).filter((text) => text.includes("Is it on?"))).toHaveLength(1);
});

test("what crossed another answer before the ticket moved, and is heard of later, is asked about where its member does not read", async () => {
  await using desk = await openDeskWith(fileWithRoom("dm", "#tickets"));
  const { box, ada, mel, kim } = desk;
  const { team } = await openRoom(desk, "dm");
  desk.as(mel).write(team, "+Which browser is it?");
  await desk.settled();
  const unread = box.faults.rest({
    match: { method: "GET", path: new RegExp(`^/channels/${team}/messages`) },
    do: { kind: "5xx-before" },
    times: Number.POSITIVE_INFINITY,
  });
  box.faults.gateway.invalidSession();
  desk.as(kim).write(team, "+Is it on?");
  await expect.poll(() => unread.used, { timeout: 15_000 }).toBeGreaterThan(0);
  await desk.as(mel).run("/ticket move", { to: "private-thread" }, { in: team });
  const there = () => desk.threads(desk.getHelp.id)[0]?.id ?? "";
  await expect.poll(there, { timeout: 15_000 }).not.toBe("");
  await expect.poll(() => all(desk, mel, there()), { timeout: 15_000 }).toContain("Before this it was");
  unread.remove();
  await desk.later(minutes(1));
  expect(all(desk, ada, there())).not.toContain("Is it on?");
  const side = desk.threads(desk.getHelp.id).find(({ id }) => id !== there())?.id ?? "";
  expect(all(desk, kim, side)).toContain("> Is it on?");
}, 60_000);
