import type { REST } from "@discordjs/rest";
import { expect } from "vitest";
import { errands } from "./conformance-errands.ts";
import { commandErrands, interactionErrands } from "./conformance-interactions.ts";
import { openDesk } from "./interactions-desk.ts";
import { Checks } from "./support/openapi.ts";
import { testWithDocument } from "./support/openapi-document.ts";
import { type Document, findOperation } from "./support/openapi-schema.ts";
import { spoil } from "./support/spoil.ts";

testWithDocument("what Discord's document forbids is refused", async (document) => {
  const desk = await openDesk();
  desk.allowEverything();
  const spoiler = spoilRequests(document, desk.rest);
  await errands(desk);
  await commandErrands(desk);
  await interactionErrands(desk);
  await desk.close();
  expect([...spoiler.taken]).toEqual([]);
  expect(desk.errors).toEqual([]);
  expect(spoiler.sent).toBeGreaterThan(500);
});

/** Before each call with a JSON body, sends everything that the document forbids in its place. */
function spoilRequests(document: Document, rest: REST) {
  const checks = new Checks(document);
  const spoiler = { sent: 0, taken: new Set<string>() };
  const tried = new Set<string>();
  const { makeRequest } = rest.options;
  rest.options.makeRequest = async (url, init) => {
    const method = init.method ?? "GET";
    const operation = findOperation(document, method, new URL(url).pathname.replace(/^\/api\/v10/, ""));
    const body = typeof init.body === "string" && /^[[{]/.test(init.body) ? JSON.parse(init.body) : undefined;
    for (const spoiled of operation && body ? spoil(body) : []) {
      const name = `${operation?.operationId} ${spoiled.what}`;
      if (!operation || tried.has(name) || checks.takes(operation, JSON.parse(JSON.stringify(spoiled.body)))) continue;
      tried.add(name);
      spoiler.sent++;
      const { status } = await makeRequest(url, { ...init, body: JSON.stringify(spoiled.body) });
      if (status < 400 || status >= 500) spoiler.taken.add(`${name} ended with ${status}`);
    }
    return makeRequest(url, init);
  };
  return spoiler;
}
