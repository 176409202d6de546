import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { addMember, addUser, type Box, createBox, PersonCannot } from "discord-box";
import { type Community, seedCommunity } from "../../src/demo/community.ts";
import { compare, type Figures } from "./figures.ts";
import { killAgain } from "./kill-again.ts";
import { startVictim, type Victim } from "./process.ts";
import { type Random, seeded } from "./random.ts";
import { sayingsOf } from "./sayings.ts";

export interface DeskChaosOptions {
  readonly kills: number;
  readonly seed: number;
  /** Whether Discord continues the session after each start, or begins a new one. */
  readonly sessions: "resumed" | "new";
  readonly members?: number;
  /** `sqlite:…`, or a server's URL with an empty database. */
  readonly databaseUrl?: string;
}

export interface DeskChaosResult {
  readonly kills: number;
  /** What members wrote, as it stands in the staff threads. */
  readonly toStaff: Figures;
  /** What staff answered, as it stands in the members' DMs. */
  readonly toMembers: Figures;
  /** The line that takes the place of each typed answer. */
  readonly receipts: Figures;
  /** Typed answers that still stand beside their line. */
  readonly originalsLeft: number;
  /** Messages whose last edit did not arrive. */
  readonly editsLost: number;
  /** Threads without a ticket's card, or with two. */
  readonly oddThreads: number;
  readonly threads: number;
  readonly tickets: number;
  readonly seconds: number;
}

export const DESK = new URL("./desk-process.ts", import.meta.url).pathname;
/** Paths on which one answer in each life of the process gets lost, or never comes. */
const FRAGILE = [/^\/channels\/\d+\/messages$/, /^\/channels\/\d+\/messages\/\d+$/, /^\/channels\/\d+\/threads$/];
const PACE = { shortest: 15, longest: 70 };
/** Milliseconds in which nothing arrives any more, after which what is missing counts as lost. */
const PATIENCE = 12_000;

export const DESK_FILE = `
server: Harbour Games
staff: [Support]
types:
  question: { name: Question, room: dm, destination: "#tickets" }
`;

interface Member {
  readonly id: string;
  readonly dm: string;
  readonly sent: { readonly messageId: string; words: string }[];
  readonly replies: string[];
}

export interface Stage {
  readonly box: Box;
  readonly community: Community;
  readonly members: readonly Member[];
}

/** Lets members and staff use the whole product while its process is killed again and again, and counts what became of everything. */
export async function runDeskChaos(options: DeskChaosOptions): Promise<DeskChaosResult> {
  const { kills, sessions } = options;
  const random = seeded(options.seed);
  const begun = performance.now();
  const folder = mkdtempSync(join(tmpdir(), "frontdesk-chaos-"));
  const stage = await setStage(options.members ?? 12);
  const { box, community } = stage;
  const start = (deskFile = ""): Victim => {
    const victim = startVictim({
      file: DESK,
      environment: {
        DISCORD_TOKEN: community.application.token,
        DISCORD_API_URL: box.api,
        DATABASE_URL: options.databaseUrl ?? "sqlite:chaos.db",
        FRONTDESK_DATA: folder,
        CHAOS_SESSIONS: sessions,
        CHAOS_DESK_FILE: deskFile,
        NODE_COMPILE_CACHE: join(tmpdir(), "frontdesk-chaos-cache"),
      },
      onKnown: () => {},
    });
    return victim;
  };

  const lives = { now: start(DESK_FILE), next: start };
  try {
    await lives.now.ready;
    await openAll(stage);
    const talking = new AbortController();
    const talk = keepTalking(stage, random, talking.signal);
    await killAgain(lives, { box, random, kills, fragile: FRAGILE });
    talking.abort();
    await talk;
    box.faults.clear();
    await untilQuiet(stage);
    return { kills, ...resultOf(stage), seconds: (performance.now() - begun) / 1_000 };
  } finally {
    await lives.now.kill();
    await box.close();
    rmSync(folder, { recursive: true });
  }
}

export async function setStage(count: number): Promise<Stage> {
  const box = await createBox({ limits: "off" });
  const community = seedCommunity(box.world);
  const members = Array.from({ length: count }, (_, n): Member => {
    const { id } = addUser(box.world, { name: `member ${n}` });
    addMember(box.world, community.guild.id, id);
    return { id, dm: box.people.as(id).openDm(community.application.bot_id), sent: [], replies: [] };
  });
  return { box, community, members };
}

/** Everybody opens a ticket: until somebody pressed Send, nothing was said. */
export async function openAll({ box, members, community }: Stage): Promise<void> {
  for (const [n, member] of members.entries()) {
    const person = box.people.as(member.id);
    member.sent.push({ messageId: person.write(member.dm, `m${n}-0`).id, words: `m${n}-0` });
  }
  for (const member of members) {
    const person = box.people.as(member.id);
    const card = await until(() => person.sees(member.dm).find(({ text }) => text.includes("Send this to")));
    await person.press(card.id, "Send");
  }
  await until(() => (threadsOf({ box, community }).length === members.length ? true : undefined));
}

