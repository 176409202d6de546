import { setTimeout as delay } from "node:timers/promises";
import { addMember, addUser, type Box, createBox } from "discord-box";
import { type Community, seedCommunity } from "../../src/demo/community.ts";
import { Diary } from "./diary.ts";
import { compare, type Figures } from "./figures.ts";
import { leftBehind, wordsOf } from "./left-behind.ts";
import { beginLives } from "./lives.ts";
import { untilQuiet } from "./quiet.ts";
import { type Random, seeded } from "./random.ts";
import { sayingsOf } from "./sayings.ts";
import { storm, type Weather } from "./storm.ts";

export interface DeskChaosOptions {
  readonly kills: number;
  readonly seed: number;
  /** Whether Discord continues the session after each start, or begins a new one. */
  readonly sessions: "resumed" | "new";
  readonly members?: number;
  /** `sqlite:…`, or a server's URL with an empty database. */
  readonly databaseUrl?: string | undefined;
}

export interface DeskChaosResult extends Weather {
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
  /** What a dead process left: rows that wait for ever, rooms nobody knows, answers that were promised. */
  readonly left: Readonly<Record<string, number>>;
  /** All of it in words. */
  readonly findings: readonly string[];
  /** What was kept to find out why. */
  readonly kept: string | undefined;
  readonly seconds: number;
}

/** Paths on which one answer in each life of the process gets lost, or never comes. */
const FRAGILE = [/^\/channels\/\d+\/messages$/, /^\/channels\/\d+\/messages\/\d+$/, /^\/channels\/\d+\/threads$/];
const PACE = { shortest: 15, longest: 70 };
/** Milliseconds in which everybody has a ticket, before anything goes wrong. */
const OPENED = 60_000;
/** Milliseconds between heartbeats: a dead line is found within two. */
const HEARTBEAT = 2_000;
/** Somebody whose DMs are closed for a while. */
const CLOSED_SHARE = 0.01;

/** The heading of a ticket's card. Other messages have buttons too: that somebody can't be reached is one. */
const CARD = /### #\d+ · /;

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
  closed: boolean;
}

export interface Stage {
  readonly box: Box;
  readonly community: Community;
  readonly members: readonly Member[];
}

/** Lets members and staff use the whole product while its process is killed again and again, and counts what became of everything. */
export async function runDeskChaos(options: DeskChaosOptions): Promise<DeskChaosResult> {
  const { kills, sessions, databaseUrl } = options;
  const random = seeded(options.seed);
  const begun = performance.now();
  const stage = await setStage(options.members ?? 12);
  const { box, community } = stage;
  const diary = new Diary(box);
  await using lives = await beginLives({ box, community, sessions, databaseUrl, deskFile: DESK_FILE });
  try {
    await lives.ready;
    await openAll(stage);
    const talking = new AbortController();
    const talk = keepTalking(stage, random, talking.signal, { closing: true });
    const weather = await storm({ box, lives, diary, random, kills, fragile: FRAGILE });
    talking.abort();
    await talk;
    openDms(stage);
    await untilQuiet(lives, () => countOpen(stage));
    const left = leftBehind(stage, { store: await lives.store(), leaps: lives.leaps });
    const result = resultOf(stage);
    const findings = [...result.findings, ...wordsOf(left)];
    const kept = findings.length > 0 ? diary.keep(findings, lives.folder) : undefined;
    return { kills, ...result, ...weather, left, findings, kept, seconds: (performance.now() - begun) / 1_000 };
  } finally {
    await box.close();
  }
}

