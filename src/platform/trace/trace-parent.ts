import type { SpanPlace } from "./span.ts";

/** A span's place as text, as https://www.w3.org/TR/trace-context/#traceparent-header has it: 55 characters, random ones and nothing else. */
export const writeTraceParent = ({ traceId, spanId }: SpanPlace): string => `00-${traceId}-${spanId}-01`;

/** Undefined for what is none. */
export function readTraceParent(text: string | null): SpanPlace | undefined {
  const [, traceId, spanId] = text?.match(/^00-([0-9a-f]{32})-([0-9a-f]{16})-01$/) ?? [];
  return traceId && spanId ? { traceId, spanId } : undefined;
}
