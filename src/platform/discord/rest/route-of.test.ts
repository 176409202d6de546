import { expect, test } from "vitest";
import { routeOf } from "./route-of.ts";

test.each([
  ["https://discord.com/api/v10/channels/120000000000000001/messages", "/channels/:id/messages"],
  [
    "http://127.0.0.1:4/api/v10/channels/12/messages/34/reactions/%F0%9F%91%8B/@me",
    "/channels/:id/messages/:id/reactions/:emoji/@me",
  ],
  [
    "https://discord.com/api/v10/channels/12/messages/34/reactions/party%3A120000000000000001/@me?x=1",
    "/channels/:id/messages/:id/reactions/:emoji/@me",
  ],
  ["https://discord.com/api/v10/interactions/12/aW50ZXJhY3Rpb24/callback", "/interactions/:id/:token/callback"],
  [
    "https://discord.com/api/v10/webhooks/12/aW50ZXJhY3Rpb24/messages/@original",
    "/webhooks/:id/:token/messages/@original",
  ],
  ["https://discord.com/api/v10/guilds/12/members/34", "/guilds/:id/members/:id"],
  ["https://discord.com/api/v10/gateway/bot", "/gateway/bot"],
  ["https://discord.com/api/v10/invites/abcDEF", "/invites/:code"],
  ["https://cdn.discordapp.com/attachments/1/2/harbour%20map.png", "other"],
  ["https://discord.com/api/v10/guilds/12/Ada", "other"],
])("%s", (url, route) => {
  expect(routeOf(url)).toBe(route);
});
