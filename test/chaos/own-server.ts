import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { createConnection } from "mysql2/promise";
import pg from "pg";
import { freePort, type Line, openLine } from "./line.ts";

export type ServerName = "postgres" | "mariadb";

/** A database server of its own, which may be stopped, frozen and cut off without harm to others. */
export interface OwnServer extends AsyncDisposable {
  /** Through `line`. */
  readonly url: string;
  readonly line: Line;
  start(): Promise<void>;
  /** In order, or as if its machine lost power. */
  stop(how: "in order" | "at once"): Promise<void>;
  /** Stands still with everything it holds, and goes on. */
  freeze(ms: number): Promise<void>;
  /** Runs statements on one connection, past `line`. */
  connect(): Promise<Session>;
}

export interface Session {
  run(statement: string): Promise<readonly Record<string, unknown>[]>;
  end(): Promise<void>;
}

interface Recipe {
  readonly user: string;
  make(folder: string): void;
  command(folder: string, port: number): readonly [string, readonly string[]];
  url(port: number): string;
  connect(port: number): Promise<Session>;
  readonly signals: { readonly "in order": NodeJS.Signals; readonly "at once": NodeJS.Signals };
}

/** Milliseconds. */
const START_LIMIT = 30_000;
/** So few that they can be used up. */
const CONNECTIONS = 30;
const isRoot = process.getuid?.() === 0;

const recipes: Record<ServerName, Recipe> = {
  postgres: {
    user: "postgres",
    make: (folder) =>
      run("postgres", programOf("initdb"), ["-D", folder, "-U", "postgres", "-A", "trust", "--no-sync"]),
    command: (folder, port) => [
      programOf("postgres"),
      ["-D", folder, "-p", `${port}`, "-k", folder, "-h", "127.0.0.1", "-c", `max_connections=${CONNECTIONS}`],
    ],
    url: (port) => `postgres://postgres@127.0.0.1:${port}/postgres`,
    async connect(port) {
      const client = new pg.Client({ connectionString: recipes.postgres.url(port) });
      client.on("error", () => {});
      await client.connect();
      return {
        run: async (statement) => (await client.query(statement)).rows,
        end: () => client.end().catch(() => {}),
      };
    },
    signals: { "in order": "SIGINT", "at once": "SIGQUIT" },
  },
  mariadb: {
    user: "mysql",
    make: (folder) =>
      run("mysql", programOf("mariadb-install-db"), [
        "--no-defaults",
        `--datadir=${folder}`,
        "--auth-root-authentication-method=normal",
        "--skip-test-db",
      ]),
    command: (folder, port) => [
      programOf("mariadbd"),
      [
        "--no-defaults",
        `--datadir=${folder}`,
        `--port=${port}`,
        "--bind-address=127.0.0.1",
        `--socket=${join(folder, "s")}`,
        `--pid-file=${join(folder, "pid")}`,
        `--max-connections=${CONNECTIONS}`,
        "--innodb-buffer-pool-size=64M",
      ],
    ],
    url: (port) => `mariadb://root@127.0.0.1:${port}/frontdesk`,
    async connect(port) {
      const uri = `mysql://root@127.0.0.1:${port}`;
      const connection = await createConnection({ uri, multipleStatements: true });
      connection.on("error", () => {});
      await connection.query("create database if not exists frontdesk; use frontdesk");
      return {
        run: async (statement) => (await connection.query(statement))[0] as readonly Record<string, unknown>[],
        end: () => connection.end().catch(() => {}),
      };
    },
    signals: { "in order": "SIGTERM", "at once": "SIGKILL" },
  },
};

/** Whether this machine can run one. */
export const hasServer = (name: ServerName): boolean =>
  findProgram(name === "postgres" ? "initdb" : "mariadb-install-db") !== undefined;

export async function openServer(name: ServerName): Promise<OwnServer> {
  const recipe = recipes[name];
  const folder = mkdtempSync(join(tmpdir(), "frontdesk-server-"));
  if (isRoot) chownSync(folder, idOf("-u", recipe.user), idOf("-g", recipe.user));
  recipe.make(folder);
  const port = await freePort();
  const line = await openLine(port);
  let server: ChildProcess | undefined;

  const connect = () => recipe.connect(port);
  const start = async () => {
    const [command, args] = recipe.command(folder, port);
    server = spawn(command, args, { stdio: "ignore", detached: true, ...as(recipe.user) });
    for (const until = performance.now() + START_LIMIT; ; await delay(50)) {
      const session = await connect().catch(() => undefined);
      if (session) return session.end();
      if (performance.now() > until) throw new Error(`${name} did not start`);
    }
  };
  const stop = async (how: "in order" | "at once") => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, "exit");
    server.kill(recipe.signals[how]);
    await ended;
  };
  await start();
  return {
    url: recipe.url(line.port),
    line,
    start,
    stop,
    async freeze(ms) {
      const group = -(server?.pid ?? 0);
      process.kill(group, "SIGSTOP");
      await delay(ms);
      process.kill(group, "SIGCONT");
    },
    connect,
    async [Symbol.asyncDispose]() {
      await line.close();
      await stop("at once");
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Neither server runs as root. */
function as(user: string): { readonly uid?: number; readonly gid?: number } {
  return isRoot ? { uid: idOf("-u", user), gid: idOf("-g", user) } : {};
}

function idOf(flag: "-u" | "-g", user: string): number {
  return Number(execFileSync("id", [flag, user], { encoding: "utf8" }));
}

function run(user: string, program: string, args: readonly string[]): void {
  execFileSync(program, args, { stdio: "ignore", ...as(user) });
}

/** Debian keeps the programs of PostgreSQL's server out of the path. */
function findProgram(name: string): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(":"), "/usr/sbin", ...globSync("/usr/lib/postgresql/*/bin")];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function programOf(name: string): string {
  const path = findProgram(name);
  if (path === undefined) throw new Error(`${name} is not on this machine`);
  return path;
}
