import type { EndedSpan } from "./span.ts";

/** SpanKind of opentelemetry/proto/trace/v1/trace.proto. */
const KIND = { work: 1, call: 3, event: 5 } as const;
const STATUS_ERROR = 2;
const SCOPE = "frontdesk";

/** The body of an ExportTraceServiceRequest in JSON: ids in hex, 64-bit numbers as texts. */
export function toOtlp(spans: readonly EndedSpan[]): object {
  const resource = { attributes: attributesOf([["service.name", SCOPE]]) };
  return { resourceSpans: [{ resource, scopeSpans: [{ scope: { name: SCOPE }, spans: spans.map(toSpan) }] }] };
}

function toSpan({
  traceId,
  spanId,
  parentSpanId,
  after,
  name,
  is,
  begunAt,
  endedAt,
  attributes,
  failedWith,
}: EndedSpan) {
  const error = failedWith === undefined ? [] : ([["error.type", failedWith]] as const);
  return {
    traceId,
    spanId,
    ...(parentSpanId ? { parentSpanId } : {}),
    ...(after ? { links: [after] } : {}),
    name,
    kind: KIND[is],
    startTimeUnixNano: nanoseconds(begunAt),
    endTimeUnixNano: nanoseconds(endedAt),
    attributes: attributesOf([...attributes, ...error]),
    status: failedWith === undefined ? {} : { code: STATUS_ERROR },
  };
}

const attributesOf = (pairs: readonly (readonly [string, string | number])[]) =>
  pairs.map(([key, value]) => ({
    key,
    value: typeof value === "number" ? { intValue: String(value) } : { stringValue: value },
  }));

function nanoseconds(ms: number): string {
  const whole = Math.floor(ms);
  return String(BigInt(whole) * 1_000_000n + BigInt(Math.round((ms - whole) * 1e6)));
}
