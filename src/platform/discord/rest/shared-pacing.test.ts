import { randomBytes } from "node:crypto";
import { RateLimitError } from "@discordjs/rest";
import { expect, test } from "vitest";
import { systemClock } from "#kernel/clock.ts";
import { minutes } from "#kernel/types.ts";
import { type Link, openLink } from "#platform/processes/link.ts";
import { testOnRedis } from "#test/support/redis.ts";
import { silentLog } from "#test/support/silent-log.ts";
import { stillClock } from "#test/support/still-clock.ts";
import { createSharedPacing, type Pacing } from "./shared-pacing.ts";

const ADDRESS = "https://discord.com/api/v10";

async function pacersOf(url: string, count: number): Promise<{ pacings: Pacing[]; links: Link[]; close(): void }> {
  const prefix = `frontdesk-test:${randomBytes(6).toString("hex")}`;
  const links: Link[] = [];
  for (let n = 0; n < count; n += 1) links.push(await openLink({ url, prefix, log: silentLog }));
  const pacings = links.map((link, n) =>
    createSharedPacing({ link, clock: systemClock, log: silentLog, processId: `p${n}`, sharers: async () => count }),
  );
  const close = () => {
    for (const link of links) link.close();
  };
  return { pacings, links, close };
}

const answer = (headers: Record<string, string>) =>
  ({ status: 200, headers: new Headers(headers) }) as unknown as Awaited<ReturnType<Parameters<Pacing["paced"]>[0]>>;

testOnRedis("fifty calls are under way at most, whoever makes them", async (url) => {
  const { pacings, close } = await pacersOf(url, 3);
  const granted: (() => void)[] = [];
  const asked = Array.from({ length: 60 }, (_, n) =>
    pacings[n % 3]?.pacer.token("lane").then((release) => granted.push(release)),
  );
  await expect.poll(() => granted.length).toBe(50);
  // Nothing more is granted as long as nobody answers: asked again and again meanwhile.
  await systemClock.sleep(300);
  expect(granted).toHaveLength(50);
  expect(pacings.reduce((sum, { pacer }) => sum + pacer.waiting, 0)).toBe(10);

  const answered = performance.now();
  for (const release of granted.splice(0, 10)) release();
  await Promise.all(asked);
  expect(performance.now() - answered).toBeGreaterThan(1_000);
  close();
});

testOnRedis("a global limit that one process meets stops all, and what comes first waits least", async (url) => {
  const { pacings, links, close } = await pacersOf(url, 2);
  const [one, other] = pacings;
  const begun = performance.now();
  one?.pacer.pause(1_500);
  // What one connection asks for is done in order: now all know of it.
  await links[0]?.client.ping();
  const order: string[] = [];
  await Promise.all(
    (["catch-up", "read", "answer", "lane"] as const).map((priority) =>
      other?.pacer.token(priority).then(() => order.push(priority)),
    ),
  );
  expect(performance.now() - begun).toBeGreaterThan(1_450);
  expect(order).toEqual(["answer", "lane", "read", "catch-up"]);
  close();
});

testOnRedis("a bucket that one process spent is spent for the other, which makes no call", async (url) => {
  const { pacings, close } = await pacersOf(url, 2);
  const calls: string[] = [];
  const make = (left: string) => async (address: string) => {
    calls.push(address);
    return answer({ "X-RateLimit-Remaining": left, "X-RateLimit-Reset-After": "60" });
  };
  const post = { method: "POST" };
  const url1 = `${ADDRESS}/channels/11111111111111111/messages`;
  await pacings[0]?.paced(make("0"))(url1, post);
  await expect
    .poll(() =>
      pacings[1]
        ?.paced(make("0"))(url1, post)
        .then(
          () => "called",
          (error: unknown) => error,
        ),
    )
    .toBeInstanceOf(RateLimitError);
  const before = calls.length;
  await expect(pacings[1]?.paced(make("4"))(url1, post)).rejects.toMatchObject({ global: false });
  expect(calls).toHaveLength(before);
  await pacings[1]?.paced(make("4"))(`${ADDRESS}/channels/22222222222222222/messages`, post);
  await pacings[1]?.paced(make("4"))(url1, { method: "GET" });
  expect(calls).toHaveLength(before + 2);
  close();
});

testOnRedis("what Discord counts against us is counted together", async (url) => {
  const { pacings, close } = await pacersOf(url, 2);
  for (const { invalidRequests } of pacings) invalidRequests.note(403, new Headers());
  pacings[1]?.invalidRequests.note(429, new Headers({ "X-RateLimit-Scope": "shared" }));
  await expect.poll(() => Math.max(...pacings.map(({ invalidRequests }) => invalidRequests.count))).toBe(2);
  close();
});

/** One process whose Redis is not there, at a clock that stands still. */
async function pacingWithout(sharers: () => Promise<number>) {
  const link = await openLink({ url: "redis://127.0.0.1:1", prefix: "frontdesk-test", log: silentLog });
  const clock = stillClock();
  const pacing = createSharedPacing({ link, clock, log: silentLog, processId: "p", sharers });
  return { ...pacing, clock, [Symbol.dispose]: () => link.close() };
}

test("who begins or ends while Redis is away changes the share of the others", async () => {
  let count = 1;
  using one = await pacingWithout(async () => count);
  const { pacer, clock } = one;
  const freeLater = (ms: number): number => {
    clock.advance(ms);
    return pacer.free;
  };
  const passed = (ms: number, free: number) => expect.poll(() => freeLater(ms), { timeout: 10_000 }).toBe(free);
  const first = pacer.token("lane");
  await passed(200, 49);
  count = 5;
  await passed(200, 9);
  (await first)();
  await passed(200, 10);
  count = 2;
  await passed(200, 25);
});

test("what Discord counts against us is forgotten after ten minutes, also without Redis", async () => {
  using one = await pacingWithout(async () => 1);
  one.invalidRequests.note(403, new Headers());
  one.clock.advance(minutes(9));
  one.invalidRequests.note(401, new Headers());
  expect(one.invalidRequests.count).toBe(2);
  one.clock.advance(minutes(1));
  expect(one.invalidRequests.count).toBe(0);
});

testOnRedis("… and so with it, where nothing is refused any more", async (url) => {
  const link = await openLink({ url, prefix: `frontdesk-test:${randomBytes(6).toString("hex")}`, log: silentLog });
  const clock = stillClock();
  const { invalidRequests } = createSharedPacing({
    link,
    clock,
    log: silentLog,
    processId: "p",
    sharers: async () => 1,
  });
  invalidRequests.note(403, new Headers());
  await link.client.ping();
  expect(invalidRequests.count).toBe(1);
  clock.advance(minutes(10));
  expect(invalidRequests.count).toBe(0);
  link.close();
});

testOnRedis(
  "without Redis each process keeps its share, one second later, and they come together again",
  async (url) => {
    const { pacings, links, close } = await pacersOf(url, 5);
    const [first] = pacings;
    let granted = 0;
    const ask = () => void first?.pacer.token("lane").then(() => (granted += 1));
    for (const link of links) link.client.disconnect();
    const begun = performance.now();
    for (let n = 0; n < 30; n += 1) ask();
    await expect.poll(() => granted, { timeout: 5_000 }).toBe(10);
    expect(performance.now() - begun).toBeGreaterThan(1_000);

    await links[0]?.client.connect();
    await expect.poll(() => granted, { timeout: 8_000 }).toBe(10);
    ask();
    close();
  },
);
