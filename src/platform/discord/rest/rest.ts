import { API } from "@discordjs/core";
import { REST, type RESTOptions } from "@discordjs/rest";
import type { Clock } from "#kernel/clock.ts";
import { HostError } from "#kernel/errors.ts";
import type { Log } from "#kernel/log.ts";
import { type Duration, minutes, seconds } from "#kernel/types.ts";
import type { Witness } from "#kernel/witness.ts";
import { createMeasures, type Measures, secondsSince } from "#platform/metrics/measures.ts";
import { inSpan } from "#platform/trace/origin.ts";
import { withBuckets } from "./buckets.ts";
import { countInvalid, type InvalidRequests } from "./invalid-requests.ts";
import { createMakeRequest } from "./make-request.ts";
import { PacedRest } from "./paced-rest.ts";
import { createPacer, type Pacer } from "./pacer.ts";
import { routeOf } from "./route-of.ts";
import type { Pacing } from "./shared-pacing.ts";

export interface RestOptions {
  readonly token: string;
  /** Like `https://discord.com/api`; the version is added. */
  readonly apiUrl: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly measures?: Pick<Measures, "restCalls" | "restSeconds"> | undefined;
  /** Called once when Discord says that the token is not valid (any more). */
  readonly onFatal?: (error: HostError) => void;
  /** With several processes. */
  readonly pacing?: Pacing | undefined;
  readonly witness?: Witness | undefined;
}

/** Every way to call Discord. They share rate-limit buckets; they differ in who waits for whom. */
export interface DiscordRest {
  readonly pacer: Pacer;
  /** For whoever holds a token of the pacer already. Nothing is retried and nothing waits: errors go through `classify`. */
  readonly lane: REST;
  /**
   * Paced, for reading and for single acts. Reads are repeated when Discord or the network fail, 429 is waited out (both bounded);
   * then `ServiceError`. Errors that Discord means (`DiscordAPIError`) are thrown as they are.
   */
  readonly api: API;
  /** The same for catch-up, behind everything else, and more patient. */
  readonly catchUp: API;
  /** For the gateway client: paced before everything else; what fails is not repeated. */
  readonly gateway: REST;
  /** Callbacks and follow-ups of interactions: takes no token, Discord does not count them, and people wait for them. */
  readonly answer: API;
  /** Answers of 401, 403 and 429 in the last ten minutes; at 10,000 Discord closes its door for an hour or more. */
  readonly invalidRequests: InvalidRequests;
}

/** From the first byte sent until the answer begins. Uploads need it, because people's lines are slow. */
const LONGEST_CALL: Duration = minutes(2);

/** How long one call may wait for rate limits and outages altogether. */
const PATIENCE = { read: seconds(30), "catch-up": minutes(10) } as const;

export function createRest({
  token,
  apiUrl,
  clock,
  log,
  onFatal,
  measures = createMeasures(),
  pacing,
  witness,
}: RestOptions): DiscordRest {
  const pacer = pacing?.pacer ?? createPacer(clock);
  const invalidRequests = pacing?.invalidRequests ?? countInvalid(clock, log);
  const makeRequest = createMakeRequest();
  let ended = false;

  const call: RESTOptions["makeRequest"] = async (url, init) => {
    const begun = performance.now();
    const method = init.method ?? "GET";
    const route = routeOf(String(url));
    const count = (status: number) => measures.restCalls.add(1, method, route, String(status));
    const call = { name: `${method} ${route}`, is: "call", matters: true } as const;
    const passage = witness?.call(method, new URL(url).pathname);
    passage?.before();
    const response = await inSpan(call, async (span) => {
      const answer = await makeRequest(url, init);
      span?.set("http.response.status_code", answer.status);
      return answer;
    }).catch((error: unknown) => {
      count(0);
      throw error;
    });
    passage?.after();
    count(response.status);
    measures.restSeconds.observe(secondsSince(begun));
    const isOurToken = init.headers !== undefined && "Authorization" in init.headers;
    invalidRequests.note(response.status, response.headers);
    if (response.status === 429 && response.headers.has("X-RateLimit-Global")) {
      pacer.pause(Number(response.headers.get("Retry-After") ?? 1) * 1_000 + 50);
    }
    if (response.status === 401 && isOurToken && !ended) {
      ended = true;
      const error = new HostError(
        "Discord refused the bot's token. Copy it anew from the developer portal, page Bot, Reset Token.",
      );
      log.fatal({ code: 401 }, error.message);
      onFatal?.(error);
    }
    return response;
  };

  const lane = new REST({
    api: apiUrl,
    retries: 0,
    rejectOnRateLimit: () => true,
    globalRequestsPerSecond: Number.MAX_SAFE_INTEGER,
    timeout: LONGEST_CALL,
    makeRequest: withBuckets(clock, pacing?.paced(call) ?? call),
  }).setToken(token);

  const behind = { rest: lane, pacer, clock };
  const paced = (priority: "read" | "catch-up") =>
    new API(new PacedRest({ ...behind, priority, patience: PATIENCE[priority] }));

  return {
    pacer,
    lane,
    api: paced("read"),
    catchUp: paced("catch-up"),
    gateway: new PacedRest({ ...behind, priority: "answer", patience: 0 }),
    answer: new API(lane),
    invalidRequests,
  };
}
