import { cpSync, rmSync } from "node:fs";
import { addMember, addUser } from "discord-box";
import type { TypeRoom } from "../../src/features/desk/index.ts";
import type { Desk, DeskFromOutside } from "./desk.ts";
import { isDm, newestRoom } from "./rooms.ts";
import { openByDm, openByPanel } from "./scenes.ts";

/** A ticket of somebody of their own, on a desk that others use too. */
export interface Scene {
  readonly desk: DeskFromOutside;
  readonly member: { readonly id: string };
  /** Somebody who may be added. */
  readonly other: { readonly id: string };
  /** Where the member writes, and where the team does; one and the same in a shared room. */
  readonly here: string;
  readonly team: string;
  readonly ticketId: string;
}

/** With the process in this one. */
export interface DeskScene extends Scene {
  readonly desk: Desk;
}

/** One thing that somebody does in a conversation. */
export interface Step {
  readonly name: string;
  /** What comes before it, without faults. */
  readonly prepare?: (scene: Scene) => Promise<void> | void;
  /** Done again from the start by whoever saw that it did not work: a form that did not come. */
  readonly act: (scene: Scene) => Promise<unknown> | unknown;
}

/** The cards of a ticket follow what happens within this time. */
const CARD_FOLLOWS = 6_000;

export async function openScene(desk: Desk, room: TypeRoom): Promise<DeskScene> {
  const join = (name: string) => {
    const user = addUser(desk.box.world, { name });
    addMember(desk.box.world, desk.guild.id, user.id);
    return user;
  };
  const [member, other] = [join("Ada"), join("Otto")];
  if (isDm(room)) await openByDm(desk, { by: member });
  else await openByPanel(desk, member);
  const { ticketId, member: here, team } = await newestRoom(desk, member);
  return { desk, member, other, here, team, ticketId };
}

/** Lets everything that was begun come to its end, whatever has to be waited for. */
export async function rest(desk: Desk): Promise<void> {
  await passing(desk, desk.settled());
  await desk.later(CARD_FOLLOWS);
}

/**
 * Time passes for what waits for it, and only while nothing is under way: on a slow machine no form expires and no card follows before
 * what it follows is done.
 */
export async function passing(desk: Desk, work: Promise<unknown>): Promise<void> {
  let isOver = false;
  const end = work.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await Promise.race([end, desk.box.settled()]);
    if (!isOver) desk.box.clock.advance(50);
  }
  await end;
}

/** What both sides read in the end, in a form in which two tickets can be compared; and what the store says of it. */
export async function read(scene: DeskScene) {
  const { desk, member, other, here, team, ticketId } = scene;
  const { db, rooms } = desk.app().app;
  const lines = (user: { readonly id: string }, channelId: string) =>
    desk
      .reads(user, channelId)
      .filter(({ ephemeral }) => !ephemeral)
      .map(({ text, attachments, reactions }) =>
        neutral(
          [
            text,
            ...attachments.map(({ filename }) => `[${filename}]`),
            ...(reactions ?? []).map(({ emoji, count }) => `(${emoji.name} ${count})`),
          ].join("\n"),
        ),
      );
  const mayRead = desk.as(member).canSee(here);
  const facts = await db
    .selectFrom("fact")
    .select("kind")
    .where("ticket_id", "=", ticketId)
    .orderBy("sequence")
    .execute();
  const messages = await db
    .selectFrom("message")
    .select("state")
    .where("ticket_id", "=", ticketId)
    .orderBy("state")
    .execute();
  const { number, ...ticket } = await db
    .selectFrom("ticket")
    .select(["number", "status", "tags"])
    .where("id", "=", ticketId)
    .executeTakeFirstOrThrow();
  const side = await db.selectFrom("side_room").select("room_id").where("ticket_id", "=", ticketId).executeTakeFirst();
  const aside = side && (await rooms.find(db, side.room_id));
  const channel = desk.box.world.channels.get(team);
  return {
    member: mayRead ? lines(member, here) : ["(not theirs to read)"],
    team: here === team ? [] : lines(desk.mel, team),
    other: lines(other, desk.dm(other)),
    // Everybody's ticket is told of there.
    privately: desk
      .reads(desk.mel, desk.dm(desk.mel))
      .filter(({ text }) => new RegExp(`#${number}\\b`).test(text))
      .map(({ text }) => neutral(text)),
    aside: aside?.channelId ? lines(desk.mel, aside.channelId) : [],
    ticket,
    facts: facts.map(({ kind }) => kind),
    messages: messages.map(({ state }) => state),
    room: {
      otherSees: desk.as(other).canSee(team),
      access: (channel?.permission_overwrites ?? []).map(({ type, allow, deny }) => [type, allow, deny]),
      name: neutral(channel?.name ?? ""),
      archived: channel?.thread?.archived,
      locked: channel?.thread?.locked,
    },
  };
}

