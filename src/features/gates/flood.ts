import type { App } from "#kernel/app.ts";
import { memory } from "#kernel/memory.ts";
import { type Instant, minutes, type Snowflake, seconds } from "#kernel/types.ts";

export type Flood = { readonly until: Instant; readonly say: "once" | "nothing" } | null;

/** So many presses in a row are a person who looks around. */
const ALLOWED = 5;
/** After this long one of them is forgotten, and so long is the first pause. */
const STEP = seconds(5);
const LONGEST = minutes(10);
const REMEMBERED = 5_000;

interface Presser {
  /** Presses that count, as of `at`. */
  readonly presses: number;
  readonly at: Instant;
  /** How often they were held up in a row; each pause is twice as long as the one before. */
  readonly held: number;
  readonly until: Instant;
}

/**
 * Holds up whoever begins again and again: told once, then not answered, for longer each time they go on.
 *
 * In memory, and no further than the newest 5,000 people: it protects the bot from floods, and nothing else rests on it. A flood that had
 * to be written down would be one of the database. Everything that limits tickets is rows.
 */
export class FloodGuard {
  readonly #known = new Map<Snowflake, Presser>();

  press(userId: Snowflake, now: Instant): Flood {
    const before = this.#known.get(userId) ?? { presses: 0, at: now, held: 0, until: 0 };
    const isHeld = before.until > now;
    const presses = Math.max(0, before.presses - Math.max(0, now - before.at) / STEP) + 1;
    const isTooMuch = isHeld || presses > ALLOWED;
    // A pause that was kept in peace ends the row.
    const held = isTooMuch ? before.held + 1 : presses <= 1 ? 0 : before.held;
    const until = isTooMuch ? now + Math.min(LONGEST, STEP * 2 ** Math.min(held - 1, 20)) : before.until;
    this.#remember(userId, { presses: Math.min(presses, ALLOWED), at: now, held, until });
    return isTooMuch ? { until, say: isHeld ? "nothing" : "once" } : null;
  }

  #remember(userId: Snowflake, presser: Presser): void {
    this.#known.delete(userId);
    this.#known.set(userId, presser);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= REMEMBERED) break;
      this.#known.delete(oldest);
    }
  }
}

const guard = memory(() => new FloodGuard());

/** Notes that this person begins something. Null when they may. */
export const pressedTooOften = ({ db, clock }: Pick<App, "db" | "clock">, userId: Snowflake): Flood =>
  guard(db).press(userId, clock.now());
