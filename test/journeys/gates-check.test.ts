import { expect, test } from "vitest";
import { hours, minutes } from "#kernel/types.ts";
import { findDesk, listTypes, type TicketType } from "../../src/features/desk/index.ts";
import type { Passed } from "../../src/features/gates/index.ts";
import { mustPass, openTicket } from "../../src/features/tickets/index.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { ask, count, fileWith, LOOSE, OPENED, open, told, type User } from "../support/gate-scene.ts";

const CHECK = "{ cooldown: 0 s, open-per-topic: any, open-per-panel: any, open-per-server: any, captcha: true }";
const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** What somebody who reads it types. */
function solve(question: string): string {
  const [, first = "", second = "", third = ""] = /What is (\w+) times (\w+), plus (\w+)\?/.exec(question) ?? [];
  return String(NUMBERS.indexOf(first) * NUMBERS.indexOf(second) + NUMBERS.indexOf(third));
}

/** Answers the question that stands on the card. */
async function reply(desk: Desk, user: User, card: { readonly id: string }, said: string) {
  await desk.as(user).press(card.id, "Answer");
  await desk.as(user).fillIn({ answer: said });
  await desk.settled();
}

test("a check before the first ticket: a picture or a question, over a restart, and then the ticket; it counts for a day", async () => {
  await using desk = await openDesk({ file: fileWith(CHECK) });
  const { ada, getHelp } = desk;
  const refused = await ask(desk, ada);
  expect(refused?.text).toContain("Show first that you are a person.");
  const id = refused?.id ?? "";
  await desk.as(ada).press(id, "Start");
  await desk.settled();
  const picture = told(desk, ada, getHelp.id);
  expect(picture?.id).toBe(id);
  expect(picture?.text).toContain("Which letters and digits are these?");
  const [, url = ""] = /"url":"([^"]*check\.png[^"]*)"/.exec(JSON.stringify(picture?.components)) ?? [];
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");

  await desk.as(ada).press(id, "Without a picture");
  await desk.settled();
  await desk.stop();
  await desk.start();
  const question = told(desk, ada, getHelp.id)?.text ?? "";
  const result = solve(question);
  expect(question).not.toMatch(/\d{2,}/);
  await reply(desk, ada, { id }, ` ${result} `);
  expect(told(desk, ada, getHelp.id)?.text).toContain("That was right.");
  await desk.as(ada).press(id, "Go on");
  await desk.settled();
  await desk.as(ada).press(told(desk, ada, getHelp.id)?.id ?? "", "Open ticket");
  await desk.settled();
  expect(told(desk, ada, getHelp.id)?.text).toMatch(OPENED);
  await desk.later(hours(23));
  expect(await open(desk, ada)).toMatch(OPENED);
  await desk.later(hours(1));
  expect((await ask(desk, ada))?.text).toContain("Show first that you are a person.");
  // Somebody else's answer is nobody's.
  expect((await ask(desk, desk.ben))?.text).toContain("Show first that you are a person.");
});

