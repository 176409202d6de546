import { expect, test } from "vitest";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { ratings } from "./migration.ts";
import { changeProblem, deleteProblems, findProblem, insertProblem, listProblems } from "./problem-store.ts";
import type { GivenRating } from "./rating.ts";
import { deleteRating, findRating, saveRating } from "./rating-store.ts";
import { loseThread, loseThreadsIn } from "./response-room.ts";

const given: GivenRating = {
  ticketId: "t1",
  scale: "stars",
  points: 4,
  words: null,
  firstAt: 1_795_000_000_000,
  at: 1_795_000_000_001,
  version: 1,
  roomId: null,
};

describeOnDatabases("ratings", (database) => {
  test("one for each ticket, changed in its place", async () => {
    await using store = await freshDatabase(database, { "2026-11-21-84-ratings": ratings });
    await store.write((tx) => saveRating(tx, given));
    const changed = { ...given, scale: "two-point", points: 0, words: "c1", version: 2, roomId: "r1" } as const;
    await store.write((tx) => saveRating(tx, changed));
    await store.write((tx) => saveRating(tx, { ...given, ticketId: "t2" }));
    expect(await findRating(store.db, "t1")).toEqual(changed);
    await store.write((tx) => deleteRating(tx, "t1"));
    expect(await findRating(store.db, "t1")).toBeUndefined();
    expect(await findRating(store.db, "t2")).toMatchObject({ points: 4 });
  });

  test("problems of a ticket, by their id, until their words are read", async () => {
    await using store = await freshDatabase(database, { "2026-11-21-84-ratings": ratings });
    const problem = { id: "p1", ticketId: "t1", at: 1_795_000_000_000, words: "c1", roomId: "r1" };
    await store.write((tx) => insertProblem(tx, problem));
    await store.write((tx) => insertProblem(tx, { ...problem, id: "p2", ticketId: "t2" }));
    await store.write((tx) => changeProblem(tx, "p1", { words: null, roomId: "r2" }));
    expect(await findProblem(store.db, "p1")).toEqual({ ...problem, words: null, roomId: "r2" });
    expect(await listProblems(store.db, "t2")).toHaveLength(1);
    await store.write((tx) => deleteProblems(tx, "t1"));
    expect(await findProblem(store.db, "p1")).toBeUndefined();
    expect(await findProblem(store.db, "p2")).toBeDefined();
  });

  test("a thread of responses goes with its channel, or by itself; a refused one stays", async () => {
    await using store = await freshDatabase(database, { "2026-11-21-84-ratings": ratings });
    const thread = (thread_key: string, room_id: string) => ({ thread_key, room_id, refused: 0 });
    await store.write(async (tx) => {
      await tx
        .insertInto("response_thread")
        .values([thread("1:ratings", "a"), thread("1:problems", "b")])
        .execute();
      await tx
        .insertInto("response_thread")
        .values([thread("2:ratings", "c"), thread("2:problems", "d")])
        .execute();
    });
    expect(await store.write((tx) => loseThread(tx, "nobody's", "gone"))).toBe(false);
    expect(await store.write((tx) => loseThread(tx, "c", "gone"))).toBe(true);
    expect(await store.write((tx) => loseThread(tx, "d", "refused"))).toBe(true);
    await store.write((tx) => loseThreadsIn(tx, "1"));
    expect(await store.db.selectFrom("response_thread").select(["room_id", "refused"]).execute()).toEqual([
      { room_id: "d", refused: 1 },
    ]);
  });
});
