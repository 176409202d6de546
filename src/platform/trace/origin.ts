import { AsyncLocalStorage } from "node:async_hooks";
import type { EffectRef } from "#kernel/outbox.ts";

/** The event that something is done for. */
export interface Origin {
  /** By `performance.now()`. */
  readonly receivedAt: number;
  /** Whether it happened in a server; else in a DM. */
  readonly inServer: boolean;
}

/** Of an effect. */
export interface EffectOrigin extends Origin {
  /** It relays what a person said. */
  readonly relays: boolean;
}

const current = new AsyncLocalStorage<Origin | undefined>();

/** Everything that `work` does is done for this event. */
export const withOrigin = <T>(origin: Origin, work: () => T): T => current.run(origin, work);

/** Work that outlives the event that set it going, and is done for others as well. */
export const withoutOrigin = <T>(work: () => T): T => current.run(undefined, work);

export const currentOrigin = (): Origin | undefined => current.getStore();

/** Effects of this process that wait and are remembered; beyond that, and after a restart, nobody knows where an effect came from. */
const REMEMBERED = 5_000;

/** Where the effects that wait came from. */
export class Origins {
  readonly #known = new Map<string, EffectOrigin>();

  note(place: EffectRef, origin: EffectOrigin): void {
    this.#known.set(key(place), origin);
    if (this.#known.size <= REMEMBERED) return;
    for (const oldest of this.#known.keys()) {
      this.#known.delete(oldest);
      return;
    }
  }

  /** Forgets it. */
  take(place: EffectRef): EffectOrigin | undefined {
    const of = key(place);
    const origin = this.#known.get(of);
    if (origin) this.#known.delete(of);
    return origin;
  }
}

const key = ({ room, position }: EffectRef): string => `${room} ${position}`;
