import { randomBytes } from "node:crypto";
import type { Id } from "../world/model.ts";
import type { Viewer } from "../world/world.ts";
import { REPLAY_EVENTS } from "./protocol.ts";

/** An event as it goes over the wire; `d` is JSON text, fixed when it happened. */
export interface QueuedEvent {
  s: number;
  t: string;
  d: string;
}

/** A session as an exported world keeps it. */
export interface SessionRecord {
  id: string;
  application_id: Id;
  user_id: Id;
  intents: number;
  shard: [number, number];
  sequence: number;
  events: QueuedEvent[];
  /** Box time at which a session without a socket is forgotten. */
  expires_at: number | null;
}

/** Where a session writes to while its client is connected. */
export interface Outlet {
  write(event: QueuedEvent): void;
}

/** What one client of one application has been told, and has still to be told. It outlives its sockets. */
export class Session {
  readonly record: SessionRecord;
  readonly viewer: Viewer;
  #outlet: Outlet | undefined;
  #written: number;
  #held = false;

  constructor(record: SessionRecord) {
    this.record = record;
    this.viewer = {
      userId: record.user_id,
      applicationId: record.application_id,
      intents: record.intents,
      isBot: true,
    };
    this.#written = record.sequence;
  }

  static start(identity: Pick<SessionRecord, "application_id" | "user_id" | "intents" | "shard">): Session {
    return new Session({
      ...identity,
      id: randomBytes(16).toString("hex"),
      sequence: 0,
      events: [],
      expires_at: null,
    });
  }

  get outlet(): Outlet | undefined {
    return this.#outlet;
  }

  /** Whether everything was written to the socket, or nothing can be. */
  get idle(): boolean {
    return !this.#outlet || this.#held || this.#written === this.record.sequence;
  }

  /** Whether the event after `sequence` is still here. */
  remembers(sequence: number): boolean {
    const first = this.record.events[0];
    return sequence === this.record.sequence || (first !== undefined && first.s <= sequence + 1);
  }

  push(t: string, d: string): void {
    this.record.sequence++;
    this.record.events.push({ s: this.record.sequence, t, d });
    if (this.record.events.length > REPLAY_EVENTS * 1.2) this.record.events = this.record.events.slice(-REPLAY_EVENTS);
  }

  /** Connects a socket; events after `written` have not reached the client. */
  attach(outlet: Outlet, written: number): void {
    this.#outlet = outlet;
    this.#written = written;
    this.record.expires_at = null;
  }

  detach(expiresAt: number): void {
    this.#outlet = undefined;
    this.record.expires_at = expiresAt;
  }

  hold(): void {
    this.#held = true;
  }

  release(): void {
    this.#held = false;
    this.flush();
  }

  /** Writes what is due. */
  flush(): void {
    if (!this.#outlet || this.#held || this.#written === this.record.sequence) return;
    const missing = this.record.sequence - this.#written;
    this.#written = this.record.sequence;
    for (const event of this.record.events.slice(-missing)) this.#outlet.write(event);
  }
}
