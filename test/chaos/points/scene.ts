import { addMember, addUser, type MessageRecord } from "discord-box";
import type { DeskFromOutside } from "../../support/desk.ts";
import { neutral, type Scene } from "../../support/fault-scene.ts";
import { openByDm, openByPanel } from "../../support/scenes.ts";
import type { Store, TicketInStore } from "./ask.ts";
import type { MortalDesk } from "./open-desk.ts";
import { type PointStep, standing } from "./step.ts";
import type { PointRoom } from "./steps.ts";

/** One ticket, or one that is about to be. */
export interface PointScene extends Scene {
  readonly desk: MortalDesk;
  /** Number of the newest ticket before it. */
  readonly since: number;
}

export async function openScene(desk: MortalDesk, room: PointRoom, { begins }: PointStep): Promise<PointScene> {
  const join = (name: string) => {
    const user = addUser(desk.box.world, { name });
    addMember(desk.box.world, desk.guild.id, user.id);
    return user;
  };
  const [member, other] = [join("Ada"), join("Otto")];
  // Forms that somebody could not send stay on their screen.
  for (const person of [desk.mel, desk.owner, desk.ben].map(desk.as)) while (person.form()) person.dismissForm();
  const since = (await desk.ask("ticketsAfter", 0)).at(-1)?.number ?? 0;
  const scene = { desk, member, other, since, ticketId: "", here: desk.dm(member), team: "" };
  if (begins === "before the ticket") return scene;
  if (room === "dm") await openByDm(desk, { by: member });
  else await openByPanel(desk, member);
  const [ticket] = await desk.ask("ticketsAfter", since);
  if (!ticket) throw new Error("no ticket was opened");
  const channel = (side: string) => ticket.rooms.find((one) => one.side === side)?.channelId ?? "";
  return { ...scene, ticketId: ticket.id, here: channel("requester"), team: channel("staff") };
}

/** Says that the process was away, and is as true as everything else: but without a kill nobody says it. */
const AWAY = /^-# Picked up after an interruption.*\n*/m;

/** Somebody's screen and everybody's rooms, in a form in which two runs can be compared. */
export async function readAll(scene: PointScene, before: Store, { reads, inAnyOrder }: PointStep) {
  const { desk, member, other, since, ticketId } = scene;
  const found = await desk.ask("ticketsAfter", since);
  const tickets = ticketId === "" ? found : found.filter(({ id }) => id === ticketId);
  const store = await desk.ask("store", null);
  return {
    tickets: tickets.map((ticket) => readTicket(desk, ticket, inAnyOrder)),
    member: linesIn(desk, desk.dm(member)),
    other: linesIn(desk, desk.dm(other)),
    besides: await reads?.(scene),
    left: changes(store.left, before.left),
    rows: withoutAway(added(store.rows, before.rows), countAway(desk, tickets)),
    thinking: countThinking(desk),
    orphans: countOrphans(desk, store),
  };
}

const countAway = ({ box }: MortalDesk, tickets: readonly TicketInStore[]): number =>
  tickets
    .flatMap(({ rooms }) => [...new Set(rooms.map(({ channelId }) => channelId))])
    .flatMap((id) => box.world.messages.get(id) ?? [])
    .filter((message) => AWAY.test(textOf(message))).length;

/** A line that is said is an effect, and a copy that stands. */
function withoutAway(rows: Record<string, number>, lines: number): Record<string, number> {
  if (lines === 0) return rows;
  const { effect = 0, copy = 0, ...rest } = rows;
  return Object.fromEntries(
    Object.entries({ ...rest, effect: effect - lines, copy: copy - lines }).filter(([, count]) => count !== 0),
  );
}

function readTicket(desk: MortalDesk, { state, rooms, asideChannelId }: TicketInStore, inAnyOrder = false) {
  const inOrder = <T>(all: readonly T[]): readonly T[] => (inAnyOrder ? [...all].sort() : all);
  return {
    state: { ...state, facts: inOrder(state.facts) },
    aside: asideChannelId ? linesIn(desk, asideChannelId) : [],
    rooms: rooms.map(({ side, channelId, left }) => {
      const channel = desk.box.world.channels.get(channelId);
      return {
        side,
        left,
        name: neutral(channel?.name ?? ""),
        archived: channel?.thread?.archived,
        locked: channel?.thread?.locked,
        access: (channel?.permission_overwrites ?? []).map(({ type, allow, deny }) => [type, allow, deny]),
        lines: inOrder(linesIn(desk, channelId)),
      };
    }),
  };
}

const isLoading = ({ flags }: MessageRecord): boolean => ((flags ?? 0) & 128) !== 0;

/** As it stands on Discord: what only one person sees of it is not read by others and not compared. */
export function linesIn(desk: DeskFromOutside, channelId: string): string[] {
  return standing(desk, channelId)
    .map(textOf)
    .filter((text) => text.replace(AWAY, "").trim() !== "")
    .map((text) => neutral(text.replace(AWAY, "").trim()));
}

/** Small lines may share a message with what is said next. */
const textOf = ({ content, components, attachments, reactions }: MessageRecord): string =>
  [
    content,
    ...textsOf(components),
    ...attachments.map(({ filename }) => `[${filename}]`),
    ...reactions.map(({ emoji, users }) => `(${emoji.name} ${users.length})`),
  ].join("\n");

/** Every text and label in components, in order. */
function textsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    (key === "content" || key === "label") && typeof value === "string" ? [value] : textsOf(value),
  );
}

/** Answers that were promised and did not come: somebody reads “thinking…”. */
const countThinking = ({ box }: MortalDesk): number => [...box.world.messages.values()].flat().filter(isLoading).length;

/** Channels, threads and posts that were made for a ticket and that the store does not know. */
function countOrphans({ box, guild }: MortalDesk, { channelIds }: Store): number {
  const known = new Set(channelIds);
  return box.world.channels
    .inGuild(guild.id)
    .filter(({ id, thread, topic }) => (thread !== undefined || topic?.startsWith("Frontdesk")) && !known.has(id))
    .length;
}

/** What stands there now beside what stood there before. */
function changes(now: Store["left"], before: Store["left"]): Record<string, string[]> {
  const more = Object.entries(now).map(([name, all]) => {
    const old = [...(before[name] ?? [])];
    const rest = all.filter((one) => {
      const index = old.indexOf(one);
      if (index >= 0) old.splice(index, 1);
      return index < 0;
    });
    return [name, rest] as const;
  });
  return Object.fromEntries(more.filter(([, rest]) => rest.length > 0));
}

function added(now: Store["rows"], before: Store["rows"]): Record<string, number> {
  const more = Object.entries(now).map(([name, count]) => [name, count - (before[name] ?? 0)] as const);
  return Object.fromEntries(more.filter(([, count]) => count !== 0));
}
