import { expect, test } from "vitest";
import { ulids } from "#kernel/ids.ts";
import type { DeliveryListener, RoomId, Saying } from "#kernel/outbox.ts";
import { seconds } from "#kernel/types.ts";
import { describeOnDatabases } from "#test/support/databases.ts";
import { openStage, type Stage } from "#test/support/delivery-stage.ts";
import { createLeases } from "../processes/leases.ts";
import { join, type Membership } from "../processes/membership.ts";
import { processMigrations } from "../processes/migrations.ts";
import { openVault } from "../vault/open-vault.ts";
import { type Delivery, openDelivery } from "./delivery.ts";
import { deliveryMigrations } from "./migration.ts";
import { createTurns, type LaneNews } from "./turns.ts";

const migrations = { ...deliveryMigrations, ...processMigrations };

type Listener = Parameters<LaneNews["listen"]>[0];

/** What processes tell each other, in this one; or nothing arrives. */
function newsAmong(listeners: Listener[], arrives: boolean): LaneNews {
  let mine: Listener | undefined;
  const tell = (what: keyof Listener, room: RoomId) => {
    for (const listener of arrives ? listeners : []) if (listener !== mine) queueMicrotask(() => listener[what](room));
  };
  return {
    wake: (room) => tell("wake", room),
    wakeLate: (room) => tell("wakeLate", room),
    wanted: (room) => tell("wanted", room),
    changed: (room) => tell("changed", room),
    listen(listener) {
      mine = listener;
      listeners.push(listener);
    },
  };
}

