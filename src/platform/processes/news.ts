import type { Redis } from "ioredis";
import type { Link } from "./link.ts";

/** What processes tell each other: ids and nothing else. It may be lost; what rests on it is looked for as well. */
export interface News {
  /** To all other processes, with what else is told in this moment. */
  tell(kind: string, what: string): void;
  /** What others tell of this kind. */
  on(kind: string, hear: (what: string) => void): void;
  /** Called whenever something may have been missed. */
  onMissed(run: () => void): void;
  close(): void;
}

type Told = readonly [kind: string, what: string];

export async function openNews(link: Link, processId: string): Promise<News> {
  const channel = `${link.prefix}:news`;
  const listeners = new Map<string, ((what: string) => void)[]>();
  const missed: (() => void)[] = [];
  let waiting: Told[] = [];

  function send(): void {
    const told = waiting;
    waiting = [];
    link.client.publish(channel, JSON.stringify({ from: processId, told })).catch(() => {});
  }

  const ear: Redis = link.client.duplicate({ enableOfflineQueue: true, maxRetriesPerRequest: null });
  ear.on("error", () => {});
  ear.on("message", (_channel: string, message: string) => {
    const { from, told } = JSON.parse(message) as { from: string; told: readonly Told[] };
    if (from === processId) return;
    for (const [kind, what] of told) for (const hear of listeners.get(kind) ?? []) hear(what);
  });
  ear.on("ready", () => {
    for (const run of missed) run();
  });
  // It subscribes anew by itself whenever the connection is back.
  const subscribed = ear.connect().then(() => ear.subscribe(channel));
  if (link.up) await subscribed.catch(() => {});
  else subscribed.catch(() => {});

  return {
    tell(kind, what) {
      if (!link.up) return;
      waiting.push([kind, what]);
      if (waiting.length === 1) setImmediate(send);
    },
    on(kind, hear) {
      listeners.set(kind, [...(listeners.get(kind) ?? []), hear]);
    },
    onMissed: (run) => void missed.push(run),
    close: () => ear.disconnect(),
  };
}
