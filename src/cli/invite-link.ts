import { PermissionFlagsBits } from "discord-api-types/v10";

/** What a desk needs on a server, and why. Nothing that would let it punish, pretend or change the server. */
const PERMISSIONS: readonly bigint[] = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  // Staff rooms are public threads of a channel that only staff see; rooms for both are private threads.
  PermissionFlagsBits.CreatePublicThreads,
  PermissionFlagsBits.CreatePrivateThreads,
  // Closed rooms are archived and locked.
  PermissionFlagsBits.ManageThreads,
  PermissionFlagsBits.EmbedLinks,
  PermissionFlagsBits.AttachFiles,
  // What was written while the bot was away is read afterwards.
  PermissionFlagsBits.ReadMessageHistory,
  PermissionFlagsBits.AddReactions,
  // A typed reply is replaced by the copy that was delivered; cards are pinned.
  PermissionFlagsBits.ManageMessages,
  PermissionFlagsBits.PinMessages,
];

/** The link that adds the bot to a server. */
export function inviteLink(applicationId: string): string {
  const link = new URL("https://discord.com/oauth2/authorize");
  link.searchParams.set("client_id", applicationId);
  link.searchParams.set("scope", "bot applications.commands");
  link.searchParams.set("permissions", String(PERMISSIONS.reduce((all, one) => all | one, 0n)));
  return link.href;
}
