import { expect, test } from "vitest";
import { ServiceError } from "#kernel/errors.ts";
import { job } from "#kernel/jobs.ts";
import { hours, minutes, seconds } from "#kernel/types.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { gate, type Named, office, recorder, rows, startProcess } from "#test/support/job-office.ts";
import { stillClock } from "#test/support/still-clock.ts";
import { jobMigrations } from "./migrations.ts";

describeOnDatabases("jobs", (database) => {
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
