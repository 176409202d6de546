import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { HostError } from "#kernel/errors.ts";
import { hours, minutes } from "#kernel/types.ts";
import { type StillClock, stillClock } from "#test/support/still-clock.ts";
import { openLogFile } from "./open-log-file.ts";

let folder: string;
let path: string;
let clock: StillClock;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "frontdesk-log-"));
  path = join(folder, "logs", "desk.log");
  clock = stillClock();
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (changed: object = {}) => openLogFile({ path, bytes: 200, age: hours(24), keep: 2, clock, ...changed });
const line = (n: number) => `{"level":"info","time":${clock.now()},"msg":"line ${String(n).padStart(3, "0")}"}\n`;
const files = () => readdirSync(join(folder, "logs")).sort();
const lines = (name: string) =>
  [...readFileSync(join(folder, "logs", name), "utf8").matchAll(/line (\d+)/g)].map(([, n]) => Number(n));

describe("the log's file", () => {
  test("is never larger than was asked for, and of the old ones so many are kept", () => {
    const write = open();
    for (let n = 1; n <= 20; n += 1) write(line(n));
    expect(files()).toEqual(["desk.log", "desk.log.1", "desk.log.2"]);
    for (const name of files()) expect(statSync(join(folder, "logs", name)).size).toBeLessThanOrEqual(200);
    const kept = ["desk.log.2", "desk.log.1", "desk.log"].flatMap(lines);
    expect(kept).toEqual(Array.from({ length: kept.length }, (_, n) => 20 - kept.length + 1 + n));
    expect(kept.length).toBeGreaterThan(6);
  });

  test("ends when it is a day old, also when it was begun before a restart", () => {
    const write = open();
    write(line(1));
    clock.advance(hours(24) - 1);
    write(line(2));
    const later = open();
    later(line(3));
    expect(files()).toEqual(["desk.log"]);
    clock.advance(1);
    open()(line(4));
    expect([lines("desk.log.1"), lines("desk.log")]).toEqual([[1, 2, 3], [4]]);
  });

  test("can be the only one, takes a line that is larger than it may be, and is its owner's alone", () => {
    const write = open({ keep: 0 });
    write(line(1));
    write(`${"x".repeat(300)}\n`);
    write(line(2));
    expect(files()).toEqual(["desk.log"]);
    expect(lines("desk.log")).toEqual([2]);
    if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test("goes on where no new one can be begun, and begins it once it can", () => {
    const errors = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const write = open();
    write(line(1));
    // In the way, and not ours.
    const inTheWay = join(folder, "logs", "desk.log.2", "x");
    mkdirSync(inTheWay, { recursive: true });
    for (let n = 2; n <= 9; n += 1) write(line(n));
    expect(lines("desk.log")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(errors).toHaveBeenCalledTimes(1);
    rmSync(join(folder, "logs", "desk.log.2"), { recursive: true });
    clock.advance(minutes(1));
    write(line(10));
    expect([lines("desk.log.1"), lines("desk.log")]).toEqual([[1, 2, 3, 4, 5, 6, 7, 8, 9], [10]]);
    errors.mockRestore();
  });

  test("leaves no more of the old ones than are kept now", () => {
    const write = open({ keep: 4 });
    for (let n = 1; n <= 20; n += 1) write(line(n));
    const fewer = open({ keep: 1 });
    for (let n = 21; n <= 25; n += 1) fewer(line(n));
    expect(files()).toEqual(["desk.log", "desk.log.1"]);
    const none = open({ keep: 0 });
    for (let n = 26; n <= 30; n += 1) none(line(n));
    expect(files()).toEqual(["desk.log"]);
  });

  test("that can't be opened is a sentence for the host", () => {
    mkdirSync(path, { recursive: true });
    expect(() => open()).toThrow(HostError);
  });

  // A device of Linux that is always full.
  test.skipIf(!existsSync("/dev/full"))("that can't be written stops nobody, and a device is never moved away", () => {
    const errors = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const write = open({ path: "/dev/full", bytes: 1, age: 1 });
    for (const n of [1, 2]) write(line(n));
    expect(errors.mock.calls.map(([written]) => written)).toEqual([line(1), line(2)]);
    expect(statSync("/dev/full").isCharacterDevice()).toBe(true);
  });
});
