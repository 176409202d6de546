import type { MessageRecord } from "discord-box";
import type { DeskChaosOptions } from "./desk-chaos.ts";
import { Diary } from "./diary.ts";
import { type Conversation, compare, type Figures } from "./figures.ts";
import { leftBehind, wordsOf } from "./left-behind.ts";
import { beginLives } from "./lives.ts";
import { untilQuiet } from "./quiet.ts";
import { seeded } from "./random.ts";
import { DESK_FILE, keepTalking, live, saveReply, talkAtLength } from "./rooms-life.ts";
import {
  cardsIn,
  isDm,
  messagesIn,
  originalOf,
  roomsOf,
  type Said,
  type Scene,
  type Stage,
  saidIn,
  saidToTeam,
  setStage,
  TOKEN,
  tokensIn,
  tokensOf,
  toldOfLoss,
  wroteTooLate,
} from "./rooms-stage.ts";
import { storm, type Weather } from "./storm.ts";

export interface RoomsChaosResult extends Weather {
  readonly kills: number;
  /** What members and those who were added wrote, in the rooms of the team. */
  readonly toStaff: Figures;
  /** What staff answered, typed or kept, in the DMs of members. */
  readonly toMembers: Figures;
  /** What was said in a ticket by DM, in the DM of somebody who was added. */
  readonly toAdded: Figures;
  /** What staff said among themselves in a room the member is in. */
  readonly aside: Figures;
  /** Messages that were erased and still stand plainly on the other side. */
  readonly erasedLeft: number;
  readonly editsLost: number;
  /** Reactions that are on one side only. */
  readonly reactionsLost: number;
  /** `//text` that the member still reads. */
  readonly asideLeft: number;
  /** Rooms more or fewer than tickets and moves make. */
  readonly oddRooms: number;
  /** Rooms without a ticket's card, or with two. */
  readonly oddCards: number;
  /** Tickets that were to move and did not. */
  readonly unmoved: number;
  /** What a dead process left: rows that wait for ever, rooms nobody knows, answers that were promised. */
  readonly left: Readonly<Record<string, number>>;
  /** All of it in words. */
  readonly findings: readonly string[];
  /** What was kept to find out why. */
  readonly kept: string | undefined;
  readonly seconds: number;
}

/** Calls of a conversation in rooms of every kind. */
export const FRAGILE = [
  /^\/channels\/\d+\/messages$/,
  /^\/channels\/\d+\/messages\/\d+$/,
  /^\/channels\/\d+\/threads$/,
  /^\/guilds\/\d+\/channels$/,
  /^\/channels\/\d+$/,
  /reactions/,
  /^\/(interactions|webhooks)\//,
];

/** Kills the process while people use rooms of every kind, erase, react, are added, are moved, and send saved replies; counts what became of it. */
export async function runRoomsChaos({
  kills,
  seed,
  sessions,
  databaseUrl,
}: DeskChaosOptions): Promise<RoomsChaosResult> {
  const random = seeded(seed);
  const begun = performance.now();
  const stage = await setStage();
  const { box, community } = stage;
  const diary = new Diary(box);
  await using lives = await beginLives({ box, community, sessions, databaseUrl, deskFile: DESK_FILE });
  try {
    await lives.ready;
    // A server's own commands are told to Discord by a job.
    await lives.rest();
    await saveReply(stage);
    const over = new AbortController();
    const calm = new AbortController();
    const insisting = { calm: calm.signal, rest: lives.rest };
    // Tickets are opened, people added and rooms changed under fire, too.
    const acts = stage.scenes.map((scene) => live(stage, scene, random, insisting));
    const talk = keepTalking(stage, random, over.signal);
    const weather = await storm({
      box,
      lives,
      diary,
      random,
      kills,
      fragile: FRAGILE,
      talkAtLength: () => talkAtLength(stage, random),
    });
    calm.abort();
    await Promise.all(acts);
    over.abort();
    await talk;
    await untilQuiet(lives, () => open(stage));
    const left = leftBehind(stage, { store: await lives.store(), leaps: lives.leaps });
    const result = resultOf(stage);
    const findings = [...result.findings, ...wordsOf(left)];
    const kept = findings.length > 0 ? diary.keep(findings, lives.folder) : undefined;
    return { kills, ...result, ...weather, left, findings, kept, seconds: (performance.now() - begun) / 1_000 };
  } finally {
    await box.close();
  }
}

