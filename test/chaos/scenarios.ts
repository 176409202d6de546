import { runDayChaos } from "./day-chaos.ts";
import { runDeskChaos } from "./desk-chaos.ts";
import { runChaos } from "./engine-chaos.ts";
import type { Figures } from "./figures.ts";
import type { Sessions } from "./points/ask.ts";
import { runRoomsChaos } from "./rooms-chaos.ts";
import type { Weather } from "./storm.ts";

export interface ScenarioOptions {
  readonly kills: number;
  readonly seed: number;
  readonly sessions: Sessions;
  readonly databaseUrl?: string | undefined;
  /** Of the engine's scenario. */
  readonly limits?: "off" | "discord";
}

/** What became of everything in one run. */
export interface Outcome extends Weather {
  readonly kills: number;
  readonly seconds: number;
  /** All messages of all directions together. */
  readonly said: Figures;
  /** Everything else that is not as it should be, by name, where there is any. */
  readonly wrong: Readonly<Record<string, number>>;
  /** All that is not as it should be, in words. */
  readonly findings: readonly string[];
  /** What was kept to find out why. */
  readonly kept: string | undefined;
}

export const SCENARIOS = {
  /** The product, with tickets by DM. */
  desk: async (options: ScenarioOptions): Promise<Outcome> => {
    const {
      toStaff,
      toMembers,
      receipts,
      struck,
      invalidRequests,
      left,
      kills,
      seconds,
      threads,
      tickets,
      findings,
      kept,
      ...counts
    } = await runDeskChaos(options);
    const wrong = { ...counts, ...left, "threads without a ticket": Math.abs(threads - tickets) };
    return {
      kills,
      seconds,
      struck,
      invalidRequests,
      said: sum([toStaff, toMembers, receipts]),
      wrong: some(wrong),
      findings,
      kept,
    };
  },
  /** The product, with rooms of all five kinds, opened, shared with others and moved under fire, with what is erased, edited and kept ready. */
  rooms: async (options: ScenarioOptions): Promise<Outcome> => {
    const {
      toStaff,
      toMembers,
      toAdded,
      aside,
      struck,
      invalidRequests,
      left,
      kills,
      seconds,
      findings,
      kept,
      ...counts
    } = await runRoomsChaos(options);
    const said = sum([toStaff, toMembers, toAdded, aside]);
    return { kills, seconds, struck, invalidRequests, said, wrong: some({ ...counts, ...left }), findings, kept };
  },
  /** The product, with all that a team does in a day: closes, opens, claims and gives away, with rules, timers and changes of the set-up. */
  day: async (options: ScenarioOptions): Promise<Outcome> => {
    const { toStaff, toMembers, struck, invalidRequests, left, kills, seconds, findings, kept, ...counts } =
      await runDayChaos(options);
    const said = sum([toStaff, toMembers]);
    return { kills, seconds, struck, invalidRequests, said, wrong: some({ ...counts, ...left }), findings, kept };
  },
  /** One small relay, many more messages. */
  engine: async (options: ScenarioOptions): Promise<Outcome> => {
    const { toStaff, toMembers, threads, members, kills, seconds, kept } = await runChaos(options);
    const wrong = some({ "threads without a member": Math.abs(threads - members) });
    const said = sum([toStaff, toMembers]);
    return { kills, seconds, struck: {}, invalidRequests: 0, said, wrong, findings: said.findings, kept };
  },
} as const;

export type Scenario = keyof typeof SCENARIOS;

/** Whether nothing was lost, doubled, out of order or left behind, and Discord's patience was not tried. */
export const isWell = ({ said, wrong, invalidRequests }: Outcome): boolean =>
  said.missing + said.doubled + said.disordered === 0 &&
  Object.keys(wrong).length === 0 &&
  invalidRequests < INVALID_ALLOWED;

/** Discord bans at 10,000 in ten minutes; fewer than one per cent of that. */
export const INVALID_ALLOWED = 100;

const some = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));

const KEYS = ["sent", "missing", "doubled", "disordered"] as const;

function sum(all: readonly Figures[]): Figures {
  const total = (key: (typeof KEYS)[number]) => all.reduce((amount, figures) => amount + figures[key], 0);
  return {
    sent: total("sent"),
    missing: total("missing"),
    doubled: total("doubled"),
    disordered: total("disordered"),
    findings: all.flatMap(({ findings }) => findings),
  };
}

/** Several runs of one scenario as one. */
export function together(all: readonly Outcome[]): Outcome {
  const add = (into: Record<string, number>, more: Readonly<Record<string, number>>) => {
    for (const [name, count] of Object.entries(more)) into[name] = (into[name] ?? 0) + count;
    return into;
  };
  return {
    kills: all.reduce((amount, { kills }) => amount + kills, 0),
    seconds: all.reduce((amount, { seconds }) => amount + seconds, 0),
    said: sum(all.map(({ said }) => said)),
    wrong: all.reduce((into, { wrong }) => add(into, wrong), {}),
    struck: all.reduce((into, { struck }) => add(into, struck), {}),
    invalidRequests: Math.max(0, ...all.map(({ invalidRequests }) => invalidRequests)),
    findings: all.flatMap(({ findings }) => findings),
    kept: undefined,
  };
}
