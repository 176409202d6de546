import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import {
  addApplication,
  addChannel,
  addGuild,
  addMember,
  addUser,
  type Box,
  createBox,
  Permission,
  type RestFault,
} from "discord-box";
import { piecesIn } from "#kernel/pieces.ts";
import { programOf } from "./bundle.ts";
import { Diary } from "./diary.ts";
import { compare, type Figures } from "./figures.ts";
import { startVictim, type Victim } from "./process.ts";
import { type Random, seeded } from "./random.ts";

export interface ChaosOptions {
  readonly kills: number;
  readonly seed: number;
  /** Whether Discord continues the session after each start, or begins a new one. */
  readonly sessions: "resumed" | "new";
  readonly members?: number;
  /** Answers of Discord's that get lost or never come, besides the kills: so many per life of the process. */
  readonly faults?: number;
  /** An empty database; by default a file of its own. */
  readonly databaseUrl?: string | undefined;
  /** With Discord's limits rooms fall behind, and what waits shares messages. */
  readonly limits?: "off" | "discord";
}

export interface ChaosResult {
  readonly kills: number;
  readonly toStaff: Figures;
  readonly toMembers: Figures;
  readonly threads: number;
  /** Who has one. That somebody is known a dying process may not tell. */
  readonly members: number;
  /** Messages of the bot's that several sayings share. */
  readonly shared: number;
  readonly seconds: number;
  /** What was kept to find out why something is not as it should be. */
  readonly kept: string | undefined;
}

const KINDS: readonly RestFault["kind"][] = ["5xx-before", "5xx-after", "drop-before", "drop-after"];
/** Milliseconds between two messages of the whole conversation: more than a process can pass on that is dead half of the time. */
const PACE = { shortest: 5, longest: 45 };
/** Milliseconds a process lives at most once it is ready. */
const LONGEST_LIFE = 500;
/** How many are killed in the middle of starting, that many milliseconds after they began. */
const STILLBORN = { share: 0.2, longest: 800 };
/** Milliseconds in which nothing arrives any more, after which what is missing counts as lost: longer than a lane waits after many failures. */
const PATIENCE = 45_000;

interface Member {
  readonly id: string;
  readonly channelId: string;
  readonly sent: string[];
  readonly replies: string[];
  /** Whether a process has stored something of them. */
  known: boolean;
  /** Whether a first message is on its way to the process that runs now. */
  waiting: boolean;
  /** What was written before they were known. */
  early: number;
}

/** Lets people talk in both directions while the process is killed again and again, and counts what became of their messages. */
export async function runChaos(options: ChaosOptions): Promise<ChaosResult> {
  const { kills, sessions, faults = 1 } = options;
  const random = seeded(options.seed);
  const begun = performance.now();
  const program = await programOf("relay");
  const folder = mkdtempSync(join(tmpdir(), "frontdesk-chaos-"));
  const stage = await setStage(options.members ?? 20, options.limits ?? "off");
  const { box, members } = stage;
  const diary = new Diary(box);
  const byId = new Map(members.map((member) => [member.id, member]));
  const start = (): Victim => {
    const victim = startVictim({
      program,
      environment: {
        DISCORD_TOKEN: stage.token,
        DISCORD_API_URL: box.api,
        DATABASE_URL: options.databaseUrl ?? "sqlite:chaos.db",
        FRONTDESK_DATA: folder,
        CHAOS_GUILD: stage.guild,
        CHAOS_DESK: stage.desk,
        CHAOS_SESSIONS: sessions,
      },
      onKnown(userId) {
        const member = byId.get(userId);
        if (member) member.known = true;
      },
    });
    victim.ready.then(
      () => (stage.isReady = true),
      () => {},
    );
    return victim;
  };

  let victim = start();
  try {
    await victim.ready;
    // A session that was not saved yet can't be resumed; it is saved a quarter of a second after it began.
    await delay(400);
    const talking = new AbortController();
    const talk = keepTalking(stage, random, sessions, talking.signal);
    for (let kill = 0; kill < kills; kill += 1) {
      for (let fault = 0; fault < faults; fault += 1) arm(box, random);
      await liveOn(victim, random);
      stage.isReady = false;
      diary.note(`kill ${kill + 1}`);
      await victim.kill();
      for (const member of members) member.waiting = false;
      victim = start();
    }
    await victim.ready;
    talking.abort();
    await talk;
    await untilQuiet(stage);
    const figures = figuresOf(stage);
    const findings = [...figures.toStaff.findings, ...figures.toMembers.findings];
    const kept = findings.length > 0 ? diary.keep(findings, folder) : undefined;
    return { kills, ...figures, seconds: (performance.now() - begun) / 1_000, kept };
  } finally {
    await victim.end();
    await box.close();
    rmSync(folder, { recursive: true });
  }
}

async function liveOn(victim: Victim, random: Random): Promise<void> {
  if (random.chance(STILLBORN.share)) return delay(random.between(0, STILLBORN.longest));
  await victim.ready;
  return delay(random.between(0, LONGEST_LIFE));
}

