import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Kysely } from "kysely";
import { expect, test } from "vitest";
import { type Fact, fold } from "../../src/features/tickets/ticket.ts";
import { openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel } from "../support/scenes.ts";

/** Words that were said in the journey below, each by another way. */
const WORDS = [
  "grey-harbour",
  "second-thought",
  "answer-by-plus",
  "answer-by-form",
  "team-comment",
  "edited-later",
  "form-answer",
  "reason-of-close",
  "shared-words",
  "never-sent",
  "held-words",
];

test("after delivery no row and no file holds anybody's words in clear; facts hold no ids of Discord's", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  const { db } = desk.app().app;
  const { dm, thread } = await openByDm(desk, { words: "grey-harbour" });
  const second = desk.as(ada).write(dm, "second-thought");
  desk.as(mel).write(thread, "+answer-by-plus");
  desk.as(mel).write(thread, "team-comment");
  await desk.as(mel).run("/reply", { message: "answer-by-form" }, { in: thread });
  await desk.settled();
  desk.as(ada).edit(second.id, "edited-later");
  await desk.settled();
  desk.as(ada).erase(second.id);
  const shared = await openByPanel(desk, ben);
  desk.as(ben).write(shared, "shared-words");
  desk.as(mel).write(shared, "shared-words too");
  await desk.settled();
  await desk.as(mel).run("/ticket close", { reason: "reason-of-close" }, { in: thread });
  await desk.settled();
  await desk.as(ada).press(last(desk, ada, dm).id, "Reopen");
  await desk.settled();
  desk.as(ada).closeDms();
  desk.as(mel).write(thread, "+held-words");
  await desk.settled();

  const tables = await db.introspection.getTables();
  const loose = db as unknown as Kysely<Record<string, Record<string, unknown>>>;
  for (const { name } of tables) {
    const rows = JSON.stringify(await loose.selectFrom(name).selectAll().execute());
    for (const word of WORDS) expect(rows, `${word} in ${name}`).not.toContain(word);
  }
  for (const file of readdirSync(desk.dataFolder).filter((name) => name.startsWith("frontdesk.db"))) {
    const bytes = readFileSync(join(desk.dataFolder, file), "latin1");
    for (const word of WORDS) expect(bytes.includes(word), `${word} in ${file}`).toBe(false);
  }

  // What is sealed and still there: who asked and what the form said, why it was closed, and what waits to be sent.
  const waiting = await db.selectFrom("message").selectAll().where("content_id", "is not", null).execute();
  expect(waiting).toMatchObject([{ state: "queued", kind: "reply" }]);
  const tickets = await db.selectFrom("ticket").selectAll().execute();
  const reasons = await db.selectFrom("fact").select("content_id").where("content_id", "is not", null).execute();
  const kept = await db.selectFrom("content").select("id").execute();
  expect(kept.map(({ id }) => id).sort()).toEqual(
    [
      ...waiting.map(({ content_id }) => content_id),
      ...tickets.map(({ intake_id }) => intake_id),
      ...reasons.map(({ content_id }) => content_id),
    ].sort(),
  );
  expect(
    await db.selectFrom("effect").select("body").where("state", "!=", "waiting").where("body", "!=", "").execute(),
  ).toEqual([]);

  const snowflake = /\b\d{15,20}\b/;
  const facts = await db.selectFrom("fact").selectAll().orderBy("sequence").execute();
  for (const fact of facts) {
    const { at: _at, ...rest } = fact;
    expect(JSON.stringify(rest)).not.toMatch(snowflake);
  }
  const people = [ada, ben, mel].map(({ id }) => id);
  for (const table of ["ticket", "message"] as const) {
    const rows = JSON.stringify(await db.selectFrom(table).selectAll().execute());
    for (const id of people) expect(rows).not.toContain(id);
  }

  // And the timeline is whole: folded, it says what the rows say.
  for (const ticket of tickets) {
    const own = facts.filter(({ ticket_id }) => ticket_id === ticket.id);
    expect(fold(own as unknown as Fact[])).toEqual({ status: ticket.status, phase: ticket.phase });
    expect(own.map(({ sequence }) => sequence)).toEqual(own.map((_, index) => index + 1));
    expect(own).toHaveLength(ticket.version);
  }
  const kinds = new Set(facts.map(({ kind }) => kind));
  for (const kind of ["opened", "room-made", "requester-wrote", "staff-replied", "staff-commented", "message-edited"]) {
    expect(kinds).toContain(kind);
  }
  for (const kind of ["message-deleted", "closed", "reopened", "unreachable"]) expect(kinds).toContain(kind);
});

test("what was not sent is forgotten with its words", async () => {
  await using desk = await openDesk();
  const { db } = desk.app().app;
  desk.as(desk.ada).write(desk.dm(desk.ada), "never-sent");
  await desk.later(24 * 3_600_000 + 60_000);
  expect(await db.selectFrom("draft").selectAll().execute()).toEqual([]);
  expect(await db.selectFrom("content").selectAll().execute()).toEqual([]);
});

test("saved replies, answers that wait and warnings are sealed; what was decided or taken back is gone", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim } = desk;
  const { db } = desk.app().app;
  const { thread } = await openByDm(desk, { words: "My grey-harbour is lost" });
  const place = { in: thread };
  await desk.as(mel).run("/snip add", { abbreviation: "hi", summary: "Hello", content: "saved-words {member}" }, place);
  await desk.as(mel).run("/warn verbal", { words: "warning-words" }, place);
  await desk.settled();
  desk.as(mel).write(thread, "+s hi");
  await desk.settled();
  desk.as(kim).write(thread, "+crossing-words");
  await desk.settled();
  const [card] = desk.reads(mel, thread);
  await desk.as(mel).press(card?.id ?? "", "Saved reply");
  await desk.settled();

  const tables = await db.introspection.getTables();
  const loose = db as unknown as Kysely<Record<string, Record<string, unknown>>>;
  for (const { name } of tables) {
    const rows = JSON.stringify(await loose.selectFrom(name).selectAll().execute());
    for (const word of ["saved-words", "warning-words", "crossing-words", "grey-harbour"]) {
      expect(rows, `${word} in ${name}`).not.toContain(word);
    }
  }
  const facts = JSON.stringify(await db.selectFrom("fact").select(["person_id", "content_id", "data"]).execute());
  expect(facts).not.toMatch(/\b\d{15,20}\b/);
  for (const table of ["snip", "snip_use", "held_reply", "verbal_warning"] as const) {
    const rows = JSON.stringify(await db.selectFrom(table).selectAll().execute());
    for (const { id } of [ada, mel, kim]) expect(rows, table).not.toContain(id);
  }

  const { content_id: warned } = await db.selectFrom("verbal_warning").select("content_id").executeTakeFirstOrThrow();
  const { content_id: held } = await db.selectFrom("held_reply").select("content_id").executeTakeFirstOrThrow();
  await desk.as(mel).run("/warn delete", { number: 1 }, place);
  const asked = desk.reads(kim, thread).find(({ text }) => text.includes("somebody was faster"));
  await desk.as(kim).press(asked?.id ?? "", "Don't send");
  await desk.settled();
  const left = (await db.selectFrom("content").select("id").execute()).map(({ id }) => id);
  expect(left).not.toContain(warned);
  expect(left).not.toContain(held);
});
