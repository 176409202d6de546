import type { SessionInfo } from "@discordjs/ws";
import type { Alarm, Clock } from "#kernel/clock.ts";
import type { Db, Write } from "#kernel/database.ts";
import type { Log } from "#kernel/log.ts";
import type { Duration } from "#kernel/types.ts";
import { saveSessions } from "./session-store.ts";
import { ShardSession } from "./shard-session.ts";

interface KeeperOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly db: Db;
  readonly write: Write;
  readonly shardCount: number;
  readonly generalUrl: string;
  readonly saved: readonly SessionInfo[];
}

/** At most so old is the low-water mark a crash leaves behind: what was accepted since is sent again and is a no-op. */
const SAVE_AFTER: Duration = 250;

/** The sessions of all shards: answered from memory at once, saved a little later. */
export class SessionKeeper {
  readonly #options: KeeperOptions;
  readonly #shards = new Map<number, ShardSession>();
  readonly #dirty = new Set<number>();
  #alarm: Alarm | undefined;
  #saving: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  shard(shardId: number): ShardSession {
    const known = this.#shards.get(shardId);
    if (known) return known;
    const { shardCount, generalUrl, saved } = this.#options;
    const info = saved.find((session) => session.shardId === shardId) ?? null;
    const shard = new ShardSession({ shardCount, generalUrl, info });
    this.#shards.set(shardId, shard);
    return shard;
  }

  /** What of this shard is to be kept has changed. */
  touch(shardId: number): void {
    this.#dirty.add(shardId);
    if (this.#alarm || this.#closed) return;
    const { clock } = this.#options;
    this.#alarm = clock.at(clock.now() + SAVE_AFTER, () => {
      this.#alarm = undefined;
      void this.#save();
    });
  }

  /** Saves a last time. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#alarm?.cancel();
    await this.#save();
  }

  #save(): Promise<void> {
    this.#saving = this.#saving.then(async () => {
      const { write, clock, log } = this.#options;
      const sessions = new Map([...this.#dirty].map((shardId) => [shardId, this.shard(shardId).retrieve()]));
      this.#dirty.clear();
      try {
        await write((tx) => saveSessions(tx, sessions, clock.now()));
      } catch (error) {
        // An older mark is a correct mark. The next change tries again.
        log.warn({ err: error }, "the gateway session was not saved");
        for (const shardId of sessions.keys()) this.#dirty.add(shardId);
      }
    });
    return this.#saving;
  }
}
