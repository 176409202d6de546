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
import { withoutOrigin } from "#platform/trace/origin.ts";
import type { Tell } from "../discord/gateway/ports.ts";
import { classify } from "../discord/rest/failures.ts";
import { PAGE, type Pages } from "./read-pages.ts";
import { isThread } from "./room-kinds.ts";
import {
  findRoomByChannel,
  moveCursor,
  type RoomRow,
  saveRead,
  saveReadFrom,
  saveShutAndRead,
  toRoom,
} from "./room-store.ts";
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
  /** Told of each newest page: what of ours stands in it need not be looked for. */
  readonly saw?: ((room: RoomRow, shown: ShownPage) => Promise<void>) | undefined;
}

/** The newest messages of a room, newest first and without a gap. */
export interface ShownPage {
  readonly newest: readonly APIMessage[];
  /** It reaches the room's beginning. */
  readonly complete: boolean;
}

/** What one round of catch-up asks of Discord once for a whole server. */
export interface Round {
  /** The active threads of a server, by id. */
  threads(guildId: Snowflake): Promise<ReadonlyMap<Snowflake, APIThreadChannel>>;
  /** Who wrote, as the gateway would have said it; undefined for somebody who left. */
  member(guildId: Snowflake, userId: Snowflake): Promise<APIGuildMember | undefined>;
  readonly pages: Pages;
}

export interface RoomToRead {
  readonly room: RoomRow;
  readonly channelId: Snowflake;
  /** When an event of the room was given up: then what was handled a while before is told again, which changes nothing. */
  readonly givenUpAt: Instant | undefined;
  /** Whether something new happened since reading began: it is read once more then, by the next process if this one ends first. */
  readonly isBehindAgain: () => boolean;
}

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
 * Tells what was written in a room since its cursor, the oldest first, then shows its newest page, and all it read. What a reading told that did
 * not come to its end is shown by the next one, too.
 */
export async function readRoom(
  reading: Reading,
  round: Round,
  { room, channelId, givenUpAt, isBehindAgain }: RoomToRead,
): Promise<void> {
  const after = beginOf(room, givenUpAt);
  // What an earlier process told before it ended is not told again, but looked through.
  const from = room.read_from === null || isNewer(room.read_from, after) ? after : room.read_from;
  const active = givenUpAt === undefined ? await isActive(round, room, channelId, from) : "may have news";
  const recent = isRecent(room, reading.clock.now());

  const { afterwards = (work) => work(), saw } = reading;
  let newest = recent && active !== "archived" ? await round.pages.take(channelId) : undefined;
  if (newest) await saw?.(room, { newest, complete: newest.length < PAGE });
  const hasNews = active === "may have news" || active === "archived, unread";
  const found = hasNews ? await readAfter(reading, channelId, { after: from, newest }) : [];
  const untold = found.filter((message) => isNewer(message.id, after));
  if (untold.length > 0) await reading.write((tx) => saveReadFrom(tx, room.id, from));
  // A page at a time: what was said first does not wait for the end of a long absence.
  const pages = Array.from({ length: Math.ceil(untold.length / PAGE) }, (_, n) =>
    untold.slice(n * PAGE, (n + 1) * PAGE),
  );
  const tellAll = async (messages: readonly APIMessage[]) => {
    for (const message of messages) await tellMessage(reading, round, room, message);
  };
  for (const page of pages.slice(0, -1)) await afterwards(() => tellAll(page));
  if (found.length > 0) newest ??= await round.pages.take(channelId);
  const shown = newest && (await shownOf(reading, channelId, newest, found));
  const begin = room.read_from ?? cursorOf(room);
  // With what is said of all that was found, so that it can share a message with the last of it.
  await afterwards(async () => {
    await tellAll(pages.at(-1) ?? []);
    if (!shown) return;
    const current = (await findRoomByChannel(reading.db, channelId)) ?? room;
    // A conversation came to it meanwhile: it is read once more, behind where that was.
    if (current.follows !== room.follows) return;
    const pickedUp = found.filter((message) => !message.author.bot && isNewer(message.id, begin));
    const event = { room: toRoom(current), ...shown, pickedUp: pickedUp.map(({ id }) => id), asked: askedIn(round) };
    await tellPatiently(reading, "roomCaughtUp", event, { channelId });
  });

  const last = found.at(-1);
  // Of a room without news nothing is told.
  await withoutOrigin(() =>
    reading.write(async (tx) => {
      if (isBehindAgain() || !(await saveRead(tx, room))) return;
      if (last) await moveCursor(tx, room.id, last.id);
      // It was closed before it was read; whoever opens or closes it meanwhile says so anew.
      if (active === "archived, unread") await saveShutAndRead(tx, room.id);
    }),
  );
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
): Promise<ShownPage> {
  const [first] = found;
  if (!first || newest.length < PAGE || found.length <= NEW_OF_A_PAGE)
    return { newest, complete: newest.length < PAGE };
  const before = await api.channels.getMessages(channelId, { before: first.id, limit: PAGE });
  const all = new Map([...before, ...found, ...newest].map((message) => [message.id, message]));
  return { newest: [...all.values()].sort((a, b) => byAge(b.id, a.id)), complete: before.length < PAGE };
}

/** Somebody's first message, which made no room because its event was given up. */
export async function readUnknown(
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
    await tellMessage(reading, round, NO_ROOM, message);
  }
}

/**
 * Where reading goes on. All other rooms that are watched were made for us: they are read from their beginning, by Discord's clock. What was written
 * in a DM before it was a room is no business of ours; while our clock is ahead, what we first said there is older than our wish for it.
 */
function cursorOf(room: RoomRow): Snowflake {
  if (room.cursor !== null) return room.cursor;
  const wished = snowflakeAt(room.created_at - CLOCK_SKEW);
  if (room.kind !== "dm") return room.discord_id ?? wished;
  return room.confirmed_id !== null && isNewer(wished, room.confirmed_id) ? room.confirmed_id : wished;
}

/** The newest message of a room that was handled, or is ours. */
export function newestKnown(room: RoomRow): Snowflake {
  const cursor = cursorOf(room);
  return room.confirmed_id !== null && isNewer(room.confirmed_id, cursor) ? room.confirmed_id : cursor;
}

const askedIn = ({ member, pages }: Round): Events["roomCaughtUp"]["asked"] => ({
  member,
  message: (channelId, messageId) => pages.message(channelId, messageId),
});

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

const NO_ROOM: Pick<RoomRow, "guild_id" | "follows"> = { guild_id: null, follows: null };

async function tellMessage(
  reading: Reading,
  round: Round,
  { guild_id: guildId, follows }: Pick<RoomRow, "guild_id" | "follows">,
  message: APIMessage,
): Promise<void> {
  if (message.author.bot) return;
  const member = guildId === null ? undefined : await round.member(guildId, message.author.id);
  const event = {
    ...message,
    ...(guildId === null ? {} : { guild_id: guildId }),
    ...(member ? { member } : {}),
    caughtUp: { follows },
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
