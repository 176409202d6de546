import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

/** In a process of its own: the one of the tests has long loaded everything. */
const PROGRAM = `
  import { createServer } from "node:net";
  const { createMakeRequest } = await import("./src/platform/discord/rest/make-request.ts");
  const server = createServer((socket) => socket.end("HTTP/1.1 200 OK\\r\\nX-RateLimit-Limit: 5\\r\\n\\r\\n{}")).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const answer = await createMakeRequest()(\`http://127.0.0.1:\${server.address().port}/\`, { method: "GET" });
  const { headers } = answer;
  console.log(JSON.stringify({ limit: headers.get("x-ratelimit-limit"), none: headers.get("Retry-After"),
    undici: process.moduleLoadList.some((name) => name.includes("undici/undici")) }));
  server.close();
  process.exit();
`;

test("a call to Discord loads no second HTTP client", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", PROGRAM]);
  expect(JSON.parse(stdout)).toEqual({ limit: "5", none: null, undici: false });
});
