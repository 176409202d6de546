import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { programOf } from "./bundle.ts";
import {
  countOpen,
  DESK_FILE,
  type DeskChaosResult,
  keepTalking,
  openAll,
  resultOf,
  type Stage,
  setStage,
} from "./desk-chaos.ts";
import { type OwnServer, openServer, type ServerName, type Session } from "./own-server.ts";
import { startVictim } from "./process.ts";
import { seeded } from "./random.ts";
import type { Weather } from "./storm.ts";

/** What happens to a database. Each takes some seconds, and is over when it resolves. */
export const TROUBLES = [
  "restarted",
  "lost power",
  "connections killed",
  "connections cut",
  "network gone",
  "network silent",
  "frozen",
  "no connection left",
  "table locked",
  "conflicts",
  "slow disk",
] as const;
export type Trouble = (typeof TROUBLES)[number];

export interface DatabaseChaosOptions {
  readonly server: ServerName;
  readonly seed: number;
  readonly troubles?: readonly Trouble[];
}

export interface DatabaseChaosResult extends Omit<DeskChaosResult, "kills" | "left" | "kept" | keyof Weather> {
  /** Seconds from the end of each trouble until no more waited than before it. */
  readonly recovered: readonly { readonly trouble: Trouble; readonly after: number }[];
}

/** Milliseconds in which nothing arrives any more, after which what is missing counts as lost. */
const PATIENCE = 12_000;
/** Milliseconds between two messages: a small part of what a slow machine relays, so that what waits afterwards says when it was well again. */
const PACE = { shortest: 100, longest: 300 };
const SECOND = 1_000;
/** How long people talk before each trouble, at least. */
const CALM = 2 * SECOND;
const RECOVERY_LIMIT = 120 * SECOND;

/** Lets members and staff talk while their desk's database goes through one trouble after the other, and counts what became of everything. */
export async function runDatabaseChaos(options: DatabaseChaosOptions): Promise<DatabaseChaosResult> {
  const begun = performance.now();
  const folder = mkdtempSync(join(tmpdir(), "frontdesk-chaos-"));
  await using server = await openServer(options.server);
  await (await server.connect()).end();
  const stage = await setStage(12);
  const { box, community } = stage;
  const desk = startVictim({
    program: await programOf("desk"),
    environment: {
      DISCORD_TOKEN: community.application.token,
      DISCORD_API_URL: box.api,
      DATABASE_URL: server.url,
      FRONTDESK_DATA: folder,
      FRONTDESK_LOG_LEVEL: "silent",
      CHAOS_DESK_FILE: DESK_FILE,
    },
    onKnown: () => {},
  });
  try {
    await desk.ready;
    await openAll(stage);
    const over = new AbortController();
    const talk = keepTalking(stage, seeded(options.seed), over.signal, { pace: PACE });
    const recovered = [];
    for (const trouble of options.troubles ?? TROUBLES) {
      const before = await usuallyOpen(stage);
      await makers[trouble](server, options.server);
      recovered.push({ trouble, after: await untilNoMoreThan(stage, before) });
    }
    over.abort();
    await talk;
    await untilQuiet(stage);
    return { ...resultOf(stage), recovered, seconds: (performance.now() - begun) / SECOND };
  } finally {
    // Throws when it had ended by itself.
    await desk.kill();
    await box.close();
    rmSync(folder, { recursive: true });
  }
}

async function untilQuiet(stage: Stage): Promise<void> {
  let count = -1;
  for (let quietSince = performance.now(); performance.now() - quietSince < PATIENCE; ) {
    const now = countOpen(stage);
    if (now !== count) quietSince = performance.now();
    count = now;
    if (now === 0 && performance.now() - quietSince > 500) return;
    await delay(50);
  }
}

/** The most that waits at a time while nothing is wrong. */
async function usuallyOpen(stage: Stage): Promise<number> {
  let most = 3;
  for (const until = performance.now() + CALM; performance.now() < until; await delay(20)) {
    most = Math.max(most, countOpen(stage));
  }
  return most;
}

