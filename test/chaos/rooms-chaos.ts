import type { MessageRecord } from "discord-box";
import type { DeskChaosOptions } from "./desk-chaos.ts";
import { type Conversation, compare, type Figures } from "./figures.ts";
import { leftBehind } from "./left-behind.ts";
import { beginLives, type Lives } from "./lives.ts";
import { seeded } from "./random.ts";
import { DESK_FILE, keepTalking, live, saveReply } from "./rooms-life.ts";
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
  setStage,
  TOKEN,
  tokensIn,
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
  readonly seconds: number;
}

const FRAGILE = [
  /^\/channels\/\d+\/messages$/,
  /^\/channels\/\d+\/messages\/\d+$/,
  /^\/channels\/\d+\/threads$/,
  /^\/guilds\/\d+\/channels$/,
  /^\/channels\/\d+$/,
  /reactions/,
  /^\/(interactions|webhooks)\//,
];
/** How often everything comes to rest, with time passing, before what is missing counts as lost. */
const PATIENCE = 8;
const WAIT = 90_000;

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
  await using lives = beginLives({ box, community, sessions, databaseUrl, deskFile: DESK_FILE });
  try {
    await lives.ready;
    await saveReply(stage);
    const over = new AbortController();
    const calm = new AbortController();
    const insisting = { calm: calm.signal, rest: lives.rest };
    // Tickets are opened, people added and rooms changed under fire, too.
    const acts = stage.scenes.map((scene) => live(stage, scene, random, insisting));
    const talk = keepTalking(stage, random, over.signal);
    const weather = await storm({ box, lives, random, kills, fragile: FRAGILE });
    calm.abort();
    await Promise.all(acts);
    over.abort();
    await talk;
    await untilQuiet(stage, lives);
    const left = leftBehind(stage, await lives.store());
    return { kills, ...resultOf(stage), ...weather, left, seconds: (performance.now() - begun) / 1_000 };
  } finally {
    await box.close();
  }
}

function resultOf(stage: Stage): Omit<RoomsChaosResult, "kills" | "seconds" | "left" | keyof Weather> {
  const { box, community } = stage;
  const byDm = stage.scenes.filter(isDm);
  const shared = stage.scenes.filter((scene) => !isDm(scene));
  const erased = (all: readonly Said[]) => all.filter((one) => one.erased).map(({ token }) => token);
  const tokens = (all: readonly Said[]) => all.map(({ token }) => token);
  const conversation = (
    sent: readonly Said[],
    arrived: readonly string[],
    optional: readonly string[] = [],
  ): Conversation => ({
    sent: tokens(sent),
    arrived,
    optional: new Set([...erased(sent), ...optional]),
  });
  const late = (scene: Scene) => tokens(scene.replies.filter((one) => wroteTooLate(stage, one)));
  const toStaff = byDm.flatMap((scene) => [
    conversation(scene.said, tokensIn(stage, roomsOf(stage, scene), "m")),
    conversation(scene.guest.said, tokensIn(stage, roomsOf(stage, scene), "g")),
    conversation(scene.guest.said, tokensIn(stage, [scene.dm], "g")),
  ]);
  const toAdded = byDm.flatMap((scene) => [
    conversation(scene.said, tokensIn(stage, [scene.guest.dm], "m"), without(scene.said, scene.forGuest)),
    conversation(scene.replies, tokensIn(stage, [scene.guest.dm], "r"), [
      ...without(scene.replies, scene.forGuest),
      ...late(scene),
    ]),
  ]);
  const sideThreads = box.world.channels
    .inGuild(community.guild.id)
    .filter(({ name }) => name.includes("team only"))
    .map(({ id }) => id);
  const asideTokens = tokensIn(stage, sideThreads, "s");
  const copies = byDm.flatMap((scene) => saidIn(stage, roomsOf(stage, scene)).map((message) => ({ scene, message })));
  const copyOf = (one: Said) =>
    copies.find(({ message }) => TOKEN.exec(message.content)?.[1] === one.token && !message.content.startsWith("✅"));
  const rooms = stage.scenes.map((scene) => roomsOf(stage, scene));
  return {
    toStaff: compare(toStaff),
    toMembers: compare(byDm.map((scene) => conversation(scene.replies, tokensIn(stage, [scene.dm], "r"), late(scene)))),
    toAdded: compare(toAdded),
    aside: compare(
      shared.map((scene) =>
        conversation(
          scene.asides,
          asideTokens.filter((token) => token.startsWith(`s${scene.n}-`)),
        ),
      ),
    ),
    erasedLeft: byDm
      .flatMap(({ said }) => said.filter((one) => one.erased))
      .filter((one) => {
        const copy = copyOf(one);
        return copy !== undefined && !copy.message.content.includes("~~");
      }).length,
    editsLost: byDm
      .flatMap(({ said }) => said.filter((one) => !one.erased))
      .filter((one) => !copyOf(one)?.message.content.includes(one.words)).length,
    reactionsLost: byDm
      .flatMap(({ said }) => said.filter((one) => !one.erased && !isShared(copyOf(one)?.message)))
      .filter((one) => {
        const isOn = (message: MessageRecord | undefined, mine: boolean) =>
          message?.reactions.some(
            ({ emoji, users }) => emoji.name === "👀" && users.includes(community.application.bot_id) === mine,
          ) ?? false;
        const { message } = copyOf(one) ?? {};
        // Of several that share a message the reaction means one, which may have been erased since.
        const sharing = byDm.flatMap(({ said }) => said).filter((other) => copyOf(other)?.message.id === message?.id);
        const isAnywhere = sharing.some((other) => isOn(originalOf(stage, other), true));
        if (sharing.length > 1 && sharing.some(({ erased }) => erased) && !isAnywhere) return false;
        return isOn(message, false) !== isAnywhere;
      }).length,
    asideLeft: shared.reduce(
      (sum, scene) =>
        sum + messagesIn(stage, roomsOf(stage, scene)).filter(({ content }) => content.startsWith("//")).length,
      0,
    ),
    oddRooms: stage.scenes.filter((scene, index) => rooms[index]?.length !== (scene.moves ? 2 : 1)).length,
    oddCards: rooms.flat().filter((room) => cardsIn(stage, room) !== 1).length,
    unmoved: stage.scenes.filter((scene) => scene.moves && roomsOf(stage, scene).length < 2).length,
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

/** Until nothing is missing, or nothing has come for a long time. */
async function untilQuiet(stage: Stage, lives: Lives): Promise<void> {
  let before = -1;
  for (let patience = PATIENCE; patience > 0; patience -= 1) {
    await lives.rest();
    const now = open(stage);
    if (now === 0) break;
    if (now !== before) patience = PATIENCE;
    before = now;
    await lives.jump(WAIT);
  }
  // Cards follow.
  await lives.jump(WAIT);
  await lives.rest();
}
