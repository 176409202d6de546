import { expect, test } from "vitest";
import { configSchema } from "#kernel/config.ts";
import { ALL_PARTS, isNames, PARTS, partsAtFirst } from "#kernel/parts.ts";
import { describeOnDatabases, type FreshDatabase, freshDatabase } from "#test/support/databases.ts";
import { desk } from "../desk/feature.ts";
import { parts } from "./feature.ts";
import { isPartOn, loadParts, lockParts, partsIn, readParts, saveParts } from "./part-store.ts";

const HARBOUR = "1200000000000000001";
const LIGHTHOUSE = "1200000000000000002";
const clock = { now: () => 5 } as never;
const config = configSchema.parse({});

describeOnDatabases("what servers switched on", (database) => {
  const fresh = () => freshDatabase(database, { ...desk.migrations, ...parts.migrations });
  const appOf = ({ db }: FreshDatabase) => ({
    db,
    config,
    clock,
    jobs: {} as never,
    contributions: () => [],
    showCommands: async () => {},
  });

  test("is what the host wants until they choose; memory follows the commit and is read anew", async () => {
    await using store = await fresh();
    const app = appOf(store);
    expect(partsIn(app, HARBOUR)).toEqual(["tickets", "forms", "saved-replies", "ratings"]);
    expect(partsIn({ ...app, config: { ...config, parts: "all" } }, HARBOUR)).toEqual(partsAtFirst("all"));
    await store.write((tx) => saveParts(tx, app, HARBOUR, ["incidents"]));
    expect(partsIn(app, HARBOUR)).toEqual(["incidents"]);
    expect(isPartOn(app, HARBOUR, "ratings")).toBe(false);
    expect(isPartOn(app, LIGHTHOUSE, "ratings")).toBe(true);
    await store.db.updateTable("server_parts").set({ parts: '["notes","there-is-no-such"]' }).execute();
    await loadParts(store.db);
    expect(partsIn(app, HARBOUR)).toEqual(["notes"]);
  });

  test("names of other bots are never on unless somebody named them", () => {
    const names = ALL_PARTS.filter(isNames);
    expect(names).toEqual(ALL_PARTS.filter((part) => part.startsWith("names-")));
    for (const offered of ["few", "all"] as const) {
      expect(partsAtFirst(offered).filter((part) => PARTS[part].from === "named")).toEqual([]);
    }
    expect(partsAtFirst("all")).toHaveLength(ALL_PARTS.length - names.length);
  });

  test("of two who switch at once, both count", async () => {
    await using store = await fresh();
    const app = appOf(store);
    const add = (part: (typeof ALL_PARTS)[number]) =>
      store.write(async (tx) => {
        await lockParts(tx, app, HARBOUR);
        const before = await readParts(tx, app, HARBOUR);
        await saveParts(tx, app, HARBOUR, [...before, part]);
      });
    await Promise.all([add("notes"), add("incidents"), add("targets"), add("levels")]);
    expect(await readParts(store.db, app, HARBOUR)).toHaveLength(8);
  });

  test("is everything where there was a desk before there was a choice", async () => {
    await using store = await fresh();
    await store.db.schema.dropTable("server_parts").execute();
    const row = { name: "Harbour", locale: "en-US", prefix: "!", reply_prefix: "+", settings: "{}", applied_at: 1 };
    await store.db
      .insertInto("desk")
      .values({ guild_id: HARBOUR, ...row })
      .execute();
    const [first, ...later] = Object.values(parts.migrations ?? {});
    await first?.up(store.db);
    // Who chose before tickets could be switched off has them.
    const chosen = { guild_id: LIGHTHOUSE, parts: '["notes"]', changed_at: 1 };
    await store.db.insertInto("server_parts").values(chosen).execute();
    for (const { up } of later) await up(store.db);
    await loadParts(store.db);
    expect(partsIn(appOf(store), HARBOUR)).toEqual(partsAtFirst("all"));
    expect(partsIn(appOf(store), LIGHTHOUSE)).toEqual(["tickets", "forms", "notes"]);
    expect(partsIn(appOf(store), "1200000000000000003")).toEqual(partsAtFirst("few"));
  });
});
