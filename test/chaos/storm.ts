import { setTimeout as delay } from "node:timers/promises";
import type { Box, RestFault, RestFaultHandle } from "discord-box";
import type { Diary } from "./diary.ts";
import type { Lives } from "./lives.ts";
import type { Random } from "./random.ts";

/** Milliseconds a process lives at most once it is ready; a few live longer, so that what was cut is mended in the same life. */
const LIFE = { longest: 700, old: 5_000, oldShare: 0.08 };
/** Killed in the middle of starting. */
const STILLBORN = { share: 0.2, longest: 500 };
const REST_FAULTS_PER_LIFE = 3;
const GATEWAY_SHARE = 0.5;
/** Jumps of the clock within a life, and between two of them: as a machine does that slept, and a desk that was off. */
const JUMP = { share: 0.06, longest: 20 * 60_000 };
const AWAY = { share: 0.06, longest: 6 * 3_600_000 };
/** Away for long enough that Discord forgets the session, and much to be read; the next ones die over reading it. */
const BACKLOG = { share: 0.025, away: 2 * 3_600_000, deaths: 3, longest: 400 };

export interface StormOptions {
  readonly box: Box;
  readonly lives: Lives;
  readonly diary: Diary;
  readonly random: Random;
  readonly kills: number;
  /** Paths on which calls go wrong. */
  readonly fragile: readonly RegExp[];
  /** People write more than catch-up reads at once, and change what was read before, while nobody listens. */
  readonly talkAtLength?: () => void;
}

/** How often each thing was done, by name. */
export type Struck = Record<string, number>;

export interface Weather {
  readonly struck: Struck;
  /** The most calls that Discord counts as invalid, in any ten minutes. */
  readonly invalidRequests: number;
}

/** Kills the process again and again, at moments nobody chose, with everything else going wrong that can. */
export async function storm({
  box,
  lives,
  diary,
  random,
  kills,
  fragile,
  talkAtLength,
}: StormOptions): Promise<Weather> {
  const struck: Struck = {};
  const note = (name: string) => {
    struck[name] = (struck[name] ?? 0) + 1;
  };
  let invalidRequests = 0;
  const armed: { readonly name: string; readonly handle: RestFaultHandle }[] = [];
  let soon = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const faults = Math.floor(random.between(0, REST_FAULTS_PER_LIFE + 1));
    for (let fault = 0; fault < faults; fault += 1) {
      const [name, what] = restFault(random);
      armed.push({ name, handle: box.faults.rest({ match: { path: random.pick(fragile) }, do: what }) });
    }
    if (soon > 0) {
      soon -= 1;
      await lives.ready;
      await delay(random.between(0, BACKLOG.longest));
    } else if (random.chance(STILLBORN.share)) await delay(random.between(0, STILLBORN.longest));
    else {
      await lives.ready;
      diary.note("ready");
      const length = random.chance(LIFE.oldShare) ? LIFE.old : LIFE.longest;
      await delay(random.between(0, length / 2));
      if (random.chance(GATEWAY_SHARE)) {
        const kind = await breakGateway(box, random);
        diary.note(kind);
        note(kind);
      }
      if (random.chance(JUMP.share)) {
        note("the clock jumps");
        diary.note("the clock jumps");
        await lives.jump(Math.round(random.between(1_000, JUMP.longest)));
      }
      await delay(random.between(0, length / 2));
    }
    invalidRequests = Math.max(invalidRequests, box.limits.invalid);
    diary.note(`kill ${kill + 1}`);
    if (talkAtLength && random.chance(BACKLOG.share)) {
      note("away while over a hundred messages are written in one room");
      soon = BACKLOG.deaths;
      await lives.kill(BACKLOG.away, talkAtLength);
    } else {
      const isAway = random.chance(AWAY.share);
      if (isAway) note("away for up to six hours");
      await lives.kill(isAway ? Math.round(random.between(60_000, AWAY.longest)) : 0);
    }
    box.faults.gateway.clear();
  }
  box.faults.clear();
  for (const { name, handle } of armed) if (handle.used > 0) note(name);
  await lives.ready;
  return { struck, invalidRequests };
}

function restFault(random: Random): [string, RestFault] {
  const kind = random.pick(["5xx-before", "5xx-after", "drop-before", "drop-after", "429", "delay"] as const);
  if (kind === "429") return ["a 429", { kind, retryAfter: random.between(0.05, 0.6) }];
  if (kind === "delay") return ["a late answer", { kind, ms: random.between(20, 500) }];
  const names = {
    "5xx-before": "a 5xx, not done",
    "5xx-after": "a 5xx, done",
    "drop-before": "a cut call, not done",
    "drop-after": "a cut call, done",
  };
  return [names[kind], { kind }];
}

/** Lasts until the process is killed, or the client has mended it. */
async function breakGateway({ faults: { gateway } }: Box, random: Random): Promise<string> {
  const kind = random.pick(GATEWAY_FAULTS);
  switch (kind) {
    case "the gateway cut, to be resumed":
      gateway.cut();
      break;
    case "the gateway cut, the session lost":
      gateway.cut({ resumable: false });
      break;
    case "an invalid session, to be resumed":
      gateway.invalidSession({ resumable: true });
      break;
    case "an invalid session":
      gateway.invalidSession();
      break;
    case "asked to reconnect":
      gateway.reconnect();
      break;
    case "the gateway refuses connections":
      gateway.refuse(random.between(200, 4_000));
      gateway.cut();
      break;
    case "a dead line that nobody noticed":
      gateway.freeze();
      break;
    case "every event told twice":
      gateway.duplicate = true;
      break;
    case "events overtake each other":
      gateway.overtake = true;
      break;
    case "events kept back":
      gateway.hold();
      await delay(random.between(50, 300));
      gateway.release();
      break;
  }
  return kind;
}

const GATEWAY_FAULTS = [
  "the gateway cut, to be resumed",
  "the gateway cut, the session lost",
  "an invalid session, to be resumed",
  "an invalid session",
  "asked to reconnect",
  "the gateway refuses connections",
  "a dead line that nobody noticed",
  "every event told twice",
  "events overtake each other",
  "events kept back",
] as const;
