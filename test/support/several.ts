import { type ChildProcess, fork } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Order } from "./desk-child.ts";

/** One of the desk's processes. */
export interface DeskProcess {
  readonly roles: string;
  readonly pid: number;
  advance(ms: number): Promise<void>;
  settled(): Promise<void>;
  /** In order, as at a deploy. */
  stop(): Promise<void>;
  kill(): Promise<void>;
}

interface StartOptions {
  /** Empty: one that does everything alone. */
  readonly roles: string;
  readonly config: object;
  /** How far the box's clock is ahead of the machine's. */
  readonly ahead: number;
  readonly note: (line: string) => void;
}

/** Of what a process said before it ended by itself. */
const LAST_LINES = 20;

const CHILD = new URL("desk-child.ts", import.meta.url);

/** Starts a process of the desk; resolves when it does its part. */
export async function startProcess({ roles, config, ahead, note }: StartOptions): Promise<DeskProcess> {
  const child: ChildProcess = fork(CHILD, {
    env: {
      ...process.env,
      DESK_CHILD: JSON.stringify({ config: { ...config, ...(roles ? { roles } : {}) }, ahead }),
      NODE_COMPILE_CACHE: join(tmpdir(), "frontdesk-desk-cache"),
    },
    execArgv: [],
    stdio: ["ignore", "inherit", "pipe", "ipc"],
  });
  const replies = new Map<unknown, () => void>();
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const last: string[] = [];
  let rest = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) note(`${line}\n`);
    last.push(...lines);
    last.splice(0, last.length - LAST_LINES);
  });
  child.on("message", (id) => {
    replies.get(id)?.();
    replies.delete(id);
  });
  const reply = (id: unknown) =>
    Promise.race([
      new Promise<void>((resolve) => replies.set(id, resolve)),
      ended.then(() => {
        const how = child.signalCode ?? `exit code ${child.exitCode}`;
        throw new Error(`a process of the desk ended by itself: ${roles}, ${how}\n${[...last, rest].join("\n")}`);
      }),
    ]);

  let count = 0;
  async function order(what: Omit<Order, "id">): Promise<void> {
    count += 1;
    const replied = reply(count);
    replied.catch(() => {});
    child.send({ ...what, id: count });
    await replied;
  }

  await reply("ready");
  return {
    roles,
    pid: child.pid ?? 0,
    advance: (ms) => order({ order: "advance", ms } as Order),
    settled: () => order({ order: "settle" }),
    async stop() {
      await order({ order: "stop" });
      await ended;
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
