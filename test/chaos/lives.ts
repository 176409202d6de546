import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Box } from "discord-box";
import type { Community } from "../../src/demo/community.ts";
import { bothQuiet } from "../support/desk.ts";
import { programOf } from "./bundle.ts";
import type { Day } from "./day-store.ts";
import type { Sessions, Store } from "./points/ask.ts";
import { raiseVictim, type Victim } from "./points/victim.ts";

/** Time that passed at once, by the box's clock: in a machine that slept, or while no process was there. */
export interface Leap {
  readonly from: number;
  readonly to: number;
}

/** The whole product, in one process after the other, on one store. */
export interface Lives extends AsyncDisposable {
  /** Resolves when the process that lives now is ready for events; rejects when it ended by itself. */
  readonly ready: Promise<void>;
  /** Ends it, ready or not, and begins the next. `later` milliseconds pass between the two, and `meanwhile` happens. */
  kill(later?: number, meanwhile?: () => void): Promise<void>;
  /** Time jumps, for the process and the box. */
  jump(ms: number): Promise<void>;
  readonly leaps: readonly Leap[];
  /** Everything comes to its end; time passes for what waits for it. */
  rest(): Promise<void>;
  store(): Promise<Store>;
  day(): Promise<Day>;
  /** The host applies a desk file; nothing comes of it when the process dies over it. */
  apply(source: string): Promise<void>;
  /** Where its data are, and the log of all its lives. */
  readonly folder: string;
}

export interface LivesOptions {
  readonly box: Box;
  readonly community: Community;
  readonly sessions: Sessions;
  readonly deskFile: string;
  /** `sqlite:…`, or a server's URL with an empty database; by default a file of its own. */
  readonly databaseUrl?: string | undefined;
}

/** How fast time passes while everybody waits: milliseconds each time the box has nothing to do. */
const STEP = 250;
/** Of what the process sent before its time jumped; a call that takes longer than its jump is no fault of the process. Milliseconds. */
const ARRIVES_WITHIN = 600;

export async function beginLives({ box, community, sessions, deskFile, databaseUrl }: LivesOptions): Promise<Lives> {
  const program = await programOf("points");
  const folder = mkdtempSync(join(tmpdir(), "frontdesk-chaos-"));
  let now = raiseVictim(program);
  // Reads its code while the other one still lives: a kill then costs little more than a start of the app.
  let next = raiseVictim(program);
  const begin = async (victim: Victim, file?: string): Promise<void> => {
    await victim.ask("start", {
      token: community.application.token,
      apiUrl: box.api,
      databaseUrl: databaseUrl ?? "sqlite:chaos.db",
      folder,
      ahead: box.clock.now() - Date.now(),
      sessions,
      deskFile: file,
      logFile: join(folder, "log"),
    });
    if (victim.isDead) throw new Error("the process ended before it was ready");
  };
  let ready = begin(now, deskFile);
  ready.catch(() => {});
  const leaps: Leap[] = [];
  const leap = (ms: number) => {
    const from = box.clock.now();
    box.clock.advance(ms);
    leaps.push({ from, to: from + ms });
  };
  const settled = () => bothQuiet(box, async () => void (await now.ask("settled", null)));
  // Asleep in between: a box that is ahead of the process has forgotten nonces which the process still trusts, and what the process says
  // ahead of the box is older for the box than the process believes.
  const jump = async (ms: number) => {
    if (ms <= ARRIVES_WITHIN) {
      await now.ask("advance", { ms });
      leap(ms);
      return;
    }
    const victim = now;
    const asleep = join(folder, `asleep-${leaps.length}`);
    const awake = victim.ask("advance", { ms, asleep });
    while (!existsSync(asleep) && !victim.isDead) await setTimeout(1);
    await setTimeout(ARRIVES_WITHIN);
    leap(ms);
    rmSync(asleep, { force: true });
    await awake;
  };
  const rest = async () => {
    let isOver = false;
    const end = settled().finally(() => {
      isOver = true;
    });
    while (!isOver) {
      await Promise.race([end, box.settled()]);
      if (!isOver) await jump(STEP);
    }
    await end;
  };
  const told = async <Ask extends "store" | "day">(ask: Ask) => {
    const answer = await now.ask(ask, null);
    if (!answer) throw new Error("the process had ended by itself");
    return answer;
  };
  /** Shared by all who wait for it. */
  let resting: Promise<void> | undefined;
  return {
    folder,
    leaps,
    get ready() {
      return ready;
    },
    async kill(later = 0, meanwhile) {
      if (now.isDead) throw new Error("the process had ended by itself");
      await now.end();
      meanwhile?.();
      if (later > 0) leap(later);
      now = next;
      ready = begin(now);
      // A kill before it is ready is what is wanted.
      ready.catch(() => {});
      next = raiseVictim(program);
    },
    jump,
    rest() {
      resting ??= rest().finally(() => {
        resting = undefined;
      });
      return resting;
    },
    store: () => told("store"),
    day: () => told("day"),
    async apply(source) {
      await now.ask("apply", source);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([now.end(), next.end()]);
      rmSync(folder, { recursive: true });
    },
  };
}
