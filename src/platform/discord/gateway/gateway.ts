import {
  CloseCodes,
  type OptionalWebSocketManagerOptions,
  type SessionInfo,
  SimpleIdentifyThrottler,
  WebSocketManager,
  WebSocketShardEvents,
  WebSocketShardStatus,
} from "@discordjs/ws";
import { GatewayDispatchEvents, type GatewayDispatchPayload } from "discord-api-types/v10";
import type { Clock } from "#kernel/clock.ts";
import type { Db, Write } from "#kernel/database.ts";
import { ServiceError } from "#kernel/errors.ts";
import type { Log } from "#kernel/log.ts";
import { type Duration, type Instant, minutes, type Snowflake, seconds } from "#kernel/types.ts";
import { createMeasures, type Measures } from "#platform/metrics/measures.ts";
import type { Trace } from "#platform/trace/open-trace.ts";
import { withOrigin } from "#platform/trace/origin.ts";
import { classify } from "../rest/failures.ts";
import type { DiscordRest } from "../rest/rest.ts";
import { fatalClose } from "./close-codes.ts";
import { InOrder, whileAway } from "./in-order.ts";
import { roomOf } from "./room-of.ts";
import { SessionKeeper } from "./session-keeper.ts";
import { forgetOthers, listSessions } from "./session-store.ts";

export interface GatewayOptions {
  readonly token: string;
  readonly rest: DiscordRest;
  readonly intents: number;
  readonly clock: Clock;
  readonly log: Log;
  readonly db: Db;
  readonly write: Write;
  readonly measures?: Pick<Measures, "sessions" | "events" | "eventsGivenUp"> | undefined;
  readonly trace?: Pick<Trace, "root"> | undefined;
  /** Resolves when the event is durable or irrelevant. Events of one channel come one after the other, in order. */
  accept(event: GatewayDispatchPayload, told: "live" | "replayed"): Promise<void>;
  /** An event of this room was given up (error, or over 60 s): the room has to be read by REST. */
  giveUp(channelId: Snowflake): void;
  /** An event of no room that told of a person was given up because the store or Discord was away: what they did has to be looked for, whoever it was. */
  missed(): void;
  /** "new": what happened before is not told by the gateway. Called before the session's first event. */
  onSession(kind: "new" | "resumed"): void;
  /** With several processes: which of how many shards are this one's. */
  readonly own?: OwnShards;
  /** Discord lets one shard after the other begin a session: a shard waits for its turn, and has it. */
  readonly onTurn?: OnTurn | undefined;
}

export type OnTurn = (is: "awaited" | "there") => void;

export interface OwnShards {
  readonly ids: readonly number[];
  readonly count: number;
  /** Resolves when this shard may begin a session; `atOnce` of them may at the same time. */
  mayIdentify(shardId: number, atOnce: number, signal: AbortSignal): Promise<void>;
}

/** One connection to Discord. */
export interface ShardState {
  readonly shardId: number;
  /** A session runs on it. */
  readonly connected: boolean;
  /** Since when it is so. */
  readonly since: Instant;
}

export interface Gateway {
  /** Rejects when Discord will not have us until the host changes something. Never resolves. */
  readonly refused: Promise<never>;
  /** Heartbeat round trip in milliseconds, null before the first. */
  readonly latency: Duration | null;
  /** Events received and not yet accepted. */
  readonly pending: number;
  readonly shards: readonly ShardState[];
  /**
   * Disconnects so that Discord keeps the session: the next process resumes it. Then waits for events in work, at most `patience`
   * (5 s); what is not done by then is told again to the next process.
   */
  close(patience?: Duration): Promise<void>;
}

const FIRST_BACK_OFF: Duration = seconds(1);
const LONGEST_BACK_OFF: Duration = minutes(1);
/** How long closing waits for a socket that is just being opened. */
const HANDSHAKE: Duration = seconds(10);

/** What nobody reads out of a room, and is looked for when a session begins. */
const TOLD_ONCE: ReadonlySet<string> = new Set([
  GatewayDispatchEvents.GuildMemberRemove,
  GatewayDispatchEvents.GuildMemberUpdate,
]);

