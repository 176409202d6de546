import { expect, test } from "vitest";
import { seconds } from "#kernel/types.ts";
import { deskFile, openDesk } from "../support/desk.ts";
import { openByDm, openByPanel, reactions, texts } from "../support/scenes.ts";

/** Longer than Discord keeps a session without a connection, and than it remembers a nonce. */
const AWAY = 20 * 60_000;
const file = `${deskFile.replace("replies: careful", "replies: chat")}
relay:
  reactions: true
`;

test("what many said during an absence is looked for once and said in one call for each side", async () => {
  await using desk = await openDesk({ file });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.stop();
  const asked = ["one", "two", "three", "four", "five"];
  for (const words of asked) desk.as(ada).write(dm, words);
  const answered = ["six", "seven", "eight"];
  for (const words of answered) desk.as(mel).write(thread, words);
  desk.box.clock.advance(AWAY);
  desk.box.requests.clear();
  await desk.start();
  await desk.settled();

  const read = texts(desk, mel, thread).join("\n");
  expect(read.match(/\*\*Ada\*\*\n(one|two|three|four|five)\b/g)).toEqual(asked.map((words) => `**Ada**\n${words}`));
  const got = texts(desk, ada, dm).join("\n");
  expect(got.match(/^(six|seven|eight)$/gm)).toEqual(answered);

  const calls = [...desk.box.requests];
  const saying = (channelId: string, words: string) =>
    calls.filter(
      ({ method, path, body }) =>
        method === "POST" && path === `/channels/${channelId}/messages` && JSON.stringify(body).includes(words),
    );
  expect(saying(thread, "**Ada**")).toHaveLength(1);
  expect(saying(thread, "Picked up")[0]).toBe(saying(thread, "**Ada**")[0]);
  expect(saying(dm, "six")).toHaveLength(1);
  const reads = calls.filter((call) => call.method === "GET" && call.path.endsWith("/messages"));
  // Whether an earlier process had said any of it is seen in the room's page, and looked for only where that was not read yet.
  expect(reads.length - 2).toBeOneOf([0, 1]);
});

test("reactions that came and went during an absence are brought to the other side, both ways", async () => {
  await using desk = await openDesk({ file });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const question = desk.as(ada).write(dm, "Where is the map?").id;
  await desk.settled();
  const answer = desk.as(mel).write(thread, "In the harbour").id;
  await desk.settled();
  const questionCopy = desk.reads(mel, thread).find(({ text }) => text.includes("Where is the map?"))?.id ?? "";
  const answerCopy = desk.reads(ada, dm).find(({ text }) => text.includes("In the harbour"))?.id ?? "";
  const away = async (meanwhile: () => void) => {
    await desk.stop();
    desk.box.clock.advance(AWAY);
    meanwhile();
    await desk.start();
    await desk.settled();
  };

  await away(() => {
    desk.as(mel).react(questionCopy, "👍");
    desk.as(ada).react(answerCopy, "🎉");
  });
  expect(reactions(desk, ada, dm, question)).toContain("👍");
  expect(reactions(desk, mel, thread, answer)).toContain("🎉");

  await away(() => {
    desk.as(mel).unreact(questionCopy, "👍");
    desk.as(ada).unreact(answerCopy, "🎉");
  });
  expect(reactions(desk, ada, dm, question)).not.toContain("👍");
  expect(reactions(desk, mel, thread, answer)).not.toContain("🎉");
});

test("who left and came back during an absence keeps their ticket", async () => {
  await using desk = await openDesk({ file });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.stop();
  desk.box.clock.advance(AWAY);
  desk.as(ada).leave(desk.guild.id);
  desk.as(ada).join(desk.guild.id);
  desk.as(ada).write(dm, "I am back");
  await desk.start();
  await desk.settled();
  expect(texts(desk, mel, thread).join("\n")).toContain("**Ada**\nI am back");
  expect(desk.threads(desk.tickets.id)).toMatchObject([{ id: thread, archived: false, locked: false }]);
});

test("a thread that was renamed during an absence has that title, and who came into it and left it by hand takes part or no longer does, once", async () => {
  await using desk = await openDesk();
  const { ada, ben, kim, mel, jonas, owner } = desk;
  const { world } = desk.box;
  const thread = await openByPanel(desk);
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.later(seconds(6));
  await desk.stop();
  desk.box.clock.advance(AWAY);
  desk.as(owner).renameThread(thread, "Lost for good");
  desk.as(owner).removeFromThread(thread, ben.id);
  desk.as(owner).addToThread(thread, jonas.id);
  desk.as(owner).addToThread(thread, kim.id);
  await desk.start();
  await desk.later(seconds(6));
  const facts = async () =>
    (await desk.app().app.db.selectFrom("fact").select(["kind", "data"]).orderBy("sequence").execute())
      .filter(({ data }) => data?.includes("discord"))
      .map(({ kind }) => kind);
  const happened = ["renamed", "participant-removed", "participant-added"];
  expect(await facts()).toEqual(happened);
  const read = texts(desk, ada, thread).join("\n");
  expect(read).toContain("Ben left the conversation.");
  expect(read).toContain("Jonas was let into this thread and takes part now.");
  expect(read).not.toContain("Kim was let in");
  expect(desk.threads(desk.getHelp.id)[0]).toMatchObject({ name: "Lost for good", archived: false });
  desk.as(jonas).write(thread, "I have the same");
  await desk.settled();
  expect(texts(desk, ada, thread).join("\n")).toContain("Team's turn");

  await desk.stop();
  desk.box.clock.advance(AWAY);
  await desk.start();
  await desk.later(seconds(6));
  expect(await facts()).toEqual(happened);
  expect(world.channel(thread).name).toBe("Lost for good");
});
