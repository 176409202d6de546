import { expect, test } from "vitest";
import type { Tx } from "#kernel/database.ts";
import { type JobDefinition, job } from "#kernel/jobs.ts";
import { days, hours, minutes, seconds } from "#kernel/types.ts";
import { describeOnDatabases } from "#test/support/databases.ts";
import { gate, type Named, office, recorder, rows } from "#test/support/job-office.ts";

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
});
