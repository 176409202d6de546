import { expect, test } from "vitest";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { ServiceError } from "#kernel/errors.ts";
import { ulids } from "#kernel/ids.ts";
import { type JobDefinition, job } from "#kernel/jobs.ts";
import { days, hours, minutes, seconds } from "#kernel/types.ts";
import type { Storage } from "#platform/storage/open-storage.ts";
import { type DatabaseName, describeOnDatabases, type FreshDatabase, freshDatabase } from "#test/support/databases.ts";
import { silentLog } from "#test/support/silent-log.ts";
import { type StillClock, stillClock } from "#test/support/still-clock.ts";
import { openJobQueue } from "./job-queue.ts";
import { jobMigrations } from "./migrations.ts";
import { type JobRunner, startJobs } from "./start-jobs.ts";

type Named = { readonly name: string };

/** A database, a clock that stands still, and as many processes as a test starts. */
async function office(database: DatabaseName) {
  const clock = stillClock();
  const fresh = await freshDatabase(database, jobMigrations, { clock });
  const runners: JobRunner[] = [];
  return {
    clock,
    fresh,
    /** A process: its own connections on the servers, the same ones on SQLite, where another is not let in. */
    async process(definitions: readonly JobDefinition<Named>[], processes: "one" | "many" = "one") {
      const storage = runners.length === 0 || database === "sqlite" ? fresh.storage : await fresh.open();
      const started = await startProcess({ storage, clock, definitions, processes });
      runners.push(started.runner);
      return started;
    },
    /** Stops the clock's alarms from finding closed connections. */
    async [Symbol.asyncDispose]() {
      await Promise.all(runners.map((runner) => runner.stop()));
      await fresh[Symbol.asyncDispose]();
    },
  };
}

async function startProcess({
  storage,
  clock,
  definitions,
  processes,
}: {
  storage: Storage;
  clock: StillClock;
  definitions: readonly JobDefinition<Named>[];
  processes: "one" | "many";
}) {
  const ids = ulids(clock);
  const queue = openJobQueue(ids);
  const parts = { db: storage.db, write: storage.write, jobs: queue, clock, ids, log: silentLog };
  // Jobs hand the whole app on and use no more of it than this.
  const app = parts as unknown as App;
  const runner = await startJobs({ app, queue, definitions: definitions as JobDefinition<never>[], processes });
  const add = (
    kind: JobDefinition<Named>,
    name: string,
    { at = clock.now(), key }: { at?: number; key?: string } = {},
  ) => storage.write((tx) => queue.add(tx, kind, { name }, { at, ...(key === undefined ? {} : { key }) }));
  return { app, queue, runner, add, write: storage.write };
}

/** A job that writes down that it ran, and one that is held until it is let go. */
function recorder() {
  const ran: string[] = [];
  const definition = job<Named>({
    job: "test.record",
    async run({ payload }) {
      ran.push(payload.name);
    },
  });
  return { ran, definition };
}

function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

const rows = (fresh: FreshDatabase) => fresh.db.selectFrom("job").selectAll().execute();

