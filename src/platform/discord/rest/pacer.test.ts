import { BoxClock } from "discord-box";
import { describe, expect, test } from "vitest";
import { createPacer, type Release } from "./pacer.ts";

/** Takes all tokens and notes in which order others get theirs. */
async function spent() {
  const clock = new BoxClock();
  const pacer = createPacer(clock);
  const releases: Release[] = [];
  for (let i = 0; i < 50; i += 1) releases.push(await pacer.token("lane"));
  return { clock, pacer, releases };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("the pacer", () => {
  test("grants fifty calls, and the next one second after the first answer", async () => {
    const { clock, pacer, releases } = await spent();
    let granted = false;
    void pacer.token("answer").then(() => {
      granted = true;
    });
    clock.advance(60_000);
    await turn();
    expect(granted).toBe(false);

    releases[0]?.();
    clock.advance(900);
    await turn();
    expect(granted).toBe(false);
    clock.advance(200);
    await turn();
    expect(granted).toBe(true);
  });

  test("has a turn that nobody used for the next one at once", async () => {
    const { pacer, releases } = await spent();
    let granted = false;
    void pacer.token("answer").then(() => {
      granted = true;
    });
    releases[0]?.("no call");
    releases[0]?.();
    await turn();
    expect(granted).toBe(true);
    expect(pacer.free).toBe(0);
  });

  test("lets answers go first; every second turn is for reading, so that it neither starves nor keeps lanes waiting", async () => {
    const { clock, pacer, releases } = await spent();
    const order: string[] = [];
    const asked = ["catch-up", "catch-up", "catch-up", "read", "lane", "lane", "answer", "answer"] as const;
    for (const priority of asked) void pacer.token(priority).then(() => order.push(priority));
    expect(pacer.waiting).toBe(8);
    for (const release of releases.slice(0, 8)) release();
    clock.advance(1_100);
    await turn();
    expect(order).toEqual(["answer", "answer", "read", "lane", "catch-up", "lane", "catch-up", "catch-up"]);
  });

  test("of what is late, receipts and cards wait for what is said, and can become urgent too", async () => {
    const { clock, pacer, releases } = await spent();
    const order: string[] = [];
    const sooner = new AbortController();
    void pacer.token("late-aside", sooner.signal).then(() => order.push("urgent receipt"));
    void pacer.token("late-aside").then(() => order.push("receipt"));
    for (let n = 0; n < 10; n += 1) void pacer.token("late").then(() => order.push("said"));
    sooner.abort();
    for (const release of releases.slice(0, 12)) release();
    clock.advance(1_100);
    await turn();
    expect(order).toHaveLength(12);
    expect(order[0]).toBe("urgent receipt");
    expect(order.at(-1)).toBe("receipt");
  });

  test("what is late waits for all else, but every eighth turn is its own; what becomes urgent waits no longer", async () => {
    const { clock, pacer, releases } = await spent();
    const order: string[] = [];
    const sooner = new AbortController();
    const ask = (priority: "late" | "catch-up" | "lane", name: string, signal?: AbortSignal) =>
      void pacer.token(priority, signal).then(() => order.push(name));
    for (const name of ["late 1", "late 2"]) ask("late", name);
    ask("late", "urgent", sooner.signal);
    for (let n = 0; n < 10; n += 1) ask("catch-up", "reading");
    ask("lane", "now");
    sooner.abort();
    for (const release of releases.slice(0, 14)) release();
    clock.advance(1_100);
    await turn();
    expect(order.indexOf("now")).toBeLessThan(4);
    expect(order.indexOf("urgent")).toBeLessThan(4);
    expect(order.slice(0, 8).filter((name) => name.startsWith("late"))).toEqual(["late 1"]);
    expect(order.at(-1)).toBe("late 2");
    expect(order).toHaveLength(14);
  });

  test("gives nothing twice for one answer", async () => {
    const { clock, pacer, releases } = await spent();
    let granted = 0;
    for (let i = 0; i < 3; i += 1) void pacer.token("lane").then(() => (granted += 1));
    releases[0]?.();
    releases[0]?.();
    clock.advance(2_000);
    await turn();
    expect(granted).toBe(1);
  });

  test("stops for everybody when Discord says so", async () => {
    const clock = new BoxClock();
    const pacer = createPacer(clock);
    pacer.pause(5_000);
    pacer.pause(1_000);
    let granted = false;
    void pacer.token("answer").then(() => {
      granted = true;
    });
    clock.advance(4_000);
    await turn();
    expect(granted).toBe(false);
    clock.advance(1_100);
    await turn();
    expect(granted).toBe(true);
  });

  test("a pause is over when its time has gone by, also when the clock was put back meanwhile", async () => {
    const inner = new BoxClock();
    let back = 0;
    const clock = { now: () => inner.now() - back, at: (time: number, run: () => void) => inner.at(time, run) };
    const pacer = createPacer(clock);
    pacer.pause(5_000);
    let granted = false;
    void pacer.token("answer").then(() => {
      granted = true;
    });
    back = 3_600_000;
    inner.advance(5_100);
    await turn();
    expect(granted).toBe(true);
    expect(pacer.isBusy).toBe(false);
  });
});
