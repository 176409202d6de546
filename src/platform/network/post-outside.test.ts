import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { silentLog } from "#test/support/silent-log.ts";
import { openOutside } from "./post-outside.ts";

test("neither this machine nor its network is reached, by number or by name; nor by http", async () => {
  const asked: string[] = [];
  const server = createServer(({ url }, response) => {
    asked.push(url ?? "");
    response.end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const outside = openOutside({ inside: false, log: silentLog });
  const post = (url: string) => outside.post({ url, headers: {}, body: "{}" });
  for (const url of [
    `http://127.0.0.1:${port}/`,
    `https://127.0.0.1:${port}/`,
    `https://[::1]:${port}/`,
    `https://[::ffff:7f00:1]:${port}/`,
    `https://2130706433:${port}/`,
    `https://localhost:${port}/`,
    "https://somebody:secret@example.org/",
    "file:///etc/passwd",
    "no address",
  ]) {
    expect([url, await post(url)]).toEqual([url, { is: "refused" }]);
  }
  const inside = openOutside({ inside: true, log: silentLog });
  const url = `http://127.0.0.1:${port}/allowed`;
  expect(await inside.post({ url, headers: {}, body: "{}" })).toEqual({ is: "answered", status: 200 });
  expect(asked).toEqual(["/allowed"]);
  server.close();
  server.closeAllConnections();
  expect(await inside.post({ url, headers: {}, body: "{}" })).toEqual({ is: "no answer" });
});
