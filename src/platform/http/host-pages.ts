import type { Pages } from "./open-http.ts";
import type { Readiness } from "./readiness.ts";

const JSON_TYPE = "application/json";

/** The pages for whoever watches the desk. */
export function hostPages(readiness: Readiness, metrics: () => Promise<string>): Pages {
  return {
    // That it is answered at all is the answer: the process lives and its event loop turns.
    "/healthz": async () => ({ status: 200, type: JSON_TYPE, body: '{"alive":true}\n' }),
    "/readyz": async () => {
      const reasons = await readiness.reasons();
      const ready = reasons.length === 0;
      return { status: ready ? 200 : 503, type: JSON_TYPE, body: `${JSON.stringify({ ready, reasons })}\n` };
    },
    "/metrics": async () => ({ status: 200, type: "text/plain; version=0.0.4; charset=utf-8", body: await metrics() }),
  };
}
