import { expect, test } from "vitest";
import { days } from "#kernel/types.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { deleteDraft, getDraft, saveDraft } from "./draft-store.ts";
import { DraftGone } from "./errors.ts";
import { panels } from "./feature.ts";
import { findHealth, forgetHealth, saveHealth } from "./health-store.ts";
import { isSame, newSettings, type PanelDraft } from "./panel-draft.ts";

const GUILD = "1200000000000000001";
const settings = newSettings("help", "1200000000000000030", ["billing"]);
const aDraft = (change: Partial<PanelDraft> = {}): PanelDraft => ({
  id: "01jd0000000000000000000009",
  guildId: GUILD,
  userId: "1200000000000000040",
  panelId: null,
  settings,
  basis: null,
  lacks: [],
  leftOut: [],
  shown: {},
  typed: {},
  ...change,
});

describeOnDatabases("editors of help messages", (database) => {
  const fresh = () => freshDatabase(database, panels.migrations ?? {});

  test("are found by whoever opened them, in their server; nobody else learns that they exist", async () => {
    await using store = await fresh();
    const draft = aDraft({ settings: { ...settings, title: "🚢 Überfahrt", text: "x".repeat(2_000) } });
    await store.write((tx) => saveDraft(tx, draft, 5));
    expect(await getDraft(store.db, draft, draft.id)).toEqual(draft);
    for (const who of [
      { guildId: "1200000000000000002", userId: draft.userId },
      { guildId: GUILD, userId: "1200000000000000041" },
      { guildId: null, userId: draft.userId },
    ]) {
      await expect(getDraft(store.db, who, draft.id)).rejects.toBeInstanceOf(DraftGone);
    }
    await store.write((tx) => deleteDraft(tx, draft.id));
    await expect(getDraft(store.db, draft, draft.id)).rejects.toBeInstanceOf(DraftGone);
  });

  test("are forgotten a day after the last touch", async () => {
    await using store = await fresh();
    const old = aDraft();
    const other = aDraft({ id: "01jd0000000000000000000010" });
    await store.write((tx) => saveDraft(tx, old, 0));
    await store.write((tx) => saveDraft(tx, old, days(1)));
    await store.write((tx) => saveDraft(tx, other, days(2)));
    expect(await getDraft(store.db, old, old.id)).toEqual(old);
    await store.write((tx) => saveDraft(tx, other, days(2) + 1));
    await expect(getDraft(store.db, old, old.id)).rejects.toBeInstanceOf(DraftGone);
  });

  test("what became of a message that was deleted by hand is remembered, and forgotten", async () => {
    await using store = await fresh();
    await store.write((tx) => saveHealth(tx, "p", { deletedAt: 5, away: false }));
    await store.write((tx) => saveHealth(tx, "p", { deletedAt: 9, away: true }));
    expect(await findHealth(store.db, "p")).toEqual({ deletedAt: 9, away: true });
    await store.write((tx) => forgetHealth(tx, "p"));
    expect(await findHealth(store.db, "p")).toBeUndefined();
  });
});

test("two panels are the same when everything that can be edited is", () => {
  expect(isSame(settings, { ...settings })).toBe(true);
  expect(isSame(settings, { ...settings, title: "" })).toBe(false);
});
