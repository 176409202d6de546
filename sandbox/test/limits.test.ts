import { REST } from "@discordjs/rest";
import { expect, test } from "vitest";
import { addChannel } from "../src/index.ts";
import { createMessage } from "../src/world/messages.ts";
import { callApi, harbour } from "./support/harbour.ts";

const MINUTE = 60_000;

test("every answer tells its bucket; the one too many has to wait", async () => {
  const rateLimits = { "POST /channels/:channel/typing": { requests: 5, per: MINUTE } };
  await using h = await harbour({ limits: "discord", rateLimits });
  const path = `/channels/${h.general.id}/typing`;
  const calls = [];
  for (let count = 0; count < 6; count++) calls.push(await h.call("POST", path));
  expect(calls.map((call) => call.status)).toEqual([204, 204, 204, 204, 204, 429]);
  expect(calls.map((call) => call.headers.get("x-ratelimit-remaining"))).toEqual(["4", "3", "2", "1", "0", "0"]);
  const refused = calls[5];
  expect(refused?.body).toMatchObject({ message: "You are being rate limited.", global: false });
  expect(refused?.body.retry_after).toBeGreaterThan(30);
  expect(refused?.headers.get("x-ratelimit-scope")).toBe("user");
  expect(Number(refused?.headers.get("retry-after"))).toBe(Math.ceil(refused?.body.retry_after));
  expect(refused?.headers.get("x-ratelimit-bucket")).toBe(calls[0]?.headers.get("x-ratelimit-bucket"));
  const elsewhere = addChannel(h.box.world, h.guild.id);
  expect((await h.call("POST", `/channels/${elsewhere.id}/typing`)).status).toBe(204);
  h.box.clock.advance(MINUTE);
  expect((await h.call("POST", path)).status).toBe(204);
});

test("the global limit holds over all routes, but for those that do not count", async () => {
  await using h = await harbour({ limits: "discord", rateLimits: { global: { requests: 3, per: MINUTE } } });
  const calls = [];
  for (const path of ["/users/@me", `/guilds/${h.guild.id}`, "/gateway/bot", "/users/@me/guilds"]) {
    calls.push(await h.call("GET", path));
  }
  expect(calls.map((call) => call.status)).toEqual([200, 200, 200, 429]);
  const refused = calls[3];
  expect(refused?.body.global).toBe(true);
  expect(refused?.headers.get("x-ratelimit-global")).toBe("true");
  expect(refused?.headers.get("x-ratelimit-scope")).toBe("global");
  expect(refused?.headers.get("x-ratelimit-bucket")).toBeNull();
  const exempt = await h.call("POST", "/interactions/1/none/callback", { type: 1 });
  expect(exempt).toMatchObject({ status: 404, body: { code: 10062 } });
});

test("a channel is renamed twice in ten minutes, other changes go on", async () => {
  await using h = await harbour({ limits: "discord" });
  const patch = (body: object) => h.call("PATCH", `/channels/${h.general.id}`, body);
  expect((await patch({ name: "a" })).status).toBe(200);
  expect((await patch({ topic: "b" })).status).toBe(200);
  const third = await patch({ name: "c" });
  expect(third.status).toBe(429);
  expect(third.body.retry_after).toBeGreaterThan(590);
  expect((await patch({ nsfw: true })).status).toBe(200);
  h.box.clock.advance(600_000);
  expect((await patch({ name: "c" })).status).toBe(200);
});

test("@discordjs/rest, told of the limits, never runs into one", async () => {
  await using h = await harbour({ limits: "discord" });
  const rest = new REST({ api: h.box.api }).setToken(h.application.token);
  const route = `/channels/${h.general.id}/messages` as const;
  await Promise.all(Array.from({ length: 7 }, (_, index) => rest.post(route, { body: { content: `${index}` } })));
  expect(h.box.world.messages.get(h.general.id)?.map((message) => message.content)).toEqual([..."0123456"]);
  expect(h.box.requests.of("POST", "/channels/:channel/messages").map((call) => call.status)).toEqual(
    Array(7).fill(200),
  );
});

test("threads of one parent share a limit that a box can set", async () => {
  await using h = await harbour({
    limits: "discord",
    rateLimits: { "POST /channels/:channel/threads": { requests: 1, per: 250_000, scope: "shared" } },
  });
  const make = () => h.call("POST", `/channels/${h.general.id}/threads`, { name: "x", type: 12 });
  expect((await make()).status).toBe(201);
  const refused = await make();
  expect(refused.headers.get("x-ratelimit-scope")).toBe("shared");
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(200);
  expect(h.box.limits.invalid).toBe(0);
});

