import { expect, test } from "vitest";
import { ulids } from "#kernel/ids.ts";
import { seconds } from "#kernel/types.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { silentLog } from "#test/support/silent-log.ts";
import { type StillClock, stillClock } from "#test/support/still-clock.ts";
import { LeaseLost } from "./lease-lost.ts";
import { createLeases } from "./leases.ts";
import { countLive, join, type Membership } from "./membership.ts";
import { processMigrations } from "./migrations.ts";

/** Time goes by for a process that lives: it says so, again and again. */
async function pass({ clock, member }: { clock: StillClock; member: Membership }, length: number) {
  for (let second = 0; second < length; second += 1) {
    clock.advance(seconds(1));
    await member.said();
  }
}

describeOnDatabases("leases", (name) => {
  async function stage() {
    const database = await freshDatabase(name, processMigrations);
    const process = async () => {
      const { db, write } = name === "sqlite" ? database.storage : await database.open();
      // A clock of its own: a process whose clock stands is one that is stopped or dead.
      const clock = stillClock();
      const parts = { db, write, clock, ids: ulids(clock), log: silentLog };
      const member = await join(parts, ["worker"]);
      return { ...parts, member, leases: createLeases(parts, member) };
    };
    const both = { a: await process(), b: await process() };
    return { ...both, [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() };
  }

  test("one process has it; the other is remembered as wanting it, and gets it once it was given back", async () => {
    await using stages = await stage();
    const { a, b } = stages;
    const mine = await a.leases.take("lane:1");
    expect(mine?.before).toBe("free");
    expect(await b.leases.take("lane:1")).toBeUndefined();
    expect(await b.leases.free(["lane:1", "lane:2"])).toEqual(["lane:2"]);

    expect(mine && (await a.leases.giveBack(mine))).toBe("wanted");
    expect(await b.leases.take("lane:2")).toMatchObject({ before: "free" });
    expect(mine && (await a.leases.giveBack(mine))).toBe("given back");
    expect(await b.leases.take("lane:1")).toMatchObject({ before: "free" });
  });

  test("of many that want it at once one gets it", async () => {
    await using stages = await stage();
    const { a, b } = stages;
    const taken = await Promise.all([a, b, a, b].map(({ leases }) => leases.take("making:1")));
    const holders = await a.db.selectFrom("lease").selectAll().execute();
    expect(holders).toHaveLength(1);
    expect(taken.filter((lease) => lease?.token === holders[0]?.token)).toHaveLength(1);
    expect(taken.filter((lease) => lease?.before === "free")).toHaveLength(1);
  });

  test("what a dead process had is taken over as left, and what it still writes is refused", async () => {
    await using stages = await stage();
    const { a, b } = stages;
    const late = await a.leases.take("lane:1");
    if (!late) throw new Error("not taken");
    await pass(b, 14);
    expect(await b.leases.take("lane:1")).toBeUndefined();
    await pass(b, 1);
    expect(await b.leases.free(["lane:1"])).toEqual(["lane:1"]);
    expect(await b.leases.take("lane:1")).toMatchObject({ before: "left" });

    await expect(a.write((tx) => a.leases.check(tx, late))).rejects.toThrow(LeaseLost);
    expect(await a.leases.giveBack(late)).toBe("given back");
    expect(await b.leases.free(["lane:1"])).toEqual(["lane:1"]);
    expect(await a.db.selectFrom("lease").selectAll().execute()).toHaveLength(1);
  });

  test("a process that could not renew for nine seconds takes nothing more, before others believe it dead", async () => {
    await using stages = await stage();
    const { a, b } = stages;
    const clock = stillClock();
    const away = { now: false };
    const write: typeof a.write = (work) => (away.now ? Promise.reject(new Error("away")) : a.write(work));
    const member = await join({ ...a, clock, write }, ["gateway"]);
    const leases = createLeases({ ...a, clock }, member);
    away.now = true;
    clock.advance(seconds(8));
    expect(await leases.take("lane:1")).toMatchObject({ before: "free" });
    clock.advance(seconds(1));
    expect(member.sure()).toBe(false);
    expect(await leases.take("lane:2")).toBeUndefined();
    await pass(b, 9);
    expect(await b.leases.take("lane:1")).toBeUndefined();

    await member.said();
    away.now = false;
    await pass({ clock, member }, 3);
    expect(member.sure()).toBe(true);
    expect(await countLive(a.db, clock.now(), "gateway")).toBe(1);
    await member.leave();
    expect(member.sure()).toBe(false);
    expect(await countLive(a.db, clock.now(), "gateway")).toBe(0);
    expect(await b.leases.take("lane:1")).toMatchObject({ before: "left" });
  });

  test("a process that others buried while it could not renew is one of them again, and what it had before is not trusted", async () => {
    await using stages = await stage();
    const { a, b } = stages;
    const clock = stillClock();
    const away = { now: false };
    const write: typeof a.write = (work) => (away.now ? Promise.reject(new Error("away")) : a.write(work));
    const member = await join({ ...a, clock, write }, ["gateway"]);
    const leases = createLeases({ ...a, clock, write }, member);
    const early = await leases.take("lane:1");
    if (!early) throw new Error("not taken");
    expect(leases.lasts(early)).toBe(true);
    away.now = true;
    await pass({ clock, member }, 12 * 60);
    expect(leases.lasts(early)).toBe(false);
    await pass(b, 12 * 60);
    await join({ ...b, clock: b.clock }, ["worker"]);

    away.now = false;
    await pass({ clock, member }, 3);
    expect(member.sure()).toBe(true);
    expect(await countLive(a.db, clock.now(), "gateway")).toBe(1);
    expect(leases.lasts(early)).toBe(false);
    const again = await leases.take("lane:1");
    expect(again && leases.lasts(again)).toBe(true);
    expect(await b.leases.take("lane:1")).toBeUndefined();
  });
});
