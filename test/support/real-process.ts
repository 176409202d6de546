import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Box } from "discord-box";
import { vi } from "vitest";

export const MAIN = join(import.meta.dirname, "../../src/main.ts");
/** Real milliseconds; a loaded machine starts a process in a few seconds. */
const PATIENCE = 40_000;

/** `frontdesk start` as a host starts it, connected to a box. */
export interface RealProcess extends AsyncDisposable {
  readonly child: ChildProcess;
  /** The working directory, with `data` below it. */
  readonly folder: string;
  /** Lines of its log so far. */
  readonly logged: readonly string[];
  readonly errors: () => string;
  /** Resolves with the first line of the log that has this in it. Rejects when the process ends before. */
  says(words: string): Promise<string>;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
}

export function startProcess(box: Box, environment: NodeJS.Dict<string> = {}): RealProcess {
  const folder = mkdtempSync(join(tmpdir(), "frontdesk-process-"));
  const [application] = box.world.applications.values();
  const child = spawn(process.execPath, [MAIN, "start"], {
    cwd: folder,
    env: { PATH: process.env["PATH"], DISCORD_TOKEN: application?.token, DISCORD_API_URL: box.api, ...environment },
  });
  const output = { out: "", err: "" };
  child.stdout.on("data", (chunk) => (output.out += chunk));
  child.stderr.on("data", (chunk) => (output.err += chunk));
  const ended = once(child, "close").then(([code]) => code as number | null);
  const lines = () => output.out.split("\n").slice(0, -1);
  return {
    child,
    folder,
    ended,
    get logged() {
      return lines();
    },
    errors: () => output.err,
    async says(words) {
      const look = () => {
        const line = lines().find((each) => each.includes(words));
        if (line === undefined && child.exitCode !== null) throw new Error(`it ended: ${output.err}`);
        if (line === undefined) throw new Error(`it has not said “${words}”`);
        return line;
      };
      return vi.waitFor(look, PATIENCE);
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null) child.kill("SIGKILL");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
