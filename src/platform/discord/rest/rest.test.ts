import { DiscordAPIError, HTTPError, RateLimitError } from "@discordjs/rest";
import { addApplication, addChannel, addGuild, addMember, addUser, type Box, createBox, Permission } from "discord-box";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type HostError, ServiceError } from "#kernel/errors.ts";
import type { Log } from "#kernel/log.ts";
import { clockOf } from "#test/support/delivery-stage.ts";
import { classify } from "./failures.ts";
import { createRest, type DiscordRest } from "./rest.ts";

const log = pino({ level: "silent" }) as Log;

const PERMISSIONS =
  Permission.VIEW_CHANNEL | Permission.SEND_MESSAGES | Permission.READ_MESSAGE_HISTORY | Permission.ADD_REACTIONS;

describe("against a Discord", () => {
  let box: Box;
  let rest: DiscordRest;
  let channelId: string;
  let fatal: HostError[];
  let token: string;
  let guild: string;

  beforeEach(async () => {
    box = await createBox();
    const owner = addUser(box.world, { name: "Owner" }).id;
    const application = addApplication(box.world, { name: "Desk" });
    guild = addGuild(box.world, { name: "Home", ownerId: owner }).id;
    box.people.as(owner).invite(application.id, guild, PERMISSIONS);
    channelId = addChannel(box.world, guild, { name: "general" }).id;
    fatal = [];
    token = application.token;
    rest = createRest({ token, apiUrl: box.api, clock: clockOf(box), log, onFatal: (error) => fatal.push(error) });
  });
  afterEach(() => box.close());

  test("a read is repeated after an outage and a broken line", async () => {
    box.faults.rest({ match: { method: "GET" }, do: { kind: "5xx-before" } });
    const broken = box.faults.rest({ match: { method: "GET", nth: 1 }, do: { kind: "drop-before" } });
    const pushing = push(box);
    const channel = await rest.api.channels.get(channelId);
    clearInterval(pushing);
    expect(channel.id).toBe(channelId);
    expect(broken.used).toBe(1);
  });

  test("what changes something is never done twice", async () => {
    const lost = box.faults.rest({ match: { method: "POST" }, do: { kind: "drop-after" } });
    await expect(rest.api.channels.createMessage(channelId, { content: "hello" })).rejects.toThrow(ServiceError);
    expect(lost.used).toBe(1);
    expect(box.world.messages.get(channelId)).toHaveLength(1);
  });

  test("a rate limit is waited out, whatever the call", async () => {
    box.faults.rest({ match: { method: "POST" }, do: { kind: "429", retryAfter: 0.3, scope: "shared" } });
    const pushing = push(box);
    await rest.api.channels.createMessage(channelId, { content: "hello" });
    clearInterval(pushing);
    expect(box.world.messages.get(channelId)).toHaveLength(1);
    expect(rest.invalidRequests.count).toBe(0);
  });

  test("a global rate limit stops everything that takes a token", async () => {
    box.faults.rest({ match: { method: "POST" }, do: { kind: "429", retryAfter: 3600, global: true } });
    await expect(rest.lane.post(`/channels/${channelId}/messages`, { body: { content: "x" } })).rejects.toThrow(
      RateLimitError,
    );
    expect(rest.invalidRequests.count).toBe(1);
    let granted = false;
    void rest.pacer.token("answer").then(() => {
      granted = true;
    });
    box.clock.advance(3_599_000);
    await turn();
    expect(granted).toBe(false);
    box.clock.advance(2_000);
    await turn();
    expect(granted).toBe(true);
  });

  test("what Discord means is thrown as it is", async () => {
    await expect(rest.api.channels.get("1")).rejects.toSatisfy(
      (error) => classify(error).failure === "held" && error instanceof DiscordAPIError,
    );
  });

  test("a wrong token is said once, with what to do", async () => {
    const wrong = createRest({
      token: "no.such.token",
      apiUrl: box.api,
      clock: clockOf(box),
      log,
      onFatal: (error) => fatal.push(error),
    });
    await expect(wrong.api.users.getCurrent()).rejects.toSatisfy((error) => classify(error).failure === "unauthorized");
    await expect(wrong.api.users.getCurrent()).rejects.toSatisfy((error) => classify(error).failure === "unauthorized");
    expect(fatal.map((error) => error.exitCode)).toEqual([78]);
    expect(fatal[0]?.message).toContain("developer portal");
  });

  test("fifty-one calls at once stay inside Discord's limits", async () => {
    const pushing = push(box);
    await Promise.all(Array.from({ length: 120 }, () => rest.api.users.getCurrent()));
    clearInterval(pushing);
    expect([...box.requests].filter((request) => request.status === 429)).toEqual([]);
  });

  test("what the gateway client asks is counted with the others", async () => {
    const pushing = push(box);
    const asked = Array.from({ length: 50 }, () => rest.api.users.getCurrent());
    await Promise.all([...asked, rest.gateway.get("/gateway/bot")]);
    clearInterval(pushing);
    expect([...box.requests].filter((request) => request.status === 429)).toEqual([]);
  });

  test("the second call of a kind knows what the first one left, though Discord only then said what counts together", async () => {
    const { id } = box.people.as(addUser(box.world, { name: "Ada" }).id);
    addMember(box.world, guild, id);
    const message = box.people.as(id).write(channelId, "hello").id;
    const pushing = push(box);
    for (const emoji of ["👍", "🎉"]) await rest.api.channels.addMessageReaction(channelId, message, emoji);
    clearInterval(pushing);
    expect([...box.requests].map(({ method, status }) => `${method} ${status}`)).toEqual(["PUT 204", "PUT 204"]);
  });
});

test("errors are told apart by what they mean", () => {
  const api = (code: number, status: number) =>
    new DiscordAPIError({ code, message: "" }, code, status, "POST", "/", { files: undefined, body: undefined });
  const failures: [unknown, object][] = [
    [api(10003, 404), { failure: "held", because: "room-gone", code: 10003 }],
    [api(50001, 403), { failure: "held", because: "no-permission", code: 50001 }],
    [api(50013, 403), { failure: "held", because: "no-permission", code: 50013 }],
    [api(50007, 403), { failure: "held", because: "dm-closed", code: 50007 }],
    [api(50278, 403), { failure: "held", because: "no-mutual-server", code: 50278 }],
    [api(10008, 404), { failure: "gone", code: 10008 }],
    [api(50083, 400), { failure: "archived", code: 50083 }],
    [api(40060, 400), { failure: "acknowledged" }],
    [api(10062, 404), { failure: "expired" }],
    [api(50027, 401), { failure: "expired" }],
    [api(0, 401), { failure: "unauthorized" }],
    [api(50035, 400), { failure: "refused", code: 50035 }],
    [api(0, 413), { failure: "refused", code: 413 }],
    [new HTTPError(503, "", "GET", "/", { files: undefined, body: undefined }), { failure: "transient" }],
    [Object.assign(new Error("x"), { code: "ECONNRESET" }), { failure: "transient" }],
    [
      new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "UND_ERR_SOCKET" }) }),
      { failure: "transient" },
    ],
    [new DOMException("late", "TimeoutError"), { failure: "transient" }],
    [Object.assign(new Error("x"), { code: "ENOENT" }), { failure: "bug" }],
    [new TypeError("x is not a function"), { failure: "bug" }],
  ];
  for (const [error, failure] of failures) expect(classify(error)).toEqual(failure);
});

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Back-off and tokens run on the box's clock: let it fly. */
function push(box: Box): NodeJS.Timeout {
  return setInterval(() => box.clock.advance(100), 5);
}
