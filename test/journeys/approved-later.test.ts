import { expect, test } from "vitest";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile } from "../support/desk.ts";
import { last, openByDm, texts } from "../support/scenes.ts";
import { withTrainee } from "../support/trainee.ts";

const draftIn = (desk: Desk, thread: string) =>
  desk.reads(desk.mel, thread).findLast(({ text }) => text.includes("waits for approval"))?.id ?? "";

async function withDraft(words = "+Have you restarted it?") {
  const desk = await withTrainee();
  const { dm, thread } = await openByDm(desk);
  desk.as(desk.ben).write(thread, words);
  await desk.settled();
  return { desk, dm, thread, draft: draftIn(desk, thread) };
}

const atMember = (desk: Desk, dm: string) => texts(desk, desk.ada, dm).join("\n");

test.each(["answers no tickets any more", "left the server"])("of a writer who %s nothing is let go", async (what) => {
  const opened = await withDraft();
  await using desk = opened.desk;
  const { dm, thread, draft } = opened;
  const { mel, ben, guild, box } = desk;
  if (what === "left the server") desk.as(ben).leave(guild.id);
  else box.world.member(guild.id, ben.id).roles = [];
  await desk.settled();
  const refused = () => expect(last(desk, mel, thread).text).toContain("may not send this any more");
  await desk.as(mel).press(draft, "Approve");
  await desk.settled();
  refused();
  await desk.as(mel).press(draft, "Edit");
  await desk.as(mel).fillIn({ text: "Please restart it" });
  await desk.settled();
  refused();
  expect(atMember(desk, dm)).not.toContain("restart");
  await desk.as(mel).press(draft, "Decline");
  await desk.as(mel).fillIn({ reason: "" });
  await desk.settled();
  expect(desk.reads(mel, thread).find(({ id }) => id === draft)?.text).toContain("did not approve");
});

test("what was written before the ticket was closed opens it no more; opened again, it can be let go", async () => {
  const opened = await withDraft();
  await using desk = opened.desk;
  const { dm, thread, draft } = opened;
  const { mel } = desk;
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  await desk.as(mel).press(draft, "Approve");
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("was closed after this was written");
  expect(last(desk, desk.ada, dm).text).toContain("is closed");
  await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: desk.general.id });
  await desk.settled();
  await desk.as(mel).press(draft, "Approve");
  await desk.settled();
  expect(last(desk, desk.ada, dm).text).toContain("Have you restarted it?");
});

test("of a ticket that somebody looks after alone by then nothing is let go that another one wrote", async () => {
  const opened = await withDraft();
  await using desk = opened.desk;
  const { dm, thread, draft } = opened;
  const { mel } = desk;
  const file = deskFile.replace("staff:\n", "claims: { others: read }\ntrainees: [Trainee]\n\nstaff:\n");
  await applyDesk(desk.app().app, { name: "desk.yaml", source: file, mode: "change" });
  await desk.as(mel).run("/ticket claim", {}, { in: thread });
  await desk.later(10_000);
  await desk.as(mel).press(draft, "Approve");
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("may not send this any more");
  expect(atMember(desk, dm)).not.toContain("restarted");
  await desk.as(mel).run("/ticket unclaim", {}, { in: thread });
  await desk.later(10_000);
  await desk.as(mel).press(draft, "Approve");
  await desk.settled();
  expect(atMember(desk, dm)).toContain("Have you restarted it?");
});

test("an answer to a closed ticket still opens it when it is approved", async () => {
  const opened = await withDraft("+Hello");
  await using desk = opened.desk;
  const { dm, thread, draft } = opened;
  const { ben, mel, owner, guild, box } = desk;
  // Whoever owns the server writes in a locked thread, too.
  box.world.member(guild.id, owner.id).roles = [...box.world.member(guild.id, ben.id).roles];
  await desk.as(mel).press(draft, "Approve");
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.later(1_000);
  desk.as(owner).write(thread, "+One thing more");
  await desk.settled();
  await desk.as(mel).press(draftIn(desk, thread), "Approve");
  await desk.settled();
  expect(atMember(desk, dm)).toContain("One thing more");
});

test("a saved reply does nothing that its writer may not do by then", async () => {
  await using desk = await withTrainee();
  const { mel, ben, owner } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/snip add", { abbreviation: "done", summary: "", content: "It is solved." }, { in: thread });
  await desk.as(mel).run("/snip does", { abbreviation: "done", close: "told" }, { in: thread });
  desk.as(ben).write(thread, "+s done");
  await desk.settled();
  await desk.as(ben).press(last(desk, ben, thread).id, "Send");
  await desk.settled();
  const draft = draftIn(desk, thread);
  const file = deskFile.replace("staff:\n", "permissions: { close: senior }\ntrainees: [Trainee]\n\nstaff:\n");
  await applyDesk(desk.app().app, { name: "desk.yaml", source: file, mode: "change" });
  await desk.as(owner).run("/permission give", { member: mel.id, level: "senior" }, { in: thread });
  await desk.as(mel).press(draft, "Approve");
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("may not send this any more");
  expect(atMember(desk, dm)).not.toMatch(/solved|is closed/);
  await desk.as(owner).run("/permission give", { member: ben.id, level: "senior" }, { in: thread });
  await desk.as(mel).press(draft, "Approve");
  await desk.settled();
  expect(atMember(desk, dm)).toMatch(/It is solved.*is closed/s);
});
