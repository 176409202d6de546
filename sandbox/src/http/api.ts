/** Answers `/api/...`: finds the route, who calls and what they send, applies limits and faults, and answers. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { DiscordError, invalid, refuse } from "../errors.ts";
import type { Faults } from "../faults.ts";
import type { World } from "../world/world.ts";
import { checkCaller, findCaller, unauthorized } from "./auth.ts";
import { readBody } from "./body.ts";
import type { Limits } from "./limits.ts";
import type { LoggedRequest, RequestLog } from "./request-log.ts";
import type { Route, RouteAnswer, RouteRequest } from "./route.ts";
import { Router } from "./router.ts";

export interface ApiParts {
  world: World;
  routes: readonly Route[];
  faults: Faults;
  limits: Limits;
  requests: RequestLog;
  /** Milliseconds added to every answer. */
  latency: number;
}

export class Api {
  readonly #parts: ApiParts;
  readonly #router: Router;
  #running = 0;
  #handled = 0;

  constructor(parts: ApiParts) {
    this.#parts = parts;
    this.#router = new Router(parts.routes);
  }

  /** Requests that have come in and are not answered yet. */
  get running(): number {
    return this.#running;
  }

  /** Requests so far; grows with every one. */
  get handled(): number {
    return this.#handled;
  }

  async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    this.#running++;
    this.#handled++;
    try {
      await this.#answer(request, response, url);
    } finally {
      this.#running--;
    }
  }

  async #answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const { world, faults, limits, requests, latency } = this.#parts;
    const method = request.method ?? "GET";
    const path = url.pathname.replace(/^\/api(\/v\d+)?(?=\/|$)/, "");
    const entry: LoggedRequest = {
      at: world.clock.now(),
      method,
      path,
      route: "",
      query: Object.fromEntries(url.searchParams),
      body: undefined,
      files: [],
      reason: undefined,
      applicationId: undefined,
      status: 0,
      answer: undefined,
    };
    requests.add(entry);
    let answered: RouteAnswer;
    let headers: Record<string, string> = {};
    try {
      const match = this.#router.find(method, path);
      const caller = findCaller(world, request.headers.authorization);
      entry.applicationId = caller?.application.id;
      const { body, files } = await readBody(request);
      entry.body = body;
      entry.files = files.map((file) => ({ name: file.filename, size: file.bytes.length }));
      entry.reason = readReason(request.headers["x-audit-log-reason"]);
      if (match === undefined) throw new DiscordError(404, 0, "404: Not Found");
      if (match === "method") throw new DiscordError(405, 0, "405: Method Not Allowed");
      entry.route = match.route.path;
      checkIds(match.params);
      const fault = faults.takeRest(method, path);
      if (fault?.kind === "drop-before") return void request.socket.destroy();
      if (fault?.kind === "delay") await new Promise((resolve) => setTimeout(resolve, fault.ms));
      if (fault?.kind === "hold") await fault.until;
      if (fault?.kind === "5xx-before") throw new DiscordError(fault.status ?? 503, 0, "503: Service Unavailable");
      if (fault?.kind === "refuse") throw refuse(fault.code);
      checkCaller(match.route, caller);
      const limit = limits.take(
        match,
        caller?.application.id,
        { world, body },
        fault?.kind === "429" ? fault : undefined,
      );
      headers = limit.headers;
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      if (limit.refusal) {
        answered = { status: 429, body: limit.refusal };
      } else {
        answered = await match.route.run({
          world,
          params: match.params,
          query: url.searchParams,
          body,
          files,
          get caller(): RouteRequest["caller"] {
            if (!caller) throw unauthorized();
            return caller;
          },
          reason: entry.reason,
          headers: request.headers,
        });
        if (fault?.kind === "drop-after") return void request.socket.destroy();
        if (fault?.kind === "5xx-after") throw new DiscordError(fault.status ?? 502, 0, "502: Bad Gateway");
      }
    } catch (error) {
      // The client hung up before it had sent everything: nobody is left to answer.
      if (request.destroyed && !request.complete) return;
      answered = refusal(error);
    }
    entry.status = answered.status;
    entry.answer = answered.body;
    limits.count(entry.status, headers);
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    send(response, answered);
  }
}

/** Parameters that are ids in every path. */
const IDS = ["channel", "guild", "message", "role"];

/** Discord reads ids before it looks anything up. */
function checkIds(params: Record<string, string>): void {
  for (const name of IDS) {
    const value = params[name];
    if (value === undefined || value.startsWith("@") || /^\d{1,20}$/.test(value)) continue;
    throw invalid(`${name}_id`, "NUMBER_TYPE_COERCE", `Value "${value}" is not snowflake.`);
  }
}

function refusal(error: unknown): RouteAnswer {
  if (error instanceof DiscordError) {
    const wait = error.retryAfter;
    return {
      status: error.status,
      body: error.toJSON(),
      ...(wait === undefined
        ? {}
        : { headers: { "retry-after": String(Math.ceil(wait)), "x-ratelimit-scope": "user" } }),
    };
  }
  // A bug of the box: say so loudly, and let the bot see what Discord shows then.
  console.error("discord-box:", error);
  return { status: 500, body: { message: "500: Internal Server Error", code: 0 } };
}

/** Writes an answer: raw bytes, JSON, or nothing. */
export function send(response: ServerResponse, answered: RouteAnswer): void {
  if (response.destroyed) return;
  response.statusCode = answered.status;
  for (const [name, value] of Object.entries(answered.headers ?? {})) response.setHeader(name, value);
  if (answered.bytes) {
    response.end(answered.bytes);
    return;
  }
  if (answered.body === undefined) {
    response.end();
    return;
  }
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(answered.body));
}

function readReason(header: string | string[] | undefined): string | undefined {
  if (typeof header !== "string") return undefined;
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
}