interface ChaosStage {
  readonly box: Box;
  readonly token: string;
  readonly bot: string;
  readonly guild: string;
  readonly desk: string;
  readonly staff: string;
  readonly members: readonly Member[];
  /** Whether a process is there. */
  isReady: boolean;
}

async function setStage(count: number, limits: "off" | "discord"): Promise<ChaosStage> {
  const box = await createBox({ limits });
  const { world } = box;
  const staff = addUser(world, { name: "Mel" }).id;
  const application = addApplication(world, { name: "Desk" });
  const guild = addGuild(world, { name: "Home", ownerId: staff }).id;
  box.people.as(staff).invite(application.id, guild, Permission.ADMINISTRATOR);
  const desk = addChannel(world, guild, { name: "desk" }).id;
  const members = Array.from({ length: count }, (_, n): Member => {
    const { id } = addUser(world, { name: `member ${n}` });
    addMember(world, guild, id);
    const channelId = box.people.as(id).openDm(application.bot_id);
    return { id, channelId, sent: [], replies: [], known: false, waiting: false, early: 0 };
  });
  return { box, token: application.token, bot: application.bot_id, guild, desk, staff, members, isReady: false };
}

async function keepTalking(
  stage: ChaosStage,
  random: Random,
  sessions: ChaosOptions["sessions"],
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const member = random.pick(stage.members);
    const thread = threadsOf(stage).get(member);
    if (thread && random.chance(0.4)) reply(stage, member, thread);
    else write(stage, member, sessions);
    await delay(random.between(PACE.shortest, PACE.longest));
  }
}

/**
 * Without a session to resume, a DM of somebody whom no process has stored is lost: Discord lets nobody list a bot's DMs. So then
 * everybody writes one message to a process that is there, until one was stored; these are not counted.
 */
function write(stage: ChaosStage, member: Member, sessions: ChaosOptions["sessions"]): void {
  const { box, members } = stage;
  if (sessions === "new" && !member.known) {
    if (member.waiting || !stage.isReady) return;
    member.waiting = true;
    member.early = member.sent.length + 1;
  }
  const content = `m${members.indexOf(member)}-${member.sent.length}`;
  member.sent.push(content);
  box.people.as(member.id).write(member.channelId, content);
}

function reply({ box, members, staff }: ChaosStage, member: Member, threadId: string): void {
  const content = `r${members.indexOf(member)}-${member.replies.length}`;
  member.replies.push(content);
  box.people.as(staff).write(threadId, `+${content}`);
}

function arm(box: Box, random: Random): void {
  const path = random.chance(0.8) ? /^\/channels\/\d+\/messages$/ : /^\/channels\/\d+\/threads$/;
  box.faults.rest({ match: { method: "POST", path }, do: { kind: random.pick(KINDS) } as RestFault });
}

/** The thread in which a member's messages are said; found by what the bot said first in it. */
function threadsOf(stage: ChaosStage): Map<Member, string> {
  const found = new Map<Member, string>();
  for (const [threadId, messages] of talks(stage)) {
    const member = stage.members[memberOf(messages[0] ?? "")];
    if (member && !found.has(member)) found.set(member, threadId);
  }
  return found;
}

/** What the bot said in each thread. */
function talks({ box, desk, bot }: ChaosStage): Map<string, string[]> {
  const threads = [...box.world.channels.values()].filter((channel) => channel.parent_id === desk);
  return new Map(threads.map((thread) => [thread.id, saidBy(box, bot, thread.id)]));
}

function saidBy({ world }: Box, userId: string, channelId: string): string[] {
  const messages = (world.messages.get(channelId) ?? []).filter((message) => message.author_id === userId);
  return messages.flatMap((message) =>
    message.content === "" ? piecesIn(message).map(({ words }) => words) : [message.content],
  );
}

function memberOf(content: string): number {
  return Number(/^m(\d+)-/.exec(content)?.[1] ?? -1);
}

function figuresOf(stage: ChaosStage): Omit<ChaosResult, "kills" | "seconds" | "kept"> {
  const { box, bot, members } = stage;
  const said = [...talks(stage).values()].flat();
  return {
    toStaff: compare(
      members.map((member, n) => ({
        name: `member ${n} to the team`,
        sent: member.sent,
        arrived: said.filter((content) => memberOf(content) === n),
        optional: new Set(member.sent.slice(0, member.early)),
      })),
    ),
    toMembers: compare(
      members.map((member, n) => ({
        name: `the team to member ${n}`,
        sent: member.replies,
        arrived: saidBy(box, bot, member.channelId),
      })),
    ),
    threads: talks(stage).size,
    members: threadsOf(stage).size,
    shared: [...box.world.messages.values()].flat().filter((message) => piecesIn(message).length > 1).length,
  };
}

/** Until everything arrived, or nothing does any more. */
async function untilQuiet(stage: ChaosStage): Promise<void> {
  let count = -1;
  for (let quietSince = performance.now(); performance.now() - quietSince < PATIENCE; ) {
    const { toStaff, toMembers } = figuresOf(stage);
    const now = toStaff.missing + toMembers.missing;
    if (now !== count) quietSince = performance.now();
    count = now;
    if (now === 0 && performance.now() - quietSince > 300) return;
    await delay(50);
  }
}
