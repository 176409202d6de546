import { expect, test } from "vitest";
import { people } from "#features/people/feature.ts";
import { Stale } from "#kernel/database.ts";
import { ulids } from "#kernel/ids.ts";
import { describeOnDatabases, type FreshDatabase, freshDatabase } from "#test/support/databases.ts";
import { stillClock } from "#test/support/still-clock.ts";
import { tickets } from "./feature.ts";
import { countFacts } from "./newest-facts.ts";
import { saveDecision } from "./save-decision.ts";
import { aTicket } from "./testing.ts";
import { close, requesterWrote, roomMade, staffReplied, type Ticket } from "./ticket.ts";
import {
  findInRoomByNumber,
  findLastClosedInRoom,
  findTicket,
  findTicketOf,
  getTicket,
  insertTicket,
  listFacts,
  listOpenInRoom,
  listOpenOf,
  nextInSequence,
} from "./ticket-store.ts";

const ids = ulids(stillClock());

describeOnDatabases("tickets", (database) => {
  const fresh = () => freshDatabase(database, { ...people.migrations, ...tickets.migrations });

  async function put({ write }: FreshDatabase, change: Partial<Ticket> = {}): Promise<Ticket> {
    const ticket = aTicket({ id: ids.next(), status: "opening", version: 1, number: 1, ...change });
    await write((tx) => insertTicket(tx, ticket, [{ kind: "opened", at: ticket.openedAt, person: ticket.requester }]));
    return ticket;
  }

  test("a decision is stored with its facts; one made on an older state is not", async () => {
    await using store = await fresh();
    const ticket = await put(store);
    const made = roomMade(ticket, 5, { kind: "staff-thread", choice: 0 });
    await store.write((tx) => saveDecision(tx, made));
    expect(await getTicket(store.db, ticket.id)).toEqual(made.after);
    expect((await listFacts(store.db, ticket.id, 10)).map(({ kind }) => kind)).toEqual(["opened", "room-made"]);

    const late = requesterWrote(ticket, "somebody", 6);
    await store.write(async (tx) => expect(saveDecision(tx, late)).rejects.toThrow(Stale));
    expect(await listFacts(store.db, ticket.id, 10)).toHaveLength(2);
  });

  test("what happened is counted by kind, in one ticket, however often it happened", async () => {
    await using store = await fresh();
    const [ticket, other] = [await put(store), await put(store, { number: 2 })];
    const said = { at: 1, person_id: null, content_id: null, data: null };
    const facts = (of: Ticket, kind: string, count: number, from: number) =>
      Array.from({ length: count }, (_, index) => ({ ...said, ticket_id: of.id, kind, sequence: from + index }));
    await store.write(async (tx) => {
      const all = [...facts(ticket, "requester-wrote", 300, 10), ...facts(ticket, "noted", 5, 400)];
      await tx
        .insertInto("fact")
        .values([...all, ...facts(other, "requester-wrote", 7, 10)])
        .execute();
    });
    const counted = await countFacts(store.db, ticket.id, ["requester-wrote", "staff-replied"]);
    expect(counted).toEqual(new Map([["requester-wrote", 300]]));
  });

  test("two changes at once are both made, each on the other's result", async () => {
    await using store = await fresh();
    const ticket = await put(store, { status: "new", version: 1 });
    const change = (kind: "requester" | "staff") =>
      store.write(async (tx) => {
        const now = await getTicket(tx, ticket.id);
        await saveDecision(tx, kind === "staff" ? staffReplied(now, "staff", 7) : requesterWrote(now, "member", 7));
      });
    await Promise.all([change("requester"), change("staff"), change("requester"), change("staff")]);
    const facts = await listFacts(store.db, ticket.id, 10);
    expect(facts.map(({ kind }) => kind).sort()).toEqual([
      "opened",
      "requester-wrote",
      "requester-wrote",
      "staff-replied",
      "staff-replied",
    ]);
    expect((await getTicket(store.db, ticket.id)).version).toBe(5);
  });

  test("a sequence never gives a number twice, however many ask at once", async () => {
    await using store = await fresh();
    const numbers = await Promise.all(
      Array.from({ length: 12 }, () => store.write((tx) => nextInSequence(tx, "number:1"))),
    );
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(await store.write((tx) => nextInSequence(tx, "number:2"))).toBe(1);
  });

  test("a ticket is found in its own server, by its owner, and in its room", async () => {
    await using store = await fresh();
    const ticket = await put(store, { status: "new", number: 3 });
    expect((await findTicket(store.db, ticket.guildId, ticket.id))?.id).toBe(ticket.id);
    expect(await findTicket(store.db, "1200000000000000999", ticket.id)).toBeUndefined();
    expect(await findTicketOf(store.db, "somebody-else", ticket.id)).toBeUndefined();
    expect((await findInRoomByNumber(store.db, ticket.requesterRoom, 3))?.id).toBe(ticket.id);
    expect(await findInRoomByNumber(store.db, ticket.staffRoom, 3)).toBeUndefined();
  });

  test("of very many open tickets that talk in one DM none is left out, the newest neither", async () => {
    await using store = await fresh();
    const all: Ticket[] = [];
    for (let n = 1; n <= 30; n += 1) all.push(await put(store, { status: "new", number: n, openedAt: n }));
    const { requesterRoom, requester, guildId } = aTicket();
    const open = await listOpenInRoom(store.db, requesterRoom);
    expect(open.map(({ number }) => number)).toEqual(all.map(({ number }) => number));
    const first = await listOpenOf(store.db, { guildId, requester, after: "" });
    const second = await listOpenOf(store.db, { guildId, requester, after: first.at(-1)?.id ?? "" });
    expect([...first, ...second].map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });

  test("what was closed is offered again, but not what has no room any more", async () => {
    await using store = await fresh();
    const first = await put(store, { status: "new" });
    const second = await put(store, { status: "new", number: 2 });
    const end = (ticket: Ticket, at: number, how: "command" | "room-deleted") =>
      store.write((tx) => saveDecision(tx, close(ticket, { by: null, at, reason: null, how })));
    expect(await listOpenInRoom(store.db, first.requesterRoom)).toHaveLength(2);
    await end(first, 10, "command");
    await end(second, 20, "room-deleted");
    expect(await listOpenInRoom(store.db, first.requesterRoom)).toEqual([]);
    expect((await findLastClosedInRoom(store.db, first.requesterRoom, 0))?.id).toBe(first.id);
    expect(await findLastClosedInRoom(store.db, first.requesterRoom, 11)).toBeUndefined();
  });
});
