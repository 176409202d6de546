import { chmodSync, rmSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { HostError } from "#kernel/errors.ts";
import type { Log } from "#kernel/log.ts";
import { firstLine } from "./first-line.ts";
import { socketPath } from "./socket-path.ts";

/** Does what another process of the same host asks. What it returns is JSON. What cannot be done is thrown as `Refused`. */
export type ControlHandler = (request: unknown) => Promise<unknown>;

/** A request that cannot be done, with the reason for whoever asked. */
export class Refused extends HostError {
  override readonly exitCode = 1;
}

/** Another process already runs this desk. */
export class AlreadyRunning extends HostError {
  override readonly exitCode = 1;

  constructor(dataFolder: string) {
    super(
      `Frontdesk already runs with the data folder ${dataFolder}. Stop that one first, or use another data folder.`,
    );
  }
}

export interface Control {
  /** Stops listening and ends the connections there are. */
  close(): Promise<void>;
}

export interface ControlOptions {
  readonly dataFolder: string;
  readonly handlers: Readonly<Record<string, ControlHandler>>;
  readonly log: Log;
}

/**
 * Listens for requests of the command line on a socket that only the owner of the data folder may use.
 *
 * One request a connection, one line of JSON each way: `{ "request": name, "with": … }`, then `{ "answer": … }` or `{ "refused": … }`.
 */
export async function openControl({ dataFolder, handlers, log }: ControlOptions): Promise<Control> {
  const path = socketPath(dataFolder);
  const connections = new Set<Socket>();
  const server = createServer((socket) => {
    connections.add(socket);
    socket.on("close", () => connections.delete(socket));
    socket.on("error", () => socket.destroy());
    void answer(socket, handlers, log);
  });

  // Nobody else may connect, not even between listening and a later chmod.
  const umask = process.umask(0o177);
  try {
    await listen(server, path, dataFolder);
  } finally {
    process.umask(umask);
  }
  if (process.platform !== "win32") chmodSync(path, 0o600);

  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of connections) socket.destroy();
      }),
  };
}

async function listen(server: Server, path: string, dataFolder: string): Promise<void> {
  try {
    await listening(server, path);
  } catch (error) {
    if (!hasCode(error, "EADDRINUSE")) throw error;
    if (await isAnswered(path)) throw new AlreadyRunning(dataFolder);
    // Left behind by a process that was killed.
    rmSync(path, { force: true });
    await listening(server, path);
  }
}

const listening = (server: Server, path: string) =>
  new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, () => {
      server.off("error", reject);
      resolve();
    });
  });

const isAnswered = (path: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });

async function answer(socket: Socket, handlers: Readonly<Record<string, ControlHandler>>, log: Log): Promise<void> {
  // Whoever hangs up before the end of the line wants nothing.
  const line = await firstLine(socket).catch(() => undefined);
  if (line === undefined) return void socket.destroy();
  socket.end(`${JSON.stringify(await perform(line, handlers, log))}\n`);
}

async function perform(line: string, handlers: Readonly<Record<string, ControlHandler>>, log: Log): Promise<object> {
  try {
    const { request, with: given } = JSON.parse(line) as { request: string; with?: unknown };
    const handler = Object.hasOwn(handlers, request) ? handlers[request] : undefined;
    if (!handler) return { refused: `The running desk does not know “${request}”. It may be of another version.` };
    return { answer: (await handler(given)) ?? null };
  } catch (error) {
    if (error instanceof HostError) return { refused: error.message };
    log.error({ err: error }, "control request failed");
    return { refused: "The running desk could not do this; its log says why." };
  }
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
