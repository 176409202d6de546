import { expect, test } from "vitest";
import { seconds } from "#kernel/types.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

type User = { readonly id: string };

/** A saved reply that says "It is solved.", tags the ticket and ends it. */
async function saveActing(desk: Desk, by: User, place: string): Promise<void> {
  const given = { abbreviation: "done", summary: "", content: "It is solved." };
  await desk.as(by).run("/snip add", given, { in: place });
  await desk.as(by).run("/snip does", { abbreviation: "done", tags: "refund", close: "told" }, { in: place });
  await desk.settled();
}

/** Presses, and the answer to it comes too late: the person reads "This interaction failed". */
async function pressUnanswered(desk: Desk, by: User, messageId: string, label: string): Promise<void> {
  const late = { kind: "refuse", code: 10_062 } as const;
  const match = { method: "POST", path: /^\/interactions\/.*\/callback$/ };
  const handle = desk.box.faults.rest({ match, do: late });
  const pressed = desk.as(by).press(messageId, label);
  await desk.settled();
  desk.box.clock.advance(seconds(3));
  expect((await pressed).outcome).toBe("failed");
  expect(handle.used).toBe(1);
  await desk.settled();
}

const count = (all: readonly string[], words: string) => all.filter((one) => one.includes(words)).length;

test("a preview that only its reader sees: pressed again because the answer was lost, it sent once and says so", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await saveActing(desk, mel, thread);
  await desk.as(mel).run("/snip send", { abbreviation: "done" }, { in: thread });
  const preview = last(desk, mel, thread);
  expect(preview.text).toContain("It is solved.");

  await pressUnanswered(desk, mel, preview.id, "Send");
  const { db } = desk.app().app;
  const told = texts(desk, ada, dm);
  expect(count(told, "It is solved.")).toBe(1);

  // Whoever wants to stop it now reads that it was sent, not that it was not.
  await desk.as(mel).press(preview.id, "Cancel");
  await desk.settled();
  const shown = () => desk.reads(mel, thread).find(({ id }) => id === preview.id)?.text;
  expect(shown()).toContain("Saved reply done is on its way.");
  expect(texts(desk, ada, dm)).toEqual(told);
  const acted = db.selectFrom("fact").select("kind").where("kind", "=", "saved-reply-acted").execute();
  expect(await acted).toHaveLength(1);
});

test("pressed twice, it is sent and done once, also when the saved reply was changed in between", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await saveActing(desk, mel, thread);
  await desk.as(mel).run("/snip send", { abbreviation: "done" }, { in: thread });
  const preview = last(desk, mel, thread);
  await pressUnanswered(desk, mel, preview.id, "Send");
  const told = texts(desk, ada, dm);
  await desk.as(mel).run("/snip does", { abbreviation: "done", tags: "late" }, { in: desk.tickets.id });
  await desk.settled();

  await desk.as(mel).press(preview.id, "Send");
  await desk.settled();
  expect(desk.reads(mel, thread).find(({ id }) => id === preview.id)?.text).toContain("is on its way.");
  expect(texts(desk, ada, dm)).toEqual(told);
  const { db } = desk.app().app;
  const ticket = await db.selectFrom("ticket").select(["status", "tags"]).executeTakeFirstOrThrow();
  expect(ticket).toEqual({ status: "closed", tags: '["refund"]' });
});

test("a preview that stands in the room says what became of it, whether or not its press was answered", async () => {
  await using desk = await openDesk();
  const { mel } = desk;
  const { thread } = await openByDm(desk);
  await saveActing(desk, mel, thread);
  desk.as(mel).write(thread, "+s done");
  await desk.settled();
  const preview = last(desk, mel, thread);
  expect(preview.text).toContain("Not sent yet");

  const shown = () => desk.reads(mel, thread).find(({ id }) => id === preview.id)?.text;
  await pressUnanswered(desk, mel, preview.id, "Send");
  expect(shown()).toContain("Saved reply done is on its way.");
  await pressUnanswered(desk, mel, preview.id, "Undo");
  expect(shown()).not.toContain("is on its way.");
});
