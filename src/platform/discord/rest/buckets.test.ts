import { expect, test } from "vitest";
import { bucketOf, withBuckets } from "./buckets.ts";

const ADDRESS = "https://discord.com/api/v10";

test("a bucket is a method, a channel or server, and what is done there", () => {
  const channel = `${ADDRESS}/channels/11111111111111111`;
  const message = `${channel}/messages/22222222222222222`;
  expect(bucketOf(`${channel}/messages`, "POST")).toBe("POST channels 11111111111111111 messages");
  expect(bucketOf(`${channel}/messages?limit=100`, "GET")).toBe("GET channels 11111111111111111 messages");
  expect(bucketOf(message, "PATCH")).toBe("PATCH channels 11111111111111111 messages/*");
  expect(bucketOf(`${ADDRESS}/interactions/1/token/callback`, "POST")).toBeUndefined();
  expect(bucketOf(`${ADDRESS}/users/@me/channels`, "POST")).toBe("POST users @me channels");
});

test("reactions of all emojis share one", () => {
  const message = `${ADDRESS}/channels/11111111111111111/messages/22222222222222222`;
  const thumb = bucketOf(`${message}/reactions/%F0%9F%91%8D/@me`, "PUT");
  expect(thumb).toBe("PUT channels 11111111111111111 messages/*/reactions");
  expect(bucketOf(`${message}/reactions/harbour:33333333333333333/@me`, "PUT")).toBe(thumb);
});

test("a clock that is put back makes no bucket spent for longer than Discord said", async () => {
  let now = 10_000_000;
  const headers = { "X-RateLimit-Remaining": "0", "X-RateLimit-Reset-After": "5" };
  const make = withBuckets({ now: () => now }, async () => new Response("{}", { headers }) as never);
  const call = () => make(`${ADDRESS}/channels/11111111111111111/messages`, { method: "POST" } as never);
  await call();
  await expect(call()).rejects.toThrow();
  now -= 3_600_000;
  await call();
});
