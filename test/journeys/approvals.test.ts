import { expect, test } from "vitest";
import { days, minutes, seconds } from "#kernel/types.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { fileWithRoom } from "../support/rooms.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";
import { withTrainee } from "../support/trainee.ts";

const cardIn = (desk: Desk, channel: string) =>
  desk.reads(desk.ben, channel).find(({ components }) => JSON.stringify(components).includes('"Close"'));

test("a trainee's answer waits in the thread; somebody else approves it; nobody approves their own", async () => {
  await using desk = await withTrainee();
  const { ada, ben, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const typed = desk.as(ben).write(thread, "+Have you restarted it?");
  await desk.settled();
  expect(texts(desk, ada, dm).join("\n")).not.toContain("restarted");
  const draft = last(desk, mel, thread);
  expect(draft.text).toContain("A reply waits for approval");
  expect(draft.text).toContain("> Have you restarted it?");
  expect(JSON.stringify(await desk.app().app.db.selectFrom("content").selectAll().execute())).not.toContain(
    "restarted",
  );

  await desk.as(ben).press(draft.id, "Approve");
  expect(last(desk, ben, thread).text).toContain("Somebody else on the team approves your replies.");
  await desk.stop();
  await desk.start();
  await desk.as(mel).press(draft.id, "Approve");
  await desk.settled();
  expect(last(desk, ada, dm).text).toBe(
    "**Ben** · Harbour Games team\nHave you restarted it?\n-# Answer by writing here.",
  );
  expect(desk.reads(mel, thread).find(({ id }) => id === draft.id)?.text).toContain("approved the reply of");
  expect(desk.reads(mel, thread).map(({ id }) => id)).not.toContain(typed.id);
  expect(texts(desk, mel, thread)).toContain("✅ **Ben → Ada**\nHave you restarted it?");

  expect(texts(desk, ada, dm).filter((text) => text.includes("restarted"))).toHaveLength(1);
});

/** Whoever presses is not answered: Discord does not take the answer any more. */
async function unanswered(desk: Desk, act: () => Promise<unknown>): Promise<void> {
  const lost = {
    match: { method: "POST", path: /^\/interactions\/.*\/callback$/ },
    do: { kind: "refuse", code: 10_062 },
  } as const;
  const fault = desk.box.faults.rest({ ...lost, times: 1 });
  await act().catch(() => {});
  fault.remove();
  await desk.settled();
}

test.each(["Approve", "Decline"] as const)(
  "what was decided stands on the card, also when whoever pressed was never answered: %s",
  async (label) => {
    await using desk = await withTrainee();
    const { ben, mel, kim } = desk;
    const { thread } = await openByDm(desk);
    desk.as(ben).write(thread, "+Have you restarted it?");
    await desk.settled();
    const draft = last(desk, mel, thread).id;
    const card = () => desk.reads(mel, thread).find(({ id }) => id === draft)?.text;
    if (label === "Decline") await desk.as(mel).press(draft, label);
    await unanswered(desk, () =>
      label === "Decline" ? desk.as(mel).fillIn({ reason: "Ask first" }) : desk.as(mel).press(draft, label),
    );
    expect(card()).not.toContain("A reply waits for approval");
    expect(card()).toMatch(label === "Approve" ? /approved the reply of/ : /did not approve the reply of/);
    if (label === "Decline") expect(card()).toMatch(/Ask first.*> Have you restarted it\?/s);
    await expect(desk.as(kim).press(draft, "Approve")).rejects.toThrow();
  },
);

test("other words of a trainee's stand on the card, also when they were never answered", async () => {
  await using desk = await withTrainee();
  const { ben, mel } = desk;
  const { thread } = await openByDm(desk);
  desk.as(ben).write(thread, "+Have you restarted it?");
  await desk.settled();
  const draft = last(desk, mel, thread).id;
  await desk.as(ben).press(draft, "Edit");
  await unanswered(desk, () => desk.as(ben).fillIn({ text: "Please restart it" }));
  expect(desk.reads(mel, thread).find(({ id }) => id === draft)?.text).toContain("> Please restart it");
});

test("whoever approved a reply has seen it: what they write right after goes out", async () => {
  await using desk = await withTrainee();
  const { ada, ben, mel, kim } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(ben).write(thread, "+Have you restarted it?");
  await desk.settled();
  await desk.as(mel).press(last(desk, mel, thread).id, "Approve");
  await desk.settled();
  desk.as(mel).write(thread, "+And which browser is it?");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("And which browser is it?");
  // Anybody else is asked.
  desk.as(kim).write(thread, "+Is it on?");
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("somebody was faster");
  expect(texts(desk, ada, dm).join("\n")).not.toContain("Is it on?");
});

test("by the form and the command too; changed by its author, then by whoever approves", async () => {
  await using desk = await withTrainee();
  const { ada, ben, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(ben).run("/reply", { message: "Restart it" }, { in: thread });
  await desk.settled();
  expect(texts(desk, ben, thread).join("\n")).toContain("somebody else on the team approves it first");
  const draft = desk.reads(mel, thread).find(({ text }) => text.includes("waits for approval"));
  await desk.as(ben).press(draft?.id ?? "", "Edit");
  await desk.as(ben).fillIn({ text: "Please restart it" });
  await desk.settled();
  expect(desk.reads(mel, thread).find(({ id }) => id === draft?.id)?.text).toContain("> Please restart it");
  await desk.as(mel).press(draft?.id ?? "", "Edit");
  await desk.as(mel).fillIn({ text: "Please restart the game" });
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("**Ben** · Harbour Games team\nPlease restart the game");
  expect(desk.reads(mel, thread).find(({ id }) => id === draft?.id)?.text).toContain("changed and approved");
});

test("declined: never sent, its writer is told once, and why; two who decide at once decide once", async () => {
  await using desk = await withTrainee();
  const { ada, ben, mel, kim } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(ben).write(thread, "+No idea");
  await desk.settled();
  const draft = last(desk, mel, thread);
  await desk.as(mel).press(draft.id, "Decline");
  await desk.as(mel).fillIn({ reason: "Ask which browser it is" });
  await desk.settled();
  expect(texts(desk, ada, dm).join("\n")).not.toContain("No idea");
  expect(desk.reads(ben, thread).find(({ id }) => id === draft.id)?.text).toContain("Ask which browser it is");
  expect(last(desk, ben, thread).mentions.map(({ id }) => id)).toEqual([ben.id]);

  desk.as(ben).write(thread, "+Which browser is it?");
  await desk.settled();
  const second = last(desk, mel, thread);
  await Promise.all([desk.as(mel).press(second.id, "Approve"), desk.as(kim).press(second.id, "Approve")]);
  await desk.settled();
  expect(texts(desk, ada, dm).filter((text) => text.includes("Which browser"))).toHaveLength(1);
});

test("what nobody decided about is forgotten after seven days, with a notice", async () => {
  await using desk = await withTrainee();
  const { ada, ben, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(ben).write(thread, "+Have you restarted it?");
  await desk.settled();
  const draft = last(desk, mel, thread);
  const content = async () => (await desk.app().app.db.selectFrom("held_reply").select("content_id").execute())[0];
  expect((await content())?.content_id).not.toBeNull();
  await desk.later(days(7) + minutes(1));
  expect((await content())?.content_id).toBeNull();
  expect(desk.reads(mel, thread).find(({ id }) => id === draft.id)?.text).toContain("Nobody decided for 7 days.");
  expect(last(desk, mel, thread).text).toContain("waited 7 days for approval and was forgotten");
  expect(texts(desk, ada, dm).join("\n")).not.toContain("restarted");
});

test("a trainee gives no warning, changes none, and is told whom to ask", async () => {
  await using desk = await withTrainee();
  const { ada, ben, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(ben).run("/warn verbal", { words: "Mind your words" }, { in: thread });
  await desk.settled();
  expect(last(desk, ben, thread).text).toContain("a warning is read at once. Ask one of them to give it.");
  await desk.as(mel).run("/warn verbal", { words: "Mind your tone" }, { in: thread });
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Mind your tone");
  // Given before they were one.
  const member = desk.box.world.member(desk.guild.id, mel.id);
  member.roles = [...desk.box.world.member(desk.guild.id, ben.id).roles];
  await desk.as(mel).run("/warn edit", { number: 1, words: "Or else" }, { in: thread });
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("Ask one of them to give it.");
  expect(texts(desk, ada, dm).join("\n")).not.toMatch(/Mind your words|Or else/);
});

test("a trainee's reason for closing stays with the team; in a room that the member is in it is given back", async () => {
  await using desk = await withTrainee();
  const { ada, ben, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(ben).run("/ticket close", { reason: "Wastes our time" }, { in: thread });
  await desk.settled();
  expect(desk.reads(ben, thread).find(({ ephemeral }) => ephemeral)?.text).toContain(
    "the member does not read your reason",
  );
  expect(last(desk, ada, dm).text).toContain("Ticket #1 is closed");
  expect(texts(desk, mel, thread).join("\n")).toContain("closed this: Wastes our time");
  await desk.as(ada).run("/ticket info", { number: 1 }, { in: dm });
  expect(texts(desk, ada, dm).join("\n")).not.toContain("Wastes");

  const shared = await openByPanel(desk, desk.kim);
  await desk.as(ben).press(cardIn(desk, shared)?.id ?? "", "Close");
  await desk.as(ben).fillIn({ reason: "Wastes our time" });
  await desk.settled();
  const own = desk.reads(ben, shared).find(({ ephemeral }) => ephemeral);
  expect(own?.text).toContain("your reason was not said here");
  expect(own?.text).toContain("> Wastes our time");
  expect(texts(desk, desk.kim, shared).join("\n")).toContain("closed this.");
  expect(texts(desk, desk.kim, shared).join("\n")).not.toContain("Wastes");
  // Closed by somebody else, the reason is read.
  const again = await openByPanel(desk);
  await desk.as(mel).run("/ticket close", { reason: "It is solved" }, { in: again });
  await desk.settled();
  expect(texts(desk, ada, again).join("\n")).toContain("It is solved");
});

test("what was approved stays as it was approved: by the Apps menu it can't be changed, and a typed change is not sent", async () => {
  await using desk = await withTrainee("", deskFile.replace("replies: careful", "replies: chat"));
  const { ada, ben, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const typed = desk.as(ben).write(thread, "Have you restarted it?");
  await desk.settled();
  await desk.as(mel).press(last(desk, mel, thread).id, "Approve");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("restarted");
  desk.as(ben).edit(typed.id, "You are a fool");
  await desk.settled();
  expect(texts(desk, mel, thread).at(-1)).toContain("The change was not sent");
  await desk.as(ben).useOnMessage("Edit reply", typed.id);
  expect(last(desk, ben, thread).text).toContain("approved this reply as it is");
  await desk.stop();
  await desk.start();
  await desk.settled();
  expect(texts(desk, ada, dm).join("\n")).not.toContain("fool");
  expect(texts(desk, mel, thread).filter((text) => text.includes("The change was not sent"))).toHaveLength(1);
});

test("in a room that the member is in, a trainee's plain message is read at once, and the side thread says so once", async () => {
  await using desk = await withTrainee('side-threads: "#tickets"\n');
  const { ada, ben, mel } = desk;
  const thread = await openByPanel(desk);
  for (const words of ["Hello", "How are you?"]) desk.as(ben).write(thread, words);
  desk.as(mel).write(thread, "I am here too");
  await desk.settled();
  expect(texts(desk, ada, thread)).toContain("How are you?");
  const side = desk.threads(desk.tickets.id).at(-1)?.id ?? "";
  const said = texts(desk, mel, side).filter((text) => text.includes("The member reads at once"));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(`<@${ben.id}>`);
  expect(texts(desk, ada, thread).join("\n")).not.toContain("reads at once");
});

test("an answer that crosses another one is asked about: the form shows it, Send sends both", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim } = desk;
  const { dm, thread } = await openByDm(desk);
  const card = desk.reads(mel, thread)[0];
  await desk.as(mel).press(card?.id ?? "", "Reply");
  await desk.settled();
  // The others see that an answer is being written.
  const typing = desk.box.requests.of("POST", "/channels/:channel/typing").map(({ path }) => path);
  expect(typing).toEqual([`/channels/${thread}/typing`]);
  await desk.later(minutes(3));
  desk.as(kim).write(thread, "+It is a known problem");
  await desk.later(minutes(2));
  await desk.as(mel).fillIn({ text: "Which browser is it?" });
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("known problem");
  const asked = last(desk, mel, thread);
  expect(asked.text).toContain("after you opened the form");
  expect(asked.text).toContain("> It is a known problem");
  expect(asked.text).toContain("> Which browser is it?");
  await desk.stop();
  await desk.start();
  await desk.as(mel).press(asked.id, "Send anyway");
  await desk.settled();
  expect(last(desk, ada, dm).text).toBe("**Mel** · Harbour Games team\nWhich browser is it?");
});

test("typed: within ten seconds of another answer it is asked about, by its writer alone; later it goes out", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(kim).write(thread, "+It is a known problem");
  await desk.later(seconds(6));
  desk.as(mel).write(thread, "+Which browser is it?");
  await desk.settled();
  const asked = last(desk, mel, thread);
  expect(asked.text).toContain("less than 10 seconds before your reply");
  expect(last(desk, ada, dm).text).toContain("known problem");
  await desk.as(kim).press(asked.id, "Send anyway");
  expect(last(desk, kim, thread).text).toContain("Only whoever wrote this reply can decide about it.");
  await desk.as(mel).press(asked.id, "Don't send");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("known problem");

  await desk.later(seconds(11));
  desk.as(mel).write(thread, "+It will be mended tomorrow");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("mended tomorrow");
  // One's own earlier answer is no other one.
  desk.as(mel).write(thread, "+At noon");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("At noon");
});

test("a saved reply that acts waits with all it does, and does it once it is approved", async () => {
  await using desk = await withTrainee();
  const { ada, ben, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const options = { abbreviation: "done", summary: "", content: "It is solved, {member}." };
  await desk.as(mel).run("/snip add", options, { in: thread });
  await desk.as(mel).run("/snip does", { abbreviation: "done", tags: "solved", close: "told" }, { in: thread });
  desk.as(ben).write(thread, "+s done");
  await desk.settled();
  await desk.as(ben).press(last(desk, ben, thread).id, "Send");
  await desk.settled();
  const draft = desk.reads(mel, thread).find(({ text }) => text.includes("waits for approval"));
  expect(draft?.text).toContain("> It is solved, Ada.");
  expect(draft?.text).toContain("Closes the ticket");
  const ticket = () => desk.app().app.db.selectFrom("ticket").select(["status", "tags"]).executeTakeFirstOrThrow();
  expect(await ticket()).toEqual({ status: "new", tags: "[]" });
  await desk.as(mel).run("/snip remove", { abbreviation: "done" }, { in: thread });
  await desk.stop();
  await desk.start();
  await desk.as(mel).press(draft?.id ?? "", "Approve");
  await desk.settled();
  expect(texts(desk, ada, dm).join("\n")).toContain("It is solved, Ada.");
  expect(await ticket()).toEqual({ status: "closed", tags: '["solved"]' });
});

test.each([
  ["in a channel of the team", 'side-threads: "#tickets"\n'],
  ["beside the ticket", ""],
])("in a room that the member is in, it waits in the side thread (%s), and nowhere else", async (_, more) => {
  await using desk = await withTrainee(more);
  const { ada, ben, mel } = desk;
  const thread = await openByPanel(desk);
  const side = () =>
    [...desk.threads(desk.tickets.id), ...desk.threads(desk.getHelp.id)].find(({ id }) => id !== thread)?.id ?? "";
  const reply = async (message: string) => {
    await desk.as(ben).run("/reply", { message }, { in: thread });
    await desk.settled();
    return desk.reads(mel, side()).findLast(({ text }) => text.includes("waits for approval"))?.id ?? "";
  };
  const said = () => texts(desk, ada, thread).join("\n");
  const before = said();
  const draft = await reply("Have you restarted it?");
  expect(desk.as(ada).canSee(side())).toBe(false);
  expect(said()).toBe(before);
  await desk.as(ben).press(draft, "Approve");
  expect(last(desk, ben, side()).text).toContain("Somebody else on the team approves your replies.");
  await desk.stop();
  await desk.start();
  await desk.as(mel).press(draft, "Approve");
  await desk.settled();
  expect(said().split("Have you restarted it?")).toHaveLength(2);

  const second = await reply("It is your own fault");
  await desk.as(mel).press(second, "Decline");
  await desk.as(mel).fillIn({ reason: "Be kind" });
  await desk.settled();
  const third = await reply("Nobody decides about this");
  expect(third).not.toBe("");
  await desk.later(days(7));
  expect(said()).not.toMatch(/fault|kind|declined|decides|forgotten/);
  expect(texts(desk, mel, side()).join("\n")).toContain("Be kind");
});

test("what a trainee writes by hand in a room that the member is in stands there at once", async () => {
  await using desk = await withTrainee('side-threads: "#tickets"\n');
  const thread = await openByPanel(desk);
  desk.as(desk.ben).write(thread, "Have you restarted it?");
  await desk.settled();
  expect(last(desk, desk.ada, thread).text).toBe("Have you restarted it?");
  expect(await desk.app().app.db.selectFrom("held_reply").selectAll().execute()).toEqual([]);
});

test("while a claimed ticket is hidden the rest of the team approves nothing of it; a manager does", async () => {
  await using desk = await withTrainee(
    "",
    fileWithRoom("private-thread", "#get-help", "\n    claims: { others: hidden }"),
  );
  const { ben, kim, owner } = desk;
  const thread = await openByPanel(desk);
  await desk.as(ben).run("/ticket claim", {}, { in: thread });
  await desk.later(seconds(6));
  await desk.as(ben).run("/reply", { message: "Have you restarted it?" }, { in: thread });
  await desk.settled();
  const side = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
  const draft = last(desk, owner, side);
  desk.box.world.channel(side).thread_members?.push({ user_id: kim.id } as never);
  await desk.as(kim).press(draft.id, "Approve");
  await desk.settled();
  expect(texts(desk, desk.ada, thread).join("\n")).not.toContain("restarted");
  await desk.as(owner).press(draft.id, "Approve");
  await desk.settled();
  expect(texts(desk, desk.ada, thread).join("\n")).toContain("restarted");
});