/** Connects all shards. Resolves when each has a session, however long Discord is away; rejects with `HostError`. */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const { clock, log, rest, intents, measures = createMeasures() } = options;
  const refusal = Promise.withResolvers<never>();
  refusal.promise.catch(() => {});
  const stop = new AbortController();
  const quiet = new AbortController();
  const state = { latency: null as Duration | null, pending: 0, closing: false };

  const manager = new WebSocketManager({
    token: options.token,
    intents,
    rest: rest.gateway,
    ...(options.own && { shardIds: [...options.own.ids], shardCount: options.own.count }),
    buildIdentifyThrottler: turnsOf(options),
    // Both must answer at once: awaited longer, events overtake each other inside the client.
    retrieveSessionInfo: (shardId) => (state.closing ? never : keeper.shard(shardId).retrieve()),
    updateSessionInfo: (shardId: number, info: SessionInfo | null) => {
      if (state.closing) return;
      keeper.shard(shardId).update(info);
      keeper.touch(shardId);
    },
  });

  const information = await patiently(() => manager.fetchGatewayInformation());
  await options.write((tx) => forgetOthers(tx, intents));
  const keeper = new SessionKeeper({
    ...options,
    shardCount: options.own?.count ?? information.shards,
    generalUrl: information.url,
    saved: await listSessions(options.db),
  });
  const inOrder = new InOrder(clock);
  const shards = new Map<number, ShardState>();
  const note = (shardId: number, connected: boolean) => {
    if (shards.get(shardId)?.connected !== connected) shards.set(shardId, { shardId, connected, since: clock.now() });
  };

  function dispatch(event: GatewayDispatchPayload, shardId: number): void {
    const shard = keeper.shard(shardId);
    const { lowWater } = shard;
    const told = shard.isReplay(event.t) ? "replayed" : "live";
    if (!lowWater.receive(event.s)) return;
    state.pending += 1;
    const room = roomOf(event);
    const origin = { receivedAt: performance.now(), inServer: isInServer(event) };
    const span = options.trace?.root(`event ${event.t}`, {});
    void inOrder
      .run(room, () => withOrigin(origin, span, () => whileAway(clock, () => options.accept(event, told))))
      .then((end) => {
        state.pending -= 1;
        if (state.closing && state.pending === 0) quiet.abort();
        span?.end(end === "done" ? undefined : end.gaveUp);
        if (end !== "done") {
          log.error({ err: end.gaveUp, event: event.t, channelId: room }, "an event was given up");
          if (room !== undefined) options.giveUp(room);
          else if (TOLD_ONCE.has(event.t) && end.gaveUp instanceof ServiceError) options.missed();
          measures.eventsGivenUp.add(1);
        } else {
          measures.events.add(1, event.t);
        }
        lowWater.accept(event.s);
        keeper.touch(shardId);
      });
  }

  manager.on(WebSocketShardEvents.Hello, (shardId) => keeper.shard(shardId).hello());
  manager.on(WebSocketShardEvents.Ready, (_data, shardId) => {
    keeper.shard(shardId).live();
    note(shardId, true);
    measures.sessions.add(1, String(shardId), "new");
    log.info({ shardId }, "a gateway session began");
    options.onSession("new");
  });
  manager.on(WebSocketShardEvents.Resumed, (shardId) => {
    keeper.shard(shardId).live();
    note(shardId, true);
    measures.sessions.add(1, String(shardId), "resumed");
    log.info({ shardId }, "the gateway session was resumed");
    options.onSession("resumed");
  });
  manager.on(WebSocketShardEvents.Dispatch, dispatch);
  manager.on(WebSocketShardEvents.HeartbeatComplete, ({ latency }) => {
    state.latency = latency;
  });
  manager.on(WebSocketShardEvents.Closed, (code, shardId) => {
    keeper.shard(shardId).closed(code);
    note(shardId, false);
    log.debug({ shardId, code }, "the gateway connection ended");
    const fatal = fatalClose(code, intents);
    if (!fatal) return;
    refusal.reject(fatal);
    stop.abort();
  });
  // Without listeners these would end the process; the client connects again by itself.
  manager.on(WebSocketShardEvents.Error, (error, shardId) => log.debug({ err: error, shardId }, "gateway error"));
  manager.on(WebSocketShardEvents.SocketError, (error, shardId) =>
    log.debug({ err: error, shardId }, "gateway socket error"),
  );

  async function patiently<T>(act: () => Promise<T>): Promise<T> {
    for (let wait = FIRST_BACK_OFF; ; wait = Math.min(wait * 2, LONGEST_BACK_OFF)) {
      try {
        return await act();
      } catch (error) {
        if (stop.signal.aborted) throw error;
        if (classify(error).failure === "unauthorized") throw fatalClose(4004, intents);
        log.warn({ err: error, retryInMs: wait }, "the gateway could not be reached");
        await clock.sleep(wait, stop.signal);
      }
    }
  }

  await Promise.race([patiently(() => manager.connect()), refusal.promise]);

  return {
    refused: refusal.promise,
    get latency() {
      return state.latency;
    },
    get pending() {
      return state.pending;
    },
    get shards() {
      return [...shards.values()];
    },
    async close(patience = seconds(5)) {
      stop.abort();
      await settleConnecting(manager, clock);
      state.closing = true;
      await manager.destroy({ code: CloseCodes.Resuming, reason: "Frontdesk is closing" });
      if (state.pending > 0) await clock.sleep(patience, quiet.signal);
      await keeper.close();
    },
  };
}

const isInServer = ({ d }: GatewayDispatchPayload): boolean =>
  typeof d === "object" && d !== null && "guild_id" in d && d.guild_id !== undefined;

/** When a shard may begin a session. */
function turnsOf({
  own,
  onTurn = () => {},
}: Pick<GatewayOptions, "own" | "onTurn">): OptionalWebSocketManagerOptions["buildIdentifyThrottler"] {
  return async (manager) => {
    const { max_concurrency: atOnce } = (await manager.fetchGatewayInformation()).session_start_limit;
    const alone = new SimpleIdentifyThrottler(atOnce);
    return {
      async waitForIdentify(shardId, signal) {
        onTurn("awaited");
        try {
          await (own ? own.mayIdentify(shardId, atOnce, signal) : alone.waitForIdentify(shardId, signal));
        } finally {
          onTurn("there");
        }
      },
    };
  };
}

/** Handed to the client when it wants to connect again while we close: it waits for ever, and is forgotten. */
const never = new Promise<never>(() => {});

/** A socket that is just being opened can't be closed by the client: it would stay open. */
async function settleConnecting(manager: WebSocketManager, clock: Clock): Promise<void> {
  const status = await manager.fetchStatus();
  if (![...status.values()].includes(WebSocketShardStatus.Connecting)) return;
  const settled = new AbortController();
  for (const event of [WebSocketShardEvents.Hello, WebSocketShardEvents.Closed] as const) {
    manager.once(event, () => settled.abort());
  }
  await clock.sleep(HANDSHAKE, settled.signal);
}
