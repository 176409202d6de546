import { DiscordAPIError } from "@discordjs/rest";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type Overwrite, permissionsThere } from "./permissions.ts";

/** A server as it is now, as far as it concerns a desk: who may do what, and where. */
export interface ServerNow {
  readonly id: Snowflake;
  readonly name: string;
  /** As Discord writes it. */
  readonly locale: string;
  readonly ownerId: Snowflake;
  readonly us: { readonly id: Snowflake; readonly roles: readonly Snowflake[] };
  /** The one of everybody has the server's id. */
  readonly roles: readonly ServerRole[];
  /** Those that we see, in the order in which they are shown. */
  readonly channels: readonly ServerChannel[];
  /** Of those that were asked for: they are there, and we don't see them. */
  readonly hidden: readonly Snowflake[];
}

export interface ServerRole {
  readonly id: Snowflake;
  readonly name: string;
  readonly permissions: string;
  readonly mentionable: boolean;
  /** Of a bot, or of something else that hands it out. */
  readonly managed: boolean;
}

export interface ServerChannel {
  readonly id: Snowflake;
  readonly name: string;
  readonly type: number;
  /** Age-restricted. */
  readonly nsfw?: boolean;
  readonly overwrites: readonly Overwrite[];
}

/** Asks Discord; never inside a transaction. `named`: channels of which it is to be known whether they are gone or only hidden from us. */
export async function readServer(
  { discord, self }: Pick<App, "discord" | "self">,
  id: Snowflake,
  named: readonly Snowflake[] = [],
): Promise<ServerNow> {
  const [guild, channels, member] = await Promise.all([
    discord.guilds.get(id),
    discord.guilds.getChannels(id),
    discord.guilds.getMember(id, self.id),
  ]);
  const unseen = [...new Set(named)].filter((one) => !channels.some((channel) => channel.id === one));
  const there = await Promise.all(unseen.map((one) => isThere(discord, one)));
  return {
    id,
    name: guild.name,
    locale: guild.preferred_locale,
    ownerId: guild.owner_id,
    us: { id: self.id, roles: member.roles },
    roles: guild.roles.map(({ id, name, permissions, mentionable, managed }) => ({
      id,
      name,
      permissions,
      mentionable,
      managed,
    })),
    channels: [...channels]
      .sort((a, b) => positionOf(a) - positionOf(b))
      .map((channel) => ({
        id: channel.id,
        name: channel.name ?? "",
        type: channel.type,
        ...("nsfw" in channel && channel.nsfw ? { nsfw: true } : {}),
        overwrites: "permission_overwrites" in channel ? (channel.permission_overwrites ?? []) : [],
      })),
    hidden: unseen.filter((_, index) => there[index]),
  };
}

async function isThere(discord: App["discord"], channelId: Snowflake): Promise<boolean> {
  try {
    await discord.channels.get(channelId);
    return true;
  } catch (error) {
    if (error instanceof DiscordAPIError) return error.code !== UNKNOWN_CHANNEL;
    throw error;
  }
}

/** Discord's code. */
const UNKNOWN_CHANNEL = 10003;

const positionOf = (channel: object): number =>
  "position" in channel && typeof channel.position === "number" ? channel.position : 0;

/** What somebody with these roles may do in the server as a whole. */
export const permissionsIn = (server: Pick<ServerNow, "id" | "roles">, roles: readonly Snowflake[]): bigint =>
  server.roles
    .filter(({ id }) => id === server.id || roles.includes(id))
    .reduce((bits, { permissions }) => bits | BigInt(permissions), 0n);

/** What somebody may do in a channel: we ourselves, or whoever has a role and nothing else. */
export function mayThere(
  server: ServerNow,
  { overwrites }: Pick<ServerChannel, "overwrites">,
  who: { readonly id: Snowflake; readonly roles: readonly Snowflake[] },
): bigint {
  return permissionsThere(permissionsIn(server, who.roles), overwrites, { ...who, everyone: server.id });
}

/** Somebody who has these roles, and for whom no channel says anything. */
export const anyoneWith = (...roles: readonly Snowflake[]) => ({ id: "", roles });