test("refused calls are counted as Discord counts them, for ten minutes", async () => {
  await using h = await harbour();
  expect((await callApi(h.box, "wrong", "GET", "/users/@me")).body).toEqual({ message: "401: Unauthorized", code: 0 });
  expect((await h.call("GET", "/guilds/1")).status).toBe(404);
  h.botRole.permissions = "0";
  expect((await h.call("DELETE", `/channels/${h.general.id}`)).status).toBe(403);
  expect(h.box.limits.invalid).toBe(2);
  h.box.clock.advance(600_001);
  expect(h.box.limits.invalid).toBe(0);
});

test("with limits off there is always room, and nothing is said of limits", async () => {
  await using h = await harbour();
  for (let count = 0; count < 20; count++) {
    const call = await h.call("POST", `/channels/${h.general.id}/typing`);
    expect(call.status).toBe(204);
    expect([...call.headers.keys()].filter((name) => name.startsWith("x-ratelimit"))).toEqual([]);
  }
});

test("faults strike the calls they match, as often as told, before or after the deed", async () => {
  await using h = await harbour();
  const path = `/channels/${h.general.id}/messages`;
  const send = (content: string) => h.call("POST", path, { content });
  const said = () => (h.box.world.messages.get(h.general.id) ?? []).map((message) => message.content);
  const { faults } = h.box;
  const before = faults.rest({ match: { method: "POST", path }, do: { kind: "drop-before" } });
  await expect(send("lost")).rejects.toThrow("fetch failed");
  expect(before.used).toBe(1);
  faults.rest({ match: { path: /messages$/ }, do: { kind: "drop-after" } });
  await expect(send("silent")).rejects.toThrow("fetch failed");
  expect(said()).toEqual(["silent"]);
  faults.rest({ match: { method: "POST", nth: 2 }, do: { kind: "5xx-after", status: 500 } });
  expect((await send("one")).status).toBe(200);
  expect((await send("two")).status).toBe(500);
  expect(said()).toEqual(["silent", "one", "two"]);
  faults.rest({ do: { kind: "5xx-before" }, times: 2 });
  expect((await send("three")).status).toBe(503);
  expect((await send("three")).status).toBe(503);
  faults.rest({ do: { kind: "429", retryAfter: 7, scope: "shared" } });
  const limited = await send("four");
  expect(limited).toMatchObject({ status: 429, body: { retry_after: 7 } });
  expect(limited.headers.get("x-ratelimit-scope")).toBe("shared");
  faults.rest({ match: { method: "POST" }, do: { kind: "refuse", code: 40003 } });
  expect(await send("four")).toMatchObject({ status: 403, body: { code: 40003 } });
  faults.rest({ match: { method: "POST" }, do: { kind: "refuse", code: 40062 } });
  const busy = await send("four");
  expect(busy).toMatchObject({ status: 429, body: { code: 40062, retry_after: 1, global: false } });
  expect(busy.headers.get("retry-after")).toBe("1");
  const never = faults.rest({ do: { kind: "5xx-before" } });
  never.remove();
  expect((await send("five")).status).toBe(200);
  expect(said()).toEqual(["silent", "one", "two", "five"]);
});

test("the log knows what was asked and what was answered", async () => {
  await using h = await harbour();
  await h.call(
    "POST",
    `/channels/${h.general.id}/messages?x=1`,
    { content: "hi" },
    { "x-audit-log-reason": "why%20not" },
  );
  await h.call("GET", "/nowhere");
  expect([...h.box.requests]).toMatchObject([
    {
      method: "POST",
      path: `/channels/${h.general.id}/messages`,
      route: "/channels/:channel/messages",
      query: { x: "1" },
      body: { content: "hi" },
      reason: "why not",
      status: 200,
      answer: { content: "hi" },
      applicationId: h.application.id,
    },
    { path: "/nowhere", route: "", status: 404, answer: { message: "404: Not Found", code: 0 } },
  ]);
  expect((await h.call("PUT", "/users/@me")).body).toEqual({ message: "405: Method Not Allowed", code: 0 });
  expect(
    (
      await fetch(`${h.box.api}/v10/users/@me/channels`, {
        method: "POST",
        headers: { authorization: `Bot ${h.application.token}`, "content-type": "application/json" },
        body: "{",
      })
    ).status,
  ).toBe(400);
});

test("settled waits for what a client does about an event", async () => {
  await using h = await harbour();
  const { Client, GatewayIntentBits } = await import("discord.js");
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
    rest: { api: h.box.api },
  });
  client.on("messageCreate", async (message) => {
    if (message.author.bot) return;
    await message.react("👋");
    await message.reply(`echo ${message.content}`);
  });
  const ready = new Promise((resolve) => client.once("clientReady", resolve));
  await client.login(h.application.token);
  await ready;
  for (let round = 0; round < 5; round++) {
    createMessage(h.box.world, { channelId: h.general.id, authorId: h.member.id, body: { content: `${round}` } });
    await h.box.settled();
    expect(h.box.world.messages.get(h.general.id)?.at(-1)?.content).toBe(`echo ${round}`);
  }
  await client.destroy();
});
