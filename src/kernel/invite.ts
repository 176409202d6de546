import { PermissionFlagsBits as Bit } from "discord-api-types/v10";
import type { Snowflake } from "#kernel/types.ts";

/** What the bot asks a server for, and why. Nothing more: never Administrator. */
export const WANTED_PERMISSIONS: readonly { readonly bit: bigint; readonly name: string; readonly why: string }[] = [
  { bit: Bit.ViewChannel, name: "View Channels", why: "to read the channels its threads are in" },
  { bit: Bit.SendMessages, name: "Send Messages", why: "to post help messages" },
  { bit: Bit.SendMessagesInThreads, name: "Send Messages in Threads", why: "to write in tickets" },
  { bit: Bit.CreatePublicThreads, name: "Create Public Threads", why: "to open a ticket's thread among staff" },
  { bit: Bit.CreatePrivateThreads, name: "Create Private Threads", why: "to open a ticket between member and staff" },
  { bit: Bit.ManageThreads, name: "Manage Threads", why: "to lock, archive and rename tickets" },
  { bit: Bit.ManageMessages, name: "Manage Messages", why: "to replace a typed +reply by what the member received" },
  { bit: Bit.PinMessages, name: "Pin Messages", why: "to pin a ticket's card" },
  { bit: Bit.EmbedLinks, name: "Embed Links", why: "so that links in replies show their preview" },
  { bit: Bit.AttachFiles, name: "Attach Files", why: "to pass files on" },
  { bit: Bit.ReadMessageHistory, name: "Read Message History", why: "to catch up after a restart" },
  { bit: Bit.AddReactions, name: "Add Reactions", why: "to mark messages as delivered" },
  { bit: Bit.UseApplicationCommands, name: "Use Application Commands", why: "so that its commands work where it is" },
];

/** What it asks for besides where a topic has rooms that are channels, and nowhere else. */
export const CHANNEL_PERMISSIONS: typeof WANTED_PERMISSIONS = [
  { bit: Bit.ManageChannels, name: "Manage Channels", why: "to open a ticket's channel" },
  { bit: Bit.ManageRoles, name: "Manage Permissions", why: "to say who sees a ticket's channel and writes in it" },
];

/** All of them as bits. */
export const wantedPermissions = (rooms: "threads" | "channels too" = "threads"): bigint =>
  [...WANTED_PERMISSIONS, ...(rooms === "threads" ? [] : CHANNEL_PERMISSIONS)].reduce(
    (bits, { bit }) => bits | bit,
    0n,
  );

/** The link with which somebody who manages a server adds the bot; with `guildId`, that server is chosen already. */
export function inviteUrl(
  applicationId: Snowflake,
  { guildId, rooms }: { readonly guildId?: Snowflake; readonly rooms?: "threads" | "channels too" } = {},
): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: "bot applications.commands",
    permissions: wantedPermissions(rooms).toString(),
    ...(guildId === undefined ? {} : { guild_id: guildId, disable_guild_select: "true" }),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
