import type { APIGuildMember, APIMessage } from "@discordjs/core";
import type { Snowflake } from "./types.ts";

/** What is asked of Discord once for all rooms that are read together. Throws what Discord answers when it can't be read. */
export interface Asked {
  /** Undefined for somebody who is no member of that server (any more). */
  member(guildId: Snowflake, userId: Snowflake): Promise<APIGuildMember | undefined>;
  /** As it was when its room was read, or is now. */
  message(channelId: Snowflake, messageId: Snowflake): Promise<APIMessage>;
}
