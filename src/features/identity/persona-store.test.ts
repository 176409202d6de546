import { expect, test } from "vitest";
import { people } from "#features/people/feature.ts";
import { describeOnDatabases, type FreshDatabase, freshDatabase } from "#test/support/databases.ts";
import { stillClock } from "#test/support/still-clock.ts";
import { identity } from "./feature.ts";
import { aliasForTicket, personaOf, resetPersona } from "./persona-of.ts";
import { findPersonaNamed, listPersonas } from "./persona-store.ts";
import { shippedAdjectives, shippedNouns } from "./shipped-words.ts";
import { addWord, listOwnWords, removeWord } from "./word-store.ts";

const GUILD = "1200000000000000001";
const clock = stillClock();

describeOnDatabases("aliases", (database) => {
  const fresh = () => freshDatabase(database, { ...people.migrations, ...identity.migrations });

  /** Leaves "Quiet Otter" and "Calm Otter" and nothing else. */
  async function withTwoNames({ write }: FreshDatabase): Promise<void> {
    await write(async (tx) => {
      for (const word of shippedAdjectives.filter((one) => one !== "Quiet" && one !== "Calm"))
        await removeWord(tx, GUILD, "adjective", word);
      for (const word of [...shippedNouns.keys()].filter((one) => one !== "Otter"))
        await removeWord(tx, GUILD, "noun", word);
    });
  }

  test("people who get one at once get different ones; one person gets one", async () => {
    await using store = await fresh();
    await withTwoNames(store);
    const people = ["anna", "bert", "anna", "carl", "anna"];
    const made = await Promise.all(
      people.map((person) => store.write((tx) => personaOf(tx, { clock }, GUILD, person))),
    );
    expect(new Set(made.filter((_, index) => people[index] === "anna").map(({ name }) => name)).size).toBe(1);
    expect(new Set(made.map(({ name }) => name)).size).toBe(3);
    expect(await listPersonas(store.db, GUILD, 10)).toHaveLength(3);
    // In another server everything is free.
    const elsewhere = await store.write((tx) => personaOf(tx, { clock }, "1200000000000000002", "dora"));
    expect(elsewhere.guildId).toBe("1200000000000000002");
  });

  test("a reset gives another one, and the old one is free", async () => {
    await using store = await fresh();
    await withTwoNames(store);
    const before = await store.write((tx) => personaOf(tx, { clock }, GUILD, "anna"));
    const after = await store.write((tx) => resetPersona(tx, { clock }, GUILD, "anna"));
    expect(after.name).not.toBe(before.name);
    expect(await findPersonaNamed(store.db, GUILD, before.name.toUpperCase())).toBeUndefined();
    expect((await findPersonaNamed(store.db, GUILD, after.name.toUpperCase()))?.person).toBe("anna");
  });

  test("a ticket's alias is nobody's of the team", async () => {
    await using store = await fresh();
    await withTwoNames(store);
    const { name } = await store.write((tx) => personaOf(tx, { clock }, GUILD, "anna"));
    for (let time = 0; time < 5; time++) {
      expect(await store.write((tx) => aliasForTicket(tx, GUILD, []))).not.toBe(name);
    }
    const first = await store.write((tx) => aliasForTicket(tx, GUILD, []));
    expect(await store.write((tx) => aliasForTicket(tx, GUILD, [first]))).toMatch(/^(Quiet|Calm) Otter 2$/);
  });

  test("words are added once, changed, and taken away", async () => {
    await using store = await fresh();
    await store.write(async (tx) => {
      await addWord(tx, GUILD, { kind: "noun", word: "Anchor", picture: null });
      await addWord(tx, GUILD, { kind: "noun", word: "Anchor", picture: "⚓" });
      await removeWord(tx, GUILD, "noun", "Otter");
    });
    expect(await listOwnWords(store.db, GUILD)).toEqual([
      { kind: "noun", word: "Anchor", state: "added", picture: "⚓" },
      { kind: "noun", word: "Otter", state: "removed", picture: null },
    ]);
    await store.write((tx) => removeWord(tx, GUILD, "noun", "Anchor"));
    expect(await listOwnWords(store.db, GUILD)).toHaveLength(1);
  });
});
