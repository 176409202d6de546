import type { Alarm, Clock } from "#kernel/clock.ts";
import type { Config } from "#kernel/config.ts";
import type { Log } from "#kernel/log.ts";
import { type Duration, seconds } from "#kernel/types.ts";
import { callHttp } from "#platform/network/http-call.ts";
import { toOtlp } from "./otlp.ts";
import { type BeginTrace, type EndedSpan, rootSpans } from "./span.ts";

/** Tells a collector what was done for each event, job and room read that led to something. */
export interface Trace {
  readonly root: BeginTrace;
  /** Tells what is left, for three seconds at most. */
  close(): Promise<void>;
}

interface TraceOptions {
  readonly traces: Config["traces"] & { readonly endpoint: string };
  readonly clock: Clock;
  readonly log: Log;
}

const EVERY: Duration = seconds(5);
const LONGEST_SENDING: Duration = seconds(3);
/** Spans of one request, and those that wait while the collector is away: the oldest go. */
const AT_ONCE = 512;
const WAITING = 4_096;

/** OTLP over HTTP, as JSON: https://opentelemetry.io/docs/specs/otlp/#otlphttp. What can't be told is dropped; nothing waits for it. */
export function openTrace({ traces, clock, log }: TraceOptions): Trace {
  const address = `${traces.endpoint.replace(/\/+$/, "")}/v1/traces`;
  const headers = { "content-type": "application/json", ...readHeaders(traces.headers) };
  let waiting: EndedSpan[] = [];
  let sending: Promise<void> | undefined;
  let alarm: Alarm | undefined;
  let troubled = false;

  async function send(): Promise<void> {
    while (waiting.length > 0) {
      const some = waiting.splice(0, AT_ONCE);
      try {
        const { status } = await callHttp({
          url: address,
          method: "POST",
          headers,
          body: [JSON.stringify(toOtlp(some))],
          silence: LONGEST_SENDING,
        });
        if (status >= 300) throw new Error(`the collector answered ${status}`);
        troubled = false;
      } catch (err) {
        if (!troubled) log.warn({ err }, "traces could not be told");
        troubled = true;
        return;
      }
    }
  }

  function flush(): Promise<void> {
    alarm?.cancel();
    alarm = undefined;
    sending ??= send().finally(() => {
      sending = undefined;
    });
    return sending;
  }

  const root = rootSpans((ended) => {
    waiting.push(ended);
    if (waiting.length > WAITING) waiting = waiting.slice(-WAITING);
    if (waiting.length >= AT_ONCE) void flush();
    else alarm ??= clock.at(clock.now() + EVERY, () => void flush());
  });

  return {
    root,
    async close() {
      const over = new AbortController();
      await Promise.race([flush().then(flush), clock.sleep(LONGEST_SENDING, over.signal)]);
      over.abort();
      alarm?.cancel();
    },
  };
}

/** `key=value,key=value`, percent-encoded, as OpenTelemetry's own variable has it. */
function readHeaders(given = ""): Record<string, string> {
  const pairs = given.split(",").map((pair) => pair.split("="));
  const named = pairs.filter(([name = ""]) => name !== "");
  return Object.fromEntries(named.map(([name = "", ...value]) => [name.toLowerCase(), decoded(value.join("="))]));
}

/** What is encoded in another way than in UTF-8 is taken as it stands. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
