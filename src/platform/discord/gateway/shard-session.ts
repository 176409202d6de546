import type { SessionInfo } from "@discordjs/ws";
import { LowWater } from "./low-water.ts";

/** Where a connection of the shard stands, as far as the client tells. */
type Phase = "connecting" | "resuming" | "identifying" | "live";

/** RESUMEs that may end without RESUMED before a new session is begun. */
const RESUMES = 3;
/** Connections to the session's own address that may fail before the general one is tried. */
const CONNECTS = 3;
/** Invalid sequence, session timed out: Discord does not know this session (any more). */
const REFUSALS = new Set([4007, 4009]);

/**
 * What we know of one shard's session, in memory, and when it is given up.
 *
 * The client drops its session whenever a connection is refused; resuming would still work a second later. So its word for that is
 * believed only when Discord refused a RESUME itself.
 */
export class ShardSession {
  #info: SessionInfo | null;
  #lowWater: LowWater;
  #phase: Phase = "connecting";
  #failedResumes = 0;
  #failedConnects = 0;
  #closeCode: number | undefined;
  #replaying = false;
  readonly #shardCount: number;
  readonly #generalUrl: string;

  constructor(options: { shardCount: number; generalUrl: string; info: SessionInfo | null }) {
    this.#shardCount = options.shardCount;
    this.#generalUrl = options.generalUrl;
    this.#info = options.info?.shardCount === options.shardCount ? options.info : null;
    this.#lowWater = new LowWater(this.#info?.sequence ?? 0);
  }

  /** What the client resumes with and tells in heartbeats. */
  retrieve(): SessionInfo | null {
    if (!this.#info) return null;
    const resumeURL = this.#failedConnects >= CONNECTS ? this.#generalUrl : this.#info.resumeURL;
    return { ...this.#info, resumeURL, sequence: this.#lowWater.sequence };
  }

  /** The client learnt of a session (READY), counted on (ignored: we count what was accepted), or gave it up. */
  update(info: SessionInfo | null): void {
    if (info) {
      if (this.#phase !== "identifying") return;
      this.#info = info;
      // READY itself is handled here.
      this.#lowWater = new LowWater(info.sequence);
      return;
    }
    const refused =
      this.#phase === "resuming" ||
      this.#phase === "live" ||
      (this.#closeCode !== undefined && REFUSALS.has(this.#closeCode));
    if (refused) this.#drop();
  }

  /** Connected. The client resumes if it has a session for this number of shards. */
  hello(): void {
    this.#failedConnects = 0;
    this.#closeCode = undefined;
    this.#phase = this.#info?.shardCount === this.#shardCount ? "resuming" : "identifying";
    this.#replaying = this.#phase === "resuming";
  }

  /** READY or RESUMED. */
  live(): void {
    this.#phase = "live";
    this.#failedResumes = 0;
  }

  closed(code: number): void {
    if (this.#phase === "resuming" && this.#info) {
      this.#failedResumes += 1;
      if (this.#failedResumes >= RESUMES) this.#drop();
    }
    if (this.#phase === "connecting") this.#failedConnects += 1;
    this.#phase = "connecting";
    this.#closeCode = code;
  }

  /** Where events of the present session are counted; those of an earlier one keep theirs. */
  get lowWater(): LowWater {
    return this.#lowWater;
  }

  /**
   * Whether this event is one that Discord tells again. RESUMED ends that; it is looked for among the events themselves, because the
   * client tells of it earlier than of the events before it.
   */
  isReplay(event: string): boolean {
    if (event === "RESUMED" || event === "READY") this.#replaying = false;
    return this.#replaying;
  }

  #drop(): void {
    this.#info = null;
    this.#failedResumes = 0;
  }
}
