import { PermissionFlagsBits as Bit } from "discord-api-types/v10";
import type { TypeRoom } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import { permissionsThere } from "./permissions.ts";
import { readChannel } from "./read-channel.ts";

/** What something is made in: a help message, or a kind of room. */
export type Use = "panel" | "panel-with-files" | TypeRoom;

export type Needed =
  | "ViewChannel"
  | "SendMessages"
  | "AttachFiles"
  | "SendMessagesInThreads"
  | "CreatePublicThreads"
  | "CreatePrivateThreads"
  | "ManageChannels"
  | "ManageRoles";

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
const CHANNELS: Readonly<Record<Use, readonly number[]>> = {
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

export interface Wanted {
  readonly channelId: Snowflake;
  readonly use: Use;
}

/** Something that we may not do somewhere. */
export interface Lack extends Wanted {
  /** `WrongKind`: a channel in which it can't be made at all. */
  readonly missing: readonly (Needed | "WrongKind")[];
}

/** Looks up, channel by channel, what is missing before something can be made there: nothing when all is well. A channel of another server is as good as unseen. */
export async function checkPlaces(
  app: Pick<App, "discord" | "self">,
  guildId: Snowflake,
  places: readonly Wanted[],
): Promise<Lack[]> {
  if (places.length === 0) return [];
  const [guild, member] = await Promise.all([
    app.discord.guilds.get(guildId),
    app.discord.guilds.getMember(guildId, app.self.id),
  ]);
  const us = { id: app.self.id, roles: member.roles, everyone: guildId };
  const base = guild.roles
    .filter(({ id }) => id === guildId || member.roles.includes(id))
    .reduce((bits, { permissions }) => bits | BigInt(permissions), 0n);

  const lacks = await Promise.all(
    onceEach(places).map(async ({ channelId, use }): Promise<Lack> => {
      const channel = await readChannel(app, channelId);
      if (channel?.guildId !== guildId) return { channelId, use, missing: ["ViewChannel"] };
      if (!CHANNELS[use].includes(channel.type)) return { channelId, use, missing: ["WrongKind"] };
      const may = permissionsThere(base, channel.overwrites, us);
      return { channelId, use, missing: NEEDED[use].filter((name) => (may & Bit[name]) === 0n) };
    }),
  );
  return lacks.filter(({ missing }) => missing.length > 0);
}

function onceEach(places: readonly Wanted[]): Wanted[] {
  return [...new Map(places.map((place) => [`${place.use} ${place.channelId}`, place])).values()];
}
