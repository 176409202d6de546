import { expect, test } from "vitest";
import { people } from "#features/people/feature.ts";
import { ulids } from "#kernel/ids.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { stillClock } from "#test/support/still-clock.ts";
import { tickets } from "./feature.ts";
import { countOpenOfDepartment, listDepartmentsGiven, listOfTypeBehind, listTypesOfDepartment } from "./team-store.ts";
import { aTicket } from "./testing.ts";
import type { Ticket } from "./ticket.ts";
import { insertTicket } from "./ticket-store.ts";

const ids = ulids(stillClock());
const { guildId } = aTicket();

describeOnDatabases("tickets of a topic and of a department", (database) => {
  test("are gone through in order, open and closed, and no others", async () => {
    await using store = await freshDatabase(database, { ...people.migrations, ...tickets.migrations });
    let number = 0;
    const put = async (change: Partial<Ticket>) => {
      number += 1;
      await store.write((tx) => insertTicket(tx, aTicket({ id: ids.next(), number, ...change }), []));
    };
    await put({ typeId: "refund", department: "money" });
    await put({ typeId: "refund", department: "money", status: "closed" });
    await put({ typeId: "refund" });
    await put({ typeId: "appeal", department: "money" });
    await put({ typeId: "appeal", department: "calm" });
    await put({ typeId: "refund", department: "money", guildId: "elsewhere" });

    const numbers = async (department: string | undefined, behind = "", limit = 10) => {
      const all = await listOfTypeBehind(store.db, { guildId, typeId: "refund", department }, behind, limit);
      return all.map((ticket) => ticket.number);
    };
    expect(await numbers(undefined)).toEqual([1, 2, 3]);
    expect(await numbers("money")).toEqual([1, 2]);
    expect(await numbers("calm")).toEqual([]);
    const [first] = await listOfTypeBehind(store.db, { guildId, typeId: "refund", department: "money" }, "", 1);
    expect(await numbers("money", first?.id)).toEqual([2]);
    expect((await listTypesOfDepartment(store.db, guildId, "money")).sort()).toEqual(["appeal", "refund"]);
    expect(await listTypesOfDepartment(store.db, guildId, "night")).toEqual([]);
    expect((await listDepartmentsGiven(store.db, guildId)).sort()).toEqual(["calm", "money"]);
    expect(await countOpenOfDepartment(store.db, guildId, "money")).toBe(2);
    expect(await countOpenOfDepartment(store.db, guildId, "night")).toBe(0);
  });
});
