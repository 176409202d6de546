import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { minutes, seconds } from "#kernel/types.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

interface Call {
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Another program. It answers with these, one after the other, and then with 204. */
async function program(answers: number[]): Promise<AsyncDisposable & { readonly url: string; readonly calls: Call[] }> {
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    calls.push({ path: request.url ?? "", headers: request.headers, body });
    response.writeHead(answers.shift() ?? 204).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function add(desk: Desk, rule: Readonly<Record<string, string>>): Promise<string> {
  await desk.as(desk.owner).run("/automation add", {}, { in: desk.general.id });
  await desk.as(desk.owner).fillIn(rule);
  await desk.settled();
  return last(desk, desk.owner, desk.general.id).text;
}

const inside = { webhooks: { inside: true } };

test("a program is told once it answers, signed and without a word of anybody, also over a restart", async () => {
  await using desk = await openDesk({ config: inside });
  await using other = await program([503, 429]);
  expect(
    await add(desk, { name: "Tell", when: "opened", does: `webhook ${other.url}/hook?token=secret` }),
  ).not.toContain("secret");
  await openByDm(desk, { words: "Where is my harbour map" });
  await desk.later(seconds(10));
  expect(other.calls).toHaveLength(1);
  await desk.stop();
  desk.box.clock.advance(seconds(31));
  await desk.start();
  await desk.later(minutes(3));
  await desk.later(minutes(60));
  expect(other.calls).toHaveLength(3);
  expect(new Set(other.calls.map(({ headers }) => headers["frontdesk-delivery"])).size).toBe(1);

  const { body, headers, path } = other.calls[2] ?? { body: "", headers: {}, path: "" };
  expect(path).toBe("/hook?token=secret");
  expect(JSON.parse(body)).toMatchObject({
    rule: { name: "Tell", when: "opened" },
    ticket: { number: 1, topic: "question", priority: "normal", assigned: false },
  });
  expect(body).not.toMatch(new RegExp(`harbour map|ada|${desk.ada.id}`, "i"));
  await desk.as(desk.owner).run("/automation key", {}, { in: desk.general.id });
  const key = /[0-9a-f]{64}/.exec(last(desk, desk.owner, desk.general.id).text)?.[0] ?? "";
  const [, time, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers["frontdesk-signature"])) ?? [];
  expect(signature).toBe(createHmac("sha256", key).update(`${time}.${body}`).digest("hex"));

  const stored = await desk.app().app.db.selectFrom("automation_delivery").selectAll().execute();
  expect(stored).toMatchObject([{ state: "delivered", body: null, attempts: 3 }]);
  expect(JSON.stringify(stored)).not.toContain("secret");
});

test("what is never taken stands in the ticket; what leads inside is not called, and http is not saved", async () => {
  await using other = await program([410]);
  {
    await using desk = await openDesk({ config: inside });
    await add(desk, { name: "Tell", when: "opened", does: `webhook ${other.url}` });
    const { thread } = await openByDm(desk);
    await desk.later(minutes(1));
    expect(texts(desk, desk.mel, thread).join("\n")).toContain("answered with 410");
    expect(other.calls).toHaveLength(1);
  }
  await using desk = await openDesk();
  expect(await add(desk, { name: "Plain", when: "opened", does: `webhook ${other.url}` })).toContain(
    "I don't understand the step",
  );
  const secure = other.url.replace("http:", "https:");
  await add(desk, { name: "Inner", when: "opened", does: `webhook ${secure}` });
  const { thread } = await openByDm(desk);
  await desk.later(minutes(1));
  expect(texts(desk, desk.mel, thread).join("\n")).toContain("outside of the bot's own network");
  expect(other.calls).toHaveLength(1);
});

test("a program that never takes it pauses the rule, however well the rest of it goes; one that takes it again begins the count anew", async () => {
  await using desk = await openDesk({ config: inside });
  await using other = await program([410, 410, 410, 204, 410, 410, 410, 410, 410]);
  await add(desk, { name: "Tell", when: "member-wrote", does: `tag told\nwebhook ${other.url}` });
  const { dm, thread } = await openByDm(desk);
  const isPaused = () => texts(desk, desk.mel, thread).join("\n").includes("fifth time in a row");
  for (let count = other.calls.length; count < 8; count = other.calls.length) {
    desk.as(desk.ada).write(dm, `Word ${count}`);
    await desk.later(minutes(10));
    expect(other.calls).toHaveLength(count + 1);
  }
  expect(isPaused()).toBe(false);
  desk.as(desk.ada).write(dm, "One more");
  await desk.later(minutes(10));
  expect(isPaused()).toBe(true);
});
