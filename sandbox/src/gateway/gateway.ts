/** The gateway: sessions of all bots, their sockets, and the events that go to them. */
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { GatewayFaults } from "../faults.ts";
import { applicationFlags } from "../show/application.ts";
import { showGuildCreate } from "../show/guild.ts";
import { showSelf } from "../show/user.ts";
import { Intent } from "../world/intents.ts";
import type { ApplicationRecord, GuildRecord, Id } from "../world/model.ts";
import type { Emitted, World } from "../world/world.ts";
import { Connection, type Switchboard } from "./connection.ts";
import { payloadFor, shardOf } from "./delivery.ts";
import { IdentifyLimits } from "./identify-limits.ts";
import { Close, Op, SESSION_WINDOW } from "./protocol.ts";
import { Session, type SessionRecord } from "./session.ts";

export interface GatewayOptions {
  world: World;
  heartbeatInterval: number;
  /** Milliseconds before an event is written. */
  latency: number;
  enforceLimits: boolean;
  maxConcurrency: number;
  /** Where a client resumes. */
  address: () => string;
}

/** Real milliseconds that an event waits for one to overtake it. */
const OVERTAKEN_MS = 30;

interface Told {
  readonly t: string;
  readonly text: string;
  readonly channelId: Id | undefined;
}

interface Overtaken extends Told {
  readonly timer: NodeJS.Timeout;
}

export class Gateway implements Switchboard, GatewayFaults {
  readonly world: World;
  readonly heartbeatInterval: number;
  readonly enforceLimits: boolean;
  readonly identifies: IdentifyLimits;
  duplicate = false;
  overtake = false;
  readonly #address: () => string;
  readonly #latency: number;
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  readonly #sessions = new Map<string, Session>();
  readonly #connections = new Set<Connection>();
  readonly #unlisten: () => void;
  readonly #overtaken = new Map<Session, Overtaken>();
  #delayed = 0;
  #held = false;
  #refusesUntil = 0;

  constructor(options: GatewayOptions) {
    this.world = options.world;
    this.heartbeatInterval = options.heartbeatInterval;
    this.enforceLimits = options.enforceLimits;
    this.identifies = new IdentifyLimits(options.world.clock, {
      enforced: options.enforceLimits,
      maxConcurrency: options.maxConcurrency,
    });
    this.#address = options.address;
    this.#latency = options.latency;
    this.#unlisten = options.world.onEmit((event) => this.#deliver(event));
  }

