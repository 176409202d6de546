import { expect, test } from "vitest";
import { openGates } from "#features/desk/index.ts";
import { aType } from "#features/desk/testing.ts";
import { people } from "#features/people/feature.ts";
import { findPerson } from "#features/people/index.ts";
import { ulids } from "#kernel/ids.ts";
import { days, hours, minutes, seconds } from "#kernel/types.ts";
import { openVault } from "#platform/vault/open-vault.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { stillClock } from "#test/support/still-clock.ts";
import { block, unblock } from "./block.ts";
import { findBlockOf, listBlocks } from "./block-store.ts";
import { gates } from "./feature.ts";
import { askGates, isPassFor, type Knock, type Passed, passGates, retakePlaces } from "./pass-gates.ts";
import { freePlaces } from "./place-store.ts";

const GUILD = "1200000000000000001";
const ADA = "1200000000000000040";
const STAFF = "1200000000000000050";
const ROLE = "1200000000000000010";

describeOnDatabases("passes", (database) => {
  async function stage() {
    const store = await freshDatabase(database, { ...people.migrations, ...gates.migrations });
    const clock = stillClock(Date.UTC(2026, 10, 21, 12));
    // That a block which is over vanishes is a journey's to show.
    const jobs = { add: async () => undefined, cancel: async () => undefined };
    const app = { clock, ids: ulids(clock), vault: openVault(store.dataFolder), jobs };
    const knock = (change: Partial<Knock> = {}): Knock => ({
      desk: { guildId: GUILD },
      type: aType({ gates: { ...openGates, openPerPanel: null, openPerType: null, perHour: null } }),
      panelId: null,
      userId: ADA,
      member: { roles: [ROLE], joinedAt: 0 },
      by: "member",
      slowMode: 0,
      ...change,
    });
    return {
      ...store,
      app,
      knock,
      later: clock.advance,
      /** What became of it: `passed`, or the gate that refused. */
      pass: async (change: Partial<Knock> = {}): Promise<string> => {
        const result = await store.write((tx) => passGates(tx, app, knock(change)));
        return "passed" in result ? "passed" : result.because.gate;
      },
      [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
    };
  }

  test("of many at once, by whatever panel, one passes while there is a pause, and three where only three may be open", async () => {
    await using given = await stage();
    const at = (panelId: string | null) => given.pass({ panelId });
    const first = await Promise.all([at("p1"), at("p2"), at(null), at("p1"), at("p3")]);
    expect(first.filter((one) => one === "passed")).toHaveLength(1);
    const rules = { ...openGates, openPerPanel: null, openPerType: null, cooldown: 0, perHour: null };
    const free = (panelId: string) => given.pass({ panelId, type: aType({ gates: rules }) });
    const more = await Promise.all(["p1", "p2", "p3", "p4", "p5"].map(free));
    expect(more.sort()).toEqual(["open", "open", "open", "passed", "passed"]);
  });

  test("the clock put back by seconds opens nothing early; put back by days it binds nobody for days", async () => {
    await using given = await stage();
    expect(await given.pass()).toBe("passed");
    given.later(-seconds(30));
    expect(await given.pass()).toBe("cooldown");
    given.later(-days(3));
    expect(await given.pass()).toBe("passed");
    expect(await given.pass()).toBe("cooldown");
    given.later(seconds(60));
    expect(await given.pass()).toBe("passed");
  });

  test("the team passes whatever is full, and what it opened counts", async () => {
    await using given = await stage();
    for (let ticket = 0; ticket < 4; ticket++) expect(await given.pass({ by: "team", member: null })).toBe("passed");
    expect(await given.pass()).toBe("open");
    const verdict = await askGates(given.db, given.app, given.knock());
    expect(verdict.may === "not" && verdict.because.gate).toBe("open");
  });

  test("asking changes nothing, also for somebody who was never seen", async () => {
    await using given = await stage();
    expect((await askGates(given.db, given.app, given.knock())).may).toBe("open");
    expect(await findPerson(given.db, ADA)).toBeUndefined();
    expect(await given.db.selectFrom("opening").selectAll().execute()).toEqual([]);
  });

  test("a ticket that opens again takes its places once, and gives them back", async () => {
    await using given = await stage();
    const ticket = { id: "t", guildId: GUILD, panelId: "p1", typeId: "x", requester: "r" };
    await given.write((tx) => retakePlaces(tx, ticket));
    await given.write((tx) => retakePlaces(tx, ticket));
    expect(await given.db.selectFrom("slot").selectAll().execute()).toHaveLength(3);
    await given.write((tx) => freePlaces(tx, "t"));
    expect(await given.db.selectFrom("slot").selectAll().execute()).toEqual([]);
  });

  test("a pass is for one kind of ticket, and can't be written by hand", async () => {
    await using given = await stage();
    const result = await given.write((tx) => passGates(tx, given.app, given.knock({ panelId: "p1" })));
    if (!("passed" in result)) throw new Error("refused");
    const of = { guildId: GUILD, typeId: aType().id, panelId: "p1" };
    expect(isPassFor(result.passed, of)).toBe(true);
    expect(isPassFor(result.passed, { ...of, panelId: null })).toBe(false);
    expect(isPassFor(result.passed, { ...of, typeId: "other" })).toBe(false);
    expect(isPassFor({ ...result.passed } as Passed, of)).toBe(false);
  });

  test("a block holds until its end, of a person or a role, in its server, and the one that lasts longest answers", async () => {
    await using given = await stage();
    const { app, db, write } = given;
    const now = app.clock.now();
    const put = (subject: { user: string } | { role: string }, length: number | null) =>
      write((tx) => block(tx, app, { guildId: GUILD, subject, length, reason: "Insults", by: STAFF }));
    await put({ user: ADA }, hours(1));
    await put({ role: ROLE }, hours(2));
    const person = await findPerson(db, ADA);
    const until = async (guildId: string, roles: readonly string[]) =>
      (await findBlockOf(db, guildId, { person, roles }, app.clock.now()))?.until;
    expect(await until(GUILD, [])).toBe(now + hours(1));
    expect(await until(GUILD, [ROLE])).toBe(now + hours(2));
    expect(await until("1200000000000000002", [ROLE])).toBeUndefined();
    expect(await given.pass()).toBe("blocked");
    expect(await given.pass({ by: "team" })).toBe("passed");
    // The same again takes the first one's place.
    await put({ user: ADA }, minutes(1));
    expect(await listBlocks(db, GUILD, app.clock.now(), { skip: 0, limit: 10 })).toHaveLength(2);
    given.later(minutes(1));
    expect(await until(GUILD, [])).toBeUndefined();
    expect(await listBlocks(db, GUILD, app.clock.now(), { skip: 0, limit: 10 })).toHaveLength(1);
    await write((tx) => unblock(tx, app, { guildId: GUILD, subject: { role: ROLE }, by: STAFF }));
    expect(await given.pass()).toBe("passed");
    // Words are forgotten with what they were about.
    expect(await db.selectFrom("content").selectAll().execute()).toHaveLength(1);
    const log = await db.selectFrom("gate_log").select("act").orderBy("id").execute();
    expect(log.map(({ act }) => act)).toEqual(["block", "block", "block", "unblock"]);
  });
});
