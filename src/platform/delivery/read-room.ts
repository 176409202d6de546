import type { API } from "@discordjs/core";
import { type APIGuildMember, type APIMessage, type APIThreadChannel, ChannelType } from "discord-api-types/v10";
import type { Clock } from "#kernel/clock.ts";
import type { Db, Write } from "#kernel/database.ts";
import { ServiceError } from "#kernel/errors.ts";
import type { Events } from "#kernel/feature.ts";
import type { Log } from "#kernel/log.ts";
import {
  byAge,
  type Duration,
  days,
  type Instant,
  isNewer,
  minutes,
  type Snowflake,
  snowflakeAt,
  snowflakeTime,
} from "#kernel/types.ts";
import type { Tell } from "../discord/gateway/ports.ts";
import { classify } from "../discord/rest/failures.ts";
import { isThread } from "./room-kinds.ts";
import { findRoomByChannel, moveCursor, type RoomRow, saveBehind, saveShutAndRead, toRoom } from "./room-store.ts";
import { NOT_SHUT, SHUT, SHUT_AND_READ } from "./tables.ts";

export interface Reading {
  readonly db: Db;
  readonly write: Write;
  readonly clock: Clock;
  readonly log: Log;
  /** Discord's REST API, behind everything else. */
  readonly api: API;
  readonly tell: Tell;
  /** What is said because of what `work` tells waits for its end. At once when absent. */
  readonly afterwards?: (<T>(work: () => Promise<T>) => Promise<T>) | undefined;
}

/** What one round of catch-up asks of Discord once for a whole server. */
export interface Round {
  /** The active threads of a server, by id. */
  threads(guildId: Snowflake): Promise<ReadonlyMap<Snowflake, APIThreadChannel>>;
  /** Who wrote, as the gateway would have said it; undefined for somebody who left. */
  member(guildId: Snowflake, userId: Snowflake): Promise<APIGuildMember | undefined>;
}

/** Discord gives at most this many messages at once. */
const PAGE = 100;
/** With fewer new ones the newest page shows enough of what was handled before. */
const NEW_OF_A_PAGE = 50;
/** Rooms in which nothing happened for longer are not looked through for edits and deletions. */
const RECENT: Duration = days(1);
/** How far our clock and Discord's may differ. */
const CLOCK_SKEW: Duration = minutes(1);
/** An event that was given up is at most this old; its room is read from there, whatever was handled since. */
const GIVEN_UP_WITHIN: Duration = minutes(15);
/** How often an event is told before it is left out. */
const TELLS = 5;

/**
 * Tells what was written in a room since its cursor, the oldest first, then shows its newest page, and all it read. `givenUpAt` when an event of the
 * room was given up: then what was handled a while before is told again, which changes nothing.
 */
export async function readRoom(
  reading: Reading,
  round: Round,
  channelId: Snowflake,
  givenUpAt: Instant | undefined,
): Promise<void> {
  const room = await findRoomByChannel(reading.db, channelId);
  if (!room) return readUnknown(reading, round, channelId, givenUpAt);
  const after = beginOf(room, givenUpAt);
  const active = givenUpAt === undefined ? await isActive(round, room, channelId, after) : "may have news";
  const recent = isRecent(room, reading.clock.now());

  let newest = recent && active !== "archived" ? await newestPage(reading, channelId) : undefined;
  const hasNews = active === "may have news" || active === "archived, unread";
  const found = hasNews ? await readAfter(reading, channelId, { after, newest }) : [];
  const { afterwards = (work) => work() } = reading;
  // A page at a time: what was said first does not wait for the end of a long absence.
  for (let from = 0; from < found.length; from += PAGE) {
    await afterwards(async () => {
      for (const message of found.slice(from, from + PAGE)) await tellMessage(reading, round, room.guild_id, message);
    });
  }
  if (found.length > 0) newest ??= await newestPage(reading, channelId);
  if (newest) {
    const current = (await findRoomByChannel(reading.db, channelId)) ?? room;
    const pickedUp = found.filter((message) => !message.author.bot && isNewer(message.id, cursorOf(room)));
    const event = {
      room: toRoom(current),
      ...(await shownOf(reading, channelId, newest, found)),
      pickedUp: pickedUp.map(({ id }) => id),
    };
    await tellPatiently(reading, "roomCaughtUp", event, { channelId });
  }

  const last = found.at(-1);
  await reading.write(async (tx) => {
    if (last) await moveCursor(tx, room.id, last.id);
    await saveBehind(tx, channelId, 0);
    // It was closed before it was read; whoever opens or closes it meanwhile says so anew.
    if (active === "archived, unread") await saveShutAndRead(tx, room.id);
  });
}

/**
 * The newest page without a gap to what was read, and below that a page of what was handled before: whatever was written since, an
 * edit or a deletion may be of that.
 */
