import { describe, expect, test } from "vitest";
import { days, hours, minutes, seconds } from "#kernel/types.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

/** A message of the bot's with a button of somebody's choosing: what a forged custom id comes to. */
function forge(desk: Desk, channelId: string, customId: string): string {
  const message = desk.box.world.messages.get(channelId)?.find(({ components }) => components.length > 0);
  if (!message) throw new Error("the bot said nothing there");
  message.components = [
    { type: 1, components: [{ type: 2, style: 2, label: "Forged", custom_id: customId }] },
  ] as typeof message.components;
  message.flags = 0;
  return message.id;
}

const withClosing = (rules: string) => `${deskFile}\nclosing:\n  ${rules.split("\n").join("\n  ")}\n`;

const statusOf = async (desk: Desk) =>
  (await desk.app().app.db.selectFrom("ticket").select(["status", "close_how"]).executeTakeFirstOrThrow()) as {
    status: string;
    close_how: string | null;
  };

const kinds = async (desk: Desk) =>
  (await desk.app().app.db.selectFrom("fact").select("kind").orderBy("sequence").execute()).map(({ kind }) => kind);

const card = (desk: Desk, thread: string) =>
  desk.reads(desk.mel, thread).find(({ text }) => text.includes("#1 ·"))?.text ?? "";

const info = async (desk: Desk, thread: string) => {
  await desk.as(desk.mel).run("/ticket info", {}, { in: thread });
  await desk.settled();
  return last(desk, desk.mel, thread).text;
};

const restart = async (desk: Desk) => {
  await desk.stop();
  await desk.start();
};

/** Staff answer, and it is the member's turn. */
const answered = async (desk: Desk) => {
  const opened = await openByDm(desk);
  desk.as(desk.mel).write(opened.thread, "+Have you tried again?");
  await desk.settled();
  return opened;
};