test("the check is not passed by a card that stood, by another help message, or by trying", async () => {
  await using desk = await openDesk({ file: fileWith(LOOSE) });
  const { ada, ben, general, getHelp } = desk;
  const before = await ask(desk, ada);
  const { applyDesk } = await import("../../src/features/index.ts");
  await applyDesk(desk.app().app, { name: "desk.yaml", source: fileWith(CHECK), mode: "change" });
  await desk.settled();
  await desk.as(ada).press(before?.id ?? "", "Open ticket");
  await desk.settled();
  expect(told(desk, ada, getHelp.id)?.text).toContain("Show first that you are a person.");
  expect((await ask(desk, ada, general.id))?.text).toContain("Show first that you are a person.");

  const id = told(desk, ada, general.id)?.id ?? "";
  const answers: string[] = [];
  for (let round = 0; round < 3; round++) {
    await desk.later(minutes(1));
    await desk.as(ada).press(id, round === 0 ? "Start" : "Picture");
    await desk.settled();
    await reply(desk, ada, { id }, "00000");
    answers.push(told(desk, ada, general.id)?.text ?? "");
  }
  expect(answers[0]).toContain("2 tries are left.");
  expect(answers[1]).toContain("One try is left.");
  expect(answers[2]).toContain("That was wrong three times.");
  const elsewhere = await ask(desk, ada);
  await desk.as(ada).press(elsewhere?.id ?? "", "Start");
  await desk.settled();
  expect(told(desk, ada, getHelp.id)?.text).toContain("That was wrong three times.");
  expect(count(desk)).toBe(0);

  // Ben's question can't be answered by Ada, and an answer is taken once.
  const bens = await ask(desk, ben);
  await desk.as(ben).press(bens?.id ?? "", "Start");
  await desk.as(ben).press(bens?.id ?? "", "Without a picture");
  await desk.settled();
  const result = solve(told(desk, ben, getHelp.id)?.text ?? "");
  await reply(desk, ben, bens ?? { id: "" }, result);
  expect(told(desk, ben, getHelp.id)?.text).toContain("That was right.");
});

test("by DM the check stands between Send and the team, and nothing of the start is lost", async () => {
  await using desk = await openDesk({ file: fileWith(CHECK) });
  const { ada } = desk;
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "The harbour map does not load");
  await desk.settled();
  const card = desk.reads(ada, dm).at(-1)?.id ?? "";
  await desk.as(ada).choose(card, "What is it about?", ["Question"]);
  await desk.as(ada).press(card, "Send");
  await desk.settled();
  const check = desk.reads(ada, dm).at(-1)?.id ?? "";
  await desk.as(ada).press(check, "Start");
  await desk.settled();
  await desk.as(ada).press(check, "Without a picture");
  await desk.settled();
  await reply(desk, ada, { id: check }, solve(desk.reads(ada, dm).at(-1)?.text ?? ""));
  expect(desk.reads(ada, dm).at(-1)?.text).toContain("Press the button on the card above again");
  expect(desk.threads(desk.tickets.id)).toEqual([]);
  await desk.as(ada).press(card, "Send");
  await desk.settled();
  const thread = desk.threads(desk.tickets.id)[0]?.id ?? "";
  expect(desk.reads(desk.mel, thread).at(-1)?.text).toContain("The harbour map does not load");
});

test("nothing opens a ticket with the pass of another one, or with one written by hand", async () => {
  await using desk = await openDesk({ file: fileWith(LOOSE) });
  const { app } = desk.app();
  const found = await findDesk(app.db, desk.guild.id);
  const types = await listTypes(app.db, desk.guild.id);
  const [feedback, account] = ["feedback", "account"].map((key) => types.find((type) => type.key === key));
  if (!found || !feedback || !account) throw new Error("the example has both topics");
  const member = { roles: [], joinedAt: 0 };
  const knock = { desk: found, type: feedback, panelId: null, userId: desk.ada.id, member, slowMode: 0 };
  const openWith = (type: TicketType, change: (passed: Passed) => Passed) =>
    app.write(async (tx) => {
      const passed = change(await mustPass(tx, app, { ...knock, by: "member" }, "server"));
      const { id: userId, username } = desk.ada;
      const requester = { userId, username, displayName: "Ada", avatarUrl: null, locale: "en-US", ...member };
      return openTicket(tx, app, {
        passed,
        desk: found,
        type,
        panelId: null,
        requester,
        filled: null,
        dmCard: { say: "opened" },
      });
    });
  await expect(openWith(account, (passed) => passed)).rejects.toThrow("a pass of another ticket");
  await expect(openWith(feedback, (passed) => ({ ...passed }) as Passed)).rejects.toThrow("a pass of another ticket");
  expect((await openWith(feedback, (passed) => passed)).ticket.number).toBe(1);
});
