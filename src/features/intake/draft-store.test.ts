import { expect, test } from "vitest";
import { Stale } from "#kernel/database.ts";
import { openVault } from "#platform/vault/open-vault.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import type { Draft } from "./draft.ts";
import { findDraft, findOpenDraft, noteHeard, saveDraft, wasHeard } from "./draft-store.ts";
import { intake } from "./migration.ts";

const draft: Draft = {
  id: "01jd0000000000000000000010",
  version: 0,
  roomId: "01jd0000000000000000000011",
  person: "01jd0000000000000000000012",
  purpose: "open",
  guildId: null,
  typeId: null,
  panelId: null,
  page: 0,
  deflectionId: null,
  adult: null,
  locale: "en-US",
  servers: ["1200000000000000001"],
  said: [{ messageId: "1", said: { text: "secret words", files: [], extras: [], replyTo: null } }],
  state: "open",
  createdAt: 1,
};

describeOnDatabases("drafts", (database) => {
  const fresh = () => freshDatabase(database, { "2026-11-21-14-intake": intake });

  test("a message and a press at the same moment do not undo each other", async () => {
    await using store = await fresh();
    const app = { vault: openVault(store.dataFolder) };
    await store.write((tx) => saveDraft(tx, app, draft));
    const change = (next: (now: Draft) => Draft) =>
      store.write(async (tx) => {
        const now = await findOpenDraft(tx, app, draft.roomId);
        if (now) await saveDraft(tx, app, next(now));
      });
    const more = { messageId: "2", said: { text: "and more", files: [], extras: [], replyTo: null } };
    await Promise.all([
      change((now) => ({ ...now, said: [...now.said, more] })),
      change((now) => ({ ...now, typeId: "01jd0000000000000000000013" })),
    ]);
    expect(await findDraft(store.db, app, draft.id)).toMatchObject({
      typeId: "01jd0000000000000000000013",
      said: [{ messageId: "1" }, { messageId: "2" }],
      version: 3,
    });
    const late = { ...draft, version: 1 };
    await store.write(async (tx) => expect(saveDraft(tx, app, late)).rejects.toThrow(Stale));
  });

  test("of two starts in the same moment there is one, and the other finds it", async () => {
    await using store = await fresh();
    const app = { vault: openVault(store.dataFolder) };
    const start = (id: string) =>
      store.write(async (tx) => {
        const before = await findOpenDraft(tx, app, draft.roomId);
        if (!before) await saveDraft(tx, app, { ...draft, id });
        return before?.id ?? id;
      });
    const [first, second] = await Promise.all([draft.id, "01jd0000000000000000000014"].map(start));
    expect(second).toBe(first);
  });

  test("words are sealed while they wait, and gone when they were sent or given up; then another start may begin", async () => {
    await using store = await fresh();
    const app = { vault: openVault(store.dataFolder) };
    await store.write((tx) => saveDraft(tx, app, draft));
    const rows = () => store.db.selectFrom("draft").selectAll().execute();
    expect(JSON.stringify(await rows())).not.toContain("secret words");
    await store.write((tx) => saveDraft(tx, app, { ...draft, version: 1, state: "sent" }));
    expect((await rows()).map(({ said }) => said)).toEqual([null]);
    await store.write((tx) => saveDraft(tx, app, { ...draft, id: "01jd0000000000000000000019" }));
    expect((await findOpenDraft(store.db, app, draft.roomId))?.id).toBe("01jd0000000000000000000019");
  });

  test("a DM is heard once", async () => {
    await using store = await fresh();
    expect(await store.write((tx) => noteHeard(tx, "5", 1))).toBe(true);
    expect(await store.write((tx) => noteHeard(tx, "5", 2))).toBe(false);
    expect(await wasHeard(store.db, "5")).toBe(true);
    expect(await wasHeard(store.db, "6")).toBe(false);
  });
});
