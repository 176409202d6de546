import type { Instant, Snowflake } from "./types.ts";

/** A server that we came to. */
export interface JoinedServer {
  readonly guildId: Snowflake;
  readonly name: string;
  readonly ownerId: Snowflake;
  /** Where Discord itself says who joined. */
  readonly systemChannelId: Snowflake | null;
  /** As Discord writes it. */
  readonly locale: string;
  readonly joinedAt: Instant;
}