describeOnDatabases("jobs", (database) => {
  test("that wait already stay as they are for whoever only needs one to wait; one that has begun is no such", async () => {
    await using desk = await office(database);
    const ran: string[] = [];
    const definition: JobDefinition<Named> = job<Named>({
      job: "test.again",
      async run({ app, payload, dueAt }) {
        ran.push(`${payload.name} ${dueAt - start}`);
        if (payload.name === "first") await app.write((tx) => need(tx, "from inside", app.clock.now() + 1000));
      },
    });
    const { queue, runner, write } = await desk.process([definition]);
    const start = desk.clock.now();
    const need = (tx: Tx, name: string, at: number) =>
      queue.add(tx, definition, { name }, { at, key: "one", unlessWaiting: true });
    await write((tx) => need(tx, "first", start + 1000));
    await write((tx) => need(tx, "second", start + 9000));
    desk.clock.advance(1000);
    await runner.idle();
    expect(ran).toEqual(["first 1000"]);
    desk.clock.advance(1000);
    await runner.idle();
    expect(ran).toEqual(["first 1000", "from inside 2000"]);
    expect(await rows(desk.fresh)).toEqual([]);
  });

  test("run when they are due and not before, the longest due first, and leave nothing behind", async () => {
    await using desk = await office(database);
    const { ran, definition } = recorder();
    const { add, runner } = await desk.process([definition]);
    const now = desk.clock.now();
    // Neither added in this order nor in its reverse.
    await add(definition, "third", { at: now + hours(3) });
    await add(definition, "first", { at: now + hours(1) });
    await add(definition, "fourth", { at: now + hours(4) });
    await add(definition, "second", { at: now + hours(2) });
    await runner.idle();
    expect(ran).toEqual([]);
    desk.clock.advance(hours(1) - 1);
    await runner.idle();
    expect(ran).toEqual([]);
    desk.clock.advance(1);
    await runner.idle();
    expect(ran).toEqual(["first"]);
    desk.clock.advance(days(30));
    await runner.idle();
    expect(ran).toEqual(["first", "second", "third", "fourth"]);
    expect(await rows(desk.fresh)).toEqual([]);
  });

  test("a thousand that are due together each run once, begun in the order of their times, by one process or two", async () => {
    await using desk = await office(database);
    const begun: number[] = [];
    const definition = job<Named>({
      job: "test.crowd",
      async run({ dueAt }) {
        begun.push(dueAt);
      },
    });
    const one = await desk.process([definition], "many");
    const start = desk.clock.now() + hours(1);
    // In no order: 7 and 1000 have no common factor.
    const times = Array.from({ length: 1000 }, (_, index) => start + ((index * 7) % 1000));
    await one.write(async (tx) => {
      for (const at of times) await one.queue.add(tx, definition, { name: "crowd" }, { at, key: String(at) });
    });
    desk.clock.advance(hours(1) + 1000);
    await one.runner.idle();
    expect(begun.toSorted((a, b) => a - b)).toEqual(times.toSorted((a, b) => a - b));
    expect(begun).toEqual(times.toSorted((a, b) => a - b));

    begun.length = 0;
    const two = await desk.process([definition], "many");
    const later = desk.clock.now() + hours(1);
    await one.write(async (tx) => {
      for (let index = 0; index < 1000; index++) await one.queue.add(tx, definition, { name: "crowd" }, { at: later });
    });
    desk.clock.advance(hours(1));
    await Promise.all([one.runner.idle(), two.runner.idle()]);
    // What the other took and had not ended is looked at again.
    await one.runner.idle();
    expect(begun).toHaveLength(1000);
    expect(await rows(desk.fresh)).toEqual([]);
  });

  test("wake up by themselves at their time, without being asked", async () => {
    await using desk = await office(database);
    const done = gate();
    const definition = job<Named>({ job: "test.gate", run: async () => done.open() });
    const { add, runner } = await desk.process([definition]);
    await runner.idle();
    await add(definition, "later", { at: desk.clock.now() + days(40) });
    desk.clock.advance(days(40));
    await done.passed;
  });

  test("that were added before the start wake up as well", async () => {
    await using desk = await office(database);
    const done = gate();
    const definition = job<Named>({ job: "test.gate", run: async () => done.open() });
    const before = await desk.process([definition]);
    await before.add(definition, "later", { at: desk.clock.now() + days(1) });
    await before.runner.stop();
    const after = await desk.process([definition]);
    await after.runner.idle();
    desk.clock.advance(days(1));
    await done.passed;
  });

  test("begin with the commit that added them, never after a rollback", async () => {
    await using desk = await office(database);
    const { ran, definition } = recorder();
    const { queue, runner, write } = await desk.process([definition]);
    const failing = write(async (tx) => {
      await queue.add(tx, definition, { name: "undone" }, { at: 0 });
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    await write((tx) => queue.add(tx, definition, { name: "kept" }, { at: 0 }));
    await runner.idle();
    expect(ran).toEqual(["kept"]);
  });

  test("of one key are moved while they wait, and can be called off", async () => {
    await using desk = await office(database);
    const { ran, definition } = recorder();
    const { add, queue, runner, write } = await desk.process([definition]);
    const now = desk.clock.now();
    await add(definition, "early", { at: now + minutes(1), key: "ticket" });
    await add(definition, "moved", { at: now + minutes(10), key: "ticket" });
    await add(definition, "called off", { at: now + minutes(2), key: "other" });
    await write((tx) => queue.cancel(tx, definition as JobDefinition<never>, "other"));
    desk.clock.advance(minutes(9));
    await runner.idle();
    expect(ran).toEqual([]);
    desk.clock.advance(minutes(1));
    await runner.idle();
    expect(ran).toEqual(["moved"]);
  });

  test("of one key run one after another, and one added meanwhile is not lost", async () => {
    await using desk = await office(database);
    const begun = gate();
    const release = gate();
    const log: string[] = [];
    const definition = job<Named>({
      job: "test.slow",
      async run({ payload }) {
        log.push(`${payload.name} begins`);
        if (payload.name === "one") {
          begun.open();
          await release.passed;
        }
        log.push(`${payload.name} ends`);
      },
    });
    const first = await desk.process([definition], "many");
    const second = await desk.process([definition], "many");
    await first.add(definition, "one", { key: "ticket" });
    await begun.passed;
    await first.add(definition, "two", { key: "ticket" });
    await second.add(definition, "free");
    // The other process may take `free`, not the second of the key.
    await second.runner.idle();
    expect(log).toContain("free ends");
    expect(log).not.toContain("two begins");
    release.open();
    await first.runner.idle();
    await second.runner.idle();
    expect(log.filter((line) => !line.startsWith("free"))).toEqual([
      "one begins",
      "one ends",
      "two begins",
      "two ends",
    ]);
  });

  test("of different keys run at the same time", async () => {
    await using desk = await office(database);
    const meet = [gate(), gate()] as const;
    const definition = job<Named>({
      job: "test.meet",
      async run({ payload }) {
        const mine = payload.name === "a" ? 0 : 1;
        meet[mine].open();
        await meet[(1 - mine) as 0 | 1].passed;
      },
    });
    const { add, runner } = await desk.process([definition]);
    await add(definition, "a", { key: "a" });
    await add(definition, "b", { key: "b" });
    await runner.idle();
    expect(await rows(desk.fresh)).toEqual([]);
  });

  test("that fail run again, later each time, until they are given up", async () => {
    await using desk = await office(database);
    const times: number[] = [];
    const definition = job<Named>({
      job: "test.fails",
      attempts: 4,
      async run({ app }) {
        times.push(app.clock.now());
        throw new TypeError("no such thing");
      },
    });
    const { add, runner } = await desk.process([definition]);
    const start = desk.clock.now();
    await add(definition, "x", { key: "x" });
    await runner.idle();
    for (let second = 0; second < 120; second += 1) {
      desk.clock.advance(seconds(1));
      await runner.idle();
    }
    expect(times.map((time) => time - start)).toEqual([0, seconds(5), seconds(15), seconds(35)]);
    expect(await rows(desk.fresh)).toMatchObject([
      { run_at: null, attempts: 4, last_error: "TypeError: no such thing", running_key: null, waiting_key: null },
    ]);
  });

  test("that meet an outage are never given up", async () => {
    await using desk = await office(database);
    let runs = 0;
    const definition = job<Named>({
      job: "test.outage",
      attempts: 2,
      async run() {
        runs += 1;
        if (runs <= 20) throw new ServiceError("discord is down");
      },
    });
    const { add, runner } = await desk.process([definition]);
    await add(definition, "x");
    for (let round = 0; round <= 20; round += 1) {
      await runner.idle();
      desk.clock.advance(seconds(30));
    }
    expect(runs).toBe(21);
    expect(await rows(desk.fresh)).toEqual([]);
  });

  test("a newer one of the key takes the place of one that failed meanwhile", async () => {
    await using desk = await office(database);
    const begun = gate();
    const release = gate();
    const ran: string[] = [];
    const definition = job<Named>({
      job: "test.replaced",
      async run({ payload }) {
        ran.push(payload.name);
        if (payload.name !== "old") return;
        begun.open();
        await release.passed;
        throw new Error("too late");
      },
    });
    const { add, runner } = await desk.process([definition]);
    await add(definition, "old", { key: "x" });
    await begun.passed;
    await add(definition, "new", { key: "x" });
    release.open();
    await runner.idle();
    desk.clock.advance(hours(1));
    await runner.idle();
    expect(ran).toEqual(["old", "new"]);
  });

  test("are shared by two processes, none forgotten, none done twice", async () => {
    await using desk = await office(database);
    const { ran, definition } = recorder();
    const first = await desk.process([definition], "many");
    const second = await desk.process([definition], "many");
    const names = Array.from({ length: 150 }, (_, index) => `job ${index}`);
    await Promise.all(names.map((name, index) => (index % 2 ? first : second).add(definition, name)));
    await Promise.all([first.runner.idle(), second.runner.idle()]);
    expect(ran.toSorted()).toEqual(names.toSorted());
  });

  test("added by another process are found by the sweep", async () => {
    await using desk = await office(database);
    const { ran, definition } = recorder();
    const done = gate();
    const watched = job<Named>({ job: definition.job, run: async (given) => definition.run(given).then(done.open) });
    const working = await desk.process([watched], "many");
    await working.runner.idle();
    const other = await desk.process([], "many");
    await other.add(definition, "from outside");
    expect(ran).toEqual([]);
    desk.clock.advance(seconds(5));
    await done.passed;
    expect(ran).toEqual(["from outside"]);
  });

  test("cut off in the middle run again: at the next start of the only process, elsewhere when the lease ended", async () => {
    for (const processes of ["one", "many"] as const) {
      await using fresh = await freshDatabase(database, jobMigrations);
      const clock = stillClock();
      const begun = gate();
      const ran: string[] = [];
      const dying = job<Named>({
        job: "test.dies",
        run: async () => {
          begun.open();
          await new Promise(() => {});
        },
      });
      const before = await startProcess({ storage: fresh.storage, clock, definitions: [dying], processes });
      await before.add(dying, "x", { key: "x", at: clock.now() - minutes(5) });
      await begun.passed;
      const killedClock = clock.now();
      await fresh.storage.close();

      const laterClock = stillClock(killedClock + seconds(10));
      const living = job<Named>({ job: "test.dies", run: async ({ payload }) => void ran.push(payload.name) });
      const storage = await fresh.open();
      const after = await startProcess({ storage, clock: laterClock, definitions: [living], processes });
      await after.runner.idle();
      expect(ran).toEqual(processes === "one" ? ["x"] : []);
      laterClock.advance(seconds(50));
      await after.runner.idle();
      expect(ran).toEqual(["x"]);
      expect(await storage.db.selectFrom("job").selectAll().execute()).toEqual([]);
      await after.runner.stop();
    }
  });

  test("that run for long keep their lease", async () => {
    await using desk = await office(database);
    const begun = gate();
    const release = gate();
    let runs = 0;
    const definition = job<Named>({
      job: "test.long",
      async run() {
        runs += 1;
        begun.open();
        await release.passed;
      },
    });
    const first = await desk.process([definition], "many");
    await first.add(definition, "x");
    await begun.passed;
    const second = await desk.process([definition], "many");
    for (let round = 0; round < 20; round += 1) {
      const before = (await rows(desk.fresh))[0]?.run_at;
      desk.clock.advance(seconds(20));
      await expect.poll(async () => (await rows(desk.fresh))[0]?.run_at, { interval: 1 }).not.toBe(before);
      await second.runner.idle();
    }
    expect(runs).toBe(1);
    release.open();
    await first.runner.idle();
    expect(await rows(desk.fresh)).toEqual([]);
  });

  test("taken over by another process stay its own", async () => {
    await using fresh = await freshDatabase(database, jobMigrations);
    const begun = [gate(), gate()] as const;
    const release = [gate(), gate()] as const;
    let runs = 0;
    const definition = job<Named>({
      job: "test.taken-over",
      async run() {
        const mine = runs === 0 ? 0 : 1;
        runs += 1;
        begun[mine].open();
        await release[mine].passed;
      },
    });
    const clock = stillClock();
    const slow = await startProcess({ storage: fresh.storage, clock, definitions: [definition], processes: "many" });
    await slow.add(definition, "x");
    await begun[0].passed;
    const late = stillClock(clock.now() + minutes(2));
    const parts = { storage: fresh.storage, clock: late, definitions: [definition], processes: "many" } as const;
    const quick = await startProcess(parts);
    await begun[1].passed;
    release[0].open();
    await slow.runner.idle();
    expect(await rows(fresh)).toHaveLength(1);
    release[1].open();
    await quick.runner.idle();
    expect(await rows(fresh)).toHaveLength(0);
    expect(runs).toBe(2);
    await Promise.all([slow.runner.stop(), quick.runner.stop()]);
  });

  test("that no process lived to end are tried again in an hour, and never lost", async () => {
    await using desk = await office(database);
    const { ran, definition } = recorder();
    const writing = await desk.process([]);
    await writing.add(definition, "x");
    await desk.fresh.db.updateTable("job").set({ attempts: 10 }).execute();
    const { runner } = await desk.process([definition]);
    await runner.idle();
    expect(ran).toEqual([]);
    desk.clock.advance(minutes(60));
    await runner.idle();
    expect(ran).toHaveLength(1);
    expect(await rows(desk.fresh)).toHaveLength(0);
  });

  test("stopping waits for those that run and begins no others", async () => {
    await using desk = await office(database);
    const begun = gate();
    const release = gate();
    const ran: string[] = [];
    const definition = job<Named>({
      job: "test.stop",
      async run({ payload }) {
        begun.open();
        await release.passed;
        ran.push(payload.name);
      },
    });
    const { add, runner } = await desk.process([definition]);
    await add(definition, "running");
    await begun.passed;
    const stopping = runner.stop();
    await add(definition, "too late");
    release.open();
    await stopping;
    expect(ran).toEqual(["running"]);
    expect((await rows(desk.fresh)).map((row) => row.payload)).toEqual(['{"name":"too late"}']);
  });
});
