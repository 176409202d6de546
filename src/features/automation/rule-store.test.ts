import { expect, test } from "vitest";
import { Stale } from "#kernel/database.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { automation, webhooks } from "./migration.ts";
import { deleteRule, findRule, findRuleById, insertRule, listRules, noteFailures, updateRule } from "./rule-store.ts";
import { countNotDone, hasRun, listRuns, noteRun, type Run } from "./run-store.ts";
import { findSeen, forgetTicket, listHeard, noteHeard, saveSeen } from "./seen-store.ts";
import { aRule } from "./testing.ts";

/** Turns words round, so that what is not sealed shows. */
const turned = (words: string) => [...words].reverse().join("");
const app = { vault: { seal: turned, open: turned } };
const rule = aRule();

const aRun = (change: Partial<Run> = {}): Run => ({
  id: "r1",
  guildId: rule.guildId,
  ruleId: rule.id,
  ruleVersion: 1,
  ruleName: rule.name,
  ticketId: "t1",
  occasion: "f:3",
  at: 5,
  from: 3,
  to: 6,
  chain: [rule.id],
  steps: ["tag"],
  outcome: "done",
  reason: null,
  ...change,
});

describeOnDatabases("automation", (database) => {
  const fresh = () =>
    freshDatabase(database, { "2026-11-22-40-automation": automation, "2026-11-22-41-automation-webhooks": webhooks });

  test("a name is there once, in its server alone; what a rule says is sealed; a change names its version", async () => {
    await using store = await fresh();
    const add = (id: string, change: object = {}) => store.write((tx) => insertRule(tx, app, aRule({ id, ...change })));
    const same = await Promise.all([add("a"), add("b", { name: "NOBODY  answered" })]);
    expect(same.toSorted()).toEqual(["stored", "taken"]);
    expect(await add("c", { guildId: "1200000000000000002" })).toBe("stored");
    expect(await findRuleById(store.db, app, rule.guildId, "c")).toBeUndefined();
    const rows = await store.db.selectFrom("automation_rule").select("definition").execute();
    expect(rows.map(({ definition }) => definition).join()).not.toContain("Nobody has answered yet");
    const [stored] = await listRules(store.db, app, rule.guildId);
    if (!stored) throw new Error("not there");
    expect(stored.definition).toEqual(rule.definition);
    await store.write((tx) => noteFailures(tx, { ...stored, failures: 5, paused: "failing" }));
    expect(await findRule(store.db, app, rule.guildId, " nobody answered")).toMatchObject({ paused: "failing" });
    expect(await store.write((tx) => updateRule(tx, app, { ...stored, name: "Other" }))).toBe("stored");
    expect(await findRule(store.db, app, rule.guildId, "other")).toMatchObject({ version: 2, paused: null });
    await store.write(async (tx) => {
      await expect(updateRule(tx, app, stored)).rejects.toThrow(Stale);
    });
    await store.write((tx) => deleteRule(tx, stored));
    expect(await listRules(store.db, app, rule.guildId)).toEqual([]);
  });

  test("what was done is noted once for a version, whoever is faster; the newest first", async () => {
    await using store = await fresh();
    const note = (change: Partial<Run>) => store.write((tx) => noteRun(tx, app, aRun(change)));
    const noted = await Promise.all(["r1", "r2", "r3"].map((id) => note({ id })));
    expect(noted.filter(Boolean)).toHaveLength(1);
    expect(await note({ id: "r4", ruleVersion: 2, outcome: "failed", reason: "No such topic", at: 9 })).toBe(true);
    expect(await hasRun(store.db, { id: rule.id, version: 2 }, "t1", "f:3")).toBe(true);
    expect(await hasRun(store.db, { id: rule.id, version: 3 }, "t1", "f:3")).toBe(false);
    const [newest] = await listRuns(store.db, app, { guildId: rule.guildId, ruleId: null, skip: 0, limit: 5 });
    expect(newest).toEqual(aRun({ id: "r4", ruleVersion: 2, outcome: "failed", reason: "No such topic", at: 9 }));
    expect(await countNotDone(store.db, rule.guildId, 6)).toEqual(new Map([[rule.id, 1]]));
    expect(await listRuns(store.db, app, { guildId: "2", ruleId: null, skip: 0, limit: 5 })).toEqual([]);
  });

  test("how far a timeline was looked at goes on once; erasing a ticket leaves nothing of it", async () => {
    await using store = await fresh();
    const seen = { version: 4, ruleId: rule.id };
    await store.write((tx) => saveSeen(tx, "t1", undefined, seen));
    expect(await findSeen(store.db, "t1")).toEqual(seen);
    await store.write((tx) => saveSeen(tx, "t1", seen, { version: 5, ruleId: "~" }));
    await store.write(async (tx) => {
      await expect(saveSeen(tx, "t1", seen, { version: 5, ruleId: "x" })).rejects.toThrow(Stale);
    });
    await store.write(async (tx) => {
      await noteHeard(tx, "t1", rule, "m1");
      await noteHeard(tx, "t1", rule, "m1");
      await noteRun(tx, app, aRun());
    });
    expect(await listHeard(store.db, "t1")).toEqual([{ ruleId: rule.id, ruleVersion: 1, messageId: "m1" }]);
    await store.write((tx) => forgetTicket(tx, "t1"));
    expect(await findSeen(store.db, "t1")).toBeUndefined();
    expect(await listHeard(store.db, "t1")).toEqual([]);
    expect(await listRuns(store.db, app, { guildId: rule.guildId, ruleId: rule.id, skip: 0, limit: 5 })).toEqual([]);
  });
});