export async function keepTalking(stage: Stage, random: Random, signal: AbortSignal, pace = PACE): Promise<void> {
  const { box, members, community } = stage;
  const mel = box.people.as(community.mel.id);
  while (!signal.aborted) {
    const member = random.pick(members);
    const n = members.indexOf(member);
    const last = member.sent.at(-1);
    if (random.chance(0.4)) {
      const thread = threadOf(stage, n);
      const words = `r${n}-${member.replies.length}`;
      member.replies.push(words);
      if (thread) mel.write(thread, `+${words}`);
    } else if (last && random.chance(0.15)) {
      last.words = `${last.words.split(" ")[0]} edited ${random.between(0, 1e9).toFixed(0)}`;
      box.people.as(member.id).edit(last.messageId, last.words);
    } else {
      const words = `m${n}-${member.sent.length}`;
      member.sent.push({ messageId: box.people.as(member.id).write(member.dm, words).id, words });
    }
    await delay(random.between(pace.shortest, pace.longest));
  }
}

type Place = Pick<Stage, "box" | "community">;

const threadsOf = ({ box, community }: Place) =>
  [...box.world.channels.values()].filter(({ parent_id, thread }) => parent_id === community.tickets.id && thread);

const threadOf = (place: Place, n: number): string | undefined =>
  threadsOf(place).find(({ name }) => name.endsWith(`member ${n}`))?.id;

/** What the bot said in a channel, in plain lines. */
function said({ box, community }: Place, channelId: string): string[] {
  return sayingsOf(box.world.messages.get(channelId) ?? [])
    .filter(({ author_id, content }) => author_id === community.application.bot_id && content !== "")
    .map(({ content }) => content);
}

export function resultOf(stage: Stage): Omit<DeskChaosResult, "kills" | "seconds"> {
  const { box, members, community } = stage;
  const threads = threadsOf(stage);
  const inThread = members.map((_, n) => said(stage, threadOf(stage, n) ?? ""));
  const second = (content: string) => content.split("\n")[1] ?? "";
  const fromMembers = inThread.map((lines) => lines.filter((line) => line.startsWith("**member")).map(second));
  const firstWord = (words: string) => words.split(" ")[0] ?? "";
  const originals = threads.flatMap(({ id }) =>
    (box.world.messages.get(id) ?? []).filter(({ author_id }) => author_id === community.mel.id),
  );
  const cards = threads.map(
    ({ id }) => sayingsOf(box.world.messages.get(id) ?? []).filter(({ components }) => components.length > 0).length,
  );
  return {
    toStaff: compare(
      members.map(({ sent }, n) => ({
        sent: sent.map(({ words }) => firstWord(words)),
        arrived: fromMembers[n]?.map(firstWord) ?? [],
      })),
    ),
    toMembers: compare(members.map(({ replies, dm }) => ({ sent: replies, arrived: said(stage, dm).map(second) }))),
    receipts: compare(
      members.map(({ replies }, n) => ({
        sent: replies,
        arrived: (inThread[n] ?? []).filter((line) => line.startsWith("✅")).map(second),
      })),
    ),
    originalsLeft: originals.length,
    editsLost: members.reduce(
      (sum, { sent }, n) =>
        sum + sent.filter(({ words }) => words.includes(" ") && !fromMembers[n]?.includes(words)).length,
      0,
    ),
    oddThreads: cards.filter((count) => count !== 1).length,
    threads: threads.length,
    tickets: members.length,
  };
}

/** What is still to come. */
export function countOpen(stage: Stage): number {
  const { toStaff, toMembers, receipts, originalsLeft, editsLost } = resultOf(stage);
  return toStaff.missing + toMembers.missing + receipts.missing + originalsLeft + editsLost;
}

export async function untilQuiet(stage: Stage): Promise<void> {
  let count = -1;
  for (let quietSince = performance.now(); performance.now() - quietSince < PATIENCE; ) {
    const now = countOpen(stage);
    if (now !== count) quietSince = performance.now();
    count = now;
    if (now === 0 && performance.now() - quietSince > 500) return;
    await delay(50);
  }
}

async function until<T>(look: () => T | undefined): Promise<T> {
  for (const begun = performance.now(); performance.now() - begun < PATIENCE; await delay(20)) {
    try {
      const found = look();
      if (found !== undefined) return found;
    } catch (error) {
      if (!(error instanceof PersonCannot)) throw error;
    }
  }
  throw new Error("waited in vain");
}
