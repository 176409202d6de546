import { expect, test } from "vitest";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { stillClock } from "#test/support/still-clock.ts";
import { BELIEVED, hasRules, nowHasRules, onServersWithRules, readServersWithRules } from "./has-rules.ts";
import { automation, webhooks } from "./migration.ts";
import { insertRule } from "./rule-store.ts";
import { aRule } from "./testing.ts";

const app = { vault: { seal: (words: string) => words, open: (words: string) => words } };
const rule = aRule();

describeOnDatabases("which servers have rules", (database) => {
  const migrations = { "2026-11-22-40-automation": automation, "2026-11-22-41-automation-webhooks": webhooks };

  // A SQLite file has one process.
  test.skipIf(database === "sqlite")(
    "another process knows it when it is told, and within a minute when it is not",
    async () => {
      await using here = await freshDatabase(database, migrations);
      const clock = stillClock();
      const [told, untold] = [await here.open(), await here.open()];
      const knows = ({ db }: Pick<typeof here, "db">) => hasRules(db, { clock }, rule.guildId);
      for (const one of [here, told, untold]) expect(await knows(one)).toBe(false);
      let times = 0;
      onServersWithRules(here, () => {
        times += 1;
      });
      const add = (id: string, name: string) =>
        here.write(async (tx) => {
          await insertRule(tx, app, { ...rule, id, name });
          return nowHasRules(tx, rule.guildId);
        });
      expect(await add("a", "One")).toBe("new");
      expect(await add("b", "Two")).toBe("known");
      expect(times).toBe(1);
      expect(await knows(here)).toBe(true);
      await readServersWithRules({ db: told.db, clock });
      expect(await knows(told)).toBe(true);
      expect(await knows(untold)).toBe(false);
      clock.advance(BELIEVED);
      expect(await knows(untold)).toBe(true);
      for (const one of [told, untold]) await one.close();
    },
  );
});
