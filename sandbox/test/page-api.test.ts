import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WebSocket } from "ws";
import { type Box, createBox } from "../src/index.ts";
import type { FromPage, ToPage } from "../src/page/view.ts";
import { furnish } from "./page-world.ts";

let box: Box;
let places: ReturnType<typeof furnish>;

beforeAll(async () => {
  box = await createBox({ limits: "off" });
  places = furnish(box);
});

afterAll(() => box.close());

/** The status an opening handshake at `/page/socket` is answered with: 101 when it was let in. */
function knock(headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(box.url.replace("http", "ws").concat("/page/socket"), { headers });
    socket.on("open", () => {
      socket.close();
      resolve(101);
    });
    socket.on("unexpected-response", (_, response) => resolve(response.statusCode ?? 0));
    socket.on("error", reject);
  });
}

function status(path: string, method: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request(`${box.url}${path}`, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    call.on("error", reject);
    call.end();
  });
}

/** An open page: what it was told, and a way to wait for something. */
async function openPage() {
  const socket = new WebSocket(box.url.replace("http", "ws").concat("/page/socket"), { origin: box.url });
  const told: ToPage[] = [];
  const waiting = new Set<() => void>();
  socket.on("message", (data) => {
    told.push(JSON.parse(String(data)) as ToPage);
    for (const check of waiting) check();
  });
  await new Promise((resolve) => socket.once("open", resolve));
  const until = <Found>(find: (told: ToPage[]) => Found | undefined): Promise<Found> =>
    new Promise((resolve) => {
      const check = () => {
        const found = find(told);
        if (found === undefined) return;
        waiting.delete(check);
        resolve(found);
      };
      waiting.add(check);
      check();
    });
  const send = (message: FromPage) => socket.send(JSON.stringify(message));
  return { told, until, send, close: () => socket.close() };
}

const done = (id: number) => (told: ToPage[]) =>
  told.find((message) => (message.kind === "done" || message.kind === "refused") && message.id === id);

test("only the box's own page may speak to it", async () => {
  const host = new URL(box.url).host;
  expect(await knock({ origin: box.url })).toBe(101);
  expect(await knock({})).toBe(403);
  expect(await knock({ origin: "https://example.com" })).toBe(403);
  expect(await knock({ origin: "http://example.com", host: "example.com" })).toBe(403);
  expect(await status("/page/upload?name=a", "POST", { host, origin: box.url })).toBe(200);
  expect(await status("/page/upload?name=a", "POST", { host })).toBe(403);
  expect(await status("/page/upload?name=a", "POST", { host, origin: "https://example.com" })).toBe(403);
  expect(await status("/page/avatar/1.svg", "GET", { host: "example.com" })).toBe(403);
});

test("a name in a picture stays a name", async () => {
  const answer = await fetch(`${box.url}/page/avatar/1.svg?name=${encodeURIComponent("<script>alert(1)</script>")}`);
  expect(await answer.text()).not.toContain("<script");
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect((await fetch(`${box.url}/page/avatar/%E0%A4%A.svg`)).status).toBe(200);
});

test("a pane shows what its person sees, and nothing else", async () => {
  const sam = box.people.as(places.sam.id);
  sam.write(places.team.id, "for the team");
  const page = await openPage();
  page.send({ kind: "watch", pane: "member", as: places.mia.id, channelId: places.team.id, limit: 50 });
  page.send({ kind: "watch", pane: "staff", as: places.sam.id, channelId: places.team.id, limit: 50 });
  const shown = await page.until((told) => told.find((one) => one.kind === "messages" && one.pane === "staff"));
  expect(shown).toMatchObject({ messages: [{ content: "for the team" }] });
  const about = (pane: string) => JSON.stringify(page.told.filter((one) => "pane" in one && one.pane === pane));
  expect(about("staff")).toContain("team-only");
  expect(about("member")).not.toContain("team-only");
  expect(about("member")).not.toContain("for the team");

  page.send({
    kind: "call",
    id: 1,
    as: places.mia.id,
    act: "write",
    args: { channelId: places.team.id, content: "hi" },
  });
  expect(await page.until(done(1))).toMatchObject({ kind: "refused", reason: expect.stringContaining("Mia cannot") });
  page.close();
});

test("what is new is counted for whom it is, until it was read", async () => {
  const sam = box.people.as(places.sam.id);
  const page = await openPage();
  page.send({ kind: "watch", pane: "member", as: places.mia.id, channelId: null, limit: 50 });
  const channel = (told: ToPage[]) => {
    const last = told.findLast((one) => one.kind === "screen");
    return last?.kind === "screen"
      ? last.screen.guilds[0]?.channels.find(({ id }) => id === places.general.id)
      : undefined;
  };
  expect(await page.until(channel)).toMatchObject({ unread: false, mentions: 0 });
  sam.write(places.general.id, "for all");
  const { id } = sam.write(places.general.id, `for <@${places.mia.id}>`);
  await page.until((told) => (channel(told)?.mentions === 1 ? true : undefined));
  expect(channel(page.told)).toMatchObject({ unread: true, mentions: 1 });
  const args = { channelId: places.general.id, messageId: id };
  page.send({ kind: "call", id: 1, as: places.mia.id, act: "markRead", args });
  await page.until((told) => (channel(told)?.unread === false ? true : undefined));
  expect(channel(page.told)).toMatchObject({ unread: false, mentions: 0 });
  page.close();
});

test("nonsense from a page ends its connection, not the box", async () => {
  const socket = new WebSocket(box.url.replace("http", "ws").concat("/page/socket"), { origin: box.url });
  await new Promise((resolve) => socket.once("open", resolve));
  socket.send("{");
  expect(await new Promise((resolve) => socket.once("close", resolve))).toBe(1003);
  const page = await openPage();
  page.send({ kind: "call", id: 7, as: places.mia.id, act: "toString", args: {} });
  expect(await page.until(done(7))).toMatchObject({ kind: "refused" });
  page.send({ kind: "watch", pane: "staff", as: "nobody", channelId: "nowhere", limit: Number.NaN });
  page.send({
    kind: "call",
    id: 8,
    as: places.mia.id,
    act: "write",
    args: { channelId: places.general.id, uploads: ["x"] },
  });
  expect(await page.until(done(8))).toMatchObject({
    kind: "refused",
    reason: expect.stringContaining("no longer here"),
  });
  page.close();
});
