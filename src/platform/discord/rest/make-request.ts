import type { RESTOptions } from "@discordjs/rest";
import { type Duration, seconds } from "#kernel/types.ts";
import { callHttp, type HttpAnswer, type HttpCall, keepConnections } from "#platform/network/http-call.ts";
import { http } from "#platform/network/node-http.ts";
import { AnswerHeaders } from "./answer-headers.ts";

type MakeRequest = RESTOptions["makeRequest"];
type Init = Parameters<MakeRequest>[1];
type Answer = Awaited<ReturnType<MakeRequest>>;

/** While connecting, sending, waiting for the answer, and within it. Kept by the connection, so that no call needs timers of its own. */
const LONGEST_SILENCE: Duration = seconds(15);
/** How long a connection waits for the next call, unless Discord says less. A new one costs two round trips and a handshake. */
const KEPT_OPEN: Duration = seconds(60);

/** How Discord's client makes its calls. The answer is read whole before it is handed over: at most a hundred messages. */
export function createMakeRequest(): MakeRequest {
  const connections = keepConnections(KEPT_OPEN);
  return async (url, { method, headers, body, signal }) => {
    const sent = await bodyOf(body);
    const answer = await callHttp({
      url,
      method,
      headers: { ...(headers as Record<string, string>), ...sent?.headers },
      body: sent?.pieces,
      silence: LONGEST_SILENCE,
      signal: signal ?? undefined,
      connections,
    });
    return toResponse(answer);
  };
}

interface Sent {
  readonly pieces: NonNullable<HttpCall["body"]>;
  readonly headers?: Readonly<Record<string, string>>;
}

async function bodyOf(body: Init["body"]): Promise<Sent | undefined> {
  if (body === null || body === undefined) return undefined;
  if (typeof body === "string" || body instanceof Uint8Array) return { pieces: [body] };
  if (body instanceof FormData) {
    const form = new Response(body);
    const headers = { "content-type": form.headers.get("content-type") ?? "" };
    return { pieces: [new Uint8Array(await form.arrayBuffer())], headers };
  }
  throw new TypeError("a body is a text, bytes, or a form");
}

function toResponse({ status, headers, body }: HttpAnswer): Answer {
  return {
    status,
    statusText: http.STATUS_CODES[status] ?? "",
    ok: status >= 200 && status < 300,
    headers: new AnswerHeaders(headers),
    body: null,
    bodyUsed: false,
    json: async () => JSON.parse(body.toString()),
    text: async () => body.toString(),
    arrayBuffer: async () => new Uint8Array(body).buffer,
  };
}
