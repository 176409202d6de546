import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { BoxClock } from "./clock.ts";
import { Faults } from "./faults.ts";
import { Gateway } from "./gateway/gateway.ts";
import type { Identify } from "./gateway/identify-limits.ts";
import { Api } from "./http/api.ts";
import { Limits } from "./http/limits.ts";
import { RequestLog } from "./http/request-log.ts";
import type { RouteLimit } from "./http/route.ts";
import { closePage, servePage, servePageSocket } from "./page/server.ts";
import { People } from "./people/people.ts";
import { gatewayRoutes } from "./rest/gateway.ts";
import { apiRoutes, cdnRoutes } from "./rest/index.ts";
import { settle } from "./settle.ts";
import { exportWorld, importWorld, type WorldSnapshot } from "./world/snapshot.ts";
import { World } from "./world/world.ts";

export interface BoxOptions {
  /** 0 or left out: any free port. */
  port?: number;
  world?: WorldSnapshot;
  /** `off` never answers 429 by itself. */
  limits?: "discord" | "off";
  /** Other limits for some routes: `{"POST /channels/:channel/threads": {requests: 10, per: 60_000}}`; `global` is one too. */
  rateLimits?: Record<string, RouteLimit>;
  /** Shards that may start a session at the same time; 1 when left out. */
  maxConcurrency?: number;
  /** Milliseconds between a client's heartbeats. */
  heartbeatInterval?: number;
  /** `by hand`: time stands still until `box.clock.advance`. */
  time?: "by itself" | "by hand";
  /** Real milliseconds before an answer or event is sent. */
  latency?: { rest?: number; gateway?: number };
}

export interface Box {
  /** `http://127.0.0.1:PORT`: the page at `/`, files below `/cdn`. */
  readonly url: string;
  /** What client libraries take as API address, without version. */
  readonly api: string;
  readonly gateway: string;
  readonly world: World;
  readonly clock: BoxClock;
  readonly people: People;
  readonly faults: Faults;
  readonly limits: Limits;
  readonly requests: RequestLog;
  /** Clients that asked for a session, oldest first, and what they were told. */
  readonly identifies: readonly Identify[];
  /** Resolves when no REST call is running and every client has read every event. */
  settled(): Promise<void>;
  /**
   * The world with its gateway sessions; `createBox({ world })` goes on from there. Whoever keeps the files apart, one by one, as
   * `exportFile` writes them, leaves them out here.
   */
  export(files?: "with files" | "no files"): WorldSnapshot;
  close(): Promise<void>;
}

/** Starts a Discord of one's own on loopback. */
export async function createBox(options: BoxOptions = {}): Promise<Box> {
  const clock = new BoxClock(options.time);
  const world = new World(clock);
  if (options.world) importWorld(world, options.world);
  const addresses = { url: "", gateway: "" };
  const enforceLimits = options.limits !== "off";
  const gateway = new Gateway({
    world,
    heartbeatInterval: options.heartbeatInterval ?? 41_250,
    latency: options.latency?.gateway ?? 0,
    enforceLimits,
    maxConcurrency: options.maxConcurrency ?? 1,
    address: () => addresses.gateway,
  });
  if (options.world) gateway.restore(options.world.sessions);
  const faults = new Faults(gateway);
  const limits = new Limits(clock, enforceLimits, options.rateLimits);
  const requests = new RequestLog();
  const parts = { world, faults, limits, requests, latency: options.latency?.rest ?? 0 };
  const api = new Api({
    ...parts,
    routes: [
      ...gatewayRoutes(
        () => addresses.gateway,
        (id) => gateway.identifies.show(id),
      ),
      ...apiRoutes,
    ],
  });
  const cdn = new Api({ ...parts, routes: cdnRoutes });
  const server = createServer((request, response) => void answerHttp(request, response));
  server.on("upgrade", (request, socket, head) => {
    const url = new URL(request.url ?? "/", "http://box");
    if (/^\/gateway\/?$/.test(url.pathname)) gateway.upgrade(request, socket, head, url);
    else if (!servePageSocket(request, socket, head, box)) socket.destroy();
  });
  const port = await listen(server, options.port ?? 0);
  addresses.url = `http://127.0.0.1:${port}`;
  world.origin = addresses.url;
  addresses.gateway = `ws://127.0.0.1:${port}/gateway`;

  const box: Box = {
    url: addresses.url,
    api: `${addresses.url}/api`,
    gateway: addresses.gateway,
    world,
    clock,
    people: new People(world),
    faults,
    limits,
    requests,
    identifies: gateway.identifies.seen,
    settled: () =>
      settle(
        () => api.running + cdn.running === 0 && gateway.idle,
        () => api.handled + cdn.handled + gateway.pushed,
        () => gateway.read(),
      ),
    export: (files = "with files") => exportWorld(world, gateway.sessions(), files),
    async close() {
      clock.stop();
      gateway.close();
      closePage(box);
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };

  async function answerHttp(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://box");
    if (/^\/(api(\/|$)|oauth2\/authorize$)/.test(url.pathname)) return api.handle(request, response, url);
    if (/^\/cdn(\/|$)/.test(url.pathname)) return cdn.handle(request, response, url);
    if (servePage(request, response, box)) return;
    response.writeHead(404).end();
  }

  return box;
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}
