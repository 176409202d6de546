import { isDeepStrictEqual } from "node:util";
import { PersonCannot } from "discord-box";
import type { Point, Store } from "./ask.ts";
import type { MortalDesk } from "./open-desk.ts";
import { openScene, type PointScene, readAll } from "./scene.ts";
import type { PointStep } from "./step.ts";
import type { PointRoom } from "./steps.ts";

export type Reading = Awaited<ReturnType<typeof readAll>>;

export interface Clean {
  readonly points: readonly Point[];
  readonly reading: Reading;
}

export interface Death {
  readonly point: Point;
  /** The process did end there. A card that was redrawn once instead of twice has a point less. */
  readonly struck: boolean;
  /** Whoever pressed saw that it failed and did it again. */
  readonly again: boolean;
  /** Paths in the reading that are not as without a death. */
  readonly differences: readonly string[];
}

/** Cards follow within this time, and who reads the room that a ticket moved to. */
const FOLLOWS = 11_000;
/** And nobody answers within ten seconds of somebody else, unless that is what is tried. */
const QUIET = 17_000;
/** Discord waits three seconds for an answer. */
const GIVEN_UP = 4_000;

/** The step with nobody dying: where one could, and what is read then. */
export async function runClean(desk: MortalDesk, room: PointRoom, step: PointStep): Promise<Clean> {
  const { scene, before } = await prepared(desk, room, step);
  await desk.ask("watch", null);
  await step.act(scene);
  await end(desk, step);
  const points = await desk.ask("passed", null);
  return { points, reading: await readAll(scene, before, step) };
}

/** The step with a process that ends at this point, and another one that goes on. */
export async function runDeath(
  desk: MortalDesk,
  room: PointRoom,
  { step, point, clean }: { step: PointStep; point: Point; clean: Clean },
): Promise<Death> {
  const { scene, before } = await prepared(desk, room, step);
  const known = new Set(desk.box.world.interactions.keys());
  await desk.ask("watch", point);
  let isOver = false;
  const acted = acting(step, scene).finally(() => {
    isOver = true;
  });
  await Promise.race([desk.died, acted.then(() => end(desk, step))]);
  const struck = desk.isDead;
  while (struck && !isOver) {
    // Whoever waits for an answer is told that none came; nobody else's time is to pass meanwhile.
    if (somebodyWaits(desk)) desk.box.clock.advance(GIVEN_UP);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await acted;
  // They are forgotten after a while.
  const pressed = [...desk.box.world.interactions.keys()].some((id) => !known.has(id));
  if (struck) {
    await desk.restart();
  } else await desk.ask("watch", null);
  await end(desk, step);
  const reading = await readAll(scene, before, step);
  const differences = differencesOf(clean.reading, reading);
  if (differences.length === 0 || !struck || !(pressed || step.goesOn))
    return { point, struck, again: false, differences };
  await acting(step, scene);
  await end(desk, step);
  const now = await readAll(scene, before, step);
  const left = ["effect", ...(step.drafts ?? [])];
  return { point, struck, again: true, differences: differencesOf(without(left, clean.reading), without(left, now)) };
}

/** To find out that it is done already may be an effect more: a card that was left behind then says so. What is left behind is forgotten by a job. */
const without = (tables: readonly string[], { rows, left, ...rest }: Reading) => ({
  ...rest,
  left: tables.length > 1 ? Object.fromEntries(Object.entries(left).filter(([of]) => of !== "jobs to come")) : left,
  rows: Object.fromEntries(Object.entries(rows).filter(([table]) => !tables.includes(table))),
});

const somebodyWaits = ({ box }: MortalDesk): boolean =>
  [...box.world.interactions.values()].some(({ state }) => state === "waiting");

async function prepared(
  desk: MortalDesk,
  room: PointRoom,
  step: PointStep,
): Promise<{ scene: PointScene; before: Store }> {
  const scene = await openScene(desk, room, step);
  await step.prepare?.(scene);
  await desk.later(QUIET);
  return { scene, before: await desk.ask("store", null) };
}

/** Whoever sees that it does not work stops there. */
async function acting(step: PointStep, scene: PointScene): Promise<void> {
  try {
    await step.act(scene);
  } catch (error) {
    if (!(error instanceof PersonCannot) && !scene.desk.isDead) throw error;
  }
}

/** And what the step began in its time. */
async function end(desk: MortalDesk, { lasts }: PointStep): Promise<void> {
  await rest(desk);
  if (lasts !== undefined) await desk.later(lasts);
}

/** Lets everything come to its end; time passes for what waits for it. */
async function rest(desk: MortalDesk): Promise<void> {
  let isOver = false;
  const end = desk.settled().finally(() => {
    isOver = true;
  });
  while (!isOver && !desk.isDead) {
    await Promise.race([end, desk.box.settled()]);
    if (!isOver) await desk.advance(50);
  }
  await end;
  await desk.later(FOLLOWS);
}

/** Where two readings differ: `tickets.0.rooms.1.lines.3: “…” instead of “…”`. */
function differencesOf(clean: unknown, now: unknown, path = ""): string[] {
  if (isDeepStrictEqual(clean, now)) return [];
  const isTree = (value: unknown): value is object => typeof value === "object" && value !== null;
  if (!isTree(clean) || !isTree(now)) return [`${path}: ${short(now)} instead of ${short(clean)}`];
  const keys = new Set([...Object.keys(clean), ...Object.keys(now)]);
  const at = (value: object, key: string) => (value as Record<string, unknown>)[key];
  return [...keys].flatMap((key) => differencesOf(at(clean, key), at(now, key), path === "" ? key : `${path}.${key}`));
}

const short = (value: unknown): string => (JSON.stringify(value) ?? "nothing").slice(0, 160);
