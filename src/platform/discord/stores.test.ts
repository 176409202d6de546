import { expect, test } from "vitest";
import { upsert } from "#kernel/database.ts";
import { openVault } from "#platform/vault/open-vault.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { listSessions, saveSessions } from "./gateway/session-store.ts";
import { forget, insertOpen, isOpen, listLeft, storeAnswer } from "./interactions/store.ts";
import { discordMigrations } from "./migrations.ts";

describeOnDatabases("rows of the Discord adapter", (name) => {
  test("sessions are replaced, and forgotten with their shard", async () => {
    await using database = await freshDatabase(name, discordMigrations);
    const { db, write } = database;
    const session = (shardId: number, sequence: number) => ({
      shardId,
      shardCount: 2,
      sessionId: `s${shardId}`,
      resumeURL: "wss://gateway.example",
      sequence,
    });
    await write((tx) =>
      saveSessions(
        tx,
        new Map([
          [0, session(0, 1)],
          [1, session(1, 1)],
        ]),
        1,
      ),
    );
    await write((tx) => saveSessions(tx, new Map([[1, session(1, 2 ** 40)]]), 2));
    expect(await listSessions(db)).toEqual([session(0, 1), session(1, 2 ** 40)]);
    await write((tx) => saveSessions(tx, new Map([[0, null]]), 3));
    expect(await listSessions(db)).toEqual([session(1, 2 ** 40)]);
  });

  test("an interaction is opened once, answered, sealed and forgotten", async () => {
    await using database = await freshDatabase(name, discordMigrations);
    const { db, write } = database;
    const vault = openVault(database.dataFolder);
    const open = {
      id: "1".repeat(20),
      token: "t".repeat(300),
      applicationId: "2".repeat(20),
      locale: "de",
      original: "private" as const,
      expiresAt: 1_900_000_000_000,
    };
    expect(await write((tx) => insertOpen(tx, vault, open))).toBe(true);
    expect(await write((tx) => insertOpen(tx, vault, open))).toBe(false);
    expect(await listLeft(db, vault, 10)).toEqual([{ ...open, answer: null }]);
    const answer = { to: "original" as const, body: { content: "wörds 🎫".repeat(500) } };
    await write((tx) => storeAnswer(tx, vault, open.id, answer));
    expect(await listLeft(db, vault, 10)).toEqual([{ ...open, answer }]);
    const row = await db.selectFrom("interaction").selectAll().executeTakeFirstOrThrow();
    // Long enough that sealed text does not hold it by chance.
    expect(JSON.stringify(row)).not.toMatch(/t{10}|wörds/);
    await write((tx) => forget(tx, open.id));
    expect(await isOpen(db, open.id)).toBe(false);
  });

  test("a setting is written over", async () => {
    await using database = await freshDatabase(name, discordMigrations);
    const { db, write } = database;
    for (const value of ["a", "b"]) await write((tx) => upsert(tx, "setting", { key: "k", value }, ["key"]));
    expect(await db.selectFrom("setting").select(["key", "value"]).execute()).toEqual([{ key: "k", value: "b" }]);
  });
});
