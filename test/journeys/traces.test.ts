import { expect, test } from "vitest";
import { days, hours } from "#kernel/types.ts";
import { openCollector, type Told } from "../support/collector.ts";
import { deskFile, openDesk } from "../support/desk.ts";
import { openByDm, texts } from "../support/scenes.ts";

/** The traces of messages that something was said of, in the order in which they came, whatever was told first. */
function relays(spans: readonly Told[]): Told[][] {
  return spans
    .filter(({ name }) => name === "event MESSAGE_CREATE")
    .map((event) => ({ event, trace: spans.filter(({ traceId }) => traceId === event.traceId) }))
    .filter(({ trace }) => trace.some(({ name }) => name === "effect say"))
    .sort((a, b) => (BigInt(a.event.startTimeUnixNano) < BigInt(b.event.startTimeUnixNano) ? -1 : 1))
    .map(({ trace }) => trace);
}

test("a message can be followed from its event over the transaction to the call on the other side", async () => {
  await using collector = await openCollector();
  const { endpoint } = collector;
  await using desk = await openDesk({ config: { traces: { endpoint, headers: "authorization=Bearer%20abc" } } });
  const { ada, mel, ben, general } = desk;
  const { dm, thread } = await openByDm(desk, { words: "grey-harbour" });
  await desk.later(10_000);
  await expect.poll(() => collector.spans().length, { timeout: 20_000 }).toBeGreaterThan(0);

  desk.as(ada).write(dm, "second-thought");
  // Nothing comes of it, so nothing is told.
  desk.as(ben).write(general.id, "chatter-of-others");
  await desk.settled();
  expect(texts(desk, mel, thread).join()).toContain("second-thought");
  await desk.later(10_000);
  // The first words, which a card answers, and these; each is told in its own time.
  await expect.poll(() => relays(collector.spans()), { timeout: 20_000 }).toHaveLength(2);
  await desk.stop();

  expect(new Set(collector.seen.map((one) => JSON.stringify(one)))).toEqual(
    new Set([JSON.stringify({ path: "/v1/traces", type: "application/json", authorization: "Bearer abc" })]),
  );
  const spans = collector.spans();
  const trace = relays(spans).at(-1) ?? [];
  const named = (name: string) => trace.filter((span) => span.name === name);
  const [relay] = named("effect say");
  const [event] = named("event MESSAGE_CREATE");
  expect(event).toMatchObject({ kind: 5, traceId: expect.stringMatching(/^[0-9a-f]{32}$/), status: {} });
  expect(event?.parentSpanId).toBeUndefined();
  const [heard] = named("hear message");
  expect(heard?.parentSpanId).toBe(event?.spanId);
  expect(named("transaction").map(({ parentSpanId }) => parentSpanId)).toEqual(
    expect.arrayContaining([heard?.spanId, relay?.spanId]),
  );
  // Performed after its event, and below the transaction that decided it.
  const decided = named("transaction").find(({ spanId }) => spanId === relay?.parentSpanId);
  expect(decided?.parentSpanId).toBe(heard?.spanId);
  const [call] = named("POST /channels/:id/messages");
  expect(call).toMatchObject({
    parentSpanId: relay?.spanId,
    kind: 3,
    attributes: [{ key: "http.response.status_code", value: { intValue: "200" } }],
  });
  for (const { startTimeUnixNano, endTimeUnixNano, spanId } of trace) {
    expect(BigInt(endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(startTimeUnixNano));
    expect(spanId).toMatch(/^[0-9a-f]{16}$/);
  }

  // Random ids are hexadecimal, and so are some names.
  const told = collector.bodies.join().replace(/"[0-9a-f]{16,32}"/g, '""');
  expect(told).not.toMatch(/grey-harbour|second-thought|chatter-of-others/);
  for (const { id, username } of [ada, mel, desk.guild] as { id: string; username?: string }[]) {
    expect(told).not.toContain(id);
    if (username) expect(told).not.toContain(username);
  }
  expect(
    spans
      .filter(({ name }) => name === "event MESSAGE_CREATE")
      .every(({ traceId }) => spans.some((one) => one.traceId === traceId && one.name === "transaction")),
  ).toBe(true);
});

test("a collector that refuses, or is not there, holds nothing up and is mentioned once", async () => {
  await using collector = await openCollector(503);
  const { endpoint } = collector;
  await using desk = await openDesk({ config: { traces: { endpoint } } });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const troubles = () => desk.logged.filter((line) => line.includes("traces could not be told")).length;
  desk.box.clock.advance(5_000);
  await expect.poll(() => troubles(), { timeout: 20_000 }).toBe(1);
  desk.as(ada).write(dm, "Still there?");
  await desk.later(10_000);
  expect(texts(desk, mel, thread).join()).toContain("Still there?");
  await desk.stop();
  expect(troubles()).toBe(1);
});

test("without a collector no span is made", async () => {
  await using desk = await openDesk();
  await openByDm(desk);
  expect(desk.logged.join()).not.toContain("traces");
});

test("a trace goes on in the process after, which says what the one before decided", async () => {
  await using collector = await openCollector();
  await using desk = await openDesk({ config: { traces: { endpoint: collector.endpoint } } });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.later(10_000);
  const before = collector.spans().length;
  const match = { method: "POST", path: /\/channels\/\d+\/messages$/ };
  const fault = desk.box.faults.rest({ match, do: { kind: "5xx-before" }, times: 999 });
  desk.as(ada).write(dm, "said by the next one");
  await expect.poll(() => fault.used, { timeout: 20_000 }).toBeGreaterThan(0);
  await desk.stop();
  desk.box.faults.clear();
  const ended = collector.spans().length;
  await desk.start();
  await desk.later(60_000);
  expect(texts(desk, mel, thread).join()).toContain("said by the next one");
  await desk.stop();

  const since = collector.spans();
  const [event] = since.slice(before, ended).filter(({ name }) => name === "event MESSAGE_CREATE");
  const trace = since.filter(({ traceId }) => traceId === event?.traceId);
  const [said] = since.slice(ended).filter(({ name, traceId }) => name === "effect say" && traceId === event?.traceId);
  const decided = trace.find(({ spanId }) => spanId === said?.parentSpanId);
  expect(decided?.name).toBe("transaction");
  const heard = trace.find(({ spanId }) => spanId === decided?.parentSpanId);
  expect(heard?.name).toBe("hear message");
  expect(heard?.parentSpanId).toBe(event?.spanId);
  const [call] = trace.filter(({ parentSpanId, kind }) => parentSpanId === said?.spanId && kind === 3);
  expect(call).toMatchObject({
    name: "POST /channels/:id/messages",
    attributes: [{ key: "http.response.status_code", value: { intValue: "200" } }],
  });
  expect(collector.bodies.join()).not.toContain("said by the next one");
});

test("what an event leaves to a job goes on in its trace, and a job that waited for its time names the one that set it", async () => {
  await using collector = await openCollector();
  const rules = "rules:\n  Late:\n    when: unanswered\n    after: 2 h\n    then: [note Nobody has answered]\n";
  await using desk = await openDesk({ file: deskFile + rules, config: { traces: { endpoint: collector.endpoint } } });
  const { thread } = await openByDm(desk);
  await desk.later(hours(3));
  expect(texts(desk, desk.mel, thread).join()).toContain("Nobody has answered");
  await desk.stop();

  const spans = collector.spans();
  const above = ({ parentSpanId }: Told) => spans.find(({ spanId }) => spanId === parentSpanId);
  const rootOf = (span: Told): Told => {
    const parent = above(span);
    return parent ? rootOf(parent) : span;
  };
  const follows = spans.filter(({ name }) => name === "job automation.follow");
  const first = follows.find((span) => /^event /.test(rootOf(span).name));
  expect(first && above(first)?.name).toBe("transaction");

  const later = spans.find(({ name }) => name === "job automation.follow-later");
  expect(later).toMatchObject({ kind: 1, links: [{ traceId: first?.traceId }] });
  expect(later?.parentSpanId).toBeUndefined();
  expect(spans.find(({ spanId }) => spanId === later?.links?.[0]?.spanId)?.name).toBe("transaction");
  // It leaves what is to be done to a job that is due at once.
  const note = spans.find(({ name, traceId }) => name === "effect say" && traceId === later?.traceId);
  expect(note && rootOf(note)).toBe(later);
  expect(collector.bodies.join()).not.toContain("Nobody has answered");
});

test("what catch-up finds is a trace of its room, and what a new session sets going is one of the session", async () => {
  await using collector = await openCollector();
  await using desk = await openDesk({ config: { traces: { endpoint: collector.endpoint } } });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.stop();
  // The session is over by then.
  desk.box.clock.advance(hours(1));
  desk.as(ada).write(dm, "while you were away");
  await desk.start();
  await desk.settled();
  expect(texts(desk, mel, thread).join()).toContain("while you were away");
  await desk.later(days(1));
  await desk.stop();

  const spans = collector.spans();
  const below = (root: Told | undefined) => spans.filter(({ traceId }) => traceId === root?.traceId);
  const roots = spans.filter(({ parentSpanId }) => parentSpanId === undefined);
  const read = roots.find((root) => below(root).some(({ name }) => name === "effect say") && root.name === "read room");
  expect(below(read).map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "GET /channels/:id/messages",
      "hear message",
      "transaction",
      "POST /channels/:id/messages",
    ]),
  );
  expect(read).toMatchObject({ kind: 1, status: {} });
  const looked = roots.flatMap((root) => (root.name === "session started" ? below(root) : []));
  expect(looked.map(({ name }) => name)).toContain("job tickets.find-leavers");
  expect(collector.bodies.join()).not.toContain("while you were away");
});
