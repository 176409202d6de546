import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Registry } from "./registry.ts";

/** Milliseconds between two looks at the event loop: 20 a second cost nothing that can be measured. */
const RESOLUTION = 50;
const NANO = 1e9;
const MICRO = 1e6;

/** Memory, processor and event loop, under the names that Prometheus' own clients use. Returns what ends the watch. */
export function addProcessFigures(registry: Registry): () => void {
  registry.read(
    "counter",
    "process_cpu_user_seconds_total",
    "Processor time of the program itself.",
    () => process.cpuUsage().user / MICRO,
  );
  registry.read(
    "counter",
    "process_cpu_system_seconds_total",
    "Processor time of the system for it.",
    () => process.cpuUsage().system / MICRO,
  );
  registry.read(
    "gauge",
    "process_start_time_seconds",
    "When the process began, in seconds since 1970.",
    () => performance.timeOrigin / 1_000,
  );
  registry.read("gauge", "process_resident_memory_bytes", "Memory that the process holds.", () =>
    process.memoryUsage.rss(),
  );
  registry.read(
    "gauge",
    "nodejs_heap_size_used_bytes",
    "Memory that its objects take.",
    () => process.memoryUsage().heapUsed,
  );

  const loop = monitorEventLoopDelay({ resolution: RESOLUTION });
  loop.enable();
  // What is measured is the time between two looks, their distance included.
  const late = (nanoseconds: number) => Math.max(0, nanoseconds / NANO - RESOLUTION / 1_000);
  registry.read(
    "gauge",
    "nodejs_eventloop_lag_p50_seconds",
    "How late the event loop was since the page was last read: median.",
    () => late(loop.percentile(50)),
  );
  registry.read("gauge", "nodejs_eventloop_lag_p99_seconds", "The same: of a hundred, the latest.", () =>
    late(loop.percentile(99)),
  );
  registry.read("gauge", "nodejs_eventloop_lag_max_seconds", "The same: the latest of all.", () => {
    const latest = late(loop.max);
    loop.reset();
    return latest;
  });
  return () => loop.disable();
}
