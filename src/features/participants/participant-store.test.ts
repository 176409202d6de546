import { expect, test } from "vitest";
import { people } from "#features/people/migration.ts";
import { ulids } from "#kernel/ids.ts";
import { openVault } from "#platform/vault/open-vault.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { participants } from "./migration.ts";
import { MOST_PARTICIPANTS } from "./participant.ts";
import { deleteParticipant, insertParticipant, listParticipants } from "./participant-store.ts";

const TICKET = "01jd0000000000000000000010";
const one = (index: number) => ({
  ticketId: TICKET,
  person: `01jd0000000000000000001${String(index).padStart(3, "0")}`,
  roomId: null,
  addedBy: "01jd0000000000000000000020",
  addedAt: index,
  name: `Member ${index}`,
});

describeOnDatabases("participants", (database) => {
  const fresh = () =>
    freshDatabase(database, { "2026-11-21-10-people": people, "2026-11-21-20-participants": participants });

  test("ten have a place, however many are added at once; one that is given back is free; names are sealed and forgotten", async () => {
    await using store = await fresh();
    const app = { ids: ulids({ now: () => 1 }), vault: openVault(store.dataFolder) };
    const add = (index: number) => store.write((tx) => insertParticipant(tx, app, one(index)));
    const came = await Promise.all(Array.from({ length: MOST_PARTICIPANTS + 2 }, (_, index) => add(index)));
    expect(came.filter((each) => each === "added")).toHaveLength(MOST_PARTICIPANTS);
    expect(came.filter((each) => each === "full")).toHaveLength(2);
    const [first] = await listParticipants(store.db, app, TICKET);
    if (!first) throw new Error("nobody takes part");
    expect(await add(Number(first.addedAt))).toBe("taken");
    expect(JSON.stringify(await store.db.selectFrom("content").selectAll().execute())).not.toContain("Member");
    await store.write((tx) => deleteParticipant(tx, first));
    expect(await add(50)).toBe("added");
    expect((await listParticipants(store.db, app, TICKET)).at(-1)?.name).toBe("Member 50");
  });
});
