import { expect } from "vitest";
import { openCollector, type Told } from "#test/support/collector.ts";
import { type Desk, openDesk } from "#test/support/desk.ts";
import { openGate } from "#test/support/gate.ts";
import { testOnServers } from "#test/support/on-servers.ts";
import { REDIS } from "#test/support/redis.ts";
import { openByDm, texts } from "#test/support/scenes.ts";

const HERE = { listen: "127.0.0.1:0" };

/** Where each process has its pages. */
const addresses = (desk: Desk): string[] =>
  desk.logged.filter((line) => line.includes("pages for the host are open")).map((line) => JSON.parse(line).address);

const ofAll = async (desk: Desk, page: string): Promise<Response[]> =>
  Promise.all(addresses(desk).map((address) => fetch(`${address}${page}`)));

/** What a figure is in all processes together, and how many of them have it. */
async function figure(desk: Desk, sample: string): Promise<{ sum: number; shownBy: number }> {
  const pages = await Promise.all((await ofAll(desk, "/metrics")).map((answer) => answer.text()));
  const values = pages.flatMap((page) =>
    page
      .split("\n")
      .filter((line) => line.startsWith(`${sample} `))
      .map((line) => Number(line.slice(sample.length))),
  );
  return { sum: values.reduce((sum, value) => sum + value, 0), shownBy: values.length };
}

testOnServers("each process has its pages: it lives, it is ready, and its figures are of its part", async () => {
  await using desk = await openDesk({ several: true, config: { http: HERE } });
  const { dm, thread } = await openByDm(desk);
  expect(addresses(desk)).toHaveLength(5);
  const health = await Promise.all((await ofAll(desk, "/healthz")).map((answer) => answer.json()));
  expect(health).toEqual(Array(5).fill({ alive: true }));
  const ready = await Promise.all((await ofAll(desk, "/readyz")).map((answer) => answer.json()));
  expect(ready).toEqual(Array(5).fill({ ready: true, reasons: [] }));

  const toTeam = 'frontdesk_relay_seconds_count{direction="to_team"}';
  const toMember = 'frontdesk_relay_seconds_count{direction="to_member"}';
  const before = { toTeam: (await figure(desk, toTeam)).sum, toMember: (await figure(desk, toMember)).sum };
  const said = 'frontdesk_effects_total{kind="say",end="done"}';
  const saidBefore = (await figure(desk, said)).sum;
  desk.as(desk.ada).write(dm, "One thing more");
  await desk.settled();
  desk.as(desk.mel).write(thread, "+An answer");
  await desk.settled();
  expect(texts(desk, desk.ada, dm).join()).toContain("An answer");
  // Written down by whichever process said it, when Discord has confirmed it.
  const since = async (sample: string, then: number) => (await figure(desk, sample)).sum - then;
  await expect.poll(() => since(toTeam, before.toTeam), { timeout: 20_000 }).toBe(1);
  await expect.poll(() => since(toMember, before.toMember), { timeout: 20_000 }).toBe(1);
  expect((await figure(desk, said)).sum - saidBefore).toBeGreaterThanOrEqual(2);
  // Two gateways hold one shard each; one that is late takes its own when the other has given it back.
  for (const shard of [0, 1]) {
    const connected = () => figure(desk, `frontdesk_gateway_connected{shard="${shard}"}`);
    await expect.poll(connected, { timeout: 20_000 }).toEqual({ sum: 1, shownBy: 1 });
  }
  expect(await figure(desk, "frontdesk_database_up")).toEqual({ sum: 5, shownBy: 5 });
});

testOnServers("while Redis is away each process says so, and is ready all the same", async () => {
  await using gate = await openGate(REDIS);
  const several = { here: "worker", beside: ["gateway"] };
  await using desk = await openDesk({ several, config: { http: HERE, redis: { url: gate.url } } });
  const up = () => figure(desk, "frontdesk_redis_up");
  expect(await up()).toEqual({ sum: 2, shownBy: 2 });
  await gate.close();
  await expect.poll(up, { timeout: 20_000 }).toEqual({ sum: 0, shownBy: 2 });
  expect((await ofAll(desk, "/readyz")).map(({ status }) => status)).toEqual([200, 200]);
  await gate.open();
  await expect.poll(up, { timeout: 20_000 }).toEqual({ sum: 2, shownBy: 2 });
});

testOnServers("a message is one trace, from the gateway that heard it to the worker that says it", async () => {
  await using collector = await openCollector();
  const { endpoint } = collector;
  await using desk = await openDesk({ several: true, config: { traces: { endpoint } } });
  const { dm, thread } = await openByDm(desk);
  desk.as(desk.ada).write(dm, "a word of hers");
  desk.as(desk.ben).write(desk.general.id, "chatter of others");
  await desk.settled();
  expect(texts(desk, desk.mel, thread).join()).toContain("a word of hers");
  await desk.later(10_000);
  const relays = (): (readonly Told[])[] =>
    collector
      .spans()
      .filter(({ name }) => name === "event MESSAGE_CREATE")
      .map((event) => collector.spans().filter(({ traceId }) => traceId === event.traceId))
      .filter((trace) => trace.some(({ name }) => name === "effect say"));
  // The first words, which a card answers, and these.
  await expect.poll(() => relays(), { timeout: 30_000 }).toHaveLength(2);
  for (const trace of relays()) {
    const one = (name: string) => trace.find((span) => span.name === name);
    expect(one("handle MESSAGE_CREATE")?.parentSpanId).toBe(one("event MESSAGE_CREATE")?.spanId);
    expect(one("hear message")?.parentSpanId).toBe(one("handle MESSAGE_CREATE")?.spanId);
    expect(one("POST /channels/:id/messages")?.parentSpanId).toBe(one("effect say")?.spanId);
    const known = new Set(trace.map(({ spanId }) => spanId));
    for (const { parentSpanId } of trace) if (parentSpanId) expect(known).toContain(parentSpanId);
  }
  const told = collector.bodies.join();
  expect(told).not.toMatch(/a word of hers|chatter of others/);
});
