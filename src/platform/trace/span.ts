import { randomBytes } from "node:crypto";

export type Attributes = Readonly<Record<string, string | number>>;

/** Where a span stands, for work that another process does below it. */
export interface SpanPlace {
  readonly traceId: string;
  readonly spanId: string;
}

/** A piece of work with its beginning and its end. */
export interface Span {
  readonly place: SpanPlace;
  /** Whether its trace is told. */
  readonly kept: boolean;
  child(name: string, attributes: Attributes, is?: "work" | "call"): Span;
  set(name: string, value: string | number): void;
  /** The trace is worth being told. */
  keep(): void;
  /** Of an error its kind alone is told: its message may hold anything. */
  end(error?: unknown): void;
}

/** As it is told. */
export interface EndedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  /** What set its trace going, which is not told in it. */
  readonly after: SpanPlace | undefined;
  readonly name: string;
  readonly is: "event" | "work" | "call";
  /** Milliseconds since 1970, with fractions. */
  readonly begunAt: number;
  readonly endedAt: number;
  readonly attributes: ReadonlyMap<string, string | number>;
  readonly failedWith: string | undefined;
}

interface TraceState {
  readonly id: string;
  kept: boolean;
}

/** How a trace begins: with an event, unless `is` says otherwise, below what was begun elsewhere, or by itself `after` something. */
export interface Beginning {
  readonly is?: EndedSpan["is"];
  readonly below?: SpanPlace | undefined;
  readonly after?: SpanPlace | undefined;
}

/** Begins a trace, or this process's part of one. */
export type BeginTrace = (name: string, attributes: Attributes, beginning?: Beginning) => Span;

/** Begins traces; what ends in one that is kept is told. */
export function rootSpans(tell: (ended: EndedSpan) => void): BeginTrace {
  function begin(
    trace: TraceState,
    {
      name,
      attributes,
      is,
      parent,
      after,
    }: {
      name: string;
      attributes: Attributes;
      is: EndedSpan["is"];
      parent?: string | undefined;
      after?: SpanPlace | undefined;
    },
  ): Span {
    const spanId = randomBytes(8).toString("hex");
    const begunAt = now();
    const known = new Map(Object.entries(attributes));
    return {
      place: { traceId: trace.id, spanId },
      get kept() {
        return trace.kept;
      },
      child: (childName, childAttributes, childIs = "work") =>
        begin(trace, { name: childName, attributes: childAttributes, is: childIs, parent: spanId }),
      set: (key, value) => void known.set(key, value),
      keep() {
        trace.kept = true;
      },
      end(error) {
        if (!trace.kept) return;
        const failedWith = error === undefined ? undefined : error instanceof Error ? error.name : typeof error;
        const ids = { traceId: trace.id, spanId, parentSpanId: parent, after };
        tell({ ...ids, name, is, begunAt, endedAt: now(), attributes: known, failedWith });
      },
    };
  }
  return (name, attributes, { is = "event", below, after } = {}) => {
    const id = below?.traceId ?? randomBytes(16).toString("hex");
    return begin({ id, kept: false }, { name, attributes, is, parent: below?.spanId, after });
  };
}

const now = (): number => performance.timeOrigin + performance.now();
