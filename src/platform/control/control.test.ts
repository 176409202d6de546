import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openLog } from "#platform/log/open-log.ts";
import { askControl } from "./ask-control.ts";
import { AlreadyRunning, type ControlHandler, openControl, Refused } from "./open-control.ts";
import { socketPath } from "./socket-path.ts";

let dataFolder: string;
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), "frontdesk-control-"));
});
afterEach(() => rmSync(dataFolder, { recursive: true }));

const lines: string[] = [];
const log = openLog({ level: "info", style: "json", write: (line) => lines.push(line) });
const open = (handlers: Record<string, ControlHandler>) => openControl({ dataFolder, handlers, log });

describe("the running desk", () => {
  test("answers what it is asked, also large things", async () => {
    const control = await open({ apply: async (given) => ({ applied: given }) });
    const file = "x".repeat(300_000);
    expect(await askControl(dataFolder, "apply", { file })).toEqual({ answer: { applied: { file } } });
    await control.close();
    expect(await askControl(dataFolder, "apply", {})).toBe("not-running");
  });

  test("refuses with a reason, and keeps its own mistakes in its log", async () => {
    const control = await open({
      apply: async () => {
        throw new Refused("line 3: no such role");
      },
      break: async () => {
        throw new TypeError("private detail");
      },
    });
    await expect(askControl(dataFolder, "apply", {})).rejects.toThrow("line 3: no such role");
    await expect(askControl(dataFolder, "break", {})).rejects.toThrow("its log says why");
    await expect(askControl(dataFolder, "constructor", {})).rejects.toThrow("does not know “constructor”");
    expect(lines.join()).toContain("private detail");
    await control.close();
  });

  test("is reached by its owner alone", async () => {
    const control = await open({});
    expect(statSync(socketPath(dataFolder)).mode & 0o777).toBe(0o600);
    await control.close();
  });

  test("runs once for a data folder", async () => {
    const control = await open({});
    await expect(open({})).rejects.toThrow(AlreadyRunning);
    await control.close();
    await (await open({})).close();
  });
});

test("nobody listens on a socket that a killed process left behind", async () => {
  await leaveSocketBehind(socketPath(dataFolder));
  expect(await askControl(dataFolder, "apply", {})).toBe("not-running");
  const control = await open({ apply: async () => "done" });
  expect(await askControl(dataFolder, "apply", {})).toEqual({ answer: "done" });
  await control.close();
});

test("a data folder with a long name is reached too", () => {
  const deep = join(dataFolder, "x".repeat(120));
  expect(Buffer.byteLength(socketPath(deep))).toBeLessThan(104);
  expect(socketPath(deep)).not.toBe(socketPath(`${deep}y`));
});

/** A plain file stands in for it: both exist and answer nobody. */
async function leaveSocketBehind(path: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  await new Promise((resolve) => server.close(resolve));
  writeFileSync(path, "");
}
