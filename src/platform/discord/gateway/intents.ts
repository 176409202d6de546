import { GatewayIntentBits } from "discord-api-types/v10";
import type { Config } from "#kernel/config.ts";

/** What we ask Discord to tell us. The privileged two are the host's choice. */
export function intentsOf({ discord }: Pick<Config, "discord">): number {
  return (
    GatewayIntentBits.Guilds |
    GatewayIntentBits.GuildMessages |
    GatewayIntentBits.GuildMessageReactions |
    GatewayIntentBits.GuildMessageTyping |
    GatewayIntentBits.DirectMessages |
    GatewayIntentBits.DirectMessageReactions |
    GatewayIntentBits.DirectMessageTyping |
    (discord.messageContent ? GatewayIntentBits.MessageContent : 0) |
    (discord.members ? GatewayIntentBits.GuildMembers : 0)
  );
}
