/** How frames are written: as text, deflated one by one, or as one compressed stream. */
import { constants, createDeflate, createZstdCompress, deflateSync } from "node:zlib";
import type { WebSocket } from "ws";

export interface Transport {
  /** Whether the whole connection is one compressed stream. */
  readonly streamed: boolean;
  send(frame: string): void;
  /** Frames not handed to the socket yet. */
  readonly pending: number;
}

export function plainTransport(socket: WebSocket): Transport {
  return { streamed: false, send: (frame) => socket.send(frame), pending: 0 };
}

/** `compress: true` in IDENTIFY: large payloads are deflated each by itself. */
export function payloadTransport(socket: WebSocket): Transport {
  return {
    streamed: false,
    send: (frame) => (frame.length > 8_192 ? socket.send(deflateSync(frame), { binary: true }) : socket.send(frame)),
    pending: 0,
  };
}

/** `compress=zlib-stream` and `zstd-stream`: one context for the whole connection, flushed after every frame. */
export function streamTransport(socket: WebSocket, kind: "zlib-stream" | "zstd-stream"): Transport {
  const stream = kind === "zlib-stream" ? createDeflate() : createZstdCompress();
  const flush = kind === "zlib-stream" ? constants.Z_SYNC_FLUSH : constants.ZSTD_e_flush;
  let chunks: Buffer[] = [];
  let pending = 0;
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  stream.on("error", () => socket.terminate());
  const frames: string[] = [];
  const next = (): void => {
    const frame = frames.shift();
    if (frame === undefined) return;
    stream.write(frame);
    stream.flush(flush, () => {
      // What the flush produced is read by now, or waits in the stream.
      for (let chunk = stream.read() as Buffer | null; chunk; chunk = stream.read() as Buffer | null)
        chunks.push(chunk);
      if (socket.readyState === socket.OPEN) socket.send(Buffer.concat(chunks), { binary: true });
      chunks = [];
      pending--;
      next();
    });
  };
  return {
    streamed: true,
    send(frame) {
      pending++;
      frames.push(frame);
      if (pending === 1) next();
    },
    get pending() {
      return pending;
    },
  };
}
