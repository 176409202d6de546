import { expect, test } from "vitest";
import { days, minutes } from "#kernel/types.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { forgetOld } from "./jobs/forget-old.ts";
import { notices, toldDigests } from "./migration.ts";
import {
  addToDigest,
  emptyDigest,
  findSetting,
  follow,
  listDigest,
  listFollowers,
  notePing,
  saveSetting,
  unfollow,
} from "./notice-store.ts";
import { plainSetting } from "./setting.ts";

const TICKET = "01jd0000000000000000000010";
const PERSON = "01jd0000000000000000000020";
const who = { guildId: "1200000000000000001", person: PERSON };

describeOnDatabases("notices", (database) => {
  const fresh = () =>
    freshDatabase(database, { "2026-11-21-21-notices": notices, "2026-11-21-42-told-digests": toldDigests });

  test("of pings at the same moment one is made, and the next after two minutes", async () => {
    await using store = await fresh();
    const ping = (at: number) =>
      store.write((tx) => notePing(tx, { ticketId: TICKET, person: PERSON, at, apart: minutes(2) }));
    const first = await Promise.all([ping(1_000_000), ping(1_000_000), ping(1_000_001)]);
    expect(first.filter(Boolean)).toHaveLength(1);
    expect(await ping(1_000_000 + minutes(2) - 1)).toBe(false);
    expect(await ping(1_000_001 + minutes(2))).toBe(true);
    expect(await ping(1_000_002 + minutes(2))).toBe(false);
  });

  test("a digest counts messages by ticket, and is empty once it was told", async () => {
    await using store = await fresh();
    const add = (ticketId: string) => store.write((tx) => addToDigest(tx, { ...who, ticketId }));
    await add(TICKET);
    await add(TICKET);
    await add("01jd0000000000000000000011");
    expect(await listDigest(store.db, who)).toEqual([
      { ticketId: TICKET, messages: 2 },
      { ticketId: "01jd0000000000000000000011", messages: 1 },
    ]);
    await store.write((tx) => emptyDigest(tx, who));
    expect(await listDigest(store.db, who)).toEqual([]);
    await add(TICKET);
  });

  test("when somebody was pinged is forgotten after a day", async () => {
    await using store = await fresh();
    const ping = (ticketId: string, at: number) =>
      store.write((tx) => notePing(tx, { ticketId, person: PERSON, at, apart: minutes(2) }));
    await ping(TICKET, days(10) - 1);
    await ping("01jd0000000000000000000011", days(10));
    await store.write((tx) => forgetOld(tx, days(11)));
    const left = await store.db.selectFrom("pinged").select("ticket_id").execute();
    expect(left).toEqual([{ ticket_id: "01jd0000000000000000000011" }]);
  });

  test("settings and followers are kept", async () => {
    await using store = await fresh();
    expect(await findSetting(store.db, who)).toEqual(plainSetting);
    const setting = { way: "digest", quiet: { from: 1320, to: 420, timeZone: "Europe/Berlin" } } as const;
    await store.write((tx) => saveSetting(tx, who, setting));
    expect(await findSetting(store.db, who)).toEqual(setting);
    await store.write((tx) => saveSetting(tx, who, plainSetting));
    expect(await findSetting(store.db, who)).toEqual(plainSetting);
    await store.write((tx) => follow(tx, TICKET, PERSON));
    await store.write((tx) => follow(tx, TICKET, PERSON));
    expect(await listFollowers(store.db, TICKET)).toEqual([PERSON]);
    await store.write((tx) => unfollow(tx, TICKET, PERSON));
    expect(await listFollowers(store.db, TICKET)).toEqual([]);
  });
});
