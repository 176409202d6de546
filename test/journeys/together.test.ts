import { expect, test } from "vitest";
import { piecesIn } from "#kernel/pieces.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { whileDiscordIsAway } from "../support/outage.ts";
import { last, openByDm, reactions, texts } from "../support/scenes.ts";

const chat = deskFile.replace("replies: careful", "replies: chat\nrelay: { reactions: true }");

/** The newest messages of a channel: a text each, or the texts of those that share one. */
const newest = (desk: Desk, channelId: string, count: number): (string | string[])[] =>
  (desk.box.world.messages.get(channelId) ?? [])
    .slice(-count)
    .map((message) => (message.components.length > 0 ? piecesIn(message).map(({ words }) => words) : message.content));

/** Ada's DM and the team's thread, in which three of her four messages share one. */
async function caughtUp(): Promise<{ desk: Desk; dm: string; thread: string; asked: { id: string }[] }> {
  const desk = await openDesk({ file: chat });
  const { dm, thread } = await openByDm(desk);
  const asked: { id: string }[] = [];
  await whileDiscordIsAway(desk, thread, 4, () => {
    for (const words of ["first", "second", "third\nwith two lines", "fourth"]) {
      asked.push(desk.as(desk.ada).write(dm, words));
    }
  });
  return { desk, dm, thread, asked };
}

test("what a member wrote while Discord was away comes in few messages, each text under its own name line", async () => {
  const { desk, thread } = await caughtUp();
  await using _ = desk;
  expect(newest(desk, thread, 2)).toEqual([
    "**Ada**\nfirst",
    ["**Ada**\nsecond", "**Ada**\nthird\nwith two lines", "**Ada**\nfourth"],
  ]);
});

test("the member's edit and deletion change their text alone", async () => {
  const { desk, thread, asked } = await caughtUp();
  await using _ = desk;
  const { ada } = desk;
  desk.as(ada).edit(asked[2]?.id ?? "", "third, corrected");
  await desk.settled();
  desk.as(ada).erase(asked[1]?.id ?? "");
  await desk.settled();
  expect(newest(desk, thread, 1)).toEqual([
    [
      "**Ada**\n~~second~~\n-# Deleted by the member.",
      "**Ada**\nthird, corrected\n-# Edited. Before: third with two lines",
      "**Ada**\nfourth",
    ],
  ]);
});

test("a reaction or an answer to several means the newest; each one's own reactions come and go by themselves", async () => {
  const { desk, dm, thread, asked } = await caughtUp();
  await using _ = desk;
  const { ada, mel } = desk;
  const shared = last(desk, mel, thread).id;
  const at = (index: number) => reactions(desk, ada, dm, asked[index]?.id ?? "");
  desk.as(mel).react(shared, "👀");
  await desk.settled();
  expect([at(1), at(2), at(3)]).toEqual([[], [], ["👀"]]);
  // The newest is another one when it is taken away: it goes where it was brought.
  desk.as(ada).erase(asked[3]?.id ?? "");
  await desk.settled();
  desk.as(mel).unreact(shared, "👀");
  desk.as(mel).react(shared, "🎉");
  await desk.settled();
  expect([at(1), at(2)]).toEqual([[], ["🎉"]]);

  for (const index of [1, 2]) desk.as(ada).react(asked[index]?.id ?? "", "🙏");
  await desk.settled();
  desk.as(ada).unreact(asked[1]?.id ?? "", "🙏");
  await desk.settled();
  expect(reactions(desk, mel, thread, shared)).toContain("🙏");
  desk.as(ada).unreact(asked[2]?.id ?? "", "🙏");
  await desk.settled();
  expect(reactions(desk, mel, thread, shared)).not.toContain("🙏");

  desk.as(mel).write(thread, { content: "It works again", replyTo: shared });
  await desk.settled();
  const answer = desk.box.world.messages.get(dm)?.at(-1);
  expect(answer?.message_reference?.message_id).toBe(asked[2]?.id);
});

test("Delivery tells of each that shares a message", async () => {
  const { desk, thread, asked } = await caughtUp();
  await using _ = desk;
  const { ada, mel } = desk;
  desk.as(ada).erase(asked[2]?.id ?? "");
  await desk.settled();
  await desk.as(mel).useOnMessage("Delivery", last(desk, mel, thread).id);
  await desk.settled();
  const { text } = last(desk, mel, thread);
  expect(text.match(/> (second|third|fourth)/g)).toEqual(["> second", "> fourth"]);
  expect(text.match(/The team has it/g)).toHaveLength(3);
  expect(text.match(/Deleted/g)?.length).toBeGreaterThan(0);
});

test("to the member: replies of one person share a message, those of different people never do", async () => {
  await using desk = await openDesk({ file: chat });
  const { ada, mel, kim } = desk;
  const { dm, thread } = await openByDm(desk);
  await whileDiscordIsAway(desk, dm, 6, () => {
    for (const [person, words] of [
      [mel, "one"],
      [mel, "two"],
      [mel, "three"],
      [kim, "four"],
      [kim, "five"],
      [mel, "six"],
    ] as const) {
      desk.as(person).write(thread, words);
    }
  });
  const told = newest(desk, dm, 4);
  expect(told.map((one) => (Array.isArray(one) ? one.length : 1))).toEqual([1, 2, 2, 1]);
  expect(told[1]).toEqual([expect.stringContaining("two"), expect.stringContaining("three")]);
  expect(told[2]).toEqual([expect.stringContaining("**Kim**"), expect.stringContaining("**Kim**")]);
  const read = texts(desk, ada, dm).slice(-4).join(" ");
  expect(read.match(/one|two|three|four|five|six/g)).toEqual(["one", "two", "three", "four", "five", "six"]);
});

test("a reply that shares its message is edited and taken back alone", async () => {
  await using desk = await openDesk({ file: chat });
  const { mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const written: { id: string }[] = [];
  await whileDiscordIsAway(desk, dm, 4, () => {
    for (const words of ["one", "two", "three", "four"]) written.push(desk.as(mel).write(thread, words));
  });
  await desk.as(mel).useOnMessage("Edit reply", written[2]?.id ?? "");
  expect(JSON.stringify(desk.as(mel).form())).toContain('"three"');
  await desk.as(mel).fillIn({ text: "three and a half" });
  await desk.settled();
  await desk.as(mel).useOnMessage("Take back", written[1]?.id ?? "");
  await desk.settled();
  expect(newest(desk, dm, 1)).toEqual([
    [expect.stringMatching(/^\*\*Mel\*\*.*\nthree and a half$/), expect.stringContaining("four")],
  ]);
  await desk.as(mel).useOnMessage("Take back", written[3]?.id ?? "");
  await desk.as(mel).useOnMessage("Take back", written[2]?.id ?? "");
  await desk.settled();
  expect(newest(desk, dm, 1)).toEqual([expect.stringContaining("one")]);
});
