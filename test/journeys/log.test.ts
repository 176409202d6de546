import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { listener } from "#kernel/feature.ts";
import type { RestFault } from "../../sandbox/src/faults.ts";
import { describeOnDatabases } from "../support/databases.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel } from "../support/scenes.ts";

/** In everything that anybody writes below, and nowhere else. */
/** Of letters that none of our random ids has: i, l, o and u. */
const MARK = "zoillou";
const words = (what: string) => `${MARK} ${what} ${MARK}`;
const file = { name: `${MARK}.txt`, bytes: Buffer.from(words("file")), contentType: "text/plain" };

const FAULTS: readonly RestFault[] = [
  { kind: "drop-after" },
  { kind: "5xx-after" },
  { kind: "429", retryAfter: 0.05 },
  { kind: "refuse", code: 40_003 },
];

/** What may fail fails; what the log says of it is looked at afterwards. */
async function tries(act: Promise<unknown>): Promise<void> {
  await act.catch(() => undefined);
}

/** The same while Discord fails: waiting for it, on either side, is over at once. */
async function survives(desk: Desk, act: Promise<unknown>): Promise<void> {
  let over = false;
  const ended = tries(act).then(() => {
    over = true;
  });
  while (!over) {
    await setTimeout(10);
    if (!over) desk.box.clock.advance(2_000);
  }
  await ended;
}

/** All that people write in a desk, and much of it goes wrong. */
async function talk(desk: Desk): Promise<void> {
  const { ada, ben, mel, owner } = desk;
  const { dm, thread } = await openByDm(desk, { words: words("first") });
  const second = desk.as(ada).write(dm, { content: words("second"), files: [file] });
  await desk.settled();
  desk.as(mel).write(thread, { content: `+${words("answer")}`, files: [file] });
  desk.as(mel).write(thread, words("comment"));
  desk.as(mel).write(thread, `+s ${words("no saved reply")}`);
  desk.as(mel).write(thread, `!${words("no command")}`);
  await desk.settled();
  desk.as(ada).edit(second.id, words("edited"));
  await tries(desk.as(mel).run("/reply", { message: words("by command") }, { in: thread }));
  await tries(desk.as(mel).press(desk.reads(mel, thread)[0]?.id ?? "", "Reply"));
  await tries(desk.as(mel).fillIn({ text: words("by form") }));
  await tries(desk.as(owner).run("/snip add", { name: MARK, summary: words("summary") }, { in: thread }));
  await tries(desk.as(owner).fillIn({ content: words("saved") }));
  await tries(desk.as(mel).run("/ticket note", { text: words("note") }, { in: thread }));
  await tries(desk.as(mel).run("/warn verbal", { words: words("warning") }, { in: thread }));
  await tries(desk.as(owner).run("/block member", { member: ben.id, reason: words("block") }, { in: thread }));
  await desk.settled();

  const read = desk.reads(ada, dm).map(({ text }) => text);
  for (const what of ["answer", "by command", "by form", "warning"]) expect(read.join()).toContain(words(what));

  // Every kind of failure, on what carries words: each call after this fails once, and a body is refused for good.
  for (const fault of FAULTS) {
    for (const path of [/\/messages$/, /\/callback$/, /\/threads$/])
      desk.box.faults.rest({ match: { path }, do: fault });
    desk.as(ada).write(dm, words("while Discord fails"));
    desk.as(mel).write(thread, `+${words("while Discord fails")}`);
    await survives(desk, desk.as(mel).run("/reply", { message: words("while Discord fails") }, { in: thread }));
    await survives(desk, desk.settled());
  }
  desk.box.faults.rest({ match: { path: `/channels/${dm}/messages` }, do: { kind: "refuse", code: 50_006 } });
  desk.as(mel).write(thread, `+${words("refused for good")}`);
  await survives(desk, desk.settled());
  desk.box.faults.clear();
  desk.box.faults.rest({ match: { path: /\/callback$/ }, do: { kind: "refuse", code: 50_006 } });
  await tries(desk.as(mel).run("/ticket info", {}, { in: thread }));
  await desk.settled();

  const shared = await openByPanel(desk, ben).catch(() => undefined);
  if (shared) desk.as(mel).write(shared, `//${words("aside")}`);
  desk.as(ada).erase(second.id);
  desk.as(ada).closeDms();
  desk.as(mel).write(thread, `+${words("never sent")}`);
  await desk.settled();
  await tries(desk.as(mel).run("/ticket close", { reason: words("reason") }, { in: thread }));
  await desk.settled();
  await tries(desk.as(ada).press(last(desk, ada, dm).id, "Reopen"));
  await desk.settled();
}

describeOnDatabases("the log at its loudest", (database) => {
  test("has no word of anybody and no token in it, also of what went wrong", async () => {
    await using desk = await openDesk({
      database,
      file: deskFile,
      features: [
        {
          name: "clumsy",
          // A mistake of ours that carries everything at hand.
          listeners: [
            listener("message", async ({ event }) => {
              if (event.content.includes("second")) {
                throw Object.assign(new Error("clumsy"), {
                  content: event.content,
                  requestBody: event,
                  rawError: event,
                });
              }
            }),
          ],
        },
      ],
    });
    await talk(desk);
    await desk.stop();
    await desk.start();
    await desk.settled();

    const log = desk.logged.join("");
    const levels = new Set(desk.logged.map((line) => JSON.parse(line).level));
    // Something was said at all, and much of it about failures.
    expect([...levels]).toEqual(expect.arrayContaining(["info", "warn", "error"]));
    expect(desk.logged.length).toBeGreaterThan(15);
    expect(desk.logged.filter((line) => line.toLowerCase().includes(MARK))).toEqual([]);
    for (const said of ["clumsy", "Discord did not take an answer", "/[token]/callback", "was refused and left out"])
      expect(log).toContain(said);
    const tokens = desk.box.requests.all.flatMap(
      ({ path }) => /\/(?:interactions|webhooks)\/\d+\/([\w-]+)/.exec(path)?.[1] ?? [],
    );
    expect(new Set(tokens).size).toBeGreaterThan(5);
    for (const token of [desk.application.token, ...tokens]) expect(log.includes(token), "a token").toBe(false);
  }, 120_000);
});
