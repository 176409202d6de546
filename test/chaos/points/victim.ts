import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Program } from "../bundle.ts";
import type { Asks } from "./ask.ts";

/** A process that does what it is asked until it ends. */
export interface Victim {
  readonly isDead: boolean;
  /** Resolves when it ended, however. */
  readonly died: Promise<void>;
  /** Undefined when it died over it. */
  ask<Ask extends keyof Asks>(ask: Ask, given: Parameters<Asks[Ask]>[0]): Promise<ReturnType<Asks[Ask]> | undefined>;
  end(): Promise<void>;
}

/** Starts a process that waits to be asked: its code is read while another one still lives. */
export function raiseVictim(program: Program): Victim {
  const child: ChildProcess = fork(program.file, [], {
    env: { ...process.env, ...program.environment },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let asked = 0;
  const isDead = () => child.exitCode !== null || child.signalCode !== null;
  const up = Promise.withResolvers<unknown>();
  waiting.set(0, up);
  const died = once(child, "exit").then(() => {
    for (const { resolve } of waiting.values()) resolve(undefined);
  });
  child.on("message", ({ id, answer, error }: { id: number; answer: unknown; error?: string }) => {
    const question = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) question?.resolve(answer);
    else question?.reject(new Error(error));
  });
  return {
    get isDead() {
      return isDead();
    },
    died,
    async ask(ask, given) {
      await up.promise;
      if (isDead()) return undefined;
      asked += 1;
      const question = Promise.withResolvers<unknown>();
      waiting.set(asked, question);
      // A channel that closes says so by the end of the process.
      child.send({ id: asked, ask, given }, () => {});
      return (await question.promise) as never;
    },
    async end() {
      if (!isDead()) child.kill("SIGKILL");
      await died;
    },
  };
}
