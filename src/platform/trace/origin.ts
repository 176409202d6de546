import { AsyncLocalStorage } from "node:async_hooks";
import type { EffectRef } from "#kernel/outbox.ts";
import type { Beginning, BeginTrace, Span, SpanPlace } from "./span.ts";
import { readTraceParent, writeTraceParent } from "./trace-parent.ts";

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
export interface EffectOrigin {
  readonly origin: Origin;
  /** It relays what a person said. */
  readonly relays: boolean;
}

const current = new AsyncLocalStorage<Along | undefined>();

/** Everything that `work` does is done for this event. */
export const withOrigin = <T>(origin: Origin, span: Span | undefined, work: () => T): T =>
  current.run({ origin, span }, work);

/** Work that outlives the event that set it going, and is done for others as well. */
export const withoutOrigin = <T>(work: () => T): T => current.run(undefined, work);

export const currentOrigin = (): Origin | undefined => current.getStore()?.origin;

/** Where the span stands that runs now, to be kept with what is done after it; null while nobody wants traces. */
export function currentTraceParent(): string | null {
  const span = current.getStore()?.span;
  return span ? writeTraceParent(span.place) : null;
}

/** Whoever tells traces; undefined when nobody wants them. */
type Traces = { readonly root: BeginTrace } | undefined;

/** Runs `work` as a trace of its own, which no event began, or as its part of what was begun before; only runs it when nobody wants traces. */
export async function inTrace<T>(
  trace: Traces,
  name: string,
  work: () => Promise<T>,
  begun: Pick<Beginning, "below" | "after"> = {},
): Promise<T> {
  if (!trace) return withoutOrigin(work);
  return runSpan({}, trace.root(name, {}, { is: "work", ...begun }), { name }, work);
}

/** An origin as another process is told of it: the time is one that both know. */
export interface OriginElsewhere {
  /** Milliseconds since 1970, by the clock of the process that received the event. */
  readonly receivedAt: number;
  readonly inServer: boolean;
  readonly span?: SpanPlace | undefined;
}

/** Undefined where nothing is done for an event. */
export function originForOthers(): OriginElsewhere | undefined {
  const { origin, span } = current.getStore() ?? {};
  if (!origin) return undefined;
  const receivedAt = performance.timeOrigin + origin.receivedAt;
  return { receivedAt, inServer: origin.inServer, ...(span ? { span: span.place } : {}) };
}

/** The trace that runs now is worth being told: something came of it elsewhere. */
export const keepTrace = (): void => current.getStore()?.span?.keep();

/** Everything that `work` does is done for an event that another process received; `name` is that of the span here. Resolves to whether its trace is told. */
export async function forOthers(
  from: OriginElsewhere | undefined,
  { trace, name }: { readonly trace: Traces; readonly name: string },
  work: () => Promise<void>,
): Promise<boolean> {
  if (!from) {
    await withoutOrigin(work);
    return false;
  }
  // Clocks of two hosts differ: what comes from the future comes now.
  const receivedAt = Math.min(performance.now(), from.receivedAt - performance.timeOrigin);
  const origin: Origin = { receivedAt, inServer: from.inServer };
  const span = from.span && trace?.root(name, {}, { is: "work", below: from.span });
  if (!span) {
    await withOrigin(origin, undefined, work);
    return false;
  }
  await runSpan({ origin }, span, { name }, work);
  return span.kept;
}

/** Runs `work` as a span below the one that runs now. Without one it only runs. The span's name and attributes are never somebody's words. */
export async function inSpan<T>(kind: SpanWork, work: (span: Span | undefined) => Promise<T>): Promise<T> {
  const along = current.getStore();
  if (!along?.span) return work(undefined);
  return runSpan(along, along.span.child(kind.name, kind.attributes ?? {}, kind.is), kind, work);
}

/** The same below a span that ended, here or in a process before: an effect is performed after the event that it came from. */
export async function afterSpan<T>(
  trace: Traces,
  { parent, ...kind }: SpanWork & { readonly parent: string | null },
  work: () => Promise<T>,
): Promise<T> {
  const below = readTraceParent(parent);
  if (!trace || !below) return work();
  return runSpan({}, trace.root(kind.name, kind.attributes ?? {}, { is: "work", below }), kind, work);
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

/** Effects of this process that wait and are remembered; beyond that, and after a restart, nobody knows when its event came. */
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
    const origin = this.#known.get(key(place));
    if (origin) this.#known.delete(key(place));
    return origin;
  }
}

const key = ({ room, position }: EffectRef): string => `${room} ${position}`;