async function untilNoMoreThan(stage: Stage, most: number): Promise<number> {
  const begun = performance.now();
  while (countOpen(stage) > most && performance.now() - begun < RECOVERY_LIMIT) await delay(20);
  return (performance.now() - begun) / SECOND;
}

type Maker = (server: OwnServer, name: ServerName) => Promise<void>;

const makers: Record<Trouble, Maker> = {
  async restarted(server) {
    await server.stop("in order");
    await delay(2 * SECOND);
    await server.start();
  },
  async "lost power"(server) {
    await server.stop("at once");
    await delay(2 * SECOND);
    await server.start();
  },
  async "connections killed"(server, name) {
    await during(server, async (session) => {
      for (let time = 0; time < 10; time += 1) {
        await killOthers(session, name);
        await delay(300);
      }
    });
  },
  async "connections cut"({ line }) {
    for (let time = 0; time < 10; time += 1) {
      line.cut();
      await delay(300);
    }
  },
  async "network gone"({ line }) {
    line.refuse(true);
    await delay(5 * SECOND);
    line.refuse(false);
  },
  async "network silent"({ line }) {
    line.swallow();
    await delay(5 * SECOND);
  },
  async frozen(server) {
    await server.freeze(8 * SECOND);
  },
  async "no connection left"(server, name) {
    const taken: Session[] = [];
    await during(server, async (session) => {
      for (const until = performance.now() + 5 * SECOND; performance.now() < until; await delay(50)) {
        await killOthers(session, name, taken.length === 0);
        for (let more = await server.connect().catch(() => undefined); more; ) {
          taken.push(more);
          more = await server.connect().catch(() => undefined);
        }
      }
    });
    for (const session of taken) await session.end();
  },
  async "table locked"(server, name) {
    await during(server, async (session) => {
      if (name === "postgres") await session.run("begin; lock table message in access exclusive mode");
      else await session.run("lock tables message write");
      await delay(12 * SECOND);
      await session.run(name === "postgres" ? "commit" : "unlock tables");
    });
  },
  conflicts: (server, name) => withTrigger(server, name, CONFLICT[name], 8 * SECOND),
  "slow disk": (server, name) => withTrigger(server, name, SLOW[name], 8 * SECOND),
};

async function during(server: OwnServer, work: (session: Session) => Promise<void>): Promise<void> {
  const session = await server.connect();
  try {
    await work(session);
  } finally {
    await session.end();
  }
}

async function killOthers(session: Session, name: ServerName, should = true): Promise<void> {
  if (!should) return;
  if (name === "postgres") {
    await session.run(
      "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'",
    );
    return;
  }
  for (const { ID: id } of await session.run(
    "select ID from information_schema.processlist where ID <> connection_id() and USER = 'root'",
  )) {
    await session.run(`kill ${id}`).catch(() => {});
  }
}

/** What a server says to one of two transactions that got in each other's way, for every fifth message. */
const CONFLICT = {
  postgres: "if random() < 0.2 then raise exception using errcode = '40001'; end if;",
  mariadb: "if rand() < 0.2 then signal sqlstate '40001' set mysql_errno = 1213; end if;",
};
const SLOW = { postgres: "perform pg_sleep(0.1);", mariadb: "do sleep(0.1);" };

/** Whoever writes a message meets `body`, for a while. */
async function withTrigger(server: OwnServer, name: ServerName, body: string, ms: number): Promise<void> {
  await during(server, async (session) => {
    if (name === "postgres") {
      await session.run(
        `create function trouble() returns trigger language plpgsql as $$ begin ${body} return new; end $$`,
      );
      await session.run("create trigger trouble before insert on message for each row execute function trouble()");
    } else {
      await session.run(`create trigger trouble before insert on message for each row begin ${body} end`);
    }
    await delay(ms);
    await session.run(
      name === "postgres" ? "drop trigger trouble on message; drop function trouble()" : "drop trigger trouble",
    );
  });
}