export async function setStage(count: number): Promise<Stage> {
  const box = await createBox({ limits: "off", heartbeatInterval: HEARTBEAT });
  const community = seedCommunity(box.world);
  const members = Array.from({ length: count }, (_, n): Member => {
    const { id } = addUser(box.world, { name: `member ${n}` });
    addMember(box.world, community.guild.id, id);
    return { id, dm: box.people.as(id).openDm(community.application.bot_id), sent: [], replies: [], closed: false };
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

export interface Talking {
  /** Milliseconds between two messages of all. */
  readonly pace?: { readonly shortest: number; readonly longest: number };
  /** Whether some close their DMs for a while. */
  readonly closing?: boolean;
}

export async function keepTalking(
  stage: Stage,
  random: Random,
  signal: AbortSignal,
  { pace = PACE, closing = false }: Talking = {},
): Promise<void> {
  const { box, members, community } = stage;
  const mel = box.people.as(community.mel.id);
  while (!signal.aborted) {
    const member = random.pick(members);
    const n = members.indexOf(member);
    const last = member.sent.at(-1);
    if (closing && random.chance(CLOSED_SHARE)) closeDms(stage, member);
    if (random.chance(0.4)) {
      const thread = threadOf(stage, n);
      const words = `r${n}-${member.replies.length}`;
      member.replies.push(words);
      if (thread) mel.write(thread, `+${words}`);
    } else if (member.closed) {
      // Whoever closed their DMs writes again once they are open.
      if (random.chance(0.3)) openDm(stage, member);
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

function closeDms({ box }: Stage, member: Member): void {
  box.people.as(member.id).closeDms();
  member.closed = true;
}

/** Their next words show that they can be reached again. */
function openDm({ box, members }: Stage, member: Member): void {
  box.people.as(member.id).openDms();
  member.closed = false;
  const words = `m${members.indexOf(member)}-${member.sent.length}`;
  member.sent.push({ messageId: box.people.as(member.id).write(member.dm, words).id, words });
}

const openDms = (stage: Stage): void => {
  for (const member of stage.members.filter(({ closed }) => closed)) openDm(stage, member);
};

type Place = Pick<Stage, "box" | "community">;

const threadsOf = ({ box, community }: Place) =>
  [...box.world.channels.values()].filter(({ parent_id, thread }) => parent_id === community.tickets.id && thread);

const threadOf = (place: Place, n: number): string | undefined =>
  threadsOf(place).find(({ name }) => name.endsWith(`member ${n}`))?.id;

/** What the bot said for people in a channel, one saying each: what waited for Discord shares messages. */
function said({ box, community }: Place, channelId: string): string[] {
  return sayingsOf(box.world.messages.get(channelId) ?? [])
    .filter(({ author_id }) => author_id === community.application.bot_id)
    .map(({ content }) => content)
    .filter((words) => words.startsWith("**") || words.startsWith("✅"));
}

export function resultOf(stage: Stage): Omit<DeskChaosResult, "kills" | "seconds" | "left" | "kept" | keyof Weather> {
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
    ({ id }) =>
      (box.world.messages.get(id) ?? []).filter(({ components }) => CARD.test(JSON.stringify(components))).length,
  );
  const toStaff = compare(
    members.map(({ sent }, n) => ({
      name: `member ${n} to the team`,
      sent: sent.map(({ words }) => firstWord(words)),
      arrived: fromMembers[n]?.map(firstWord) ?? [],
    })),
  );
  const toMembers = compare(
    members.map(({ replies, dm }, n) => ({
      name: `the team to member ${n}`,
      sent: replies,
      arrived: said(stage, dm).map(second),
    })),
  );
  const receipts = compare(
    members.map(({ replies }, n) => ({
      name: `the lines of what was sent to member ${n}`,
      sent: replies,
      arrived: (inThread[n] ?? []).filter((line) => line.startsWith("✅")).map(second),
    })),
  );
  const unedited = members.flatMap(({ sent }, n) =>
    sent.map(({ words }) => words).filter((words) => words.includes(" ") && !fromMembers[n]?.includes(words)),
  );
  const odd = threads.filter((_, n) => cards[n] !== 1).map(({ name }) => name);
  return {
    toStaff,
    toMembers,
    receipts,
    originalsLeft: originals.length,
    editsLost: unedited.length,
    oddThreads: odd.length,
    threads: threads.length,
    tickets: members.length,
    findings: [
      ...[toStaff, toMembers, receipts].flatMap(({ findings }) => findings),
      ...originals.map(({ content }) => `${content} still stands beside its line`),
      ...unedited.map((words) => `${words}: the edit did not arrive`),
      ...odd.map((name) => `${name} has no card, or two`),
    ],
  };
}

/** What is still to come. */
export function countOpen(stage: Stage): number {
  const { toStaff, toMembers, receipts, originalsLeft, editsLost } = resultOf(stage);
  return toStaff.missing + toMembers.missing + receipts.missing + originalsLeft + editsLost;
}

async function until<T>(look: () => T | undefined): Promise<T> {
  for (const begun = performance.now(); performance.now() - begun < OPENED; await delay(20)) {
    const found = look();
    if (found !== undefined) return found;
  }
  throw new Error("waited in vain");
}
