import { addMember, addUser, type Box, createBox, type MessageRecord } from "discord-box";
import { byAge } from "#kernel/types.ts";
import { type Community, seedCommunity } from "../../src/demo/community.ts";
import type { TypeRoom } from "../../src/features/desk/index.ts";
import { withRooms } from "../support/room-places.ts";
import { sayingsOf } from "./sayings.ts";

const KINDS: readonly TypeRoom[] = ["dm", "dm-channel", "dm-forum", "private-thread", "private-channel"];
export const MOVES: Partial<Record<TypeRoom, TypeRoom>> = {
  dm: "dm-channel",
  "dm-channel": "dm-forum",
  "dm-forum": "dm",
};

/** Their first room is deleted by a moderator. */
const VANISH: readonly TypeRoom[] = ["dm", "dm-channel", "dm-forum"];

export interface Said {
  readonly token: string;
  readonly messageId: string;
  readonly channelId: string;
  words: string;
  erased: boolean;
}

export interface Scene {
  readonly n: number;
  readonly id: string;
  readonly dm: string;
  readonly room: TypeRoom;
  readonly moves: boolean;
  readonly vanishes: boolean;
  /** Once its room was deleted. */
  vanished?: Vanished;
  readonly guest: { readonly id: string; readonly dm: string; said: Said[] };
  readonly said: Said[];
  readonly replies: Said[];
  readonly asides: Said[];
  /** What was said after the guest had read that they are in. */
  readonly forGuest: Set<string>;
}

export interface Vanished {
  /** What stood in it when it was deleted. */
  readonly read: readonly MessageRecord[];
  /** How much of what the member and the team had said is from before. */
  readonly said: number;
  readonly replies: number;
}

export interface Stage {
  readonly box: Box;
  readonly community: Community;
  readonly scenes: readonly Scene[];
}

/** Where people are, without what they do there. */
export type Place = Pick<Stage, "box" | "community">;

/** Milliseconds: a dead line is found within two. */
export const HEARTBEAT = 2_000;

export async function setStage(): Promise<Stage> {
  const box = await createBox({ limits: "off", heartbeatInterval: HEARTBEAT });
  const community = seedCommunity(box.world);
  withRooms(community, box);
  const somebody = (name: string) => {
    const { id } = addUser(box.world, { name });
    addMember(box.world, community.guild.id, id);
    return { id, dm: box.people.as(id).openDm(community.application.bot_id), said: [] as Said[] };
  };
  const scenes = [...KINDS, ...KINDS, ...VANISH].map((room, n): Scene => {
    const more = { replies: [], asides: [], forGuest: new Set<string>() };
    return {
      n,
      room,
      moves: n >= KINDS.length && n < 2 * KINDS.length && room in MOVES,
      vanishes: n >= 2 * KINDS.length,
      guest: somebody(`guest ${n}`),
      ...somebody(`member ${n}`),
      ...more,
    };
  });
  return { box, community, scenes };
}

export const isDm = ({ room }: Pick<Scene, "room">): boolean => room in MOVES;

/** The rooms of a ticket, the oldest first. */
export const roomsOf = ({ box, community }: Place, { n }: Pick<Scene, "n">): string[] =>
  box.world.channels
    .inGuild(community.guild.id)
    .filter(({ name }) => name.endsWith(`member ${n}`) || name.endsWith(`member-${n}`))
    .map(({ id }) => id)
    .sort(byAge);

export const roomOf = (place: Place, scene: Pick<Scene, "n">): string => roomsOf(place, scene).at(-1) ?? "";

export const messagesIn = ({ box }: Place, channels: readonly string[]): MessageRecord[] =>
  channels.flatMap((id) => box.world.messages.get(id) ?? []);

/** What the bot said, one saying each: what waited for Discord shares messages. */
export const saidIn = (place: Place, channels: readonly string[]): MessageRecord[] =>
  sayingsOf(messagesIn(place, channels)).filter(
    ({ author_id, content }) => author_id === place.community.application.bot_id && content !== "",
  );

/** What the bot said to the team, also in a room that was deleted. */
export const saidToTeam = (stage: Stage, scene: Scene): MessageRecord[] => [
  ...(scene.vanished?.read ?? []),
  ...saidIn(stage, roomsOf(stage, scene)),
];

/**
 * What the member said and nobody read, but they were told of: what is marked, because no more fitted before they had a new ticket; and as much of
 * what was said before their room was deleted as there are notes in their DM.
 */
export function toldOfLoss(stage: Stage, scene: Scene): Said[] {
  if (!scene.vanished) return [];
  const read = new Set(tokensOf(saidToTeam(stage, scene), "m"));
  const nobodyRead = scene.said.filter(({ token, erased }) => !erased && !read.has(token));
  const marked = nobodyRead.filter(({ token }) => isMarked(stage, scene, token));
  const before = new Set(scene.said.slice(0, scene.vanished.said));
  return [
    ...marked,
    ...toldByNotes(
      stage,
      scene,
      nobodyRead.filter((one) => before.has(one) && !marked.includes(one)),
    ),
  ];
}

/** Whether it carries our mark for what is not kept. */
function isMarked(stage: Stage, scene: Scene, token: string): boolean {
  const message = messagesIn(stage, [scene.dm]).find(
    ({ author_id, content }) => author_id === scene.id && TOKEN.exec(content)?.[1] === token,
  );
  const { bot_id } = stage.community.application;
  return message?.reactions.some(({ emoji, users }) => emoji.name === "⚠️" && users.includes(bot_id)) ?? false;
}

function toldByNotes(stage: Stage, scene: Scene, unread: Said[]): Said[] {
  const notes = messagesIn(stage, [scene.dm]).filter((one) =>
    JSON.stringify(one.components).includes("was not delivered"),
  );
  return unread.length > notes.length ? [] : unread;
}

export const cardsIn = (place: Place, channelId: string): number =>
  messagesIn(place, [channelId]).filter((message) => JSON.stringify(message.components).match(/#\d+ · /)).length;

export const TOKEN = /\b([mrgs]\d+-\d+)\b/;
export const tokensIn = (place: Place, channels: readonly string[], kinds: string): string[] =>
  tokensOf(saidIn(place, channels), kinds);

export const tokensOf = (messages: readonly MessageRecord[], kinds: string): string[] =>
  messages
    // The line of a sent reply stands in the team's room and is no answer there.
    .filter(({ content }) => kinds.includes("r") || !content.startsWith("✅"))
    .map(({ content }) => TOKEN.exec(content)?.[1] ?? "")
    .filter((token) => token !== "" && kinds.includes(token[0] ?? "-"));

export const originalOf = (place: Place, { messageId, channelId }: Said): MessageRecord | undefined =>
  messagesIn(place, [channelId]).find(({ id }) => id === messageId);

/** Written into a room that the ticket had left: marked, and nobody's answer. */
export const wroteTooLate = (place: Place, said: Said): boolean => {
  const message = originalOf(place, said);
  return message?.reactions.some(({ emoji }) => emoji.name === "⚠️") ?? false;
};
