import type { Gateway } from "../discord/gateway/gateway.ts";
import type { DiscordRest } from "../discord/rest/rest.ts";
import type { Registry } from "./registry.ts";

export interface Watched {
  readonly gateway: Pick<Gateway, "shards" | "latency" | "pending">;
  readonly rest: Pick<DiscordRest, "pacer" | "invalidRequests">;
  readonly delivery: { readonly lanes: number };
  readonly catchUp: { readonly behind: number; readonly unfinished: boolean };
  /** Of several processes. */
  readonly redis?: { readonly up: boolean };
}

/** What the parts of the desk know without asking anybody. */
export function addDeskFigures(registry: Registry, { gateway, rest, delivery, catchUp, redis }: Watched): void {
  registry.readEach("frontdesk_gateway_connected", "1 while a session runs on the shard's connection.", ["shard"], () =>
    gateway.shards.map(({ shardId, connected }) => ({ values: [String(shardId)], value: connected ? 1 : 0 })),
  );
  registry.readEach("frontdesk_gateway_latency_seconds", "Round trip of the last heartbeat.", [], () =>
    gateway.latency === null ? [] : [{ values: [], value: gateway.latency / 1_000 }],
  );
  registry.readEach("frontdesk_redis_up", "Of several processes: 1 while Redis answers this one.", [], () =>
    redis ? [{ values: [], value: redis.up ? 1 : 0 }] : [],
  );
  const gauge = (name: string, help: string, look: () => number) => registry.read("gauge", name, help, look);
  gauge("frontdesk_events_in_work", "Events received that are not durable yet.", () => gateway.pending);
  gauge("frontdesk_catch_up_rooms_behind", "Rooms that are still to be read by REST.", () => catchUp.behind);
  gauge("frontdesk_catch_up_unfinished", "1 until everything was read that a new session left behind.", () =>
    catchUp.unfinished ? 1 : 0,
  );
  gauge("frontdesk_lanes_active", "Rooms in which something is being said or shown right now.", () => delivery.lanes);
  gauge(
    "frontdesk_rest_tokens_free",
    "Calls that could be made at once, of Discord's 50 a second.",
    () => rest.pacer.free,
  );
  gauge("frontdesk_rest_waiting", "Calls that wait for such a token.", () => rest.pacer.waiting);
  gauge(
    "frontdesk_rest_invalid_requests",
    "Answers of 401, 403 and 429 in the running ten minutes. At 10000 Discord shuts this address out.",
    () => rest.invalidRequests.count,
  );
}