/** Numbers, times and ids differ from one ticket to the next. */
export const neutral = (text: string): string =>
  text
    .replace(/<t:\d+(:\w)?>/g, "<t>")
    .replace(/\b[0-9a-f]{64}\b/g, "<hash>")
    .replace(/\d{15,}/g, "<id>")
    .replace(/#\d+/g, "#n")
    .replace(/^\d+([ -])/, "n$1")
    .replace(/\b(ticket|warning) \d+/gi, "$1 n")
    .replace(/\bticket-\d+\./g, "ticket-n.");

/** What of this ticket waits for something, and what it occupies on Discord. */
export async function leftOf({ desk, here, team, other, ticketId }: DeskScene) {
  const { db } = desk.app().app;
  const side = await db.selectFrom("side_room").select("room_id").where("ticket_id", "=", ticketId).execute();
  const rooms = await db
    .selectFrom("room")
    .select(["id", "held"])
    .where((of) =>
      of.or([
        of("discord_id", "in", [here, team]),
        of("user_id", "=", other.id),
        ...side.map(({ room_id }) => of("id", "=", room_id)),
      ]),
    )
    .execute();
  const ids = rooms.map(({ id }) => id);
  const effects = await db
    .selectFrom("effect")
    .select("kind")
    .where("state", "=", "waiting")
    .where("room_id", "in", ids)
    .orderBy("position")
    .execute();
  const shown = await db
    .selectFrom("shown")
    .select("kind")
    .where("pending", "=", 1)
    .where("room_id", "in", ids)
    .execute();
  const queued = await db
    .selectFrom("message")
    .select("kind")
    .where("state", "=", "queued")
    .where("ticket_id", "=", ticketId)
    .execute();
  const interactions = await db.selectFrom("interaction").select("id").execute();
  return {
    effects: effects.map(({ kind }) => kind),
    shown: shown.map(({ kind }) => kind),
    queued: queued.map(({ kind }) => kind),
    held: rooms.flatMap(({ held }) => held ?? []),
    interactions: interactions.length,
    orphans: await countOrphans(desk),
  };
}

/** Channels, threads and posts that were made for a ticket and that the store does not know. */
async function countOrphans(desk: Desk): Promise<number> {
  const rows = await desk.app().app.db.selectFrom("room").select("discord_id").execute();
  const known = new Set(rows.map(({ discord_id }) => discord_id));
  return desk.box.world.channels
    .inGuild(desk.guild.id)
    .filter(({ id, thread, topic }) => (thread !== undefined || topic?.startsWith("Frontdesk")) && !known.has(id))
    .length;
}

/** Ends the process in this moment, as far as the store can tell, and starts a new one. `copyTo` is an empty folder's name. */
export async function dieAndStart(desk: Desk, copyTo: string): Promise<void> {
  cpSync(desk.dataFolder, copyTo, { recursive: true, filter: (path) => !path.endsWith(".sock") });
  // What the dead one still says reaches nobody.
  const silence = desk.box.faults.rest({ do: { kind: "drop-before" }, times: Number.POSITIVE_INFINITY });
  await passing(desk, desk.stop());
  silence.remove();
  rmSync(desk.dataFolder, { recursive: true });
  cpSync(copyTo, desk.dataFolder, { recursive: true });
  rmSync(copyTo, { recursive: true });
  await desk.start();
}

/** The newest line of a room with these words. */
export const lineWith = ({ desk, team }: Scene, words: string): string =>
  desk
    .reads(desk.mel, team)
    .filter(({ text }) => text.includes(words))
    .at(-1)?.id ?? "";

/** The newest message with this button that the team reads, in the ticket or beside it. */
export const withButton = ({ desk, team }: Scene, label: string): string =>
  [
    team,
    ...desk
      .threads(desk.tickets.id)
      .slice(-1)
      .map(({ id }) => id),
  ]
    .flatMap((id) => desk.reads(desk.mel, id))
    .find(({ components }) => JSON.stringify(components).includes(`"${label}"`))?.id ?? "";
