import { expect, test } from "vitest";
import { people } from "#features/people/feature.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { deskFile } from "./feature.ts";
import { findNewestPoint, findPoint, insertChange, listChanges, MOST_CHANGES } from "./history-store.ts";
import { type DeskSnapshot, packSnapshot } from "./snapshot.ts";

const guildId = "1200000000000000001";
const other = "1200000000000000002";
// Each in its own order: what is sealed is not what is read.
const vault = { seal: (words: string) => `sealed ${words}`, open: (sealed: string) => sealed.slice("sealed ".length) };

describeOnDatabases("what was changed about a desk", (database) => {
  async function openHistory() {
    const store = await freshDatabase(database, { ...people.migrations, ...deskFile.migrations });
    let made = 0;
    const app = { clock: { now: () => 1_000 + made }, ids: { next: () => `01jd${String(++made).padStart(22, "0")}` } };
    const note = (change: Parameters<typeof insertChange>[2]) =>
      store.write((tx) => insertChange(tx, app as never, change));
    return { store, note, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
  }
  const named = (name: string) => ({ desk: { name }, types: [], panels: [] }) as unknown as DeskSnapshot;
  const packed = (name: string) => packSnapshot(named(name), vault);

  test("is read newest first, of one server, with who did it", async () => {
    await using history = await openHistory();
    const { store, note } = history;
    await note({ guildId, by: null, how: "file", lines: ["+ desk"], snapshot: null });
    const lines = ["~ desk: staff roles", "+ type bug"];
    await note({ guildId, by: "1200000000000000040", how: "setup", lines, snapshot: packed("one") });
    await note({ guildId: other, by: null, how: "file", lines: ["+ desk"], snapshot: null });
    expect(await listChanges(store.db, guildId, 5)).toMatchObject([
      { by: "1200000000000000040", how: "setup", lines, hasPoint: true },
      { by: null, how: "file", lines: ["+ desk"], hasPoint: false },
    ]);
    expect(await listChanges(store.db, guildId, 1)).toHaveLength(1);
  });

  test("how the desk was after a change is this server's alone", async () => {
    await using history = await openHistory();
    const { store, note } = history;
    await note({ guildId, by: null, how: "file", lines: [], snapshot: packed("one") });
    await note({ guildId: other, by: null, how: "file", lines: [], snapshot: packed("theirs") });
    const [change] = await listChanges(store.db, guildId, 1);
    const id = change?.id ?? "";
    expect(await findPoint(store.db, { vault }, guildId, id)).toMatchObject({ id, snapshot: named("one") });
    expect(await findPoint(store.db, { vault }, other, id)).toBeUndefined();
    expect(await findNewestPoint(store.db, { vault }, guildId)).toMatchObject({ id });
  });

  test(`of more than ${MOST_CHANGES} the oldest are forgotten, of this server only`, async () => {
    await using history = await openHistory();
    const { store, note } = history;
    await note({ guildId: other, by: null, how: "file", lines: [], snapshot: packed("theirs") });
    for (let made = 0; made < MOST_CHANGES + 2; made++) {
      await note({ guildId, by: null, how: "file", lines: [`+ type t${made}`], snapshot: packed(`${made}`) });
    }
    const left = await listChanges(store.db, guildId, 100);
    expect(left).toHaveLength(MOST_CHANGES);
    expect(left.at(-1)?.lines).toEqual(["+ type t2"]);
    expect(await store.db.selectFrom("desk_point").selectAll().execute()).toHaveLength(MOST_CHANGES + 1);
    expect(await listChanges(store.db, other, 5)).toHaveLength(1);
  });
});
