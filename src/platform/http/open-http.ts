import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { HostError } from "#kernel/errors.ts";
import type { Log } from "#kernel/log.ts";
import { seconds } from "#kernel/types.ts";
import { http } from "#platform/network/node-http.ts";
import { parseListen } from "./parse-listen.ts";

/** What a page says now. */
export interface PageAnswer {
  readonly status: number;
  readonly type: "application/json" | "text/plain; version=0.0.4; charset=utf-8";
  readonly body: string;
}

/** The pages by path. A page reads and changes nothing. */
export type Pages = Readonly<Record<string, () => Promise<PageAnswer>>>;

export interface HttpListener {
  /** Like `http://127.0.0.1:9464`. */
  readonly address: string;
  /** Stops listening and ends the connections there are. */
  close(): Promise<void>;
}

interface HttpOptions {
  /** Like `127.0.0.1:9464`; port 0 takes any that is free. */
  readonly listen: string;
  readonly pages: Pages;
  readonly log: Log;
}

/** Who watches a desk are a few machines of the host. */
const CONNECTIONS = 32;
/** Of a request, headers and all. */
const LONGEST_REQUEST = seconds(5);

/**
 * Listens for whoever watches the desk. Read-only, three pages, nobody's words and no ids in them, and no sign-in: it is for the host's
 * own network, and never on the address of pages for people. Throws a `HostError` when the address can't be had.
 */
export async function openHttp({ listen, pages, log }: HttpOptions): Promise<HttpListener> {
  const server = http.createServer(
    { requestTimeout: LONGEST_REQUEST, headersTimeout: LONGEST_REQUEST, keepAliveTimeout: LONGEST_REQUEST },
    (request, response) => void answer(request, response, { pages, log }),
  );
  server.maxConnections = CONNECTIONS;
  const { host, port } = parseListen(listen);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(cannotListen(listen, error)));
    server.listen({ host, port }, resolve);
  });
  server.on("error", (err) => log.warn({ err }, "the listener for the host had an error"));
  // A desk that has nothing else to do any more ends.
  server.unref();
  const { address, family, port: given } = server.address() as AddressInfo;
  return {
    address: `http://${family === "IPv6" ? `[${address}]` : address}:${given}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { pages, log }: Pick<HttpOptions, "pages" | "log">,
): Promise<void> {
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("X-Content-Type-Options", "nosniff");
  const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (!page) return end(response, 404, `There are ${Object.keys(pages).join(", ")}.\n`);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return end(response, 405, "");
  }
  try {
    const { status, type, body } = await page();
    response.setHeader("Content-Type", type);
    end(response, status, body);
  } catch (err) {
    log.error({ err, page: path }, "a page for the host failed");
    end(response, 500, "");
  }
}

function end(response: ServerResponse, status: number, body: string): void {
  response.statusCode = status;
  response.end(body);
}

const WHY: Readonly<Record<string, string>> = {
  EADDRINUSE: "something else listens there",
  EACCES: "this user may not listen there",
  EADDRNOTAVAIL: "this machine does not have that address",
  ENOTFOUND: "there is no such address",
};

function cannotListen(listen: string, error: NodeJS.ErrnoException): HostError {
  const why = WHY[error.code ?? ""] ?? error.code ?? "unknown reason";
  return new HostError(`Frontdesk can't listen on ${listen}: ${why}. http.listen (FRONTDESK_HTTP_LISTEN) says where.`, {
    cause: error,
  });
}
