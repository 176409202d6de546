import { expect, test } from "vitest";
import { UserError } from "#kernel/errors.ts";
import { days, hours } from "#kernel/types.ts";
import { openVault } from "#platform/vault/open-vault.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { type Begun, begunOf } from "./begun.ts";
import { unfinished } from "./feature.ts";

class Over extends UserError {
  readonly code = "unfinished.tried";
}

interface Letter extends Begun {
  readonly words: string;
  readonly to: string | null;
}

const letters = begunOf<Letter>({ kind: "post.letter", keptFor: days(1), over: Over });
const cards = begunOf<Letter>({ kind: "post.card", keptFor: hours(1), over: Over });

const letter: Letter = {
  id: "01jd0000000000000000000009",
  guildId: "1200000000000000001",
  userId: "1200000000000000040",
  words: "🚢 Überfahrt",
  to: null,
};
const other: Letter = { ...letter, id: "01jd000000000000000000000a" };
const whose = { guildId: letter.guildId, actor: { id: letter.userId } };

describeOnDatabases("what somebody is about to do", (database) => {
  /** With an app whose time is set. */
  async function opened() {
    const store = await freshDatabase(database, unfinished.migrations ?? {});
    const vault = openVault(store.dataFolder);
    const at = (now: number) => ({ vault, clock: { now: () => now } }) as Parameters<typeof letters.get>[1];
    const rows = () => store.db.selectFrom("unfinished").selectAll().orderBy("id").execute();
    return { store, at, rows, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
  }

  test("is found by whoever does it, in their server, as what it is; nobody else learns that it exists", async () => {
    await using given = await opened();
    const { store, at } = given;
    await store.write((tx) => letters.save(tx, at(5), letter));
    expect(await letters.get(store.db, at(5), whose, letter.id)).toEqual(letter);
    for (const who of [
      { ...whose, guildId: "1200000000000000002" },
      { ...whose, guildId: null },
      { ...whose, actor: { id: "1200000000000000041" } },
    ]) {
      await expect(letters.get(store.db, at(5), who, letter.id)).rejects.toBeInstanceOf(Over);
    }
    await expect(cards.get(store.db, at(5), whose, letter.id)).rejects.toBeInstanceOf(Over);
    for (const id of [other.id, undefined]) {
      await expect(letters.get(store.db, at(5), whose, id)).rejects.toBeInstanceOf(Over);
    }
  });

  test("is as it was said last, and forgotten when it is done", async () => {
    await using given = await opened();
    const { store, at, rows } = given;
    const changed = { ...letter, words: "x".repeat(200_000), to: "Ada" };
    await store.write((tx) => letters.save(tx, at(5), letter));
    await store.write((tx) => letters.save(tx, at(6), changed));
    expect(await letters.get(store.db, at(6), whose, letter.id)).toEqual(changed);
    await store.write(async (tx) => {
      await cards.forget(tx, letter);
      await letters.forget(tx, { ...letter, userId: "1200000000000000041" });
      await letters.forget(tx, { ...letter, guildId: "1200000000000000002" });
      await letters.forget(tx, other);
    });
    expect(await rows()).toHaveLength(1);
    await store.write((tx) => letters.forget(tx, letter));
    expect(await rows()).toEqual([]);
  });

  test("is over so long after the last touch, each kind in its time; its row goes when somebody else begins something", async () => {
    await using given = await opened();
    const { store, at, rows } = given;
    await store.write((tx) => letters.save(tx, at(0), letter));
    await store.write((tx) => letters.save(tx, at(days(1)), letter));
    await store.write((tx) => cards.save(tx, at(days(1)), other));
    expect(await letters.get(store.db, at(days(2)), whose, letter.id)).toEqual(letter);
    await expect(letters.get(store.db, at(days(2) + 1), whose, letter.id)).rejects.toBeInstanceOf(Over);
    expect(await cards.get(store.db, at(days(1) + hours(1)), whose, other.id)).toEqual(other);
    await expect(cards.get(store.db, at(days(1) + hours(1) + 1), whose, other.id)).rejects.toBeInstanceOf(Over);
    expect(await rows()).toHaveLength(2);
    const third = { ...letter, id: "01jd000000000000000000000b", userId: "1200000000000000041" };
    await store.write((tx) => letters.save(tx, at(days(2) + 1), third));
    expect((await rows()).map(({ id }) => id)).toEqual([third.id]);
  });

  test("is sealed, and has an end", async () => {
    await using given = await opened();
    const { store, at, rows } = given;
    await store.write((tx) => letters.save(tx, at(5), { ...letter, words: "grey-harbour" }));
    expect(JSON.stringify(await rows())).not.toMatch(/grey-harbour|words/);
    const endless = { ...letter, words: "x".repeat(2 * 1024 * 1024) };
    await expect(store.write((tx) => letters.save(tx, at(5), endless))).rejects.toThrow("post.letter has 20971");
    expect(await letters.get(store.db, at(5), whose, letter.id)).toMatchObject({ words: "grey-harbour" });
  });
});
