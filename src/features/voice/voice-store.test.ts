import { expect, test } from "vitest";
import { desk } from "#features/desk/feature.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { readVoices, speechOf, voiceChanged } from "./kept-voices.ts";
import { voices } from "./migration.ts";
import { countChange, deleteOwnWords, findOwnWords, listVersions, readVoice, saveOwnWords } from "./voice-store.ts";

const HERE = "1200000000000000001";
const THERE = "1200000000000000002";
const which = { typeId: null, locale: "de", key: "tickets.opened-heading" };

describeOnDatabases("how servers speak", (database) => {
  const fresh = () => freshDatabase(database, { ...desk.migrations, "2026-11-21-99-voices": voices });

  test("words are one server's, in one language, everywhere or for one topic; each change is counted", async () => {
    await using store = await fresh();
    const ofTopic = { ...which, typeId: "01jd0000000000000000000001" };
    await store.write(async (tx) => {
      await countChange(tx, HERE, { preset: "warm" });
      await saveOwnWords(tx, HERE, { ...which, words: "Ist da", origin: "command" });
      await saveOwnWords(tx, HERE, { ...which, words: "Ist da: {number}", origin: "command" });
      await saveOwnWords(tx, HERE, { ...ofTopic, words: "Spiele", origin: "command" });
      await countChange(tx, HERE);
    });
    expect(await readVoice(store.db, HERE)).toMatchObject({
      preset: "warm",
      accent: null,
      version: 2,
      words: [
        { ...which, words: "Ist da: {number}" },
        { ...ofTopic, words: "Spiele" },
      ],
    });
    expect(await findOwnWords(store.db, THERE, which)).toBeUndefined();
    expect(await readVoice(store.db, THERE)).toMatchObject({ preset: null, version: 0, words: [] });
    expect(await listVersions(store.db)).toEqual(new Map([[HERE, 2]]));

    await store.write((tx) => deleteOwnWords(tx, HERE, which));
    expect((await readVoice(store.db, HERE)).words).toMatchObject([{ words: "Spiele" }]);
    await store.write((tx) => deleteOwnWords(tx, HERE));
    expect((await readVoice(store.db, HERE)).words).toEqual([]);
  });

  test("memory follows the rows: at once where they are changed, with the next look where another process did", async () => {
    await using store = await fresh();
    const said = () => speechOf(store, { guildId: HERE })?.words("de", which.key);
    await store.write(async (tx) => {
      await countChange(tx, HERE);
      await saveOwnWords(tx, HERE, { ...which, words: "Ist da", origin: "command" });
      await voiceChanged(tx, HERE);
      expect(said()).toBeUndefined();
    });
    expect(said()).toBe("Ist da");
    expect(speechOf(store, { guildId: THERE })).toBeUndefined();
    await store.write(async (tx) => {
      await countChange(tx, HERE);
      await saveOwnWords(tx, HERE, { ...which, words: "Liegt vor", origin: "command" });
    });
    expect(said()).toBe("Ist da");
    await readVoices(store.db);
    expect(said()).toBe("Liegt vor");
  });

  test("words of a topic reach those that another process put below it", async () => {
    await using store = await fresh();
    const [above, below] = ["01jd0000000000000000000001", "01jd0000000000000000000002"];
    const topic = { guild_id: HERE, position: 0, description: "", emoji: null, leads: "ticket", answer: null };
    const rest = { own: "{}", settings: "{}", origin: "command", retired: 0, parent_id: null };
    for (const id of [above, below]) {
      await store.db
        .insertInto("ticket_type")
        .values({ ...topic, ...rest, id, type_key: id, name: id })
        .execute();
    }
    await store.write(async (tx) => {
      await countChange(tx, HERE);
      await saveOwnWords(tx, HERE, { ...which, typeId: above, words: "Spiele", origin: "command" });
      await voiceChanged(tx, HERE);
    });
    const said = () => speechOf(store, { guildId: HERE, typeId: below })?.words("de", which.key);
    expect(said()).toBeUndefined();
    await store.db.updateTable("ticket_type").set({ parent_id: above }).where("id", "=", below).execute();
    await readVoices(store.db);
    expect(said()).toBe("Spiele");
  });
});
