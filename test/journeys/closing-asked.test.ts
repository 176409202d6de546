import { describe, expect, test } from "vitest";
import { days, hours, seconds } from "#kernel/types.ts";
import { answered, forge, info, kinds, restart, statusOf, withClosing } from "../support/closing.ts";
import { openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

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
