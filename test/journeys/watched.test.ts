import { describe, expect, test, vi } from "vitest";
import { type Desk, openDesk } from "../support/desk.ts";
import { openByDm, texts } from "../support/scenes.ts";

const WATCHED = { http: { listen: "127.0.0.1:0" } };

/** Of the listener, once it is open: also while the desk still starts. */
function addressOf(desk: Desk): string {
  const line = desk.logged.findLast((each) => each.includes("pages for the host are open"));
  if (!line) throw new Error("nothing listens yet");
  return JSON.parse(line).address;
}

async function get(desk: Desk, path: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${addressOf(desk)}${path}`);
  return { status: response.status, body: await response.json() };
}

const READY = { status: 200, body: { ready: true, reasons: [] } };
const unready = (check: string, why = expect.any(String)) => ({
  status: 503,
  body: { ready: false, reasons: [{ check, why }] },
});

describe("who watches the desk", () => {
  test("hears that it lives and is ready; everything else is refused", async () => {
    await using desk = await openDesk({ config: WATCHED });
    expect(desk.app().watchedAt).toBe(addressOf(desk));
    expect(await get(desk, "/healthz")).toEqual({ status: 200, body: { alive: true } });
    expect(await get(desk, "/readyz?verbose")).toEqual(READY);
    const refused = await Promise.all([
      fetch(`${addressOf(desk)}/readyz`, { method: "POST", body: "stop" }),
      fetch(`${addressOf(desk)}/constructor`),
      fetch(`${addressOf(desk)}/readyz`, { method: "HEAD" }),
    ]);
    expect(refused.map(({ status }) => status)).toEqual([405, 404, 200]);
  });

  test("nothing listens unless the host says so", async () => {
    await using desk = await openDesk();
    expect(desk.app().watchedAt).toBeUndefined();
    expect(() => addressOf(desk)).toThrow();
  });

  test("an address that is taken is one sentence for the host", async () => {
    await using desk = await openDesk({ config: WATCHED });
    const listen = new URL(addressOf(desk)).host;
    await expect(openDesk({ config: { http: { listen } } })).rejects.toThrow(
      `Frontdesk can't listen on ${listen}: something else listens there. http.listen (FRONTDESK_HTTP_LISTEN) says where.`,
    );
  });

  test("reads while it starts what it waits for", async () => {
    await using desk = await openDesk({ config: WATCHED });
    await desk.stop();
    const opened = () => desk.logged.filter((line) => line.includes("pages for the host are open")).length;
    const before = opened();
    const held = Promise.withResolvers<void>();
    desk.box.faults.rest({
      match: { method: "GET", path: /^\/(applications|users)\/@me$/ },
      do: { kind: "hold", until: held.promise },
    });
    const starting = desk.start();
    await vi.waitFor(async () => {
      expect(opened()).toBeGreaterThan(before);
      expect(await get(desk, "/readyz")).toEqual(unready("start", "Discord is asked who the bot is"));
    }, 20_000);
    expect(await get(desk, "/healthz")).toMatchObject({ status: 200 });
    held.resolve();
    await starting;
    expect(await get(desk, "/readyz")).toEqual(READY);
  });

  test("a gateway that is away is forgiven for a minute", async () => {
    await using desk = await openDesk({ config: WATCHED });
    const ended = () => desk.logged.filter((line) => line.includes("the gateway connection ended")).length;
    const before = ended();
    desk.box.faults.gateway.refuse(600_000);
    desk.box.faults.gateway.cut();
    await expect.poll(() => ended(), { timeout: 20_000 }).toBeGreaterThan(before);
    expect(await get(desk, "/readyz")).toEqual(READY);
    desk.box.clock.advance(60_001);
    expect(await get(desk, "/readyz")).toEqual(
      unready("gateway", "not connected to Discord for more than a minute: shard 0"),
    );

    desk.box.faults.gateway.clear();
    // The client tries again after times of its own, and ours are on the clock.
    await vi.waitFor(async () => {
      desk.box.clock.advance(1_000);
      expect(await get(desk, "/readyz")).toEqual(READY);
    }, 30_000);
  });

  test("sees it unready before it stops; what is on its way is finished, and once", async () => {
    await using desk = await openDesk({ config: WATCHED });
    const { ada, mel } = desk;
    const { dm, thread } = await openByDm(desk);
    const held = Promise.withResolvers<void>();
    const post = desk.box.faults.rest({
      match: { method: "POST", path: `/channels/${thread}/messages` },
      do: { kind: "hold", until: held.promise },
    });
    desk.as(ada).write(dm, "The last thing");
    await expect.poll(() => post.used, { timeout: 20_000 }).toBe(1);

    const address = addressOf(desk);
    const stopped = desk.stop();
    expect(await get(desk, "/readyz")).toEqual(unready("stop"));
    expect(await get(desk, "/healthz")).toMatchObject({ status: 200 });
    expect(texts(desk, mel, thread).join()).not.toContain("The last thing");
    held.resolve();
    await stopped;
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
    const said = () => texts(desk, mel, thread).filter((text) => text.includes("The last thing"));
    expect(said()).toHaveLength(1);

    await desk.start();
    await desk.settled();
    expect(said()).toHaveLength(1);
  });
});
