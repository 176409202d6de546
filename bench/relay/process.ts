import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

/** A bot in a process of its own, seen from outside only. */
export interface Measured {
  /** Milliseconds from the start of the process until it said that it is ready. */
  readonly readyAfter: number;
  /** Processor seconds used so far, all threads, user and system. */
  cpu(): number;
  /** Resident memory in MiB. */
  memory(): number;
  stop(): Promise<void>;
}

/** Clock ticks of `/proc`: 100 a second on every Linux there is. */
const TICKS = 100;

/** Starts `node file …` and resolves when it is ready. What it writes is read, as a service manager would. */
export async function startMeasured(
  args: readonly string[],
  options: { readonly environment: NodeJS.Dict<string>; readonly folder: string },
): Promise<Measured> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: options.folder,
    env: { PATH: process.env["PATH"], ...options.environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  // Whatever ends the bench, no bot is left behind.
  const endIt = () => child.kill("SIGKILL");
  process.once("exit", endIt);
  child.once("exit", () => process.off("exit", endIt));
  const readyAt = await Promise.race([sayingReady(child), ended(child)]);
  const { pid } = child;
  return {
    readyAfter: readyAt - begun,
    cpu() {
      // The name in brackets may hold spaces; after it come the fields from the third on.
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
      return (Number(fields[11]) + Number(fields[12])) / TICKS;
    },
    memory() {
      const [, kib] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
      return Number(kib) / 1024;
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

/** Runs `node file …` to its end. */
export async function runToEnd(
  args: readonly string[],
  options: { readonly environment: NodeJS.Dict<string>; readonly folder: string },
): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: options.folder,
    env: { PATH: process.env["PATH"], ...options.environment },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}`);
}

function sayingReady(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    if (!child.stdout) throw new Error("the process has no output");
    createInterface(child.stdout).on("line", (line) => {
      if (line === "ready" || line.includes('"msg":"ready"')) resolve(performance.now());
      if (/"level":"(warn|error|fatal)"/.test(line)) process.stderr.write(`${line}\n`);
    });
  });
}

async function ended(child: ChildProcess): Promise<never> {
  const [code, signal] = await once(child, "exit");
  throw new Error(`the process ended before it was ready: ${code ?? signal}`);
}
