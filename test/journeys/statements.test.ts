import { expect, test, vi } from "vitest";
import { Statements } from "#platform/storage/sqlite/statements.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { texts } from "../support/scenes.ts";

/** What the bench measures: a conversation by DM, and none of what a server may use besides. */
const FILE = `
server: Harbour Games
replies: chat
staff: [Support]
types:
  question: { name: Question, room: dm, destination: "#tickets" }
`;

/** Run by the clock, not by the message. */
const BESIDE = /\b(job|gateway_session)\b/;

async function statementsOf(desk: Desk, act: () => void): Promise<readonly string[]> {
  using prepared = vi.spyOn(Statements.prototype, "get");
  act();
  await desk.settled();
  return prepared.mock.calls.map(([sql]) => sql).filter((sql) => !BESIDE.test(sql));
}

/** A feature that looks into the store for every message, also of servers that don't use it, is seen here. See docs/performance.md. */
test("a relayed message is two transactions, one call, and no more statements than these", async () => {
  await using desk = await openDesk({ file: FILE });
  const { ada, mel, tickets } = desk;
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "The harbour map does not load");
  await desk.settled();
  await desk.as(ada).press(desk.reads(ada, dm).at(-1)?.id ?? "", "Send");
  await desk.settled();
  const thread = desk.threads(tickets.id)[0]?.id ?? "";
  for (const n of [1, 2]) {
    desk.as(ada).write(dm, `question ${n}`);
    await desk.settled();
    desk.as(mel).write(thread, `answer ${n}`);
    await desk.later(10_000);
  }

  // The second of a turn: neither a receipt nor the card has to change.
  const once = async (act: () => void) => {
    const calls = desk.box.requests.all.length;
    const statements = await statementsOf(desk, act);
    const transactions = statements.filter((sql) => sql.startsWith("begin")).length;
    return { statements: statements.length, transactions, calls: desk.box.requests.all.length - calls };
  };
  /** The least of three: a machine that is busy has lanes look twice. */
  const cost = async (act: () => void) => {
    const tries = [await once(act), await once(act), await once(act)];
    return tries.sort((a, b) => a.statements - b.statements)[0];
  };
  const toMember = await cost(() => desk.as(mel).write(thread, "And one thing more"));
  desk.as(ada).write(dm, "Thank you");
  await desk.later(10_000);
  const toStaff = await cost(() => desk.as(ada).write(dm, "But why?"));
  expect(texts(desk, ada, dm).filter((text) => text.includes("And one thing more"))).toHaveLength(3);
  expect(texts(desk, mel, thread).at(-1)).toContain("But why?");

  expect(toStaff).toMatchObject({ transactions: 2, calls: 1 });
  expect(toStaff?.statements).toBeLessThanOrEqual(28);
  expect(toMember).toMatchObject({ transactions: 2, calls: 1 });
  expect(toMember?.statements).toBeLessThanOrEqual(31);
});
