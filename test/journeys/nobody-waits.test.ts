import { setTimeout as turn } from "node:timers/promises";
import type { RestFault } from "discord-box";
import { expect, test } from "vitest";
import { minutes } from "#kernel/types.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

const chat = deskFile.replace("replies: careful", "replies: chat");

/** Two conversations of one desk. */
async function conversations(): Promise<{ desk: Desk; ada: Talk; ben: Talk }> {
  const desk = await openDesk({ file: chat });
  const ada = await openByDm(desk, { by: desk.ada });
  const ben = await openByDm(desk, { by: desk.ben });
  return { desk, ada, ben };
}

interface Talk {
  readonly dm: string;
  readonly thread: string;
}

/** Calls that write into this channel go wrong until it is taken away. */
const breakDown = (desk: Desk, channelId: string, how: RestFault) =>
  desk.box.faults.rest({
    match: { method: "POST", path: `/channels/${channelId}/messages` },
    do: how,
    times: Number.POSITIVE_INFINITY,
  });

async function until(seen: () => boolean): Promise<void> {
  while (!seen()) await turn(1);
}

const has = (desk: Desk, person: { readonly id: string }, channelId: string, words: string) =>
  texts(desk, person, channelId).some((text) => text.includes(words));

/** Seconds: longer than any test lasts, so whoever waits for it is never served. */
const LONG = 3_600;

const troubles: readonly (readonly [string, RestFault])[] = [
  ["a channel in which nothing goes through", { kind: "5xx-before" }],
  ["a channel whose calls break off", { kind: "drop-before" }],
  ["a rate limit of one route", { kind: "429", retryAfter: LONG }],
  ["a rate limit shared with others", { kind: "429", retryAfter: LONG, scope: "shared" }],
];

/** Each stays as it is until the others were served: whether they wait does not depend on how fast this runs. */
test.each(troubles)("%s delays only itself, in both directions and in order", async (_name, fault) => {
  const { desk, ada, ben } = await conversations();
  await using _ = desk;
  const { mel } = desk;
  const thread = breakDown(desk, ada.thread, fault);
  const dm = breakDown(desk, ada.dm, fault);
  desk.as(desk.ada).write(ada.dm, "Ada asks first");
  desk.as(mel).write(ada.thread, "For Ada, first");
  await until(() => thread.used > 0 && dm.used > 0);
  for (const words of ["one", "two"]) {
    desk.as(desk.ada).write(ada.dm, `Ada asks ${words}`);
    desk.as(desk.ben).write(ben.dm, `Ben asks ${words}`);
    desk.as(mel).write(ben.thread, `For Ben, ${words}`);
  }
  await until(() => has(desk, mel, ben.thread, "Ben asks two") && has(desk, desk.ben, ben.dm, "For Ben, two"));
  expect(has(desk, mel, ada.thread, "Ada asks first")).toBe(false);
  expect(has(desk, desk.ada, ada.dm, "For Ada, first")).toBe(false);

  if (fault.kind === "429") return;
  thread.remove();
  dm.remove();
  await desk.later(minutes(1));
  const read = texts(desk, mel, ada.thread).join("\n");
  expect(read.match(/Ada asks (first|one|two)/g)).toEqual(["Ada asks first", "Ada asks one", "Ada asks two"]);
  expect(has(desk, desk.ada, ada.dm, "For Ada, first")).toBe(true);
});

test("one member's closed DMs delay nobody else, nor what that member writes", async () => {
  const { desk, ada, ben } = await conversations();
  await using _ = desk;
  const { mel } = desk;
  desk.as(desk.ada).closeDms();
  desk.as(mel).write(ada.thread, "For Ada");
  desk.as(mel).write(ben.thread, "For Ben");
  await desk.settled();
  expect(last(desk, mel, ada.thread).text).toContain("can't be reached by DM");
  expect(has(desk, desk.ben, ben.dm, "For Ben")).toBe(true);
  desk.as(desk.ada).write(ada.dm, "I still read you");
  await desk.settled();
  expect(has(desk, mel, ada.thread, "I still read you")).toBe(true);
});

test("while Discord's global limit holds everything back, whoever presses is answered", async () => {
  const { desk, ada, ben } = await conversations();
  await using _ = desk;
  const { mel } = desk;
  const limit = breakDown(desk, ada.thread, { kind: "429", retryAfter: 1, global: true });
  desk.as(desk.ada).write(ada.dm, "Is anybody there?");
  await until(() => limit.used > 0);
  await desk.as(mel).run("/ticket list", {}, { in: ben.thread });
  expect(desk.reads(mel, ben.thread).at(-1)?.text).toContain("#1");
  expect(has(desk, mel, ada.thread, "Is anybody there?")).toBe(false);
  limit.remove();
  await desk.later(minutes(1));
  expect(has(desk, mel, ada.thread, "Is anybody there?")).toBe(true);
});
