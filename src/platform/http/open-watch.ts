import type { Clock } from "#kernel/clock.ts";
import type { Config } from "#kernel/config.ts";
import type { Db } from "#kernel/database.ts";
import type { Log } from "#kernel/log.ts";
import { addDeskFigures, type Watched } from "../metrics/desk-figures.ts";
import { createMeasures, type Measures } from "../metrics/measures.ts";
import { createMetricsPage } from "../metrics/metrics-page.ts";
import { addProcessFigures } from "../metrics/process-figures.ts";
import type { Trace } from "../trace/open-trace.ts";
import { checkDatabase, checkGateway } from "./checks.ts";
import { hostPages } from "./host-pages.ts";
import { createReadiness } from "./readiness.ts";

/** The desk as those see it who run it. */
export interface Watch {
  readonly measures: Measures;
  /** Undefined when nobody wants traces. */
  readonly trace: Trace | undefined;
  /** Like `http://127.0.0.1:9464`; undefined when nothing listens. */
  readonly address: string | undefined;
  /** What the start is doing. */
  starting(what: string): void;
  /** From now on the store can be asked. */
  opened(db: Db): void;
  started(db: Db, parts: Watched): void;
  /** From now on it is not ready. */
  stopping(): void;
  close(): Promise<void>;
}

interface WatchOptions {
  readonly config: Pick<Config, "http" | "traces">;
  readonly clock: Clock;
  readonly log: Log;
}

/** What is counted is counted always; the listener is imported only when the host says where it shall be. */
export async function openWatch({ config: { http, traces }, clock, log }: WatchOptions): Promise<Watch> {
  const measures = createMeasures();
  const readiness = createReadiness();
  const page = createMetricsPage(measures.registry, clock);
  const { endpoint } = traces;
  const trace =
    endpoint === undefined
      ? undefined
      : (await import("../trace/open-trace.ts")).openTrace({ traces: { ...traces, endpoint }, clock, log });
  let endLook = () => {};
  const listener =
    http.listen === undefined
      ? undefined
      : await (await import("./open-http.ts")).openHttp({
          listen: http.listen,
          pages: hostPages(readiness, page.read),
          log,
        });
  if (listener) {
    endLook = addProcessFigures(measures.registry);
    log.info({ address: listener.address }, "pages for the host are open");
  }

  return {
    measures,
    trace,
    address: listener?.address,
    starting: readiness.starting,
    opened: page.watch,
    started(db, parts) {
      addDeskFigures(measures.registry, parts);
      readiness.started([checkDatabase(db, clock), checkGateway(() => parts.gateway.shards, clock)]);
    },
    stopping: readiness.stopping,
    async close() {
      endLook();
      await trace?.close();
      await listener?.close();
    },
  };
}
