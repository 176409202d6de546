import { type Counter, type Histogram, Registry } from "./registry.ts";

/**
 * What the rooms of the platform count while they work: an addition each, never a query. What must be asked for is asked when somebody
 * reads the page (`store-figures.ts`). docs/operations.md lists every name; they are a promise to those who draw and alert by them.
 */
export interface Measures {
  readonly registry: Registry;
  readonly sessions: Counter;
  readonly events: Counter;
  readonly eventsGivenUp: Counter;
  readonly roomsRead: Counter;
  readonly relay: Histogram;
  readonly effects: Counter;
  readonly restCalls: Counter;
  readonly restSeconds: Histogram;
  readonly jobRuns: Counter;
  readonly queries: Histogram;
  readonly transactions: Histogram;
}

export function createMeasures(): Measures {
  const registry = new Registry();
  return {
    registry,
    sessions: registry.counter(
      "frontdesk_gateway_sessions_total",
      "Gateway sessions by how they came about: new (identified) or resumed.",
      ["shard", "kind"],
    ),
    events: registry.counter("frontdesk_events_accepted_total", "Gateway events that are durable or irrelevant.", [
      "event",
    ]),
    eventsGivenUp: registry.counter(
      "frontdesk_events_given_up_total",
      "Events that failed or took over a minute; their room is read instead.",
    ),
    roomsRead: registry.counter(
      "frontdesk_catch_up_rooms_total",
      "Rooms that catch-up was done with, by how it ended: read, lost (deleted, no access) or failed (tried again).",
      ["end"],
    ),
    relay: registry.histogram(
      "frontdesk_relay_seconds",
      "From the gateway's event to Discord's confirmation of the message on the other side.",
      ["direction"],
    ),
    effects: registry.counter("frontdesk_effects_total", "Effects that ended, by kind and end: done or failed.", [
      "kind",
      "end",
    ]),
    restCalls: registry.counter(
      "frontdesk_rest_requests_total",
      "Calls to Discord by method, route and status; status 0 is no answer.",
      ["method", "route", "status"],
    ),
    restSeconds: registry.histogram("frontdesk_rest_request_seconds", "How long Discord took to answer a call."),
    jobRuns: registry.counter("frontdesk_job_runs_total", "Runs of jobs by how they ended: done, failed or given-up.", [
      "job",
      "end",
    ]),
    queries: registry.histogram("frontdesk_database_query_seconds", "One query, without the wait for a connection."),
    transactions: registry.histogram(
      "frontdesk_database_transaction_seconds",
      "One transaction, with the wait for a connection.",
    ),
  };
}

/** Seconds since then, by a clock that is never put back. */
export const secondsSince = (begun: number): number => (performance.now() - begun) / 1_000;
