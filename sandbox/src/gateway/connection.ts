/** One socket: HELLO, heartbeats, IDENTIFY or RESUME, and what a client asks for. */
import type { WebSocket } from "ws";
import { ALL_INTENTS, PRIVILEGED_INTENTS } from "../world/intents.ts";
import type { ApplicationRecord, Id } from "../world/model.ts";
import type { World } from "../world/world.ts";
import { requestGuildMembers } from "./guild-members.ts";
import { Close, type CloseReason, MAX_CLIENT_PAYLOAD, MAX_GUILDS_PER_SHARD, Op, SENDS_PER_MINUTE } from "./protocol.ts";
import { type QueuedEvent, Session } from "./session.ts";
import { payloadTransport, plainTransport, streamTransport, type Transport } from "./transport.ts";

/** What a connection needs of the gateway. */
export interface Switchboard {
  readonly world: World;
  readonly heartbeatInterval: number;
  readonly enforceLimits: boolean;
  takeIdentify(application: ApplicationRecord, shard: [number, number]): "ok" | "wait" | "spent";
  guildsOn(userId: Id, shard: readonly [number, number]): unknown[];
  begin(session: Session, connection: Connection): void;
  find(sessionId: string): Session | undefined;
  resume(session: Session, connection: Connection, sequence: number): void;
  lost(connection: Connection, code: number): void;
}

interface Frame {
  op: number;
  d: unknown;
}

export class Connection {
  readonly socket: WebSocket;
  session: Session | undefined;
  /** Set by a fault: heartbeats get no answer. */
  silent = false;
  /** Set by a fault: nothing is said any more. */
  frozen = false;
  readonly #board: Switchboard;
  readonly #zombie: NodeJS.Timeout;
  #transport: Transport;
  #sent: number[] = [];

