import { readFileSync } from "node:fs";
import { type Box, type BoxOptions, createBox, type Person, type SeenMessage } from "discord-box";
import { type Clock, sleepOn } from "#kernel/clock.ts";
import { configSchema } from "#kernel/config.ts";
import type { Feature } from "#kernel/feature.ts";
import { openLog } from "#platform/log/open-log.ts";
import { type RunningApp, startApp } from "../../src/app.ts";
import { type Community, seedCommunity } from "../../src/demo/community.ts";
import { applyDesk, features } from "../../src/features/index.ts";
import { startRoles } from "../../src/roles.ts";
import { type DatabaseName, freshPlace } from "./databases.ts";
import { openPings } from "./pings.ts";
import { readOnce } from "./read-once.ts";
import { REDIS } from "./redis.ts";
import { type DeskProcess, startProcess } from "./several.ts";

/** What people see of a desk and do with it, wherever its process runs. */
export interface DeskFromOutside extends Community, AsyncDisposable {
  readonly box: Box;
  /** Acts as somebody of the community. */
  as(user: { readonly id: string }): Person;
  /** The DM of somebody with the bot. */
  dm(user: { readonly id: string }): string;
  /** What somebody reads in a channel. */
  reads(user: { readonly id: string }, channelId: string): SeenMessage[];
  /** Threads below a channel, oldest first. */
  threads(parentId: string): {
    readonly id: string;
    readonly name: string;
    readonly archived: boolean;
    readonly locked: boolean;
    readonly type: number;
  }[];
  /** Everything that was done reached everybody it concerns. */
  settled(): Promise<void>;
  /** Jumps forward, and lets what became due happen. */
  later(ms: number): Promise<void>;
}

export interface Desk extends DeskFromOutside {
  readonly app: () => RunningApp;
  /** The log lines so far, as written. */
  readonly logged: readonly string[];
  readonly dataFolder: string;
  stop(): Promise<void>;
  /** `changed`: what the host set otherwise since. */
  start(changed?: { readonly discord?: object }): Promise<void>;
  /** With several processes, those beside the one in this process. */
  readonly processes: DeskProcess[];
  /** Starts one more. */
  add(roles: string): Promise<DeskProcess>;
}

/** The part of it that needs no process. */
export const peopleOf = (
  box: Box,
  { application, guild }: Community,
): Pick<DeskFromOutside, "box" | "as" | "dm" | "reads" | "threads"> => ({
  box,
  as: (user) => box.people.as(user.id),
  dm: (user) => box.people.as(user.id).openDm(application.bot_id),
  reads: (user, channelId) => box.people.as(user.id).sees(channelId),
  threads: (parentId) =>
    box.world.channels
      .inGuild(guild.id)
      .filter((channel) => channel.parent_id === parentId && channel.thread !== undefined)
      .map(({ id, name, type, thread }) => ({
        id,
        name,
        type,
        archived: thread?.archived ?? false,
        locked: thread?.locked ?? false,
      })),
});

/** Each side can give the other something to do, so both have to be quiet one after the other, twice. */
export async function bothQuiet(box: Box, process: () => Promise<void> | undefined): Promise<void> {
  for (let quiet = 0; quiet < 2; ) {
    const last = box.requests.all.at(-1);
    await box.settled();
    await process();
    quiet = box.requests.all.at(-1) === last ? quiet + 1 : 0;
  }
}

/** The roles of several processes: of the one of the test, and of those beside it. */
export interface Crew {
  readonly here: string;
  readonly beside: readonly string[];
}

/** So any journey can be run with `DESK_PROCESSES=1`. */
const FIVE: Crew = { here: "worker", beside: ["gateway", "gateway", "worker", "worker"] };

/** A small desk of each kind of room. Not the example that the demo runs on: that one may grow and no journey changes. */
export const exampleFile = readFileSync(new URL("desk.yaml", import.meta.url), "utf8");

/** The example without a pause between two tickets: journeys that are not about it need not wait. */
export const deskFile = `${exampleFile}
gates:
  cooldown: 0 s
`;

const crewOf = (several: boolean | Crew): Crew | undefined => (several === true ? FIVE : several || undefined);