describe("a scheduled close", () => {
  test("happens at its time with its reason, over a restart; card and info say when", async () => {
    await using desk = await openDesk();
    const { ada, mel } = desk;
    const { dm, thread } = await openByDm(desk);
    await desk.as(mel).run("/closing schedule", { when: "2h", reason: "Solved by phone" }, { in: thread });
    await desk.settled();
    expect(last(desk, mel, thread).text).toMatch(new RegExp(`<@${mel.id}> lets this close <t:\\d+:R>`));
    expect(card(desk, thread)).toMatch(/closes <t:\d+:R>/);
    expect(await info(desk, thread)).toMatch(/Closes <t:\d+:R>/);
    expect(texts(desk, ada, dm).join("\n")).not.toContain("close");
    await desk.later(hours(2) - minutes(1));
    expect((await statusOf(desk)).status).toBe("new");
    await restart(desk);
    await desk.later(minutes(1));
    expect(await statusOf(desk)).toEqual({ status: "closed", close_how: "command" });
    expect(last(desk, ada, dm).text).toContain("Solved by phone");
    expect(texts(desk, mel, thread).join("\n")).not.toContain("Keep open");
    expect(await kinds(desk)).toEqual(expect.arrayContaining(["close-planned", "closed"]));
  });

  test("half way whoever owes the answer is told, once: the team where the member reads nothing of it, or the member; over restarts", async () => {
    await using desk = await openDesk();
    const { ada, ben, mel } = desk;
    const owed = await openByDm(desk);
    await desk.as(mel).run("/ticket claim", {}, { in: owed.thread });
    await desk.as(mel).run("/closing schedule", { when: "4h" }, { in: owed.thread });
    const asked = await openByDm(desk, { by: ben });
    desk.as(mel).write(asked.thread, "+Have you tried again?");
    await desk.settled();
    await desk.as(mel).run("/closing schedule", { when: "4h" }, { in: asked.thread });
    const short = await openByPanel(desk);
    await desk.as(mel).run("/closing schedule", { when: "30" }, { in: short });
    await restart(desk);
    await desk.later(hours(2) - seconds(30));
    await restart(desk);
    await desk.later(seconds(60));
    await desk.later(hours(1));
    const lines = desk.reads(mel, owed.thread).filter(({ text }) => text.includes("still waits for an answer"));
    expect(lines.map(({ mentions }) => mentions.map(({ id }) => id))).toEqual([[mel.id]]);
    expect(texts(desk, ada, owed.dm).join("\n")).not.toContain("closes");
    expect(texts(desk, ben, asked.dm).filter((text) => /Ticket #2 closes <t:/.test(text))).toHaveLength(1);
    expect(texts(desk, mel, asked.thread).join("\n")).not.toContain("waits for an answer");
    expect(texts(desk, ada, short).join("\n")).not.toMatch(/Ticket #3 closes|waits for an answer/);
  });

  test("half way to a close that was called off, or moved, nobody is told", async () => {
    await using desk = await openDesk();
    const { mel } = desk;
    const { thread } = await openByDm(desk);
    await desk.as(mel).run("/closing schedule", { when: "4h" }, { in: thread });
    await desk.as(mel).run("/closing schedule", { when: "8h" }, { in: thread });
    await desk.later(hours(3));
    await desk.as(mel).run("/closing cancel", {}, { in: thread });
    await desk.later(hours(9));
    expect(texts(desk, mel, thread).join("\n")).not.toContain("waits for an answer");
  });

  test("half way nobody is told before what was written while we were away was read: the member wrote, or the team answered", async () => {
    await using desk = await openDesk();
    const { ada, ben, mel } = desk;
    const wrote = await answered(desk);
    await desk.as(mel).run("/closing schedule", { when: "4h" }, { in: wrote.thread });
    const owed = await openByDm(desk, { by: ben });
    await desk.as(mel).run("/closing schedule", { when: "4h" }, { in: owed.thread });
    await desk.settled();
    await desk.stop();
    desk.box.clock.advance(hours(1));
    desk.as(ada).write(wrote.dm, "Yes, it is the same");
    desk.as(mel).write(owed.thread, "+Which one is it?");
    desk.box.clock.advance(hours(2));
    await desk.start();
    await desk.settled();
    await desk.later(minutes(1));
    expect(texts(desk, mel, wrote.thread).join("\n")).toContain("Yes, it is the same");
    expect(texts(desk, ada, wrote.dm).join("\n")).not.toContain("closes");
    expect(texts(desk, mel, owed.thread).join("\n")).not.toContain("still waits for an answer");
    expect(texts(desk, ben, owed.dm).filter((text) => /Ticket #2 closes <t:/.test(text))).toHaveLength(1);
    expect(texts(desk, ben, owed.dm).findIndex((text) => text.includes("Which one is it?"))).toBeLessThan(
      texts(desk, ben, owed.dm).findIndex((text) => text.includes("closes")),
    );
  });

  test("that came due while we were away happens once, with the start", async () => {
    await using desk = await openDesk();
    const { dm, thread } = await openByDm(desk);
    await desk.as(desk.mel).run("/closing schedule", { when: "30" }, { in: thread });
    await desk.settled();
    await desk.stop();
    desk.box.clock.advance(days(3));
    await desk.start();
    await desk.settled();
    expect((await statusOf(desk)).status).toBe("closed");
    expect(texts(desk, desk.ada, dm).filter((text) => text.includes("is closed"))).toHaveLength(1);
    expect((await kinds(desk)).filter((kind) => kind === "closed")).toHaveLength(1);
  });

  test("is called off by a word of the member; also by one that was written while we were away, after its time", async () => {
    await using desk = await openDesk();
    const { ada, mel } = desk;
    const { dm, thread } = await openByDm(desk);
    await desk.as(mel).run("/closing schedule", { when: "2h" }, { in: thread });
    await desk.settled();
    desk.as(ada).write(dm, "Wait, one more thing");
    await desk.settled();
    await desk.later(seconds(6));
    expect(texts(desk, mel, thread).join("\n")).toContain("The member wrote, so this stays open");
    expect(card(desk, thread)).not.toContain("closes");
    await desk.later(hours(3));
    expect((await statusOf(desk)).status).toBe("new");

    await desk.as(mel).run("/closing schedule", { when: "2h" }, { in: thread });
    await desk.settled();
    await desk.stop();
    desk.box.clock.advance(hours(1));
    desk.as(ada).write(dm, "And another");
    desk.box.clock.advance(hours(5));
    await desk.start();
    await desk.settled();
    expect((await statusOf(desk)).status).toBe("new");
    expect(texts(desk, mel, thread).join("\n")).toContain("And another");
    expect((await kinds(desk)).filter((kind) => kind === "close-called-off")).toHaveLength(2);
  });

  test("is called off by button after a restart and by command, moved by a new one, and refuses what is no moment", async () => {
    await using desk = await openDesk();
    const { ada, mel } = desk;
    const { thread } = await openByDm(desk);
    desk.as(mel).write(thread, "!scheduleclose tomorrow 9:00 As agreed");
    await desk.settled();
    const first = desk.reads(mel, thread).find(({ text }) => text.includes("lets this close"));
    await restart(desk);
    await desk.as(mel).press(first?.id ?? "", "Keep open");
    await desk.settled();
    expect(texts(desk, mel, thread)).toContain("-# This stays open.");

    await desk.as(mel).run("/closing schedule", { when: "1h" }, { in: thread });
    await desk.as(mel).run("/closing schedule", { when: "5h" }, { in: thread });
    await desk.later(hours(2));
    expect((await statusOf(desk)).status).toBe("new");
    desk.as(mel).write(thread, "!keepopen");
    await desk.later(seconds(6));
    expect(card(desk, thread)).not.toContain("closes");
    await desk.as(mel).run("/closing cancel", {}, { in: thread });
    expect(last(desk, mel, thread).text).toContain("Nothing is going to close ticket #1");
    for (const when of ["soon", "8d", "10081"]) {
      await desk.as(mel).run("/closing schedule", { when }, { in: thread });
      expect(last(desk, mel, thread).text).toContain("Say when in minutes");
    }
    await desk.as(ada).run("/closing schedule", { when: "1h" }, { in: desk.general.id });
    expect(last(desk, ada, desk.general.id).text).not.toContain("closes");
    await desk.later(days(2));
    expect((await statusOf(desk)).status).toBe("new");
  });

  test("closed by hand and opened again, the old plan is over", async () => {
    await using desk = await openDesk();
    const { mel } = desk;
    const { thread } = await openByDm(desk);
    await desk.as(mel).run("/closing schedule", { when: "2h" }, { in: thread });
    await desk.as(mel).run("/ticket close", {}, { in: thread });
    await desk.settled();
    await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: desk.general.id });
    await desk.later(hours(3));
    expect((await statusOf(desk)).status).toBe("waiting-staff");
  });
});

describe("a countdown", () => {
  test("gives the team time to call a close off; the member closes at once", async () => {
    await using desk = await openDesk({ file: withClosing("countdown: 30 s\nreason: required") });
    const { ada, mel } = desk;
    const { dm, thread } = await openByDm(desk);
    await desk.as(mel).run("/ticket close", {}, { in: thread });
    expect(last(desk, mel, thread).text).toContain("Say why");
    await desk.as(mel).run("/ticket close", { reason: "Solved" }, { in: thread });
    await desk.settled();
    await desk.as(mel).press(last(desk, mel, thread).id, "Keep open");
    await desk.later(minutes(1));
    expect((await statusOf(desk)).status).toBe("new");

    await desk.as(mel).run("/ticket close", { reason: "Solved *now*" }, { in: thread });
    await desk.settled();
    await restart(desk);
    await desk.later(seconds(30));
    expect((await statusOf(desk)).status).toBe("closed");
    expect(last(desk, ada, dm).text).toContain("Solved \\*now\\*");

    await desk.as(ada).run("/ticket reopen", {}, { in: dm });
    await desk.settled();
    await desk.as(ada).run("/ticket close", {}, { in: dm });
    await desk.settled();
    expect((await statusOf(desk)).status).toBe("closed");
  });
});

describe("silence", () => {
  test("of the member closes when it is their turn; half way they alone are told; over restarts", async () => {
    await using desk = await openDesk({ file: withClosing("silence: 48 h") });
    const { ada, mel } = desk;
    const { dm, thread } = await openByDm(desk);
    await desk.later(days(30));
    expect((await statusOf(desk)).status).toBe("new");

    desk.as(mel).write(thread, "+Have you tried again?");
    await desk.settled();
    expect(await info(desk, thread)).toMatch(/Closes <t:\d+:R> \(.*\), if the member does not answer/);
    await restart(desk);
    await desk.later(hours(24) - seconds(1));
    expect(texts(desk, ada, dm).join("\n")).not.toContain("closes");
    await desk.later(seconds(1));
    expect(last(desk, ada, dm).text).toMatch(/Ticket #1 closes <t:\d+:R>/);
    expect(texts(desk, mel, thread).join("\n")).not.toContain("waiting for you");
    await restart(desk);
    await desk.later(hours(24));
    expect(await statusOf(desk)).toEqual({ status: "closed", close_how: "silence" });
    expect(last(desk, ada, dm).text).toContain("We heard nothing more from you");
    expect(texts(desk, mel, thread).join("\n")).toContain("Closed, because the member did not answer");
    expect(texts(desk, ada, dm).filter((text) => text.includes("closes"))).toHaveLength(1);
  });

  test("ends with a word of the member, and time closes nothing that the team owes an answer to", async () => {
    await using desk = await openDesk({ file: withClosing("silence: 48 h\nage: 7 d") });
    const { ada, mel } = desk;
    const { dm, thread } = await answered(desk);
    await desk.later(hours(25));
    desk.as(ada).write(dm, "Yes, it still fails");
    await desk.settled();
    expect(await info(desk, thread)).not.toContain("Closes");
    await desk.later(days(60));
    expect((await statusOf(desk)).status).toBe("waiting-staff");
    // Sixty days old: a day after the answer, and no sooner.
    desk.as(mel).write(thread, "+And now?");
    await desk.settled();
    await desk.later(hours(23));
    expect((await statusOf(desk)).status).toBe("waiting-requester");
    await desk.later(hours(1));
    expect(await statusOf(desk)).toEqual({ status: "closed", close_how: "silence" });
  });

  test("what the member wrote while we were away ends it, though its time passed meanwhile", async () => {
    await using desk = await openDesk({ file: withClosing("silence: 48 h") });
    const { ada, mel } = desk;
    const { dm, thread } = await answered(desk);
    await desk.stop();
    desk.box.clock.advance(hours(40));
    desk.as(ada).write(dm, "I was on holiday");
    desk.box.clock.advance(hours(40));
    await desk.start();
    await desk.settled();
    expect((await statusOf(desk)).status).toBe("waiting-staff");
    expect(texts(desk, mel, thread).join("\n")).toContain("I was on holiday");
    expect(texts(desk, ada, dm).join("\n")).not.toContain("closes");
  });

  test("spares what the topic names: tags, claimed, priority", async () => {
    const spare = "silence: 2 h\nspare:\n  claimed: true";
    await using desk = await openDesk({ file: withClosing(spare) });
    const { mel } = desk;
    const { thread } = await answered(desk);
    await desk.as(mel).run("/ticket claim", {}, { in: thread });
    await desk.later(hours(5));
    expect((await statusOf(desk)).status).toBe("waiting-requester");
    expect(await info(desk, thread)).not.toContain("Closes");
  });

  test("by command, 1 to 72 hours: refused while the team owes the answer; in a shared room the member is mentioned", async () => {
    await using desk = await openDesk();
    const { ada, mel } = desk;
    const thread = await openByPanel(desk);
    await desk.as(mel).run("/closing silence", { hours: 4 }, { in: thread });
    expect(last(desk, mel, thread).text).toContain("It is the team's turn here");
    desk.as(mel).write(thread, "Have you tried again?");
    await desk.settled();
    desk.as(mel).write(thread, "!inactive 4");
    await desk.settled();
    await desk.later(hours(2));
    const warned = desk.reads(ada, thread).find(({ text }) => text.includes("closes"));
    expect(warned?.text).toContain(`<@${ada.id}>`);
    desk.as(ada).write(thread, "Still here");
    await desk.later(hours(10));
    expect((await statusOf(desk)).status).toBe("waiting-staff");
  });
});

describe("a question whether it is solved", () => {
  test("is answered in the DM after a restart: not yet keeps it open, yes closes it; an old one is over", async () => {
    await using desk = await openDesk();
    const { ada, mel } = desk;
    const { dm, thread } = await answered(desk);
    await desk.as(mel).run("/closing request", { words: "The map loads again since today." }, { in: thread });
    await desk.settled();
    const first = last(desk, ada, dm);
    expect(first.text).toContain("Is this solved?");
    expect(first.text).toContain("> The map loads again since today.");
    expect(JSON.stringify(first)).not.toContain(mel.id);
    await restart(desk);
    await desk.as(ada).press(first.id, "Not yet");
    await desk.settled();
    expect(texts(desk, ada, dm).at(-1)).toContain("Ticket #1 stays open");
    expect(texts(desk, mel, thread).join("\n")).toContain("The member says this is not solved yet");
    expect((await statusOf(desk)).status).toBe("waiting-requester");

    desk.as(mel).write(thread, "!closerequest");
    await desk.settled();
    const second = last(desk, ada, dm);
    await desk.as(mel).run("/closing request", {}, { in: thread });
    await desk.settled();
    const third = last(desk, ada, dm);
    await expect(desk.as(ada).press(second.id, "Yes, close it")).rejects.toThrow();
    await desk.as(ada).press(third.id, "Yes, close it");
    await desk.settled();
    expect((await statusOf(desk)).status).toBe("closed");
    expect(texts(desk, ada, dm).join("\n")).toContain("You said that ticket #1 is solved");
    expect(await kinds(desk)).toEqual(expect.arrayContaining(["close-asked", "close-declined", "closed"]));
  });

  test("in a shared room nobody but the member answers it", async () => {
    await using desk = await openDesk();
    const { ada, mel } = desk;
    const thread = await openByPanel(desk);
    await desk.as(mel).run("/closing request", {}, { in: thread });
    await desk.settled();
    const asked = desk.reads(ada, thread).find(({ text }) => text.includes("Is this solved?"));
    await desk.as(mel).press(asked?.id ?? "", "Yes, close it");
    await desk.settled();
    expect((await statusOf(desk)).status).not.toBe("closed");
    await desk.as(ada).press(asked?.id ?? "", "Yes, close it");
    await desk.settled();
    expect((await statusOf(desk)).status).toBe("closed");
  });

  test("forged: an old question, somebody else's ticket, a stranger's press change nothing", async () => {
    await using desk = await openDesk();
    const { ada, ben, mel, getHelp } = desk;
    const { dm, thread } = await openByDm(desk);
    desk.as(ben).write(desk.dm(ben), "Hello");
    await desk.as(mel).run("/closing schedule", { when: "2h" }, { in: thread });
    await desk.as(mel).run("/closing request", {}, { in: thread });
    await desk.as(mel).run("/closing request", {}, { in: thread });
    await desk.settled();
    const { db } = desk.app().app;
    const { id } = await db.selectFrom("ticket").select("id").executeTakeFirstOrThrow();
    const asked = (await db.selectFrom("fact").selectAll().where("kind", "=", "close-asked").execute()).map(
      (fact) => fact.sequence,
    );
    await desk.as(ada).press(forge(desk, dm, `closing.solved:${id}:${Math.min(...asked)}:yes`), "Forged");
    await desk.settled();
    expect(last(desk, ada, dm).text).toContain("This question is over");
    for (const customId of [`closing.solved:${id}:${Math.max(...asked)}:yes`, `closing.keep-open:${id}`]) {
      const forged = forge(desk, getHelp.id, customId);
      await desk.as(ben).press(forged, "Forged");
      await desk.settled();
      const inDm = forge(desk, desk.dm(ben), customId);
      await desk.as(ben).press(inDm, "Forged");
      await desk.settled();
    }
    expect((await statusOf(desk)).status).toBe("new");
    const plans = await db.selectFrom("close_plan").select("kind").orderBy("kind").execute();
    expect(plans).toEqual([{ kind: "asked" }, { kind: "scheduled" }]);
  });
});
