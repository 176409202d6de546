import type { Agent as HttpAgent, IncomingMessage } from "node:http";
import type { Agent as HttpsAgent } from "node:https";
import type { LookupFunction } from "node:net";
import type { Duration } from "#kernel/types.ts";
import { http, https } from "./node-http.ts";

export interface HttpCall {
  readonly url: string | URL;
  /** `GET` by default. */
  readonly method?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** In the pieces it is sent in. */
  readonly body?: readonly (string | Uint8Array)[] | undefined;
  /** The call is given up when nothing at all moved for so long: while connecting, sending, waiting for the answer, and within it. */
  readonly silence: Duration;
  readonly signal?: AbortSignal | undefined;
  /** Looks the host's name up; Node's own when absent. */
  readonly lookup?: LookupFunction | undefined;
  /** What keeps connections open for the next call; without, the call has one of its own. */
  readonly connections?: Connections | undefined;
}

export interface Connections {
  readonly "http:": HttpAgent;
  readonly "https:": HttpsAgent;
}

/** A connection waits for its next call for `idle`, unless the other side says less. */
export function keepConnections(idle: Duration): Connections {
  const options = { keepAlive: true, timeout: idle };
  return { "http:": new http.Agent(options), "https:": new https.Agent(options) };
}

/**
 * The head of the answer; its body must be read or destroyed. Redirects are not followed.
 *
 * On Node's own client, which is part of Node: `fetch`, and undici beside it, are 18 MiB of memory from their first call on.
 * Rejects with the socket's error, `ETIMEDOUT` after silence, or the signal's reason.
 */
export function beginHttpCall(call: HttpCall): Promise<IncomingMessage> {
  const { method = "GET", silence, signal, connections, lookup } = call;
  const url = new URL(call.url);
  const isSecure = url.protocol === "https:";
  const pieces = (call.body ?? []).map((piece) => (typeof piece === "string" ? Buffer.from(piece) : piece));
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const headers = call.body ? { ...call.headers, "content-length": String(length) } : call.headers;
  return new Promise((resolve, reject) => {
    const request = (isSecure ? https : http).request(url, {
      method,
      timeout: silence,
      ...(headers && { headers }),
      ...(signal && { signal }),
      ...(lookup && { lookup }),
      ...(connections && { agent: connections[isSecure ? "https:" : "http:"] }),
    });
    request.on("response", resolve);
    request.on("error", reject);
    request.on("timeout", () =>
      request.destroy(Object.assign(new Error(`${url.host} was silent for ${silence} ms`), { code: "ETIMEDOUT" })),
    );
    for (const piece of pieces.slice(0, -1)) request.write(piece);
    request.end(pieces.at(-1));
  });
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** The whole answer. */
export async function callHttp(call: HttpCall): Promise<HttpAnswer> {
  const answer = await beginHttpCall(call);
  const pieces: Buffer[] = [];
  for await (const piece of answer) pieces.push(piece);
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces) };
}
