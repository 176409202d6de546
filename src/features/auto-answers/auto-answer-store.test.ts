import { expect, test } from "vitest";
import { Stale } from "#kernel/database.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import type { AutoAnswer } from "./auto-answer.ts";
import {
  endOffer,
  findAutoAnswer,
  findAutoAnswerById,
  insertAutoAnswer,
  listAutoAnswers,
  listGiven,
  noteGiven,
  pause,
  updateAutoAnswer,
  wasOffered,
} from "./auto-answer-store.ts";
import { autoAnswers } from "./migration.ts";

const guildId = "1200000000000000001";
const answer = (change: Partial<AutoAnswer> = {}): AutoAnswer => ({
  id: "01jd0000000000000000000060",
  guildId,
  version: 1,
  name: "Refund",
  on: "refund",
  answer: "Three days.",
  types: [],
  when: "both",
  paused: false,
  given: 0,
  helped: 0,
  askedOn: 0,
  createdAt: 1,
  ...change,
});

describeOnDatabases("automatic answers", (database) => {
  const fresh = () => freshDatabase(database, { "2026-11-21-34-auto-answers": autoAnswers });

  test("a name is there once, in its server alone; a change names its version and switches it on again", async () => {
    await using store = await fresh();
    const add = (id: string, change: Partial<AutoAnswer> = {}) =>
      store.write((tx) => insertAutoAnswer(tx, answer({ id, ...change })));
    const same = await Promise.all([add("a"), add("b", { name: "REFUND" })]);
    expect(same.toSorted()).toEqual(["stored", "taken"]);
    expect(await add("c", { guildId: "1200000000000000002" })).toBe("stored");
    expect(await findAutoAnswerById(store.db, guildId, "c")).toBeUndefined();
    const [stored] = await listAutoAnswers(store.db, guildId);
    if (!stored) throw new Error("not there");
    await store.write((tx) => pause(tx, stored));
    expect((await findAutoAnswer(store.db, guildId, " refund "))?.paused).toBe(true);
    expect(await store.write((tx) => updateAutoAnswer(tx, { ...stored, on: "money" }))).toBe("stored");
    expect(await findAutoAnswer(store.db, guildId, "refund")).toMatchObject({ on: "money", paused: false, version: 2 });
    await store.write(async (tx) => {
      await expect(updateAutoAnswer(tx, stored)).rejects.toThrow(Stale);
    });
  });

  test("given once in a ticket, decided once for a start, whoever is faster; and counted", async () => {
    await using store = await fresh();
    await store.write((tx) => insertAutoAnswer(tx, answer()));
    const given = await Promise.all([1, 2, 3].map((at) => store.write((tx) => noteGiven(tx, answer(), "t1", at))));
    expect(given.filter(Boolean)).toHaveLength(1);
    expect(await store.write((tx) => noteGiven(tx, answer(), "t2", 4))).toBe(true);
    expect([...(await listGiven(store.db, "t1"))]).toEqual([answer().id]);
    expect(await wasOffered(store.db, "d1")).toBe(false);
    const end = (draftId: string, outcome: "helped" | "asked-on") =>
      store.write((tx) => endOffer(tx, { guildId, id: answer().id, draftId, outcome, at: 1 }));
    await end("d1", "helped");
    await end("d1", "asked-on");
    await end("d2", "asked-on");
    expect(await wasOffered(store.db, "d1")).toBe(true);
    expect(await findAutoAnswer(store.db, guildId, "refund")).toMatchObject({ given: 2, helped: 1, askedOn: 1 });
  });
});
