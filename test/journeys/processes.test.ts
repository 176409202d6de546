import { expect, test } from "vitest";
import { configSchema } from "#kernel/config.ts";
import { seconds } from "#kernel/types.ts";
import { type Desk, openDesk } from "#test/support/desk.ts";
import { openGate } from "#test/support/gate.ts";
import { testOnServers } from "#test/support/on-servers.ts";
import { REDIS } from "#test/support/redis.ts";
import { openByDm, openByPanel, texts } from "#test/support/scenes.ts";
import type { DeskProcess } from "#test/support/several.ts";
import { silentLog } from "#test/support/silent-log.ts";
import { startApp } from "../../src/app.ts";
import { startRoles } from "../../src/roles.ts";

/** The numbered words of one side as they stand on the other, in the order in which they stand there. */
const arrived = (desk: Desk, reader: { id: string }, channelId: string, words: RegExp) =>
  texts(desk, reader, channelId)
    .filter((text) => !text.startsWith("✅"))
    .flatMap((text) => text.match(words) ?? []);

async function talk(desk: Desk, { dm, thread }: { dm: string; thread: string }, from: number, count: number) {
  for (let n = from; n < from + count; n += 1) {
    desk.as(desk.ada).write(dm, `ada-${n}`);
    desk.as(desk.mel).write(thread, `+mel-${n}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const numbered = (who: string, count: number) => Array.from({ length: count }, (_, n) => `${who}-${n}`);

async function kill(desk: Desk, one: DeskProcess): Promise<void> {
  desk.processes.splice(desk.processes.indexOf(one), 1);
  await one.kill();
}

const of = (desk: Desk, roles: string) => desk.processes.filter((one) => one.roles === roles);

for (const database of ["postgres", "mariadb"] as const)
  testOnServers(
    `a gateway and a worker are killed, others replaced in order, on ${database}: nothing is lost or said twice, and each side's order holds`,
    async () => {
      await using desk = await openDesk({ several: true, database });
      const place = await openByDm(desk);
      await talk(desk, place, 0, 5);
      const [gateway, otherGateway] = of(desk, "gateway");
      const [worker, otherWorker] = of(desk, "worker");
      if (!gateway || !otherGateway || !worker || !otherWorker) throw new Error("a process is missing");
      await kill(desk, worker);
      await talk(desk, place, 5, 5);
      await kill(desk, gateway);
      await talk(desk, place, 10, 5);
      // What the dead had is the others' after a while.
      await desk.later(seconds(16));
      await desk.later(seconds(6));
      await desk.add("gateway");
      for (const one of [otherWorker, otherGateway]) {
        desk.processes.splice(desk.processes.indexOf(one), 1);
        await one.stop();
      }
      await desk.add("worker");
      await talk(desk, place, 15, 5);
      const all = async () => {
        await desk.later(seconds(6));
        return [arrived(desk, desk.mel, place.thread, /ada-\d+/g), arrived(desk, desk.ada, place.dm, /mel-\d+/g)];
      };
      await expect.poll(all, { timeout: 90_000 }).toEqual([numbered("ada", 20), numbered("mel", 20)]);

      // A ticket of a server, by the other shard, begins as ever.
      expect(await openByPanel(desk, desk.ada)).not.toBe("");
    },
    database,
  );

testOnServers("Redis goes away and comes back: what is said and pressed meanwhile arrives", async () => {
  await using gate = await openGate(REDIS);
  await using desk = await openDesk({ several: true, config: { redis: { url: gate.url } } });
  const { dm, thread } = await openByDm(desk);
  await gate.close();
  desk.as(desk.ada).write(dm, "without Redis");
  desk.as(desk.mel).write(thread, "+not lost");
  const both = async () => {
    await desk.later(seconds(6));
    return [texts(desk, desk.mel, thread).join(" "), texts(desk, desk.ada, dm).join(" ")];
  };
  const there = [expect.stringContaining("without Redis"), expect.stringContaining("not lost")];
  await expect.poll(both, { timeout: 60_000 }).toEqual(there);
  expect(desk.logged.join("")).toContain("Redis is away");

  await gate.open();
  const together = async () => {
    await desk.later(seconds(4));
    return desk.logged.filter((line) => line.includes("paced together again")).length;
  };
  await expect.poll(together, { timeout: 60_000 }).toBeGreaterThan(0);
  desk.as(desk.ada).write(dm, "with Redis");
  await expect.poll(async () => (await both())[0], { timeout: 60_000 }).toContain("with Redis");
});

testOnServers("a process alone refuses a database that several share", async () => {
  await using desk = await openDesk({ several: true });
  const { config } = desk.app().app;
  const { roles: _, ...alone } = config;
  await expect(startApp(configSchema.parse(alone), silentLog)).rejects.toThrow(/processes share this database/);
});

test("what several processes lack is said before anything is opened", async () => {
  const given = { discord: { token: "t" }, database: { url: "postgres://127.0.0.1/frontdesk" }, redis: { url: REDIS } };
  const start = (changed: object) =>
    startRoles(configSchema.parse({ ...given, roles: "worker", ...changed }), silentLog);
  await expect(start({ roles: "gateway,web" })).rejects.toThrow("there are no web pages yet");
  await expect(start({ roles: "gatway" })).rejects.toThrow("“gatway” is no role");
  await expect(start({ redis: {} })).rejects.toThrow("Set REDIS_URL");
  await expect(start({ database: {} })).rejects.toThrow("SQLite belongs to one process");
});
