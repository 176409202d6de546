import { addRole } from "discord-box";
import { expect, test } from "vitest";
import { seconds } from "#kernel/types.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

async function assignees(desk: Desk) {
  const rows = await desk
    .app()
    .app.db.selectFrom("ticket")
    .leftJoin("person", "person.id", "ticket.assignee_id")
    .select(["number", "user_id"])
    .orderBy("number")
    .execute();
  return rows.map(({ user_id }) => user_id);
}

/** Feedback is answered by the crew alone, of which Mel is, too. */
const withCrew = {
  file: deskFile.replace("  feedback:\n", "  feedback:\n    staff: [Crew]\n"),
  prepare: ({ guild, mel, supportRole }: Pick<Desk, "guild" | "mel" | "supportRole">, { world }: Desk["box"]) => {
    const crew = addRole(world, guild.id, { name: "Crew" });
    world.member(guild.id, mel.id).roles = [supportRole.id, crew.id];
  },
};

test("at the end of a shift all goes to somebody who answers it, told in one message; what they don't answer stays", async () => {
  await using desk = await openDesk(withCrew);
  const { ben, mel, kim, general, ada } = desk;
  const first = await openByDm(desk);
  const second = await openByDm(desk, { by: ben, words: "Second" });
  const feedback = await openByPanel(desk);
  for (const number of [1, 2, 3]) await desk.as(mel).run("/ticket claim", { number }, { in: general.id });
  await desk.as(mel).run("/shift on", {}, { in: general.id });
  await desk.later(seconds(10));

  const note = "Ben writes again *tonight*";
  await desk.as(mel).run("/shift hand-over", { to: kim.id, note }, { in: general.id });
  const answer = last(desk, mel, general.id).text;
  expect(answer).toContain(`<@${kim.id}> looks after your 2 tickets now.`);
  expect(answer).toMatch(/One stays yours, because <@\d+> does not answer it: #3/);
  expect(answer).toContain("no new tickets until you use `/shift on`");
  expect(await assignees(desk)).toEqual([kim.id, kim.id, mel.id]);
  await desk.stop();
  await desk.start();
  await desk.later(seconds(10));
  const told = texts(desk, kim, desk.dm(kim)).filter((text) => text.includes("are handed to you"));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("hands you 2 tickets");
  expect(told[0]).toContain("> Ben writes again \\*tonight\\*");
  expect(told[0]).toMatch(new RegExp(`#1\\*\\* · Question · waits for you <t:\\d+:R> · <#${first.thread}>`));
  expect(told[0]).not.toContain("#3");
  expect(texts(desk, kim, second.thread).join("\n")).toContain(`<@${mel.id}> handed this to <@${kim.id}>`);
  expect(desk.reads(kim, second.thread)[0]?.text).toContain(`claimed by <@${kim.id}>`);
  for (const where of [first.dm, feedback]) {
    expect(texts(desk, ada, where).join("\n")).not.toMatch(/hand(ed|s)|tonight/);
  }
  await desk.as(kim).run("/shift list", {}, { in: general.id });
  expect(last(desk, kim, general.id).text).toContain(`<@${mel.id}> not now`);
});

test("typed without a name all is the team's again; who can't take over is refused, and nobody loses a ticket", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim, general } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket claim", {}, { in: thread });
  await desk.as(mel).run("/shift hand-over", { to: mel.id }, { in: general.id });
  expect(last(desk, mel, general.id).text).toContain("Choose somebody else on the team");
  await desk.as(mel).run("/shift hand-over", { to: ada.id }, { in: general.id });
  expect(last(desk, mel, general.id).text).toContain("One stays yours");
  expect(await assignees(desk)).toEqual([mel.id]);
  await desk.as(ada).run("/shift hand-over", {}, { in: general.id });
  await desk.as(kim).run("/shift hand-over", {}, { in: general.id });
  expect(last(desk, kim, general.id).text).toContain("nothing to hand over");
  expect(await assignees(desk)).toEqual([mel.id]);
  desk.as(mel).write(thread, "!handover");
  await desk.later(seconds(10));
  expect(await assignees(desk)).toEqual([null]);
  expect(texts(desk, kim, thread).join("\n")).toContain("gave this back to the team");
});

test("whose DM takes no message is mentioned in the tickets themselves", async () => {
  await using desk = await openDesk();
  const { mel, kim, general } = desk;
  const { thread } = await openByDm(desk);
  desk.as(kim).closeDms();
  await desk.as(kim).run("/remind me", { when: "1", words: "Try" }, { in: thread });
  await desk.later(seconds(70));
  await desk.as(mel).run("/ticket claim", {}, { in: thread });
  await desk.as(mel).run("/shift hand-over", { to: kim.id }, { in: general.id });
  await desk.settled();
  const pings = desk.reads(mel, thread).filter(({ text }) => text.includes("gave you this ticket"));
  expect(pings.flatMap(({ mentions }) => mentions.map(({ id }) => id))).toContain(kim.id);
});
