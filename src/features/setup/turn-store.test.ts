import { expect, test } from "vitest";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { SetUpMeanwhile } from "./errors.ts";
import { setup } from "./feature.ts";
import { findTurn, takeTurn } from "./turn-store.ts";

const draft = { guildId: "1200000000000000001", turn: 0 };

describeOnDatabases("desks that are being set up", (database) => {
  const fresh = () => freshDatabase(database, setup.migrations ?? {});

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