function resultOf(stage: Stage): Omit<RoomsChaosResult, "kills" | "seconds" | "left" | "kept" | keyof Weather> {
  const { box, community } = stage;
  const byDm = stage.scenes.filter(isDm);
  const shared = stage.scenes.filter((scene) => !isDm(scene));
  const erased = (all: readonly Said[]) => all.filter((one) => one.erased).map(({ token }) => token);
  const tokens = (all: readonly Said[]) => all.map(({ token }) => token);
  const conversation = (
    name: string,
    sent: readonly Said[],
    arrived: readonly string[],
    optional: readonly string[] = [],
  ): Conversation => ({
    name,
    sent: tokens(sent),
    arrived,
    optional: new Set([...erased(sent), ...optional]),
    erased: new Set(erased(sent)),
  });
  const late = (scene: Scene) => tokens(scene.replies.filter((one) => wroteTooLate(stage, one)));
  const toStaff = compare(
    byDm.flatMap((scene) => {
      const { n, guest, said, dm } = scene;
      const inRooms = (kind: string) => tokensOf(saidToTeam(stage, scene), kind);
      return [
        conversation(`member ${n} to the team`, said, inRooms("m"), tokens(toldOfLoss(stage, scene))),
        conversation(`guest ${n} to the team`, guest.said, inRooms("g")),
        conversation(`guest ${n} to the member`, guest.said, tokensIn(stage, [dm], "g")),
      ];
    }),
  );
  const toMembers = compare(
    byDm.map((scene) =>
      conversation(`the team to member ${scene.n}`, scene.replies, tokensIn(stage, [scene.dm], "r"), [
        ...late(scene),
        // What is deleted before it was heard nobody can know.
        ...tokens(scene.replies.slice(0, scene.vanished?.replies ?? 0)),
      ]),
    ),
  );
  const toAdded = compare(
    byDm.flatMap((scene) => {
      const { n, guest, said, replies, forGuest } = scene;
      const inDm = (kind: string) => tokensIn(stage, [guest.dm], kind);
      return [
        conversation(`member ${n} to their guest`, said, inDm("m"), without(said, forGuest)),
        conversation(`the team to guest ${n}`, replies, inDm("r"), [...without(replies, forGuest), ...late(scene)]),
      ];
    }),
  );
  const sideThreads = box.world.channels
    .inGuild(community.guild.id)
    .filter(({ name }) => name.includes("team only"))
    .map(({ id }) => id);
  const asideTokens = tokensIn(stage, sideThreads, "s");
  const aside = compare(
    shared.map(({ n, asides }) =>
      conversation(
        `the team of ticket ${n} among themselves`,
        asides,
        asideTokens.filter((token) => token.startsWith(`s${n}-`)),
      ),
    ),
  );
  const copies = byDm.flatMap((scene) => saidIn(stage, roomsOf(stage, scene)).map((message) => ({ scene, message })));
  const copyOf = (one: Said) =>
    copies.find(({ message }) => TOKEN.exec(message.content)?.[1] === one.token && !message.content.startsWith("✅"));
  const rooms = stage.scenes.map((scene) => roomsOf(stage, scene));
  const said = byDm.flatMap((scene) => scene.said.slice(scene.vanished?.said ?? 0));
  const standing = said.filter((one) => !one.erased);
  const erasedLeft = said.filter((one) => {
    const copy = one.erased ? copyOf(one) : undefined;
    return copy !== undefined && !copy.message.content.includes("~~");
  });
  const unedited = standing.filter((one) => !copyOf(one)?.message.content.includes(one.words));
  const oneSided = standing.filter((one) => {
    const isOn = (message: MessageRecord | undefined, mine: boolean) =>
      message?.reactions.some(
        ({ emoji, users }) => emoji.name === "👀" && users.includes(community.application.bot_id) === mine,
      ) ?? false;
    const { message } = copyOf(one) ?? {};
    if (isShared(message)) return false;
    // Of several that share a message the reaction means one, which may have been erased since.
    const sharing = said.filter((other) => copyOf(other)?.message.id === message?.id);
    const isAnywhere = sharing.some((other) => isOn(originalOf(stage, other), true));
    if (sharing.length > 1 && sharing.some((other) => other.erased) && !isAnywhere) return false;
    return isOn(message, false) !== isAnywhere;
  });
  const asideLeft = shared.flatMap((scene) =>
    messagesIn(stage, roomsOf(stage, scene)).filter(({ content }) => content.startsWith("//")),
  );
  const odd = stage.scenes.filter((scene, index) => rooms[index]?.length !== (scene.moves ? 2 : 1));
  const oddCards = rooms.flat().filter((room) => cardsIn(stage, room) !== 1);
  const unmoved = stage.scenes.filter((scene) => scene.moves && roomsOf(stage, scene).length < 2);
  return {
    toStaff,
    toMembers,
    toAdded,
    aside,
    erasedLeft: erasedLeft.length,
    editsLost: unedited.length,
    reactionsLost: oneSided.length,
    asideLeft: asideLeft.length,
    oddRooms: odd.length,
    oddCards: oddCards.length,
    unmoved: unmoved.length,
    findings: [
      ...[toStaff, toMembers, toAdded, aside].flatMap(({ findings }) => findings),
      ...erasedLeft.map(({ token }) => `${token} was erased and still stands`),
      ...unedited.map(({ words }) => `${words}: the edit did not arrive`),
      ...oneSided.map(({ token }) => `the reaction to ${token} is on one side only`),
      ...asideLeft.map(({ content }) => `${content} still stands where the member reads it`),
      ...odd.map(({ n }) => `member ${n} has too many rooms, or too few`),
      ...oddCards.map((room) => `${room} has no card, or two`),
      ...unmoved.map(({ n }) => `the ticket of member ${n} did not move`),
    ],
  };
}

/** The flag of a message that is made of components: plain sayings alone in theirs are not. */
const IS_COMPONENTS = 1 << 15;

/** One of several sayings: who reacts to their message means none of them in particular. */
const isShared = (message: MessageRecord | undefined): boolean => ((message?.flags ?? 0) & IS_COMPONENTS) !== 0;

const without = (all: readonly Said[], known: ReadonlySet<string>): string[] =>
  all.map(({ token }) => token).filter((token) => !known.has(token));

/** What is still to come. */
function open(stage: Stage): number {
  const { toStaff, toMembers, toAdded, aside, oddRooms: _, oddCards: __, ...rest } = resultOf(stage);
  const missing = [toStaff, toMembers, toAdded, aside].reduce((sum, figures) => sum + figures.missing, 0);
  return missing + rest.erasedLeft + rest.editsLost + rest.reactionsLost + rest.asideLeft;
}