  constructor(socket: WebSocket, board: Switchboard, query: URLSearchParams) {
    this.socket = socket;
    this.#board = board;
    const compress = query.get("compress");
    this.#transport =
      compress === "zlib-stream" || compress === "zstd-stream"
        ? streamTransport(socket, compress)
        : plainTransport(socket);
    // A client that skips two heartbeats is gone. Real time: the client's own timer is real too.
    this.#zombie = setTimeout(() => this.close(Close.SESSION_TIMED_OUT), board.heartbeatInterval * 2);
    this.#zombie.unref();
    socket.on("message", (data, binary) =>
      this.#receive(binary ? Buffer.from(data as Buffer).toString("utf8") : String(data)),
    );
    socket.on("close", (code) => {
      clearTimeout(this.#zombie);
      board.lost(this, code);
    });
    socket.on("error", () => socket.terminate());
    const refusal = refuseQuery(query);
    if (refusal) this.close(refusal);
    else this.send(Op.HELLO, { heartbeat_interval: board.heartbeatInterval, _trace: [] });
  }

  /** Whether everything handed over has left this process's memory. */
  get idle(): boolean {
    return this.#transport.pending === 0 && this.socket.bufferedAmount === 0;
  }

  send(op: number, d: unknown): void {
    if (this.frozen || this.socket.readyState !== this.socket.OPEN) return;
    this.#transport.send(JSON.stringify({ t: null, s: null, op, d }));
  }

  write(event: QueuedEvent): void {
    if (this.frozen || this.socket.readyState !== this.socket.OPEN) return;
    this.#transport.send(`{"t":${JSON.stringify(event.t)},"s":${event.s},"op":0,"d":${event.d}}`);
  }

  /** Resolves when the client has read everything sent so far, or after a quarter of a second. */
  ping(): Promise<void> {
    if (this.socket.readyState !== this.socket.OPEN) return Promise.resolve();
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.socket.off("pong", done).off("close", done);
        resolve();
      };
      const timer = setTimeout(done, 250);
      this.socket.on("pong", done).on("close", done);
      this.socket.ping();
    });
  }

  close([code, text]: CloseReason): void {
    this.socket.close(code, text);
  }

  #receive(text: string): void {
    const reason = this.#obey(text);
    if (reason) this.close(reason);
  }

  /** Does what a frame asks for, or says why the socket is closed instead. */
  #obey(text: string): CloseReason | undefined {
    if (Buffer.byteLength(text) > MAX_CLIENT_PAYLOAD) return Close.DECODE_ERROR;
    if (this.#floods()) return Close.RATE_LIMITED;
    const frame = parseFrame(text);
    if (!frame) return Close.DECODE_ERROR;
    switch (frame.op) {
      case Op.HEARTBEAT:
        this.#zombie.refresh();
        if (!this.silent) this.send(Op.HEARTBEAT_ACK, null);
        return undefined;
      case Op.IDENTIFY:
        return this.session ? Close.ALREADY_AUTHENTICATED : this.#identify(frame.d);
      case Op.RESUME:
        return this.session ? Close.ALREADY_AUTHENTICATED : this.#resume(frame.d);
      case Op.REQUEST_GUILD_MEMBERS:
        if (!this.session) return Close.NOT_AUTHENTICATED;
        requestGuildMembers(this.#board.world, this.session, frame.d);
        return undefined;
      case Op.PRESENCE_UPDATE:
      case Op.VOICE_STATE_UPDATE:
      case Op.REQUEST_SOUNDBOARD_SOUNDS:
      case Op.REQUEST_CHANNEL_INFO:
        return this.session ? undefined : Close.NOT_AUTHENTICATED;
      default:
        return Close.UNKNOWN_OPCODE;
    }
  }

  #floods(): boolean {
    const now = Date.now();
    this.#sent = this.#sent.filter((at) => at > now - 60_000);
    return this.#sent.push(now) > SENDS_PER_MINUTE;
  }

  #identify(data: unknown): CloseReason | undefined {
    if (!isObject(data) || typeof data.token !== "string" || !isObject(data.properties)) return Close.DECODE_ERROR;
    const application = this.#board.world.applicationByToken(data.token.replace(/^Bot /, ""));
    if (!application) return Close.AUTHENTICATION_FAILED;
    const { intents, shard = [0, 1] } = data;
    if (!areIntents(intents)) return Close.INVALID_INTENTS;
    if (intents & PRIVILEGED_INTENTS & ~application.privileged_intents) return Close.DISALLOWED_INTENTS;
    if (!isShard(shard)) return Close.INVALID_SHARD;
    if (this.#board.guildsOn(application.bot_id, shard).length > MAX_GUILDS_PER_SHARD) return Close.SHARDING_REQUIRED;
    const turn = this.#board.takeIdentify(application, shard);
    if (turn === "spent") return Close.AUTHENTICATION_FAILED;
    if (turn === "wait") return this.#invalidate();
    if (data.compress === true && !this.#transport.streamed) this.#transport = payloadTransport(this.socket);
    this.session = Session.start({ application_id: application.id, user_id: application.bot_id, intents, shard });
    this.#board.begin(this.session, this);
    return undefined;
  }

  #resume(data: unknown): CloseReason | undefined {
    if (!isObject(data) || typeof data.token !== "string" || typeof data.session_id !== "string") {
      return Close.DECODE_ERROR;
    }
    const application = this.#board.world.applicationByToken(data.token.replace(/^Bot /, ""));
    if (!application) return Close.AUTHENTICATION_FAILED;
    const session = this.#board.find(data.session_id);
    const sequence = typeof data.seq === "number" ? data.seq : 0;
    if (session?.record.application_id !== application.id) return this.#invalidate();
    if (sequence > session.record.sequence) return Close.INVALID_SEQ;
    if (!session.remembers(sequence)) return this.#invalidate();
    this.session = session;
    this.#board.resume(session, this, sequence);
    return undefined;
  }

  /** The client may identify anew on this socket. */
  #invalidate(): undefined {
    this.send(Op.INVALID_SESSION, false);
    return undefined;
  }
}

function refuseQuery(query: URLSearchParams): CloseReason | undefined {
  const version = query.get("v") ?? "10";
  if (version !== "10" && version !== "9") return Close.INVALID_API_VERSION;
  return query.get("encoding") === "etf" ? Close.DECODE_ERROR : undefined;
}

function areIntents(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && (value & ~ALL_INTENTS) === 0;
}

function parseFrame(text: string): Frame | undefined {
  try {
    const frame: unknown = JSON.parse(text);
    return isObject(frame) && typeof frame.op === "number" ? { op: frame.op, d: frame.d } : undefined;
  } catch {
    return undefined;
  }
}

function isShard(value: unknown): value is [number, number] {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((part) => Number.isInteger(part) && part >= 0) &&
    value[0] < value[1]
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
