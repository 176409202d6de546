import { expect, test } from "vitest";
import { applyDesk } from "../../src/features/index.ts";
import { describeOnDatabases } from "../support/databases.ts";
import { openDesk } from "../support/desk.ts";
import { closedByDm, prepare, responses, responsesChannel, withResponses } from "../support/responses.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

test("a thread of responses that somebody deletes is made anew, with what was on its way; without a channel the ticket's own place takes it", async () => {
  await using desk = await openDesk({ file: withResponses(), prepare });
  const { ada, ben, mel, owner } = desk;
  const { card } = await closedByDm(desk);
  await desk.as(ada).press(card()?.id ?? "", "Good");
  await desk.settled();
  const [first] = responses(desk);
  desk.as(owner).deleteChannel(first?.id ?? "");
  await desk.settled();
  await desk.as(ada).press(card()?.id ?? "", "Change");
  await desk.as(ada).press(card()?.id ?? "", "Not good");
  await desk.settled();

  const other = await openByDm(desk, { by: ben });
  desk.as(mel).write(other.thread, "+Hello");
  await desk.settled();
  await desk.as(mel).run("/ticket close", {}, { in: other.thread });
  await desk.settled();
  await desk.as(ben).press(last(desk, ben, other.dm).id, "Good");
  await desk.settled();
  const [second] = responses(desk);
  expect(second?.id).not.toBe(first?.id);
  expect(texts(desk, mel, second?.id ?? "").join("\n")).toMatch(/Feedback on #1.*Not good.*Feedback on #2/s);

  desk.as(owner).deleteChannel(responsesChannel(desk));
  await desk.settled();
  await desk.as(ben).press(last(desk, ben, other.dm).id, "Report a problem");
  await desk.as(ben).fillIn({ words: "Nothing works" });
  await desk.settled();
  expect(texts(desk, mel, other.thread).join("\n")).toContain("> Nothing works");
});

test("what members say is read by nobody who may not read their tickets", async () => {
  const few = "    permissions: { read: senior }\n    levels: { senior: [Support] }\n";
  const file = withResponses().replace("    emoji: 💬\n", `    emoji: 💬\n${few}`);
  await using desk = await openDesk({ file, prepare });
  const { ada, mel } = desk;
  const { thread, card } = await closedByDm(desk);
  await desk.as(ada).press(card()?.id ?? "", "Good");
  await desk.settled();
  expect(responses(desk)).toEqual([]);
  expect(texts(desk, mel, thread).join("\n")).toContain("Feedback on #1");
});

test("what is changed is read where it stands, where no thread can be made for it", async () => {
  await using desk = await openDesk({ file: withResponses(), prepare });
  const { ada, mel, owner } = desk;
  const { thread, card } = await closedByDm(desk);
  desk.as(owner).deleteChannel(responsesChannel(desk));
  await desk.settled();
  await desk.as(ada).press(card()?.id ?? "", "Good");
  await desk.settled();
  const feedback = () => texts(desk, mel, thread).filter((one) => one.includes("Feedback on #1"));
  expect(feedback()).toEqual([expect.stringContaining("**Good**")]);
  await desk.as(ada).press(card()?.id ?? "", "Add a comment");
  await desk.as(ada).fillIn({ words: "Quick and kind" });
  await desk.settled();
  expect(feedback()).toEqual([expect.stringContaining("> Quick and kind")]);
  await desk.stop();
  await desk.start();
  await desk.as(ada).press(card()?.id ?? "", "Change");
  await desk.as(ada).press(card()?.id ?? "", "Not good");
  await desk.settled();
  expect(feedback()).toEqual([expect.stringMatching(/\*\*Not good\*\*.*> Quick and kind/s)]);
});

test("what stood in the ticket's own place, and comes back to it, is read there as it is by then", async () => {
  await using desk = await openDesk({ prepare });
  const { ada, mel, owner } = desk;
  const { thread, card } = await closedByDm(desk);
  const feedback = () => texts(desk, mel, thread).filter((one) => one.includes("Feedback on #1"));
  await desk.as(ada).press(card()?.id ?? "", "Good");
  await desk.settled();
  expect(feedback()).toEqual([expect.stringContaining("**Good**")]);
  await applyDesk(desk.app().app, { name: "desk.yaml", source: withResponses(), mode: "change" });
  await desk.as(ada).press(card()?.id ?? "", "Add a comment");
  await desk.as(ada).fillIn({ words: "Quick and kind" });
  await desk.settled();
  expect(texts(desk, mel, responses(desk)[0]?.id ?? "").join("\n")).toContain("> Quick and kind");
  desk.as(owner).deleteChannel(responsesChannel(desk));
  await desk.settled();
  await desk.as(ada).press(card()?.id ?? "", "Change your text");
  await desk.as(ada).fillIn({ words: "Quick and kind, twice" });
  await desk.settled();
  expect(feedback()).toEqual([expect.stringContaining("> Quick and kind, twice")]);
});

describeOnDatabases("the first who rate at once", (database) => {
  test("are read in one thread", async () => {
    await using desk = await openDesk({ database, file: withResponses(), prepare });
    const { ada, ben, mel } = desk;
    const cards = new Map<typeof ada, string>();
    for (const by of [ada, ben]) {
      const { dm, thread } = await openByDm(desk, { by });
      desk.as(mel).write(thread, "+Hello");
      await desk.settled();
      await desk.as(mel).run("/ticket close", {}, { in: thread });
      await desk.settled();
      cards.set(by, last(desk, by, dm).id);
    }
    await Promise.all([...cards].map(([by, card]) => desk.as(by).press(card, "Good")));
    await desk.settled();
    expect(responses(desk).map(({ name }) => name)).toEqual(["Feedback"]);
    expect(texts(desk, mel, responses(desk)[0]?.id ?? "")).toHaveLength(2);
  });
});