describeOnDatabases("several processes", (database) => {
  /** Of `count` processes the first `performing` perform lanes; the others only write down what they do. */
  async function stageOf(count: number, { arrives = true, performing = count } = {}) {
    const stage = await openStage({ database, migrations });
    await stage.delivery.stop();
    const { clock, log, rest, bot } = stage;
    const listeners: Listener[] = [];
    const processes: Delivery[] = [];
    const mood = { sure: true, away: false };
    const members: Membership[] = [];
    const delivered: string[] = [];
    for (let n = 0; n < count; n += 1) {
      const { db, write } = stage.database;
      const ids = ulids(clock);
      const say: typeof write = (work) =>
        n === 0 && mood.away ? Promise.reject(new Error("the network is away")) : write(work);
      const member = await join({ db, write: say, clock, ids, log }, ["worker"]);
      members.push(member);
      const leases = createLeases({ db, write, clock, ids }, member);
      const turns = createTurns({
        leases,
        news: newsAmong(listeners, arrives),
        clock,
        write,
        sure: () => (n === 0 ? mood.sure && member.sure() : true),
        since: clock.now(),
      });
      const vault = openVault(stage.database.dataFolder);
      const delivery = await openDelivery({ db, write, clock, ids, vault, log, rest, self: { id: bot }, turns });
      const listener: DeliveryListener = { delivered: async (_tx, { source }) => void delivered.push(source) };
      delivery[n < performing ? "start" : "listen"]({ listeners: [listener], behind: () => {} });
      processes.push(delivery);
    }
    return {
      stage,
      processes,
      mood,
      delivered,
      /** Time goes by for all of them. */
      async pass(length: number) {
        for (let second = 0; second < length; second += 1) {
          stage.box.clock.advance(seconds(1));
          await Promise.all(members.map((member) => member.said()));
        }
      },
      async [Symbol.asyncDispose]() {
        for (const delivery of processes) await delivery.stop();
        await stage[Symbol.asyncDispose]();
      },
    };
  }

  const spec = ({ guild, desk }: Stage, name: string) =>
    ({ kind: "staff-thread", guildId: guild, parentId: desk, name }) as const;
  const add = (stage: Stage, delivery: Delivery, room: RoomId, saying: Saying) =>
    stage.database.write((tx) => delivery.outbox.add(tx, room, saying));

  async function contents({ box, database: { db } }: Stage, room: RoomId): Promise<string[]> {
    const row = await db.selectFrom("room").select("discord_id").where("id", "=", room).executeTakeFirstOrThrow();
    return (box.world.messages.get(row.discord_id ?? "") ?? []).map(({ content }) => content);
  }

  async function allIdle(processes: readonly Delivery[]): Promise<void> {
    for (let round = 0; round < 3; round += 1) for (const { outbox } of processes) await outbox.idle();
  }

  test("what three of them add to the same rooms is said once and in order, and the leases are given back", async () => {
    await using given = await stageOf(3);
    const { stage, processes, delivered } = given;
    const [first] = processes;
    if (!first) throw new Error("no process");
    // The same name: creations must not take each other's thread for their own.
    const rooms = await Promise.all(
      processes.map((delivery) => stage.database.write((tx) => delivery.outbox.addRoom(tx, spec(stage, "1 ada")))),
    );
    const said = rooms.map((): string[] => []);
    for (let n = 0; n < 15; n += 1) {
      for (const [index, room] of rooms.entries()) {
        const content = `${index} ${n}`;
        said[index]?.push(content);
        await add(stage, processes[n % 3] ?? first, room, { say: { content }, source: `s${index}-${n}` });
      }
    }
    await allIdle(processes);

    expect(await Promise.all(rooms.map((room) => contents(stage, room)))).toEqual(said);
    expect(delivered).toHaveLength(45);
    expect(stage.box.requests.of("POST", "/channels/:channel/messages")).toHaveLength(45);
    expect(stage.box.requests.of("POST", "/channels/:channel/threads")).toHaveLength(3);
    expect(await stage.database.db.selectFrom("lease").selectAll().execute()).toEqual([]);
  });

  test("what a process finds that performs nothing shares a message where it is performed", async () => {
    await using given = await stageOf(2, { performing: 1 });
    const { stage, processes } = given;
    const [, reading] = processes;
    if (!reading) throw new Error("no process");
    const room = await stage.database.write((tx) => reading.outbox.addRoom(tx, spec(stage, "1")));
    await expect.poll(() => stage.box.requests.of("POST", "/channels/:channel/threads").length).toBe(1);
    await allIdle(processes);
    await reading.afterwards(async () => {
      for (const n of [1, 2, 3]) {
        await add(stage, reading, room, { say: { content: `found ${n}` }, source: `f${n}`, together: "ada" });
      }
    });
    await expect.poll(() => given.delivered).toEqual(["f1", "f2", "f3"]);
    expect(stage.box.requests.of("POST", "/channels/:channel/messages")).toHaveLength(1);
  });

  test("who waits for another process hears of the end; when nothing is told, it is looked for", async () => {
    for (const arrives of [true, false]) {
      await using given = await stageOf(2, { arrives });
      const { stage, processes } = given;
      const [one, other] = processes;
      if (!one || !other) throw new Error("no process");
      const room = await stage.database.write((tx) => one.outbox.addRoom(tx, spec(stage, "1")));
      const after = await stage.database.write((tx) => other.outbox.addRoom(tx, spec(stage, "2")));
      await allIdle(processes);
      const path = /^\/channels\/\d+\/messages$/;
      stage.box.faults.rest({ match: { method: "POST", path }, do: { kind: "delay", ms: 400 } });
      const place = await add(stage, one, room, { say: { content: "first" }, source: "a" });
      await add(stage, other, after, { say: { content: "second" }, source: "b", after: place });
      const settled = other.outbox.settled(place);
      await allIdle(processes);
      if (!arrives) {
        expect(await contents(stage, after)).toEqual([]);
        stage.box.clock.advance(seconds(5));
        await expect.poll(() => contents(stage, after)).toEqual(["second"]);
      }
      expect(await settled).toBe("done");
      await allIdle(processes);
      expect(await contents(stage, after)).toEqual(["second"]);
    }
  });

  test("who waits in a process that performs nothing hears of the end also when nothing is told", async () => {
    await using given = await stageOf(2, { arrives: false, performing: 1 });
    const { stage, processes, pass } = given;
    const [one, other] = processes;
    if (!one || !other) throw new Error("no process");
    const room = await stage.database.write((tx) => one.outbox.addRoom(tx, spec(stage, "1")));
    await allIdle(processes);
    const place = await add(stage, other, room, { say: { content: "hello" }, source: "a" });
    let outcome: string | undefined;
    void other.outbox.settled(place).then((is) => {
      outcome = is;
    });
    while (outcome === undefined) {
      await pass(1);
      await allIdle(processes);
    }
    expect(outcome).toBe("done");
  });

  test("a process that others may believe dead sends nothing more, and what it had is said by another, once", async () => {
    await using given = await stageOf(2);
    const { stage, processes, mood, pass } = given;
    const [one, other] = processes;
    if (!one || !other) throw new Error("no process");
    const room = await stage.database.write((tx) => one.outbox.addRoom(tx, spec(stage, "1")));
    await allIdle(processes);
    mood.sure = false;
    await add(stage, one, room, { say: { content: "hello" }, source: "a" });
    await one.outbox.idle();
    expect(await contents(stage, room)).toEqual([]);
    expect(await stage.database.db.selectFrom("lease").selectAll().execute()).toHaveLength(1);

    mood.away = true;
    while ((await contents(stage, room)).length === 0) await pass(5);
    expect(await contents(stage, room)).toEqual(["hello"]);
    await other.outbox.idle();
    expect(await stage.database.db.selectFrom("effect").select(["state", "attempts"]).execute()).toEqual([
      { state: "done", attempts: 0 },
      { state: "done", attempts: 0 },
    ]);
  });

  test("a process that was believed dead for a while and is not does not go on where it was", async () => {
    await using given = await stageOf(2);
    const { stage, processes, mood, pass } = given;
    const [one, other] = processes;
    if (!one || !other) throw new Error("no process");
    const { write, db } = stage.database;
    const room = await write((tx) => one.outbox.addRoom(tx, spec(stage, "1")));
    await allIdle(processes);
    const wait = (retry_at: number | null) =>
      write((tx) => tx.updateTable("effect").set({ retry_at }).where("state", "=", "waiting").execute());
    await write(async (tx) => {
      await one.outbox.add(tx, room, { say: { content: "hello" }, source: "a" });
      const now = stage.clock.now();
      const tried = { attempts: 9, first_attempt_at: now, retry_at: now + seconds(300) };
      await tx.updateTable("effect").set(tried).where("state", "=", "waiting").execute();
    });
    while ((await db.selectFrom("lease").select("name").execute()).length === 0);

    mood.away = true;
    await pass(20);
    await wait(null);
    while ((await contents(stage, room)).length === 0) await pass(5);
    await other.outbox.idle();

    mood.away = false;
    await pass(300);
    await one.outbox.idle();
    expect(await contents(stage, room)).toEqual(["hello"]);
    expect(stage.box.requests.of("POST", "/channels/:channel/messages")).toHaveLength(1);
  });
});
