import { expect, test } from "vitest";
import { configSchema } from "#kernel/config.ts";
import { parseListen } from "./parse-listen.ts";

test.each([
  ["127.0.0.1:9464", "127.0.0.1", 9464],
  ["[::1]:0", "::1", 0],
  ["localhost:65535", "localhost", 65_535],
])("%s is what the configuration takes and what is listened on", (listen, host, port) => {
  expect(configSchema.parse({ http: { listen } }).http.listen).toBe(listen);
  expect(parseListen(listen)).toEqual({ host, port });
});
