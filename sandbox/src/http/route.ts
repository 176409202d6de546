/**
 * How one REST route is written: a method, a path, and a function from a checked request to an answer.
 * Routes of one resource live in one file of `rest/` and are listed in `rest/index.ts`.
 */
import type { ApplicationRecord, UserRecord } from "../world/model.ts";
import type { World } from "../world/world.ts";

/** One file of a multipart body: field name `files[n]`. */
export interface UploadedFile {
  field: string;
  filename: string;
  contentType: string;
  bytes: Uint8Array;
}

export interface RouteRequest {
  world: World;
  params: Record<string, string>;
  query: URLSearchParams;
  /** Parsed JSON, form fields, or `payload_json` of a multipart body. `undefined` without a body. */
  body: unknown;
  files: UploadedFile[];
  /** Who calls. Throws 40001 when the route needs a caller and there is none. */
  caller:
    | { application: ApplicationRecord; user: UserRecord; kind: "bot" }
    | { user: UserRecord; kind: "bearer"; application: ApplicationRecord; scopes: string[] };
  /** `X-Audit-Log-Reason`, decoded. */
  reason: string | undefined;
  headers: Record<string, string | string[] | undefined>;
}

export interface RouteAnswer {
  status: number;
  body?: unknown;
  /** Raw bytes instead of JSON (files). */
  bytes?: Uint8Array;
  headers?: Record<string, string>;
}

export interface RouteLimit {
  requests: number;
  /** Milliseconds. */
  per: number;
  /** `shared`: counted over everybody who calls. */
  scope?: "user" | "shared";
}

export interface Route {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below `/api/v10`, with `:name` for parameters: `/channels/:channel/messages/:message`. */
  path: string;
  /** `bot` (default): a bot token. `bearer`: an OAuth2 token. `none`: the path's own token, or nothing. */
  auth?: "bot" | "bearer" | "any" | "none";
  /**
   * Its own limit in requests per milliseconds and whether it is shared by callers; default 5 per 1,000 ms for
   * writes below a channel, 50 per 1,000 ms else. The bucket is method + path + first of channel, guild or webhook.
   */
  limit?: RouteLimit | "none";
  /** A second bucket that some calls of this route take from too; it has the route's place unless it names one. */
  also?(
    request: Pick<RouteRequest, "world" | "params" | "body">,
  ): (RouteLimit & { name: string; place?: string }) | undefined;
  /** Whether the call counts to the 50 requests a second of an application. Interaction answers do not. */
  global?: boolean;
  run(request: RouteRequest): RouteAnswer | Promise<RouteAnswer>;
}

/** 200 with a body, or 204 without. */
export function answer(body?: unknown, status = body === undefined ? 204 : 200): RouteAnswer {
  return body === undefined ? { status } : { status, body };
}
