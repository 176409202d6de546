import { expect, test } from "vitest";
import { people } from "#features/people/feature.ts";
import { ulids } from "#kernel/ids.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { stillClock } from "#test/support/still-clock.ts";
import { tickets } from "./feature.ts";
import {
  countHistory,
  countListed,
  listHistory,
  listListed,
  listTypesListed,
  type RowFilter,
  type Whose,
} from "./list-store.ts";
import { aTicket } from "./testing.ts";
import type { Ticket } from "./ticket.ts";
import { insertTicket } from "./ticket-store.ts";

const ids = ulids(stillClock());
const { guildId } = aTicket();

describeOnDatabases("lists of tickets", (database) => {
  const fresh = () => freshDatabase(database, { ...people.migrations, ...tickets.migrations });

  test("somebody of the team sees what they answer, by type or panel, but not their own that names them", async () => {
    await using store = await fresh();
    let number = 0;
    const put = (change: Partial<Ticket>) => {
      number += 1;
      const ticket = aTicket({ id: ids.next(), number, turnAt: 1_000 - number, ...change });
      return store.write((tx) => insertTicket(tx, ticket, []));
    };
    await put({ typeId: "mine" });
    await put({ typeId: "other" });
    await put({ typeId: "other", panelId: "mine" });
    await put({ typeId: "mine", requester: "me" });
    await put({ typeId: "mine", requester: "me", alias: "Otter" });
    await put({ typeId: "mine", status: "closed" });
    await put({ typeId: "mine", guildId: "elsewhere" });
    await put({ typeId: "other", requester: "me", oneWay: true });
    await put({ typeId: "other", level: 3 });
    const numbers = async (whose: Whose) => {
      const all = await listListed(store.db, guildId, whose, { skip: 0, limit: 50 });
      expect(await countListed(store.db, guildId, whose)).toBe(all.length);
      return all.map((ticket) => ticket.number);
    };
    expect(await numbers({ types: ["mine"], panels: ["mine"], asked: [], but: "me" })).toEqual([5, 3, 1]);
    expect(await numbers({ types: ["mine"], panels: [], asked: [], but: undefined })).toEqual([5, 4, 1]);
    expect(await numbers({ types: [], panels: ["mine"], asked: [], but: "me" })).toEqual([3]);
    expect(await numbers({ types: [], panels: [], asked: [], but: "me" })).toEqual([]);
    expect(await numbers({ types: ["mine"], panels: ["mine"], withheld: ["other"], asked: [], but: "me" })).toEqual([
      5, 1,
    ]);
    const asked = (level: number) => ({ types: [], panels: [], asked: [{ typeId: "other", level }], but: "me" });
    expect(await numbers(asked(3))).toEqual([9]);
    expect(await numbers(asked(4))).toEqual([]);
    expect(await numbers("everybody's")).toEqual([9, 8, 5, 4, 3, 2, 1]);
    expect(await numbers({ requester: "me" })).toEqual([5, 4]);
  });

  test("what a department with staff of its own was given is theirs, and of those alone who answer everything in its topic", async () => {
    await using store = await fresh();
    let number = 0;
    const put = (change: Partial<Ticket>) => {
      number += 1;
      const ticket = aTicket({ id: ids.next(), number, turnAt: 1_000 + number, ...change });
      return store.write((tx) => insertTicket(tx, ticket, []));
    };
    await put({ typeId: "question" });
    await put({ typeId: "question", department: "money" });
    await put({ typeId: "question", department: "label" });
    await put({ typeId: "billing", panelId: "desk", department: "money" });
    await put({ typeId: "secret", department: "money" });
    const numbers = async (whose: Partial<Exclude<Whose, string>>) => {
      const all = { types: [], panels: [], asked: [], but: undefined, ...whose };
      return (await listListed(store.db, guildId, all, { skip: 0, limit: 50 })).map((ticket) => ticket.number);
    };
    const none = { own: [], others: [], led: [] };
    const types = ["question"];
    expect(await numbers({ types, departments: { ...none, others: ["money"] } })).toEqual([1, 3]);
    expect(await numbers({ types, departments: { ...none, others: ["money"], led: types } })).toEqual([1, 2, 3]);
    expect(await numbers({ panels: ["desk"], departments: { ...none, others: ["money"] } })).toEqual([]);
    expect(await numbers({ panels: ["desk"], departments: none })).toEqual([4]);
    expect(await numbers({ withheld: ["secret"], departments: { ...none, own: ["money"] } })).toEqual([2, 4]);
    expect(await numbers({ departments: none })).toEqual([]);
  });

  test("a list is narrowed to a tag as a whole, whatever stands in it, and to how its tickets stand", async () => {
    await using store = await fresh();
    let number = 0;
    const put = (change: Partial<Ticket>) => {
      number += 1;
      const ticket = aTicket({ id: ids.next(), number, turnAt: 1_000 + number, ...change });
      return store.write((tx) => insertTicket(tx, ticket, []));
    };
    await put({ tags: ["refund", "50%"], priority: "high" });
    await put({ tags: ["refunds", "a_b"], assignee: "mel", status: "waiting-requester" });
    await put({ tags: ['say "hi"', "axb!"], snoozedUntil: 5_000 });
    await put({ phase: "review", typeId: "other" });
    const numbers = async (filter: RowFilter) => {
      const all = await listListed(store.db, guildId, "everybody's", { skip: 0, limit: 50, filter });
      expect(await countListed(store.db, guildId, "everybody's", filter)).toBe(all.length);
      return all.map((ticket) => ticket.number);
    };
    expect(await numbers({ tag: "refund" })).toEqual([1]);
    expect(await numbers({ tag: "50%" })).toEqual([1]);
    expect(await numbers({ tag: "a_b" })).toEqual([2]);
    expect(await numbers({ tag: 'say "hi"' })).toEqual([3]);
    expect(await numbers({ tag: "axb!" })).toEqual([3]);
    expect(await numbers({ tag: "%" })).toEqual([]);
    expect(await numbers({ state: "member" })).toEqual([2]);
    expect(await numbers({ state: "rests" })).toEqual([3]);
    expect(await numbers({ state: "team" })).toEqual([1, 4]);
    expect(await numbers({ state: "review" })).toEqual([4]);
    expect(await numbers({ state: "unclaimed", typeId: aTicket().typeId })).toEqual([1, 3]);
    expect(await numbers({ assignee: "mel" })).toEqual([2]);
    expect(await numbers({ priority: "high", state: "member" })).toEqual([]);
    expect((await listTypesListed(store.db, guildId, "everybody's")).sort()).toEqual(
      ["other", aTicket().typeId].sort(),
    );
  });

  test("pages show each ticket once, also when all wait since the same moment", async () => {
    await using store = await fresh();
    await store.write(async (tx) => {
      for (let number = 1; number <= 7; number += 1) {
        await insertTicket(tx, aTicket({ id: ids.next(), number }), []);
      }
    });
    const pages = await Promise.all(
      [0, 3, 6, 9].map((skip) => listListed(store.db, guildId, "everybody's", { skip, limit: 3 })),
    );
    expect(pages.map(({ length }) => length)).toEqual([3, 3, 1, 0]);
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(7);
  });

  test("what is pinned stands before what waits longer", async () => {
    await using store = await fresh();
    await store.write(async (tx) => {
      for (const [number, pinnedAt] of [1, 2, 3].map((each) => [each, each === 2 ? 9 : null] as const)) {
        await insertTicket(tx, aTicket({ id: ids.next(), number, turnAt: number, pinnedAt }), []);
      }
    });
    const all = await listListed(store.db, guildId, "everybody's", { skip: 0, limit: 9 });
    expect(all.map(({ number }) => number)).toEqual([2, 1, 3]);
  });

  test("a member's history is theirs, open and closed, the newest first, and never where they are not named", async () => {
    await using store = await fresh();
    const kinds: Partial<Ticket>[] = [
      {},
      { status: "closed" },
      { requester: "another" },
      { alias: "Otter" },
      { guildId: "elsewhere" },
      { status: "failed" },
      { typeId: "other" },
    ];
    await store.write(async (tx) => {
      for (const [index, kind] of kinds.entries()) {
        await insertTicket(tx, aTicket({ id: ids.next(), number: index + 1, typeId: "mine", ...kind }), []);
      }
    });
    const { requester } = aTicket();
    const numbers = async (whose: Whose) => {
      const all = await listHistory(store.db, guildId, { requester, whose }, { skip: 0, limit: 9 });
      expect(await countHistory(store.db, guildId, { requester, whose })).toBe(all.length);
      return all.map(({ number }) => number);
    };
    expect(await numbers("everybody's")).toEqual([7, 2, 1]);
    expect(await numbers({ types: ["mine"], panels: [], asked: [], but: undefined })).toEqual([2, 1]);
  });
});
