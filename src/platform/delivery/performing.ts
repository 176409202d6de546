import type { REST } from "@discordjs/rest";
import type { Clock } from "#kernel/clock.ts";
import type { Db, Tx, Write } from "#kernel/database.ts";
import type { Log } from "#kernel/log.ts";
import type { DeliveryListener, EffectRef } from "#kernel/outbox.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { Vault } from "#kernel/vault.ts";
import type { Creations } from "./creations.ts";
import type { FileFetcher } from "./files.ts";
import type { RoomRow } from "./room-store.ts";
import type { LookedThrough } from "./said-before.ts";
import type { SnowflakeSet } from "./snowflake-set.ts";

/** A room has to be read. From `last read` on: what came before that was told, and is only looked at. */
export type FoundBehind = (channelId: Snowflake, from?: "last read") => void;

/** What performing effects needs. */
export interface Performing {
  readonly db: Db;
  readonly write: Write;
  readonly clock: Clock;
  readonly log: Log;
  readonly vault: Vault;
  readonly self: { readonly id: Snowflake };
  /** One call to Discord: waits for its turn, then sends what the function sends, which is told whether it had to wait. Nothing is retried. */
  readonly call: <T>(send: (rest: REST, waited: boolean) => Promise<T>) => Promise<T>;
  /** The same, unless it is not wanted any more when its turn comes: then the turn is somebody else's. */
  readonly callIf: <T>(isWanted: () => boolean, send: (rest: REST) => Promise<T>) => Promise<T | undefined>;
  readonly files: FileFetcher;
  readonly creations: Creations;
  readonly known: SnowflakeSet;
  readonly lookedThrough: LookedThrough;
  readonly listeners: () => readonly DeliveryListener[];
  /** A room was found that was made before a crash: what was written in it meanwhile has to be read. */
  readonly behind: FoundBehind;
}

/** One attempt at an effect. */
export interface Attempt<E> {
  readonly effect: E;
  readonly room: RoomRow;
  /** Since when an earlier attempt may have succeeded without our knowing; null when there was none. */
  readonly doubt: Instant | null;
}

/** Records what Discord confirmed, in the transaction that settles the effect, and tells these of it. */
export type Confirmation = (tx: Tx, listeners: Iterable<DeliveryListener>) => Promise<void>;

/** Some effects have nothing to record. */
export const nothingToRecord: Confirmation = async () => {};

/** The lane of a thread or DM begins with its creation, so whoever talks in it finds it made. */
export function channelOf({ room, effect }: Attempt<{ readonly place: EffectRef }>): Snowflake {
  if (room.discord_id === null) throw new Error(`effect ${effect.place.position} came before its room was made`);
  return room.discord_id;
}
