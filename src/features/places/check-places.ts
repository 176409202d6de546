import { PermissionFlagsBits as Bit } from "discord-api-types/v10";
import type { Department, TypeRoom } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { PermissionName } from "./permission-names.ts";
import { mayThere, readServer, type ServerNow } from "./read-server.ts";

/** What something is made in: a help message, or a kind of room. */
export type Use = "panel" | "panel-with-files" | TypeRoom;

export type Needed = Extract<
  PermissionName,
  | "ViewChannel"
  | "SendMessages"
  | "AttachFiles"
  | "SendMessagesInThreads"
  | "CreatePublicThreads"
  | "CreatePrivateThreads"
  | "ManageChannels"
  | "ManageRoles"
>;

/** Without these nothing can be made there. In the order in which they are told. */
const NEEDED: Readonly<Record<Use, readonly Needed[]>> = {
  panel: ["ViewChannel", "SendMessages"],
  "panel-with-files": ["ViewChannel", "SendMessages", "AttachFiles"],
  dm: ["ViewChannel", "CreatePublicThreads", "SendMessagesInThreads"],
  "private-thread": ["ViewChannel", "CreatePrivateThreads", "SendMessagesInThreads"],
  "dm-forum": ["ViewChannel", "SendMessages", "SendMessagesInThreads"],
  "dm-channel": ["ViewChannel", "ManageChannels", "ManageRoles"],
  "private-channel": ["ViewChannel", "ManageChannels", "ManageRoles"],
};

/** Discord's numbers: text, category, announcements, forum. */
const TEXT = 0;
const CATEGORY = 4;
const NEWS = 5;
const FORUM = 15;

/** Kinds of channels in which it can be made. */
export const CHANNELS: Readonly<Record<Use, readonly number[]>> = {
  panel: [TEXT, NEWS],
  "panel-with-files": [TEXT, NEWS],
  dm: [TEXT, NEWS],
  "private-thread": [TEXT],
  "dm-forum": [FORUM],
  "dm-channel": [CATEGORY],
  "private-channel": [CATEGORY],
};

/** Every kind of channel under which some kind of room is made. */
export const DESTINATION_CHANNELS: readonly number[] = [TEXT, NEWS, CATEGORY, FORUM];

/** The kind of room that fits a channel when nobody says: the one that both sides see, where there is a choice. */
export function roomFor(channelType: number): TypeRoom | undefined {
  if (channelType === TEXT) return "private-thread";
  if (channelType === NEWS) return "dm";
  if (channelType === CATEGORY) return "private-channel";
  return channelType === FORUM ? "dm-forum" : undefined;
}

/** What a department has in a channel of this kind. */
export function holdsIn(channelType: number): NonNullable<Department["destination"]>["holds"] | undefined {
  if (channelType === CATEGORY) return "channels";
  if (channelType === FORUM) return "posts";
  return channelType === TEXT || channelType === NEWS ? "threads" : undefined;
}

export interface Wanted {
  readonly channelId: Snowflake;
  readonly use: Use;
}

/** Something that we may not do somewhere. */
export interface Lack extends Wanted {
  /** `WrongKind`: a channel in which it can't be made at all. */
  readonly missing: readonly (Needed | "WrongKind")[];
}

/** What we may not do in a place as it is now; undefined when all is well. A channel of another server is as good as unseen. */
export function lackAt(server: ServerNow, { channelId, use }: Wanted): Lack | undefined {
  const channel = server.channels.find(({ id }) => id === channelId);
  if (!channel) return { channelId, use, missing: ["ViewChannel"] };
  if (!CHANNELS[use].includes(channel.type)) return { channelId, use, missing: ["WrongKind"] };
  const may = mayThere(server, channel, server.us);
  const missing = NEEDED[use].filter((name) => (may & Bit[name]) === 0n);
  return missing.length > 0 ? { channelId, use, missing } : undefined;
}

/** Looks up, channel by channel, what is missing before something can be made there: nothing when all is well. */
export async function checkPlaces(
  app: Pick<App, "discord" | "self">,
  guildId: Snowflake,
  places: readonly Wanted[],
): Promise<Lack[]> {
  if (places.length === 0) return [];
  const server = await readServer(app, guildId);
  return onceEach(places).flatMap((place) => lackAt(server, place) ?? []);
}

/** The same place for the same use is one. */
function onceEach(places: readonly Wanted[]): Wanted[] {
  return [...new Map(places.map((place) => [`${place.use} ${place.channelId}`, place])).values()];
}
