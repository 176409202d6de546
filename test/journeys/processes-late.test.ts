import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { expect } from "vitest";
import { seconds } from "#kernel/types.ts";
import { type Desk, openDesk } from "#test/support/desk.ts";
import { testOnServers } from "#test/support/on-servers.ts";
import { openByDm, texts } from "#test/support/scenes.ts";
import type { DeskProcess } from "#test/support/several.ts";

/** One worker, and the gateway in the process of the test. */
const CREW = { here: "gateway", beside: ["worker"] };

function theWorker(desk: Desk): DeskProcess {
  const worker = desk.processes.pop();
  if (!worker) throw new Error("there is no worker");
  return worker;
}

/** What people read, with time going by meanwhile. */
const reads = (desk: Desk, reader: { id: string }, channelId: string) => async () => {
  await desk.later(seconds(4));
  return texts(desk, reader, channelId).join("\n");
};

/** Holds the ticket's row until it is let go; `waiting` resolves when somebody wants to write it. */
async function holdTicket(desk: Desk) {
  const over = Promise.withResolvers<void>();
  const wanted = Promise.withResolvers<void>();
  const waiting = sql`select 1 from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))`;
  const held = desk.app().app.write(async (tx) => {
    await tx
      .updateTable("ticket")
      .set((eb) => ({ version: eb.ref("version") }))
      .execute();
    while ((await waiting.execute(tx)).rows.length === 0) await sleep(20);
    wanted.resolve();
    await over.promise;
  });
  held.catch(wanted.reject);
  const letGo = async () => {
    over.resolve();
    await held;
  };
  return { waiting: wanted.promise, letGo, [Symbol.asyncDispose]: letGo };
}

testOnServers(
  "no worker is there: people are answered in time, and what is to be said is said once one is",
  async () => {
    await using desk = await openDesk({ several: CREW });
    const { ada, mel } = desk;
    const { dm, thread } = await openByDm(desk);
    await theWorker(desk).kill();

    // It waits for the end of what it says.
    const outcome = await desk.as(mel).run("/reply", { message: "The map is back" }, { in: thread });
    expect(outcome.outcome).toBe("deferred");
    desk.as(ada).write(dm, "Is it?");
    expect(texts(desk, ada, dm).join()).not.toContain("The map is back");

    await desk.add("worker");
    await expect.poll(reads(desk, ada, dm), { timeout: 90_000 }).toContain("The map is back");
    await expect.poll(reads(desk, mel, thread), { timeout: 90_000 }).toContain("Is it?");
    expect(texts(desk, ada, dm).filter((text) => text.includes("The map is back"))).toHaveLength(1);
    expect(texts(desk, mel, thread).filter((text) => text.includes("Is it?"))).toHaveLength(1);
  },
);

for (const end of ["goes on", "dies"] as const) {
  testOnServers(
    `a worker stands still in the middle of a command and ${end}: the person is told to wait, and it is done once`,
    async () => {
      await using desk = await openDesk({ several: CREW });
      const { mel } = desk;
      const { thread } = await openByDm(desk);
      await using ticket = await holdTicket(desk);
      const worker = theWorker(desk);
      try {
        const told = desk.as(mel).run("/ticket claim", {}, { in: thread });
        await ticket.waiting;
        process.kill(worker.pid, "SIGSTOP");
        expect((await told).outcome).toBe("deferred");
      } finally {
        if (end === "dies") await worker.kill();
        else process.kill(worker.pid, "SIGCONT");
      }
      await ticket.letGo();
      if (end === "dies") await desk.add("worker");
      else desk.processes.push(worker);
      const claimed = () => texts(desk, mel, thread).filter((text) => text.includes("claimed this")).length;
      const waits = () => desk.reads(mel, thread).filter(({ text }) => text === "").length;
      const both = async () => {
        await desk.later(seconds(4));
        return [claimed(), waits()];
      };
      await expect.poll(both, { timeout: 120_000 }).toEqual([1, 0]);
    },
  );
}
