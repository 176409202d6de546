import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { beginHttpCall, callHttp, keepConnections } from "./http-call.ts";

const SILENCE = 5_000;

async function serve(answer: RequestListener): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}

test("a body arrives in its pieces' order, with its length said before", async () => {
  await using server = await serve(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    response.writeHead(201, { said: String(request.headers["content-length"]), by: request.method });
    response.end(body);
  });
  const large = new Uint8Array(3_000_000).fill(7);
  const body = ["é", large, "end"];
  const answer = await callHttp({ url: server.url, method: "POST", body, silence: SILENCE });
  expect(answer.status).toBe(201);
  expect(answer.headers).toMatchObject({ said: String(2 + large.length + 3), by: "POST" });
  expect(answer.body.equals(Buffer.concat([Buffer.from("é"), large, Buffer.from("end")]))).toBe(true);
});

test("connections that are kept are used again", async () => {
  const sockets = new Set<unknown>();
  await using server = await serve(({ socket }, response) => {
    sockets.add(socket);
    response.end();
  });
  const connections = keepConnections(60_000);
  for (let call = 0; call < 3; call += 1) await callHttp({ url: server.url, silence: SILENCE, connections });
  expect(sockets.size).toBe(1);
  connections["http:"].destroy();
});

test("who says nothing at all is given up, before the answer and within it", async () => {
  await using server = await serve(({ url }, response) => void (url === "/half" && response.write("half")));
  await expect(callHttp({ url: server.url, silence: 50 })).rejects.toMatchObject({ code: "ETIMEDOUT" });
  // Long enough for the half that comes.
  const answer = await beginHttpCall({ url: `${server.url}half`, silence: 1_500 });
  await expect(answer.toArray()).rejects.toThrow();
});

test("a call ends with its signal, and with its connection", async () => {
  await using server = await serve(({ url, socket }) => void (url === "/cut" && socket.destroy()));
  const signal = AbortSignal.timeout(20);
  await expect(callHttp({ url: server.url, silence: SILENCE, signal })).rejects.toMatchObject({ name: "AbortError" });
  const cut = callHttp({ url: `${server.url}cut`, silence: SILENCE });
  await expect(cut).rejects.toMatchObject({ code: "ECONNRESET" });
});
