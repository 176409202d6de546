import { expect, test } from "vitest";
import { people } from "#features/people/feature.ts";
import { findWords } from "#features/people/index.ts";
import { ulids } from "#kernel/ids.ts";
import { openVault } from "#platform/vault/open-vault.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { findFormer, forgetFormers, insertFormer, listGivenAway, wasFormersRoom } from "./former-store.ts";
import { formerRequesters, holds, levels, locks, phases, practices, tickets } from "./migration.ts";
import { aTicket } from "./testing.ts";
import { insertTicket } from "./ticket-store.ts";

describeOnDatabases("who asked before", (database) => {
  test("what was written until then is theirs, in their own room; their names are sealed and forgotten", async () => {
    await using store = await freshDatabase(database, {
      ...people.migrations,
      "2026-11-21-12-tickets": tickets,
      "2026-11-21-54-ticket-locks": locks,
      "2026-11-21-58-ticket-levels": levels,
      "2026-11-21-92-holds": holds,
      "2026-11-21-99-practice-tickets": practices,
      "2026-11-21-99-ticket-phases": phases,
      "2026-11-21-82-former-requesters": formerRequesters,
    });
    const app = { ids: ulids({ now: () => 1_000 }), vault: openVault(store.dataFolder) };
    const ticket = aTicket({ openedAt: 100, requesterRoom: "bens" });
    const ada = { person: "ada", roomId: "adas", until: 500, name: "Ada" };
    await store.write(async (tx) => {
      await insertTicket(tx, ticket, []);
      await insertFormer(tx, app, { id: ticket.id, version: 3 }, ada);
      await insertFormer(
        tx,
        app,
        { id: ticket.id, version: 5 },
        { ...ada, person: "kim", until: 700, name: undefined },
      );
    });
    const { db } = store;
    const of = { ticketId: ticket.id, person: "ada" };
    expect(await findFormer(db, app, { ...of, at: 499 })).toEqual(ada);
    expect(await findFormer(db, app, { ...of, at: 500 })).toBeUndefined();
    expect(await findFormer(db, app, { ...of, person: "ben", at: 100 })).toBeUndefined();
    expect((await listGivenAway(db, "adas", 499)).map(({ id }) => id)).toEqual([ticket.id]);
    expect(await listGivenAway(db, "adas", 99)).toEqual([]);
    expect(await listGivenAway(db, "adas", 700)).toEqual([]);
    expect(await listGivenAway(db, "bens", 499)).toEqual([]);
    expect(await wasFormersRoom(db, ticket, "adas")).toBe(true);
    expect(await wasFormersRoom(db, ticket, "bens")).toBe(false);

    const { name_id } = await db
      .selectFrom("former_requester")
      .select("name_id")
      .orderBy("version")
      .executeTakeFirstOrThrow();
    await store.write((tx) => forgetFormers(tx, app, ticket.id));
    expect(await findWords(db, app, name_id ?? "")).toBeUndefined();
    expect(await findFormer(db, app, { ...of, at: 499 })).toMatchObject({ person: "ada", name: undefined });
  });
});
