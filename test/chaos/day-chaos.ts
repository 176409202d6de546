import { endTheDay, liveADay, prepareDay, see } from "./day-life.ts";
import { type DayResult, resultOfDay, saidInDay, workOf } from "./day-result.ts";
import { type DayStage, dayFile, setDay } from "./day-stage.ts";
import type { DeskChaosOptions } from "./desk-chaos.ts";
import { Diary } from "./diary.ts";
import { leftBehind, wordsOf } from "./left-behind.ts";
import { beginLives, type Lives } from "./lives.ts";
import { untilQuiet } from "./quiet.ts";
import { seeded } from "./random.ts";
import { FRAGILE } from "./rooms-chaos.ts";
import { insistently, openTicket } from "./rooms-life.ts";
import { roomsOf } from "./rooms-stage.ts";
import { storm, type Weather } from "./storm.ts";

export interface DayChaosResult extends DayResult, Weather {
  readonly kills: number;
  /** What a dead process left: rows that wait for ever, rooms nobody knows, answers that were promised. */
  readonly left: Readonly<Record<string, number>>;
  /** What was kept to find out why. */
  readonly kept: string | undefined;
  readonly seconds: number;
}

/** Until all that was planned, or waits for silence, has come due. Milliseconds. */
const EVENING = 3 * 3_600_000;

/** Kills the process while the team works: closes, opens, claims, gives away, sends saved replies that act, with rules, timers and changes of the set-up. */
export async function runDayChaos({ kills, seed, sessions, databaseUrl }: DeskChaosOptions): Promise<DayChaosResult> {
  const random = seeded(seed);
  const begun = performance.now();
  const stage = await setDay();
  const { box, community } = stage;
  const diary = new Diary(box);
  await using lives = await beginLives({ box, community, sessions, databaseUrl, deskFile: dayFile("hidden") });
  try {
    await lives.ready;
    await lives.rest();
    await prepareDay(stage);
    await openAll(stage, lives);
    const over = new AbortController();
    const talk = liveADay(stage, lives, random, over.signal);
    const weather = await storm({ box, lives, diary, random, kills, fragile: FRAGILE });
    over.abort();
    await talk;
    await endTheDay(stage, lives);
    for (let hours = 0; hours < 2; hours += 1) {
      await lives.jump(EVENING);
      await lives.rest();
    }
    await openSome(stage, lives);
    await endTheDay(stage, lives);
    await untilQuiet(lives, () => missingNow(stage));
    for (const scene of stage.scenes) see(stage, scene);
    const day = await lives.day();
    const result = resultOfDay(stage, day);
    const struck = { ...weather.struck, ...workOf(day) };
    const left = leftBehind(stage, { store: await lives.store(), leaps: lives.leaps });
    const findings = [...result.findings, ...wordsOf(left)];
    const kept = findings.length > 0 ? diary.keep(findings, lives.folder) : undefined;
    return { kills, ...result, ...weather, struck, left, findings, kept, seconds: (performance.now() - begun) / 1_000 };
  } finally {
    await box.close();
  }
}

/** Before anything goes wrong. Who writes while the process is between two connections is heard with the next. */
const PATIENT = 100;

async function openAll(stage: DayStage, { rest }: Lives): Promise<void> {
  const insist = insistently({ calm: AbortSignal.abort(), rest, tries: PATIENT });
  for (const scene of stage.scenes) {
    await openTicket(stage, scene, insist);
    if (roomsOf(stage, scene).length === 0) throw new Error(`member ${scene.n} could not open a ticket`);
  }
  await rest();
}

/** What is open in the end has its room, its people and its state as well as what is closed: some of each. */
async function openSome({ box, community, scenes }: DayStage, lives: Lives): Promise<void> {
  const owner = box.people.as(community.owner.id);
  for (const { requesterId, number, status } of (await lives.day()).tickets) {
    const isWanted = (scenes.find(({ id }) => id === requesterId)?.n ?? 0) % 3 !== 0;
    if (status === "closed" && isWanted) await owner.run("/ticket reopen", { number }, { in: community.general.id });
  }
  await lives.rest();
}

function missingNow(stage: DayStage): number {
  const { toStaff, toMembers } = saidInDay(stage);
  return toStaff.missing + toMembers.missing;
}
