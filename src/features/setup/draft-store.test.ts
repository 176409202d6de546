import { expect, test } from "vitest";
import { days } from "#kernel/types.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { deleteSetupDraft, findTurn, getSetupDraft, type SetupDraft, saveSetupDraft, takeTurn } from "./draft-store.ts";
import { SetUpMeanwhile, SetupOver } from "./errors.ts";
import { setup } from "./feature.ts";

const draft: SetupDraft = {
  id: "01jd0000000000000000000009",
  guildId: "1200000000000000001",
  userId: "1200000000000000040",
  answers: { staff: ["1"], room: "dm", place: null, panel: "2", names: "anonymous", topics: ["support"] },
  turn: 0,
};

describeOnDatabases("desks that are being set up", (database) => {
  const fresh = () => freshDatabase(database, setup.migrations ?? {});

  test("are found by whoever opened the card, in their server, for a day", async () => {
    await using store = await fresh();
    await store.write((tx) => saveSetupDraft(tx, draft, 5));
    expect(await getSetupDraft(store.db, draft, draft.id)).toEqual(draft);
    for (const who of [
      { guildId: "1200000000000000002", userId: draft.userId },
      { guildId: draft.guildId, userId: "1200000000000000041" },
      { guildId: null, userId: draft.userId },
    ]) {
      await expect(getSetupDraft(store.db, who, draft.id)).rejects.toBeInstanceOf(SetupOver);
    }
    const other = { ...draft, id: "01jd000000000000000000000a" };
    await store.write((tx) => saveSetupDraft(tx, other, 6 + days(1)));
    await expect(getSetupDraft(store.db, draft, draft.id)).rejects.toBeInstanceOf(SetupOver);
    await store.write((tx) => deleteSetupDraft(tx, other.id));
    await expect(getSetupDraft(store.db, draft, other.id)).rejects.toBeInstanceOf(SetupOver);
  });

  test("of many who began alike and press at once, one sets the server up", async () => {
    await using store = await fresh();
    const press = () =>
      store
        .write((tx) => takeTurn(tx, draft))
        .then(
          () => "done",
          (error: unknown) => error,
        );
    const all = await Promise.all(Array.from({ length: 20 }, press));
    expect(all.filter((one) => one === "done")).toHaveLength(1);
    expect(all.filter((one) => one instanceof SetUpMeanwhile)).toHaveLength(19);
    expect(await findTurn(store.db, draft.guildId)).toBe(1);
    await store.write((tx) => takeTurn(tx, { ...draft, turn: 1 }));
    expect(await findTurn(store.db, "1200000000000000002")).toBe(0);
  });
});
