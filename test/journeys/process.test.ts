import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createBox, Intent } from "discord-box";
import { expect, test } from "vitest";
import { seedCommunity } from "../../src/demo/community.ts";
import { MAIN, startProcess } from "../support/real-process.ts";

async function openBox() {
  const box = await createBox({ limits: "off" });
  return { box, ...seedCommunity(box.world), [Symbol.asyncDispose]: () => box.close() };
}

test("asked to stop, the process says it is not ready, finishes the call that is on its way, and ends with 0", async () => {
  await using scene = await openBox();
  const { box, ada, application } = scene;
  await using desk = startProcess(box, { FRONTDESK_HTTP_LISTEN: "127.0.0.1:0" });
  const { address } = JSON.parse(await desk.says("pages for the host are open"));
  await desk.says('"msg":"ready"');
  const ready = async () => (await fetch(`${address}/readyz`)).status;
  expect(await ready()).toBe(200);

  const member = box.people.as(ada.id);
  const dm = member.openDm(application.bot_id);
  const held = Promise.withResolvers<void>();
  const answer = box.faults.rest({
    match: { method: "POST", path: `/channels/${dm}/messages` },
    do: { kind: "hold", until: held.promise },
  });
  member.write(dm, "Is anybody there?");
  await expect.poll(() => answer.used, { timeout: 20_000 }).toBe(1);
  desk.child.kill("SIGTERM");
  await expect.poll(() => ready(), { timeout: 20_000 }).toBe(503);
  expect(member.sees(dm)).toHaveLength(1);
  held.resolve();

  expect(await desk.ended).toBe(0);
  expect(member.sees(dm)).toHaveLength(2);
  expect(desk.logged.at(-1)).toContain("stopped");
  expect(desk.errors()).toBe("");
});

test("with a file for the log nothing goes to the standard output, and the file is its owner's alone", async () => {
  await using scene = await openBox();
  await using desk = startProcess(scene.box, { FRONTDESK_LOG_FILE: "logs/desk.log", FRONTDESK_LOG_LEVEL: "debug" });
  const path = join(desk.folder, "data/logs/desk.log");
  await expect.poll(() => readFileSync(path, "utf8"), { timeout: 40_000 }).toContain('"msg":"ready"');
  desk.child.kill("SIGTERM");
  expect(await desk.ended).toBe(0);
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ level: "info", msg: "stopped" });
  expect(lines.join()).not.toContain(scene.application.token);
  expect(desk.logged).toEqual([]);
  if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
});

test.each([
  [Intent.GUILD_MEMBERS, '"Message Content Intent" (or set DISCORD_MESSAGE_CONTENT=false)', "DISCORD_MESSAGE_CONTENT"],
  [Intent.MESSAGE_CONTENT, '"Server Members Intent" (or set DISCORD_MEMBERS=false)', "DISCORD_MEMBERS"],
])(
  "an intent that Discord does not allow is a sentence with the switch to flip, and exit code 78",
  async (granted, advice, variable) => {
    await using scene = await openBox();
    scene.application.privileged_intents = granted;
    {
      await using desk = startProcess(scene.box);
      expect(await desk.ended).toBe(78);
      expect(desk.errors()).toContain("Discord does not allow this bot what it asks for.");
      expect(desk.errors()).toContain(advice);
      expect(desk.errors()).not.toMatch(/^\s+at /m);
    }
    // What the sentence advises works.
    await using desk = startProcess(scene.box, { [variable]: "false" });
    await desk.says('"msg":"ready"');
  },
);

test("one process takes nothing from a Redis that it was told of: it works while that is away, and says so", async () => {
  await using scene = await openBox();
  const { box, ada, application } = scene;
  await using desk = startProcess(box, { REDIS_URL: "redis://127.0.0.1:1" });
  await desk.says("one process needs no Redis");
  await desk.says('"msg":"ready"');
  const member = box.people.as(ada.id);
  const dm = member.openDm(application.bot_id);
  member.write(dm, "Is anybody there?");
  await expect.poll(() => member.sees(dm), { timeout: 20_000 }).toHaveLength(2);
  expect(desk.errors()).toBe("");
});

test("asked how it is, a desk says that it lives; one that is gone, or can't be asked, is not well", async () => {
  await using scene = await openBox();
  await using desk = startProcess(scene.box, { FRONTDESK_HTTP_LISTEN: "127.0.0.1:0" });
  const { address } = JSON.parse(await desk.says("pages for the host are open"));
  const health = async (listen?: string) => {
    const child = spawn(process.execPath, [MAIN, "health"], {
      cwd: desk.folder,
      env: { PATH: process.env["PATH"], ...(listen ? { FRONTDESK_HTTP_LISTEN: listen } : {}) },
    });
    let said = "";
    child.stderr.on("data", (chunk) => (said += chunk));
    const [code] = await once(child, "close");
    return { code, said };
  };
  const { host, port } = new URL(address);
  expect(await health(host)).toEqual({ code: 0, said: "" });
  expect(await health(`0.0.0.0:${port}`)).toEqual({ code: 0, said: "" });
  expect(await health()).toEqual({
    code: 78,
    said: "Nobody can ask this desk how it is: http.listen (FRONTDESK_HTTP_LISTEN) says where it listens.\n",
  });
  desk.child.kill("SIGKILL");
  await desk.ended;
  expect(await health(host)).toMatchObject({ code: 69, said: expect.stringContaining("The desk does not answer") });
});
