import type { App } from "#kernel/app.ts";
import { memory } from "#kernel/memory.ts";
import { type Duration, days, hours, type Instant, type Snowflake, seconds } from "#kernel/types.ts";
import { forgetSeen, listSeen, type Seen, saveSeen } from "./seen-store.ts";

/** How often what was seen is written down, and how much at once. */
const FLUSH_EVERY: Duration = seconds(5);
const AT_ONCE = 500;
/** Pairs that are known to be written down; the oldest are forgotten, and written again when they are seen again. */
const REMEMBERED = 20_000;
/** Who is there all the time is noted once in this time, and forgotten after the longer one. */
const NOTED_AGAIN: Duration = days(1);
const KEPT: Duration = days(90);

type Needs = Pick<App, "clock" | "write" | "db">;

/**
 * Who wrote or pressed something in which server: a hint where somebody who writes to us may belong, checked with Discord before it is
 * used. So what was not written down when the process dies is no loss.
 */
export class SeenMembers {
  readonly #written = new Map<string, Instant>();
  #waiting = new Map<string, Seen>();
  #flushedAt: Instant = 0;
  #forgotAt: Instant = 0;

  /** A look in memory; once in five seconds a write. */
  async note(
    app: Needs,
    { guildId, userId }: { readonly guildId: Snowflake; readonly userId: Snowflake },
  ): Promise<void> {
    const at = app.clock.now();
    const pair = `${userId}:${guildId}`;
    const before = this.#written.get(pair);
    if (before !== undefined && at - before < NOTED_AGAIN) return;
    if (this.#waiting.size < AT_ONCE) this.#waiting.set(pair, { guildId, userId, at });
    if (at - this.#flushedAt >= FLUSH_EVERY) await this.#flush(app, at);
  }

  /** The servers in which somebody was seen, the latest first; at most `limit`. */
  async of(app: Pick<App, "db">, userId: Snowflake, limit: number): Promise<Snowflake[]> {
    const waiting = [...this.#waiting.values()].filter((seen) => seen.userId === userId).map(({ guildId }) => guildId);
    return [...new Set([...waiting.reverse(), ...(await listSeen(app.db, userId, limit))])].slice(0, limit);
  }

  async #flush(app: Needs, at: Instant): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = new Map();
    this.#flushedAt = at;
    await app.write(async (tx) => {
      await saveSeen(tx, [...waiting.values()]);
      if (at - this.#forgotAt < hours(1)) return;
      await forgetSeen(tx, at - KEPT);
      this.#forgotAt = at;
    });
    for (const pair of waiting.keys()) {
      this.#written.delete(pair);
      this.#written.set(pair, at);
    }
    for (const oldest of this.#written.keys()) {
      if (this.#written.size <= REMEMBERED) break;
      this.#written.delete(oldest);
    }
  }
}

/** What this app saw. */
export const seenIn = memory(() => new SeenMembers());
