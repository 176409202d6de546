import { expect, test } from "vitest";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { setup } from "./feature.ts";
import { type Greeting, listGreetingsIn, noteGreeting, sayIn, settleGreeting } from "./greeting-store.ts";

const greeting: Greeting = {
  guildId: "1200000000000000001",
  joinedAt: 1_760_000_000_000,
  systemChannelId: "1200000000000000030",
};
const dm = "01jd0000000000000000000003";

describeOnDatabases("greetings", (database) => {
  test("are noted once for each time the bot came, and said in one place", async () => {
    await using store = await freshDatabase(database, setup.migrations ?? {});
    const note = (one: Greeting) => store.write((tx) => noteGreeting(tx, one));
    expect(await Promise.all([note(greeting), note(greeting), note(greeting)])).toEqual(
      expect.arrayContaining([true, false, false]),
    );
    expect(await note({ ...greeting, joinedAt: greeting.joinedAt + 1 })).toBe(true);

    expect(await store.write((tx) => sayIn(tx, greeting, dm))).toBe(true);
    expect(await store.write((tx) => sayIn(tx, greeting, "01jd0000000000000000000004"))).toBe(false);
    expect(await listGreetingsIn(store.db, dm)).toEqual([greeting]);
    await store.write((tx) => settleGreeting(tx, greeting));
    expect(await listGreetingsIn(store.db, dm)).toEqual([]);
  });
});
