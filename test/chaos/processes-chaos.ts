import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type DatabaseName, freshPlace } from "#test/support/databases.ts";
import { type Gate, openGate } from "#test/support/gate.ts";
import { REDIS } from "#test/support/redis.ts";
import { programOf } from "./bundle.ts";
import { countOpen, DESK_FILE, keepTalking, openAll, resultOf, setStage } from "./desk-chaos.ts";
import { killAny } from "./kill-any.ts";
import { startVictim, type Victim } from "./process.ts";
import { type Random, seeded } from "./random.ts";

const ROLES = ["worker", "worker", "worker", "gateway", "gateway"];
const FRAGILE = [/^\/channels\/\d+\/messages$/, /^\/channels\/\d+\/messages\/\d+$/, /^\/channels\/\d+\/threads$/];
/** Milliseconds without anything new, after which what is missing counts as lost: what a dead process had is another's after 15 seconds. */
const PATIENCE = 60_000;

/** Two gateways, with four shards unless `shards` says otherwise, and three workers, on PostgreSQL or MariaDB and on Redis, of which any is killed or replaced in order while people talk. In real time. */
export async function runProcessesChaos(options: {
  kills: number;
  seed: number;
  sessions: "resumed" | "new";
  database?: Exclude<DatabaseName, "sqlite">;
  members?: number;
  shards?: number;
  /** Redis goes away for some seconds again and again. */
  redisComesAndGoes?: boolean;
}) {
  const { kills, sessions } = options;
  const random = seeded(options.seed);
  const begun = performance.now();
  const program = await programOf("desk");
  const folder = mkdtempSync(join(tmpdir(), "frontdesk-chaos-"));
  const place = await freshPlace(options.database ?? "postgres");
  const stage = await setStage(options.members ?? 8);
  const { box, community } = stage;
  const gate = options.redisComesAndGoes ? await openGate(REDIS) : undefined;
  const next = (roles: string, deskFile = ""): Victim =>
    startVictim({
      program,
      environment: {
        DISCORD_TOKEN: community.application.token,
        DISCORD_API_URL: box.api,
        DATABASE_URL: place.url,
        FRONTDESK_DATA: folder,
        FRONTDESK_ROLES: roles,
        REDIS_URL: gate?.url ?? REDIS,
        CHAOS_SESSIONS: sessions,
        CHAOS_SHARDS: String(options.shards ?? 4),
        CHAOS_DESK_FILE: deskFile,
      },
      onKnown: () => {},
    });
  const [first = "", ...others] = ROLES;
  const all = [{ roles: first, now: next(first, DESK_FILE) }];
  try {
    await all[0]?.now.ready;
    for (const roles of others) all.push({ roles, now: next(roles) });
    for (const { now } of all) await now.ready;
    await openAll(stage);
    const talking = new AbortController();
    const talk = keepTalking(stage, random, talking.signal);
    const away = gate && comeAndGo(gate, seeded(options.seed), talking.signal);
    await killAny({ all, next }, { box, random, kills, fragile: FRAGILE });
    talking.abort();
    await talk;
    const timesAway = (await away) ?? 0;
    box.faults.clear();
    let open = -1;
    for (let since = performance.now(); open !== 0 && performance.now() - since < PATIENCE; await delay(100)) {
      const now = countOpen(stage);
      if (now !== open) since = performance.now();
      open = now;
    }
    return { kills, timesAway, ...resultOf(stage), seconds: Math.round((performance.now() - begun) / 1_000) };
  } finally {
    for (const { now } of all) await now.end();
    await gate?.close();
    await box.close();
    await place.remove();
    rmSync(folder, { recursive: true });
  }
}

/** Resolves when it is there for good, to how often it was not. */
async function comeAndGo(gate: Gate, random: Random, signal: AbortSignal): Promise<number> {
  const pause = (shortest: number, longest: number) =>
    delay(random.between(shortest, longest), undefined, { signal }).catch(() => {});
  for (let times = 0; ; times += 1) {
    await pause(2_000, 15_000);
    if (signal.aborted) return times;
    await gate.close();
    await pause(300, 10_000);
    await gate.open();
  }
}
