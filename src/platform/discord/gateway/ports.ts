import type { Events } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";

/** What the gateway asks of catch-up, which reads by REST what the gateway could not tell. */
export interface CatchUp {
  /** A session began that does not continue the last one: every watched room is behind until it was read. Returns at once. */
  begin(): void;
  /** Resolves when this room is not behind (any more); a room that is asked for is read before others. Never rejects. */
  ready(channelId: Snowflake): Promise<void>;
  /** An event of this room was given up, or we were not told of some: it is behind, and is read again soon. Returns at once. */
  mark(channelId: Snowflake): void;
  /** A channel changed, perhaps so that we may look into it again: it is read if its newest message is one that we know nothing of. */
  changed(channelId: Snowflake, newest: Snowflake | null | undefined): Promise<void>;
}

/** Hands an event to the listeners of all features, one after the other. Resolves when it is durable or irrelevant. */
export type Tell = <Name extends keyof Events>(name: Name, event: Events[Name]) => Promise<void>;
