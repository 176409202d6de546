import { expect, test } from "vitest";
import { addChannel, createBox, Intent } from "../src/index.ts";
import { GatewayClient } from "./support/gateway-client.ts";
import { harbour } from "./support/harbour.ts";

test.for([
  ["a wrong token", { token: "nonsense" }, 4004],
  ["an unknown intent bit", { intents: 1 << 27 }, 4013],
  ["negative intents", { intents: -1 }, 4013],
  ["an intent the portal does not grant", { intents: Intent.GUILDS | Intent.MESSAGE_CONTENT }, 4014],
  ["a shard beyond the count", { shard: [2, 2] }, 4010],
  ["no properties", { properties: undefined }, 4002],
] as const)("IDENTIFY with %s closes with %3$s", async ([, more, code]) => {
  await using h = await harbour({ privilegedIntents: Intent.GUILD_MEMBERS });
  const client = new GatewayClient(h.box);
  await client.frame((frame) => frame.op === 10);
  client.identify(h.application.token, Intent.GUILDS, more);
  expect(await client.closing()).toBe(code);
});

test("frames out of place close the socket with their code", async () => {
  await using h = await harbour();
  const first = async (send: (client: GatewayClient) => void): Promise<number> => {
    const client = new GatewayClient(h.box);
    await client.frame((frame) => frame.op === 10);
    send(client);
    return client.closing();
  };
  expect(await first((client) => client.send(3, { status: "online" }))).toBe(4003);
  expect(await first((client) => client.send(77, null))).toBe(4001);
  expect(await first((client) => client.socket.send("{"))).toBe(4002);
  expect(await first((client) => client.send(1, "x".repeat(4_100)))).toBe(4002);
  expect(await new GatewayClient(h.box, "v=6&encoding=json").closing()).toBe(4012);
  const twice = await GatewayClient.ready(h.box, h.application.token, 1);
  twice.identify(h.application.token, 1);
  expect(await twice.closing()).toBe(4005);
  const flood = await GatewayClient.ready(h.box, h.application.token, 1);
  for (let sent = 0; sent < 121; sent++) flood.send(1, null);
  expect(await flood.closing()).toBe(4008);
});

test("heartbeats are answered; without them, or when the box is silent, the socket ends", async () => {
  await using h = await harbour({ heartbeatInterval: 400 });
  const client = await GatewayClient.ready(h.box, h.application.token, 1);
  client.send(1, 2);
  expect(await client.frame((frame) => frame.op === 11)).toMatchObject({ op: 11, d: null });
  h.box.faults.gateway.silence();
  client.send(1, 2);
  client.send(1, 2);
  expect(await client.closing()).toBe(4009);
  expect(client.frames.filter((frame) => frame.op === 11)).toHaveLength(1);
});

test("a session that lost its socket gets what it missed, in order, and then RESUMED", async () => {
  await using h = await harbour();
  const client = await GatewayClient.ready(h.box, h.application.token, Intent.GUILDS);
  const { session_id } = await client.event("READY");
  await h.box.settled();
  const { sequence } = client;
  h.box.faults.gateway.cut();
  await client.closing();
  const names = ["one", "two", "three"];
  for (const name of names) addChannel(h.box.world, h.guild.id, { name });
  const again = new GatewayClient(h.box);
  await again.frame((frame) => frame.op === 10);
  again.send(6, { token: h.application.token, session_id, seq: sequence });
  await again.event("RESUMED");
  expect(again.events("CHANNEL_CREATE").map((channel) => channel.name)).toEqual(names);
  expect(again.frames.slice(1).map((frame) => frame.s)).toEqual([1, 2, 3, 4].map((step) => sequence + step));
  addChannel(h.box.world, h.guild.id, { name: "four" });
  await again.frame((frame) => frame.d?.name === "four");
});

test("a session is gone after a clean close, after its time, and for another application", async () => {
  await using h = await harbour();
  const resume = async (session_id: string): Promise<unknown> => {
    const client = new GatewayClient(h.box);
    await client.frame((frame) => frame.op === 10);
    client.send(6, { token: h.application.token, session_id, seq: 1 });
    const answered = await client.frame((frame) => frame.op === 9 || frame.t === "RESUMED");
    return answered.op === 9 ? answered.d : answered.t;
  };
  const clean = await GatewayClient.ready(h.box, h.application.token, 1);
  clean.socket.close(1000);
  await clean.closing();
  await h.box.settled();
  expect(await resume(clean.events("READY")[0].session_id)).toBe(false);

  const late = await GatewayClient.ready(h.box, h.application.token, 1);
  h.box.faults.gateway.cut();
  await late.closing();
  await h.box.settled();
  h.box.clock.advance(4 * 60_000);
  expect(await resume(late.events("READY")[0].session_id)).toBe("RESUMED");
  h.box.faults.gateway.cut();
  await h.box.settled();
  h.box.clock.advance(6 * 60_000);
  expect(await resume(late.events("READY")[0].session_id)).toBe(false);

  const ahead = new GatewayClient(h.box);
  const living = await GatewayClient.ready(h.box, h.application.token, 1);
  ahead.send(6, { token: h.application.token, session_id: living.events("READY")[0].session_id, seq: 999 });
  expect(await ahead.closing()).toBe(4007);
});

