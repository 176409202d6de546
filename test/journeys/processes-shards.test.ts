import { expect } from "vitest";
import { minutes, seconds } from "#kernel/types.ts";
import { findRoomByChannel, saveBehind } from "#platform/delivery/room-store.ts";
import { openDesk } from "#test/support/desk.ts";
import { testOnServers } from "#test/support/on-servers.ts";
import { openByDm, openByPanel, texts } from "#test/support/scenes.ts";

const CREW = { here: "worker", beside: ["gateway", "gateway", "worker"] };

testOnServers(
  "four shards begin by twos, each bucket in its turn; the shards of a dead gateway are resumed",
  async () => {
    await using desk = await openDesk({
      several: CREW,
      box: { limits: "discord", maxConcurrency: 2 },
      config: { discord: { shards: 4 } },
    });
    const { identifies } = desk.box;
    expect(identifies.map(({ shard }) => shard).toSorted()).toEqual([0, 1, 2, 3]);
    expect(identifies.map(({ end }) => end)).toEqual(["ok", "ok", "ok", "ok"]);
    const at = (shard: number) => identifies.find((one) => one.shard === shard)?.at ?? 0;
    // Both buckets began before one of them was over.
    expect(Math.max(at(0), at(1))).toBeLessThan(Math.min(at(2), at(3)));
    for (const bucket of [0, 1]) expect(at(bucket + 2) - at(bucket)).toBeGreaterThanOrEqual(seconds(5));

    const { dm, thread } = await openByDm(desk);
    expect(await openByPanel(desk)).not.toBe("");
    const [gateway] = desk.processes.filter(({ roles }) => roles === "gateway");
    if (!gateway) throw new Error("no gateway");
    desk.processes.splice(desk.processes.indexOf(gateway), 1);
    await gateway.kill();
    desk.as(desk.ada).write(dm, "Is anybody there?");
    desk.as(desk.mel).write(thread, "+All of us");
    const both = async () => {
      await desk.later(seconds(4));
      return [texts(desk, desk.mel, thread).join(), texts(desk, desk.ada, dm).join()];
    };
    await expect
      .poll(both, { timeout: 90_000 })
      .toEqual([expect.stringContaining("Is anybody there?"), expect.stringContaining("All of us")]);
    expect(identifies).toHaveLength(4);
  },
);

testOnServers(
  "what Discord's gateway refuses is told to the host, asked for once, and nothing is read beside it",
  async () => {
    await using desk = await openDesk({
      several: { here: "gateway,worker", beside: [] },
      config: { discord: { shards: 1 } },
    });
    const { thread } = await openByDm(desk);
    await desk.stop();
    desk.application.privileged_intents = 0;
    // Its session is over by then.
    desk.box.clock.advance(minutes(10));
    await desk.start();
    const { refused, app } = desk.app();
    const told = refused.catch((error: Error) => error.message);
    expect(await Promise.race([told, desk.later(seconds(10))])).toContain("Privileged Gateway Intents");

    const { identifies } = desk.box;
    const before = identifies.length;
    await app.write((tx) => saveBehind(tx, thread, 1));
    for (let looks = 0; looks < 4; looks += 1) await desk.later(seconds(30));
    expect(identifies).toHaveLength(before);
    expect(await findRoomByChannel(app.db, thread)).toMatchObject({ behind: 1 });
  },
);