  /** Events pushed to sessions so far; grows with every event. */
  get pushed(): number {
    let sum = 0;
    for (const session of this.#sessions.values()) sum += session.record.sequence;
    return sum;
  }

  /** Whether every event was written to its socket. */
  get idle(): boolean {
    if (this.#delayed > 0 || this.#overtaken.size > 0) return false;
    for (const session of this.#sessions.values()) if (!session.idle) return false;
    for (const connection of this.#connections) if (!connection.idle) return false;
    return true;
  }

  /** Resolves when every client has read what was written to it, or does not answer. */
  async read(): Promise<void> {
    await Promise.all([...this.#connections].map((connection) => connection.ping()));
  }

  sessions(): SessionRecord[] {
    return [...this.#sessions.values()].map((session) => structuredClone(session.record));
  }

  restore(records: readonly SessionRecord[]): void {
    for (const record of records) {
      const session = new Session(structuredClone(record));
      session.detach(this.world.clock.now() + SESSION_WINDOW);
      this.#sessions.set(record.id, session);
    }
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, url: URL): void {
    if (this.world.clock.now() < this.#refusesUntil) {
      socket.destroy();
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (client) => {
      this.#connections.add(new Connection(client, this, url.searchParams));
    });
  }

  takeIdentify(application: ApplicationRecord, shard: [number, number]): "ok" | "wait" | "spent" {
    return this.identifies.take(application.id, shard[0]);
  }

  find(sessionId: string): Session | undefined {
    this.#forgetExpired();
    return this.#sessions.get(sessionId);
  }

  /** Guilds of this bot whose events go to this shard. */
  guildsOn(userId: Id, [shard, shards]: readonly [number, number]): GuildRecord[] {
    return this.world.guildsOf(userId).filter((guild) => shardOf(guild.id, shards) === shard);
  }

  begin(session: Session, connection: Connection): void {
    const { record, viewer } = session;
    this.#sessions.set(record.id, session);
    session.attach(connection, 0);
    const application = this.world.application(record.application_id);
    const guilds = this.guildsOn(viewer.userId, record.shard);
    this.#push(session, "READY", {
      v: 10,
      user: showSelf(this.world.user(viewer.userId)),
      user_settings: {},
      session_type: "normal",
      session_id: record.id,
      resume_gateway_url: this.#address(),
      relationships: [],
      private_channels: [],
      presences: [],
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      guild_join_requests: [],
      geo_ordered_rtc_regions: [],
      game_relationships: [],
      auth: {},
      application: { id: application.id, flags: applicationFlags(application) },
      shard: record.shard,
      _trace: [],
    });
    if (viewer.intents & Intent.GUILDS) {
      for (const guild of guilds) this.#push(session, "GUILD_CREATE", showGuildCreate(this.world, guild.id, viewer));
    }
  }

  resume(session: Session, connection: Connection, sequence: number): void {
    const old = session.outlet;
    session.attach(connection, sequence);
    if (old instanceof Connection) {
      old.session = undefined;
      old.close(Close.UNKNOWN_ERROR);
    }
    this.#push(session, "RESUMED", { _trace: [] });
  }

  lost(connection: Connection, code: number): void {
    this.#connections.delete(connection);
    const session = connection.session;
    if (!session || session.outlet !== connection) return;
    session.detach(this.world.clock.now() + SESSION_WINDOW);
    // 1000 and 1001 say that the client does not mean to come back.
    if (code === 1000 || code === 1001) this.#sessions.delete(session.record.id);
  }

  cut({ resumable = true }: { resumable?: boolean } = {}): void {
    for (const connection of [...this.#connections]) {
      if (!resumable && connection.session) this.#sessions.delete(connection.session.record.id);
      connection.socket.terminate();
    }
  }

  invalidSession({ resumable = false }: { resumable?: boolean } = {}): void {
    for (const connection of this.#connections) {
      const session = connection.session;
      if (!session) continue;
      connection.session = undefined;
      session.detach(this.world.clock.now() + SESSION_WINDOW);
      if (!resumable) this.#sessions.delete(session.record.id);
      connection.send(Op.INVALID_SESSION, resumable);
    }
  }

  reconnect(): void {
    for (const connection of this.#connections) connection.send(Op.RECONNECT, null);
  }

  refuse(ms: number): void {
    this.#refusesUntil = this.world.clock.now() + ms;
  }

  silence(): void {
    for (const connection of this.#connections) connection.silent = true;
  }

  freeze(): void {
    for (const connection of this.#connections) connection.frozen = true;
  }

  hold(): void {
    this.#held = true;
    for (const session of this.#sessions.values()) session.hold();
  }

  release(): void {
    this.#held = false;
    for (const session of this.#sessions.values()) session.release();
  }

  clear(): void {
    this.duplicate = false;
    this.overtake = false;
    this.#refusesUntil = 0;
    for (const connection of this.#connections) connection.silent = false;
    for (const session of [...this.#overtaken.keys()]) this.#letGo(session);
    this.release();
  }

  close(): void {
    this.#unlisten();
    for (const { timer } of this.#overtaken.values()) clearTimeout(timer);
    for (const connection of [...this.#connections]) connection.socket.terminate();
    this.#server.close();
  }

  #deliver(event: Emitted): void {
    this.#forgetExpired();
    const same = typeof event.d === "function" ? undefined : JSON.stringify(event.d);
    for (const session of this.#sessions.values()) {
      if (!onShard(session.record.shard, event.guildId)) continue;
      const payload = payloadFor(this.world, event, session.viewer);
      if (!payload) continue;
      const text = same ?? JSON.stringify(payload);
      this.#queue(session, { t: event.t, text, channelId: event.channelId });
    }
  }

  #queue(session: Session, event: Told): void {
    if (this.#overtaken.has(session)) this.#letGo(session, event);
    else if (!this.overtake) this.#say(session, event);
    else {
      const timer = setTimeout(() => this.#letGo(session), OVERTAKEN_MS);
      this.#overtaken.set(session, { ...event, timer });
    }
  }

  /** Says what was kept back, and `next` before it when that is of another channel. */
  #letGo(session: Session, next?: Told): void {
    const kept = this.#overtaken.get(session);
    if (!kept) return;
    clearTimeout(kept.timer);
    this.#overtaken.delete(session);
    const all = next && next.channelId === kept.channelId ? [kept, next] : next ? [next, kept] : [kept];
    for (const event of all) this.#say(session, event);
  }

  #say(session: Session, { t, text }: Told): void {
    if (this.duplicate) session.push(t, text);
    session.push(t, text);
    this.#flush(session);
  }

  #forgetExpired(): void {
    const now = this.world.clock.now();
    for (const { record } of this.#sessions.values()) {
      if (record.expires_at !== null && record.expires_at <= now) this.#sessions.delete(record.id);
    }
  }

  #push(session: Session, t: string, d: object): void {
    if (this.#held) session.hold();
    session.push(t, JSON.stringify(d));
    this.#flush(session);
  }

  #flush(session: Session): void {
    if (this.#latency === 0) {
      session.flush();
      return;
    }
    this.#delayed++;
    setTimeout(() => {
      this.#delayed--;
      session.flush();
    }, this.#latency);
  }
}

function onShard(shard: readonly [number, number], guildId: Id | undefined): boolean {
  return guildId === undefined ? shard[0] === 0 : shardOf(guildId, shard[1]) === shard[0];
}