/** SQLite belongs to one process. */
const placeOf = (database: DatabaseName, several: Crew | undefined): DatabaseName =>
  several && database === "sqlite" ? "postgres" : database;

/** A box with the example community and the real app connected to it by the real client: one clock for both, and no other trick. */
export async function openDesk(
  options: {
    readonly file?: string;
    readonly database?: DatabaseName;
    /** Several processes, on Redis and `database`, by default PostgreSQL. `true`: two gateways and three workers. */
    readonly several?: boolean | Crew;
    readonly box?: BoxOptions;
    readonly config?: { readonly discord?: object; readonly parts?: "few" | "all" } & Readonly<
      Record<string, object | string>
    >;
    /** Besides those of the product. */
    readonly features?: readonly Feature[];
    /** What else the server has before the bot starts. */
    readonly prepare?: (community: Community, box: Box) => void;
  } = {},
): Promise<Desk> {
  const several = crewOf(options.several ?? process.env["DESK_PROCESSES"] === "1");
  const box = await createBox({ limits: "off", ...options.box });
  const community = seedCommunity(box.world);
  options.prepare?.(community, box);
  const place = await freshPlace(placeOf(options.database ?? "sqlite", several));
  const { dataFolder } = place;
  const logged: string[] = [];
  const note = (line: string) => {
    logged.push(line);
    if (process.env.DESK_LOG === "all") process.stderr.write(`${performance.now().toFixed(0)} ${line}`);
    if (process.env.DESK_LOG && /"level":"(warn|error|fatal)"/.test(line)) process.stderr.write(line);
  };
  const log = openLog({ level: "debug", style: "json", write: (line: string) => note(line) });
  const clock: Clock = {
    now: () => box.clock.now(),
    at: (time, run) => box.clock.at(time, run),
    sleep: (length, signal) => sleepOn(box.clock, length, signal),
  };
  const configured = (changed?: { readonly discord?: object }) => ({
    database: { url: place.url },
    data: dataFolder,
    parts: "all",
    ...(several ? { redis: { url: REDIS }, roles: several.here } : {}),
    ...options.config,
    discord: {
      token: community.application.token,
      apiUrl: box.api,
      ...(several ? { shards: 2 } : {}),
      ...options.config?.discord,
      ...changed?.discord,
    },
  });
  let given: object = configured();
  let running: RunningApp | undefined;
  const app = () => {
    if (!running) throw new Error("the desk is stopped");
    return running;
  };
  const processes: DeskProcess[] = [];
  const everywhere = (act: (one: DeskProcess) => Promise<void>) => Promise.all(processes.map(act));
  const desk: Desk = {
    ...community,
    ...peopleOf(box, community),
    processes,
    app,
    logged,
    dataFolder,
    settled: () =>
      bothQuiet(box, async () => {
        await running?.settled();
        await everywhere((one) => one.settled());
      }),
    async later(ms) {
      await desk.settled();
      box.clock.advance(ms);
      await everywhere((one) => one.advance(ms));
      await desk.settled();
    },
    async stop() {
      await Promise.all(processes.splice(0).map((one) => one.stop()));
      await running?.stop();
      running = undefined;
    },
    async start(changed) {
      given = configured(changed);
      const start = several ? startRoles : startApp;
      const all = [...features, ...(options.features ?? [])];
      running = await start(configSchema.parse(given), log, { clock, features: all, readTexts: readOnce });
      await Promise.all((several?.beside ?? []).map((roles) => desk.add(roles)));
    },
    async add(roles) {
      const ahead = box.clock.now() - Date.now();
      const one = await startProcess({ roles, config: given, ahead, note });
      processes.push(one);
      return one;
    },
    async [Symbol.asyncDispose]() {
      await desk.stop();
      const open = openPings(box, community.application.id);
      await box.close();
      await place.remove();
      if (open.length > 0) throw new Error(`messages that may ping whom they like:\n${open.join("\n")}`);
    },
  };
  await desk.start();
  await applyDesk(app().app, { name: "desk.yaml", source: options.file ?? deskFile, mode: "change" });
  await desk.settled();
  return desk;
}
