import { expect, test } from "vitest";
import { type Desk, openDesk } from "../support/desk.ts";
import { openByPanel, texts } from "../support/scenes.ts";

const ticketNow = (desk: Desk) => desk.app().app.db.selectFrom("ticket").select(["status"]).executeTakeFirstOrThrow();
const guests = (desk: Desk) => desk.app().app.db.selectFrom("participant").selectAll().execute();

test("who manages the server and has no role of the team answers in a private thread, and opens it again by a word", async () => {
  await using desk = await openDesk();
  const { mel, owner } = desk;
  const thread = await openByPanel(desk);
  desk.as(owner).write(thread, "We look into it");
  await desk.later(6_000);
  expect(await guests(desk)).toEqual([]);
  expect(await ticketNow(desk)).toEqual({ status: "waiting-requester" });
  desk.as(owner).write(thread, "And once more");
  await desk.settled();
  expect(await ticketNow(desk)).toEqual({ status: "waiting-requester" });

  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  desk.as(owner).write(thread, "One thing more");
  await desk.settled();
  expect(await ticketNow(desk)).toEqual({ status: "waiting-requester" });
  expect(desk.threads(desk.getHelp.id)[0]).toMatchObject({ archived: false, locked: false });
  expect(texts(desk, mel, thread).join("\n")).toContain("reopened this");
});

test("the same for who came into it while the bot was away", async () => {
  await using desk = await openDesk();
  const { owner } = desk;
  const thread = await openByPanel(desk);
  await desk.stop();
  desk.box.clock.advance(20 * 60_000);
  desk.as(owner).write(thread, "We look into it");
  await desk.start();
  await desk.settled();
  expect(await guests(desk)).toEqual([]);
  expect(await ticketNow(desk)).toEqual({ status: "waiting-requester" });
});