test("a client that missed too much has to start anew", async () => {
  await using h = await harbour();
  const client = await GatewayClient.ready(h.box, h.application.token, Intent.GUILDS);
  h.box.faults.gateway.cut();
  await client.closing();
  await h.box.settled();
  for (let count = 0; count < 6_100; count++) {
    h.box.world.emit({ t: "GUILD_UPDATE", guildId: h.guild.id, intent: Intent.GUILDS, d: { id: h.guild.id } });
  }
  const again = new GatewayClient(h.box);
  await again.frame((frame) => frame.op === 10);
  again.send(6, { token: h.application.token, session_id: client.events("READY")[0].session_id, seq: client.sequence });
  expect(await again.frame((frame) => frame.op === 9)).toMatchObject({ d: false });
  again.identify(h.application.token, Intent.GUILDS);
  await again.event("READY");
});

test("op 7 and op 9 come when they are ordered", async () => {
  await using h = await harbour();
  const client = await GatewayClient.ready(h.box, h.application.token, 1);
  h.box.faults.gateway.reconnect();
  await client.frame((frame) => frame.op === 7);
  h.box.faults.gateway.invalidSession({ resumable: true });
  expect(await client.frame((frame) => frame.op === 9)).toMatchObject({ d: true });
  client.send(6, {
    token: h.application.token,
    session_id: client.events("READY")[0].session_id,
    seq: client.sequence,
  });
  await client.event("RESUMED");
});

test("a frozen socket stays open and says nothing; what it did not say is told to whoever resumes", async () => {
  await using h = await harbour();
  const client = await GatewayClient.ready(h.box, h.application.token, Intent.GUILDS);
  const { session_id } = await client.event("READY");
  await h.box.settled();
  const { sequence } = client;
  const frames = client.frames.length;
  h.box.faults.gateway.freeze();
  addChannel(h.box.world, h.guild.id, { name: "unheard" });
  client.send(1, sequence);
  await h.box.settled();
  expect(client.frames).toHaveLength(frames);
  expect(client.closed).toBeUndefined();
  const again = new GatewayClient(h.box);
  await again.frame((frame) => frame.op === 10);
  again.send(6, { token: h.application.token, session_id, seq: sequence });
  await again.event("RESUMED");
  expect(again.events("CHANNEL_CREATE").map(({ name }) => name)).toEqual(["unheard"]);
});

test("session starts are counted; a second one within five seconds has to wait", async () => {
  await using h = await harbour({ limits: "discord" });
  await GatewayClient.ready(h.box, h.application.token, 1);
  const second = new GatewayClient(h.box);
  await second.frame((frame) => frame.op === 10);
  second.identify(h.application.token, 1);
  expect(await second.frame((frame) => frame.op === 9)).toMatchObject({ d: false });
  h.box.clock.advance(5_000);
  second.identify(h.application.token, 1);
  await second.event("READY");
  const info = await h.call("GET", "/gateway/bot");
  expect(info.body).toMatchObject({
    url: h.box.gateway,
    shards: 1,
    session_start_limit: { total: 1_000, remaining: 998, max_concurrency: 1 },
  });
});

test("shards of two buckets may start their sessions at once, those of one bucket may not", async () => {
  await using h = await harbour({ limits: "discord", maxConcurrency: 2 });
  const ask = async (shard: number) => {
    const client = new GatewayClient(h.box);
    await client.frame((frame) => frame.op === 10);
    client.identify(h.application.token, 1, { shard: [shard, 4] });
    await client.frame(({ op, t }) => op === 9 || t === "READY");
  };
  for (const shard of [0, 1, 2]) await ask(shard);
  h.box.clock.advance(5_000);
  for (const shard of [2, 3]) await ask(shard);
  expect(h.box.identifies.map(({ shard, end }) => `${shard} ${end}`)).toEqual([
    "0 ok",
    "1 ok",
    "2 wait",
    "2 ok",
    "3 ok",
  ]);
  const info = await h.call("GET", "/gateway/bot");
  expect(info.body).toMatchObject({ session_start_limit: { remaining: 996, max_concurrency: 2 } });
});

test("an exported world goes on in another box: sessions, sequence, what was missed", async () => {
  await using h = await harbour();
  const client = await GatewayClient.ready(h.box, h.application.token, Intent.GUILDS);
  await h.box.settled();
  const seen = client.sequence;
  h.box.faults.gateway.cut();
  await client.closing();
  await h.box.settled();
  const missed = addChannel(h.box.world, h.guild.id, { name: "missed" });
  const snapshot = JSON.parse(JSON.stringify(h.box.export()));
  await using other = await createBox({ world: snapshot }).then((box) => ({
    box,
    [Symbol.asyncDispose]: () => box.close(),
  }));
  const again = new GatewayClient(other.box);
  await again.frame((frame) => frame.op === 10);
  again.send(6, { token: h.application.token, session_id: client.events("READY")[0].session_id, seq: seen });
  await again.event("RESUMED");
  expect(again.events("CHANNEL_CREATE")).toMatchObject([{ id: missed.id }]);
  expect(other.box.export().channels).toEqual(h.box.export().channels);
  expect(BigInt(other.box.world.ids.next()) > BigInt(missed.id)).toBe(true);
});
