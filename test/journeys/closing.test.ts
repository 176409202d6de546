import { describe, expect, test } from "vitest";
import { days, hours, minutes, seconds } from "#kernel/types.ts";
import { answered, card, info, kinds, restart, statusOf, withClosing } from "../support/closing.ts";
import { openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

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
