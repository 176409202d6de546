import WebSocket from "ws";
import type { Box } from "../../src/index.ts";

export interface Frame {
  op: number;
  t: string | null;
  s: number | null;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into payloads of every shape
  d: any;
}

/** A gateway client that does nothing by itself and remembers every frame. */
export class GatewayClient {
  readonly frames: Frame[] = [];
  readonly socket: WebSocket;
  /** The close code, once closed. */
  closed: number | undefined;
  readonly #waiting = new Set<() => void>();

  constructor(box: Box, query = "v=10&encoding=json") {
    this.socket = new WebSocket(`${box.gateway}/?${query}`);
    this.socket.on("message", (data, binary) => {
      if (binary) return;
      this.frames.push(JSON.parse(String(data)));
      this.#look();
    });
    this.socket.on("error", () => {});
    this.socket.on("close", (code) => {
      this.closed = code;
      this.#look();
    });
  }

  /** Connects, identifies and waits for READY. */
  static async ready(box: Box, token: string, intents: number, more: object = {}): Promise<GatewayClient> {
    const client = new GatewayClient(box);
    await client.frame((frame) => frame.op === 10);
    client.identify(token, intents, more);
    await client.event("READY");
    return client;
  }

  identify(token: string, intents: unknown, more: object = {}): void {
    this.send(2, { token, intents, properties: { os: "linux", browser: "test", device: "test" }, ...more });
  }

  send(op: number, d: unknown): void {
    this.socket.send(JSON.stringify({ op, d }));
  }

  events(t: string): Frame["d"][] {
    return this.frames.filter((frame) => frame.t === t).map((frame) => frame.d);
  }

  get sequence(): number {
    return Math.max(0, ...this.frames.map((frame) => frame.s ?? 0));
  }

  async event(t: string): Promise<Frame["d"]> {
    return (await this.frame((frame) => frame.t === t)).d;
  }

  frame(matches: (frame: Frame) => boolean): Promise<Frame> {
    return this.#until(() => this.frames.find(matches));
  }

  closing(): Promise<number> {
    return this.#until(() => this.closed);
  }

  #until<T>(find: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = find();
        if (found === undefined) return;
        this.#waiting.delete(look);
        resolve(found);
      };
      this.#waiting.add(look);
      look();
    });
  }

  #look(): void {
    for (const look of [...this.#waiting]) look();
  }
}
