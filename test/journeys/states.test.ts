import { expect, test } from "vitest";
import { hours, minutes, seconds } from "#kernel/types.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { fileWithRoom, openDeskWith, openRoom } from "../support/rooms.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

const standing = async (desk: Desk) => {
  const { status, phase, mark } = await desk.app().app.db.selectFrom("ticket").selectAll().executeTakeFirstOrThrow();
  return { status, phase, mark };
};

const card = (desk: Desk, thread: string) =>
  desk.reads(desk.mel, thread).find(({ text }) => text.includes("#1 ·"))?.text ?? "";

const list = async (desk: Desk, who = desk.mel, where = desk.tickets.id) => {
  await desk.as(who).run("/ticket list", {}, { in: where });
  await desk.settled();
  return last(desk, who, where).text;
};

/** The card follows a few seconds later. */
const follow = (desk: Desk) => desk.later(seconds(6));

const silenceFile = `${deskFile}\nclosing:\n  silence: 4h\n`;

test("inactive: shown once the member was told of their silence, over a restart, until they write", async () => {
  await using desk = await openDesk({ file: silenceFile });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(mel).write(thread, "+Have you tried again?");
  await desk.settled();
  expect(await standing(desk)).toMatchObject({ status: "waiting-requester", phase: null });
  await desk.later(hours(2) - seconds(1));
  expect(await standing(desk)).toMatchObject({ phase: null });
  await desk.later(seconds(1));
  await follow(desk);
  expect(await standing(desk)).toMatchObject({ status: "waiting-requester", phase: "inactive" });
  expect(card(desk, thread)).toContain("· inactive");
  expect(await list(desk)).toContain("· inactive");
  await desk.stop();
  await desk.start();
  desk.as(ada).write(dm, "I am here");
  await desk.settled();
  await follow(desk);
  expect(await standing(desk)).toMatchObject({ status: "waiting-staff", phase: null });
  expect(card(desk, thread)).not.toContain("inactive");
});

test("inactive: at once by the team's word, and no longer when they call it off or the ticket is kept open", async () => {
  await using desk = await openDesk();
  const { mel } = desk;
  const { thread } = await openByDm(desk);
  desk.as(mel).write(thread, "+Have you tried again?");
  await desk.settled();
  await desk.as(mel).run("/closing silence", { hours: 3 }, { in: thread });
  expect(await standing(desk)).toMatchObject({ phase: "inactive" });
  desk.as(mel).write(thread, "!active");
  await desk.settled();
  expect(await standing(desk)).toMatchObject({ status: "waiting-requester", phase: null });
  await desk.later(hours(4));
  expect(await standing(desk)).toMatchObject({ status: "waiting-requester" });
});

test("closing: while a close is planned or the member is asked, until the last of these is over", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/closing schedule", { when: "2h" }, { in: thread });
  await desk.as(mel).run("/closing request", {}, { in: thread });
  await desk.settled();
  expect(await standing(desk)).toMatchObject({ status: "new", phase: "closing" });
  expect(card(desk, thread)).toContain("· closing");
  desk.as(ada).write(dm, "Not quite");
  await desk.settled();
  // Their words end the plan; what they were asked they may still answer.
  expect(await standing(desk)).toMatchObject({ phase: "closing" });
  const asked = desk.reads(ada, dm).find(({ text }) => text.includes("Is this solved?"));
  await desk.as(ada).press(asked?.id ?? "", "Not yet");
  await follow(desk);
  expect(await standing(desk)).toMatchObject({ status: "new", phase: null });
  expect(card(desk, thread)).not.toContain("closing");

  await desk.as(mel).run("/closing request", {}, { in: thread });
  await desk.as(mel).run("/closing cancel", {}, { in: thread });
  await desk.settled();
  expect(await standing(desk)).toMatchObject({ phase: null });
  expect(texts(desk, ada, dm).join("\n")).not.toContain("Yes, close it");
  await desk.as(mel).run("/closing schedule", { when: "10" }, { in: thread });
  await desk.later(minutes(10));
  expect(await standing(desk)).toMatchObject({ status: "closed", phase: null });
});

test("review: messages do not end it, no silence closes it, the team alone reads it; cleared, the turn shows again", async () => {
  await using desk = await openDesk({ file: silenceFile });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/status review", { reason: "asking the bank" }, { in: thread });
  await follow(desk);
  expect(last(desk, mel, thread).text).toContain("put this under review: asking the bank");
  expect(card(desk, thread)).toContain("· under review");
  desk.as(ada).write(dm, "Any news?");
  desk.as(mel).write(thread, "+We are looking into it.");
  await desk.settled();
  await desk.later(hours(9));
  expect(await standing(desk)).toMatchObject({ status: "waiting-requester", phase: "review" });
  expect(texts(desk, ada, dm).join("\n")).not.toContain("review");
  expect(await list(desk)).toContain("· under review");
  expect(await list(desk, ada, desk.general.id)).not.toContain("review");
  await desk.as(mel).run("/status clear", {}, { in: thread });
  await follow(desk);
  expect(await standing(desk)).toMatchObject({ status: "waiting-requester", phase: null });
  // From then on the silence counts anew.
  await desk.later(hours(9));
  expect(await standing(desk)).toMatchObject({ status: "closed", phase: null });
});

test("review waits for no close: what is about to close is kept open first, and a planned close ends a review", async () => {
  await using desk = await openDesk();
  const { mel } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/status review", {}, { in: thread });
  await desk.as(mel).run("/closing schedule", { when: "2h" }, { in: thread });
  await desk.settled();
  expect(await standing(desk)).toMatchObject({ phase: "closing" });
  await desk.as(mel).run("/status review", {}, { in: thread });
  expect(last(desk, mel, thread).text).toContain("Keep it open first");
});

test("a mark of the team's own stays over answers, is read by the team alone, and goes when it is cleared", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const thread = await openByPanel(desk);
  desk.as(mel).write(thread, "!mark 🧾 asked the bank");
  await desk.settled();
  desk.as(ada).write(thread, "Any news?");
  await follow(desk);
  expect(await standing(desk)).toMatchObject({ mark: "🧾 asked the bank" });
  expect(
    texts(desk, ada, thread)
      .filter((text) => text.includes("#1 ·"))
      .join(),
  ).not.toContain("asked the bank");
  expect(await list(desk)).toContain("· 🧾 asked the bank");
  await desk.as(mel).run("/status clear", { number: 1 }, { in: desk.tickets.id });
  expect(await standing(desk)).toMatchObject({ mark: null });
  await desk.as(ada).run("/status mark", { words: "mine" }, { in: thread });
  expect(last(desk, ada, thread).text).toContain("Only the team");
});

test("the tag of a forum's post says the state", async () => {
  await using desk = await openDeskWith(fileWithRoom("dm-forum", "#requests"));
  const { mel } = desk;
  const { team } = await openRoom(desk, "dm-forum");
  const forum = desk.box.world.channels.get(desk.box.world.channels.get(team)?.parent_id ?? "");
  const tags = () =>
    (desk.box.world.channels.get(team)?.applied_tags ?? []).map(
      (id) => forum?.available_tags?.find((tag) => tag.id === id)?.name,
    );
  await desk.as(mel).run("/status review", {}, { in: team });
  await follow(desk);
  expect(tags()).toContain("Under review");
  expect(tags()).not.toContain("New");
  await desk.as(mel).run("/ticket close", {}, { in: team });
  await desk.settled();
  expect(tags()).toContain("Closed");
});
