import { AsyncLocalStorage } from "node:async_hooks";
import type { EffectRef } from "#kernel/outbox.ts";
import type { Span } from "./span.ts";

/** The event that something is done for. */
export interface Origin {
  /** By `performance.now()`. */
  readonly receivedAt: number;
  /** Whether it happened in a server; else in a DM. */
  readonly inServer: boolean;
}

/** What goes along with the work. */
interface Along {
  readonly origin?: Origin;
  /** Only while traces are wanted. */
  readonly span?: Span | undefined;
}

/** Where an effect came from. */
export interface EffectOrigin extends Along {
  /** It relays what a person said. */
  readonly relays: boolean;
}

const current = new AsyncLocalStorage<Along | undefined>();

/** Everything that `work` does is done for this event. */
export const withOrigin = <T>(origin: Origin, span: Span | undefined, work: () => T): T =>
  current.run({ origin, span }, work);

/** Work that outlives the event that set it going, and is done for others as well. */
export const withoutOrigin = <T>(work: () => T): T => current.run(undefined, work);

export const currentOrigin = (): Along | undefined => current.getStore();

/** Runs `work` as a span below the one that runs now. Without one it only runs. The span's name and attributes are never somebody's words. */
export async function inSpan<T>(kind: SpanWork, work: (span: Span | undefined) => Promise<T>): Promise<T> {
  const along = current.getStore();
  if (!along?.span) return work(undefined);
  return runSpan(along, along.span.child(kind.name, kind.attributes ?? {}, kind.is), kind, work);
}

/** The same below a span that ended: an effect is performed after the event that it came from. */
export async function afterSpan<T>(of: Span | undefined, kind: SpanWork, work: () => Promise<T>): Promise<T> {
  if (!of) return work();
  return runSpan({}, of.child(kind.name, kind.attributes ?? {}, kind.is), kind, work);
}

export interface SpanWork {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly is?: "work" | "call";
  /** A trace in which nothing of this kind happened is not worth keeping. */
  readonly matters?: boolean;
}

async function runSpan<T>(
  along: Along,
  span: Span,
  { matters }: SpanWork,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  if (matters) span.keep();
  try {
    const result = await current.run({ ...along, span }, () => work(span));
    span.end();
    return result;
  } catch (error) {
    span.end(error);
    throw error;
  }
}

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

  find(place: EffectRef): EffectOrigin | undefined {
    return this.#known.get(key(place));
  }

  /** Forgets it. */
  take(place: EffectRef): EffectOrigin | undefined {
    const origin = this.find(place);
    if (origin) this.#known.delete(key(place));
    return origin;
  }
}

const key = ({ room, position }: EffectRef): string => `${room} ${position}`;