async function shownOf(
  { api }: Reading,
  channelId: Snowflake,
  newest: readonly APIMessage[],
  found: readonly APIMessage[],
): Promise<{ readonly newest: readonly APIMessage[]; readonly complete: boolean }> {
  const [first] = found;
  if (!first || newest.length < PAGE || found.length <= NEW_OF_A_PAGE)
    return { newest, complete: newest.length < PAGE };
  const before = await api.channels.getMessages(channelId, { before: first.id, limit: PAGE });
  const all = new Map([...before, ...found, ...newest].map((message) => [message.id, message]));
  return { newest: [...all.values()].sort((a, b) => byAge(b.id, a.id)), complete: before.length < PAGE };
}

/** Somebody's first message, which made no room because its event was given up. */
async function readUnknown(
  reading: Reading,
  round: Round,
  channelId: Snowflake,
  givenUpAt: Instant | undefined,
): Promise<void> {
  if (givenUpAt === undefined) return;
  const channel = await reading.api.channels.get(channelId);
  if (channel.type !== ChannelType.DM) return;
  const after = snowflakeAt(givenUpAt - GIVEN_UP_WITHIN);
  for (const message of await readAfter(reading, channelId, { after, newest: undefined })) {
    await tellMessage(reading, round, null, message);
  }
}

/** Where reading goes on. What was written in a DM before it was a room is no business of ours. */
function cursorOf(room: RoomRow): Snowflake {
  return room.cursor ?? snowflakeAt(room.created_at - CLOCK_SKEW);
}

function beginOf(room: RoomRow, givenUpAt: Instant | undefined): Snowflake {
  const known = cursorOf(room);
  const given = givenUpAt === undefined ? known : snowflakeAt(givenUpAt - GIVEN_UP_WITHIN);
  return isNewer(known, given) ? given : known;
}

async function isActive(
  round: Round,
  room: RoomRow,
  channelId: Snowflake,
  after: Snowflake,
): Promise<"may have news" | "no news" | "archived, unread" | "archived"> {
  if (room.guild_id === null || !isThread(room)) return "may have news";
  const thread = (await round.threads(room.guild_id)).get(channelId);
  if (!thread) return ARCHIVED[room.shut];
  const { last_message_id: last } = thread;
  return last && !isNewer(last, after) ? "no news" : "may have news";
}

/** A thread that is not among the active ones, by whether we closed it. */
const ARCHIVED = { [NOT_SHUT]: "may have news", [SHUT]: "archived, unread", [SHUT_AND_READ]: "archived" } as const;

function isRecent(room: RoomRow, now: Instant): boolean {
  const ids = [room.cursor, room.confirmed_id].filter((id) => id !== null);
  return Math.max(room.created_at, ...ids.map(snowflakeTime)) > now - RECENT;
}

async function newestPage({ api }: Reading, channelId: Snowflake): Promise<APIMessage[]> {
  return api.channels.getMessages(channelId, { limit: PAGE });
}

/** Everything after a message, the oldest first; without a call when the newest page reaches that far back. */
async function readAfter(
  { api }: Reading,
  channelId: Snowflake,
  { after, newest }: { after: Snowflake; newest: readonly APIMessage[] | undefined },
): Promise<APIMessage[]> {
  const oldest = newest?.at(-1);
  if (newest && (newest.length < PAGE || (oldest && !isNewer(oldest.id, after)))) {
    return newest.filter((message) => isNewer(message.id, after)).sort((a, b) => byAge(a.id, b.id));
  }
  const found: APIMessage[] = [];
  for (let from = after; ; ) {
    const page = await api.channels.getMessages(channelId, { after: from, limit: PAGE });
    page.sort((a, b) => byAge(a.id, b.id));
    found.push(...page);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return found;
    from = last.id;
  }
}

async function tellMessage(
  reading: Reading,
  round: Round,
  guildId: Snowflake | null,
  message: APIMessage,
): Promise<void> {
  if (message.author.bot) return;
  const member = guildId === null ? undefined : await round.member(guildId, message.author.id);
  const event = {
    ...message,
    ...(guildId === null ? {} : { guild_id: guildId }),
    ...(member ? { member } : {}),
    caughtUp: true,
  } as Events["message"];
  await tellPatiently(reading, "message", event, { messageId: message.id, channelId: message.channel_id });
}

/**
 * What a handler can't handle is left out after some tries, so that one bad message does not keep its room shut for ever. What may
 * work later (the store, Discord or the network is away) throws, and the room is read again.
 */
async function tellPatiently<Name extends "message" | "roomCaughtUp">(
  { tell, db, log }: Reading,
  name: Name,
  event: Events[Name],
  ids: object,
): Promise<void> {
  for (let tells = 1; ; tells += 1) {
    try {
      return await tell(name, event);
    } catch (err) {
      // Throws when it is the store that is away.
      await db.selectFrom("room").select("id").limit(1).executeTakeFirst();
      const { failure } = classify(err);
      if (failure === "transient" || failure === "rate-limited") throw new ServiceError("not now", { cause: err });
      if (tells === TELLS)
        return log.error({ ...ids, err, event: name }, "an event could not be handled and was left out");
      log.warn({ ...ids, err, event: name }, "an event could not be handled, will retry");
    }
  }
}
