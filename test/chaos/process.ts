import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Program } from "./bundle.ts";

/** A process under test: it says `ready` when it is, and `known <user>` when it has stored somebody's first message. */
export interface Victim {
  readonly ready: Promise<unknown>;
  /** Throws when it had ended by itself: then what is tested is not what was meant. */
  kill(): Promise<void>;
  /** Asks it to end, and waits until it has. Throws when it had ended before, or not in order. */
  stop(): Promise<void>;
  /** Ends it, if it has not ended. */
  end(): Promise<void>;
}

export interface VictimOptions {
  readonly program: Program;
  readonly environment: NodeJS.Dict<string>;
  readonly onKnown: (userId: string) => void;
}

export function startVictim({ program, environment, onKnown }: VictimOptions): Victim {
  const child: ChildProcess = spawn(process.execPath, [program.file], {
    env: { ...process.env, ...program.environment, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const ready = new Promise<unknown>((resolve, reject) => {
    if (!child.stdout) return reject(new Error("no output"));
    createInterface(child.stdout).on("line", (line) => {
      const [word, userId = ""] = line.split(" ");
      if (word === "ready") resolve(undefined);
      if (word === "known") onKnown(userId);
    });
    void ended.then(([code, signal]) => reject(new Error(`the process ended by itself: ${code ?? signal}`)));
  });
  // A kill before it was ready is what the test does.
  ready.catch(() => {});
  const end = async () => {
    if (child.exitCode === null) child.kill("SIGKILL");
    await ended;
  };
  return {
    ready,
    end,
    async stop() {
      if (child.exitCode !== null) throw new Error(`the process had ended by itself: ${child.exitCode}`);
      child.kill("SIGTERM");
      const [code, signal] = await ended;
      if (code !== 0) throw new Error(`the process did not stop in order: ${code ?? signal}`);
    },
    async kill() {
      if (child.exitCode !== null) throw new Error(`the process had ended by itself: ${child.exitCode}`);
      await end();
    },
  };
}
