import { PermissionFlagsBits as Bit } from "discord-api-types/v10";
import { WANTED_PERMISSIONS } from "#kernel/invite.ts";
import { type Text, text } from "#kernel/text.ts";

/** What we may lack, each by the name that Discord shows. */
const NAMES = {
  ViewChannel: text("places.permission-view"),
  SendMessages: text("places.permission-send"),
  SendMessagesInThreads: text("places.permission-send-in-threads"),
  CreatePublicThreads: text("places.permission-public-threads"),
  CreatePrivateThreads: text("places.permission-private-threads"),
  ManageThreads: text("places.permission-threads"),
  ManageMessages: text("places.permission-messages"),
  PinMessages: text("places.permission-pin"),
  EmbedLinks: text("places.permission-links"),
  AttachFiles: text("places.permission-attach"),
  ReadMessageHistory: text("places.permission-history"),
  AddReactions: text("places.permission-reactions"),
  UseApplicationCommands: text("places.permission-commands"),
  ManageChannels: text("places.permission-channels"),
  ManageRoles: text("places.permission-roles"),
} satisfies Partial<Record<keyof typeof Bit, Text>>;

export type PermissionName = keyof typeof NAMES;

export const permissionName = (name: PermissionName): Text => NAMES[name];

/** Of all that the bot asks a server for, what these bits have not. Whoever may do everything lacks nothing. */
export function wantedBut(bits: bigint): PermissionName[] {
  if ((bits & Bit.Administrator) !== 0n) return [];
  const wanted = WANTED_PERMISSIONS.filter(({ bit }) => (bits & bit) === 0n);
  return wanted.flatMap(({ bit }) => (Object.keys(NAMES) as PermissionName[]).filter((name) => Bit[name] === bit));
}
