import { expect, test } from "vitest";
import { seconds } from "#kernel/types.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

const assignee = async (desk: Desk) =>
  (await desk.app().app.db.selectFrom("ticket").select("assignee_id").executeTakeFirstOrThrow()).assignee_id;

test("whoever is given a ticket and leaves its thread before writing looks after it no longer, and the team reads so", async () => {
  await using desk = await openDesk();
  const { mel, kim } = desk;
  const { thread } = await openByDm(desk);
  desk.as(kim).write(thread, "I read along");
  await desk.later(seconds(1));
  await desk.as(mel).run("/ticket assign", { member: kim.id }, { in: thread });
  await desk.settled();
  expect(await assignee(desk)).not.toBeNull();
  desk.as(kim).leaveThread(thread);
  await desk.settled();
  expect(await assignee(desk)).toBeNull();
  await desk.later(seconds(6));
  expect(last(desk, mel, thread).text).toContain(`<@${kim.id}> left the thread before writing in it`);

  // Who has written looks after it wherever they are.
  await desk.as(mel).run("/ticket assign", { member: kim.id }, { in: thread });
  await desk.later(seconds(1));
  desk.as(kim).write(thread, "+Hello");
  await desk.settled();
  desk.as(kim).leaveThread(thread);
  await desk.settled();
  expect(await assignee(desk)).not.toBeNull();
});

test("in a thread that the member is in, the team reads it beside the ticket", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim, owner, getHelp } = desk;
  const thread = await openByPanel(desk);
  desk.as(owner).addToThread(thread, kim.id);
  await desk.as(mel).run("/ticket assign", { member: kim.id }, { in: thread });
  await desk.settled();
  desk.as(kim).leaveThread(thread);
  await desk.settled();
  expect(await assignee(desk)).toBeNull();
  await desk.later(seconds(6));
  expect(texts(desk, ada, thread).join("\n")).not.toContain("before writing");
  const side = desk.threads(getHelp.id).find(({ id }) => id !== thread)?.id ?? "";
  expect(last(desk, mel, side).text).toContain("left the thread before writing in it");
});
