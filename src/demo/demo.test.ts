import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createBox } from "discord-box";
import { afterEach, beforeEach, expect, test } from "vitest";
import { configSchema } from "#kernel/config.ts";
import { HostError } from "#kernel/errors.ts";
import { silentLog } from "#test/support/silent-log.ts";
import { startDemo } from "../demo.ts";
import { seedCommunity } from "./community.ts";
import { keepWorld, readWorld } from "./world-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "frontdesk-demo-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const start = (port: number) => startDemo(configSchema.parse({ data: folder }), silentLog, { port });

test("whatever the bot was told is written down already, so a kill makes its Discord forget nothing", async () => {
  const box = await createBox();
  const { application, general, ada } = seedCommunity(box.world);
  const world = keepWorld(box, folder);
  for (const content of ["one", "two", "three"]) {
    const answer = await fetch(`${box.api}/v10/channels/${general.id}/messages`, {
      method: "POST",
      headers: { authorization: `Bot ${application.token}`, "content-type": "application/json" },
      body: JSON.stringify({ content }),
    });
    const { id } = (await answer.json()) as { id: string };
    expect(readWorld(folder)?.messages.at(-1)).toMatchObject({ id, content });
  }

  const bytes = new TextEncoder().encode("grey");
  const written = box.people.as(ada.id).write(general.id, { files: [{ name: "map.txt", bytes }] });
  world.save();
  world.stop();
  await box.close();

  const known = readWorld(folder);
  if (!known) throw new Error("the world was not written");
  const again = await createBox({ world: known });
  const file = written.attachments[0]?.id ?? "";
  expect(Buffer.from(again.world.files.get(file)?.bytes ?? []).toString()).toBe("grey");
  await again.close();
});

test("files that are gone from Discord are not kept", async () => {
  const box = await createBox();
  const { general, ada } = seedCommunity(box.world);
  const world = keepWorld(box, folder);
  box.people.as(ada.id).write(general.id, { files: [{ name: "map.txt", bytes: new Uint8Array(3) }] });
  world.save();
  expect(readWorld(folder)?.files).toHaveLength(1);
  box.world.files.clear();
  world.save();
  expect(readWorld(folder)?.files).toEqual([]);
  world.stop();
  await box.close();
});

test("a world that can't be read is said in one sentence, with what to do", async () => {
  for (const content of ["{", '{"version":0}']) {
    writeFileSync(join(folder, "discord.json"), content);
    expect(() => readWorld(folder)).toThrow(HostError);
    expect(() => readWorld(folder)).toThrow(`Delete ${folder} to begin the demo anew.`);
  }
  expect(readWorld(join(folder, "nothing"))).toBeUndefined();
});

test("a second demo in the same folder is refused, and the first goes on", async () => {
  const first = await start(0);
  await expect(start(0)).rejects.toThrow("already runs");
  expect((await fetch(first.address)).status).not.toBe(404);
  await first.stop();
});

test("a port that is taken is given up for a free one, and a new world begins with an empty desk", async () => {
  const other = await createBox();
  const taken = Number(new URL(other.url).port);
  const first = await start(taken);
  expect(Number(new URL(first.address).port)).not.toBe(taken);
  await first.stop();
  rmSync(join(folder, "demo/discord.json"));
  const second = await start(0);
  expect((await fetch(second.address)).status).not.toBe(404);
  await second.stop();
  await other.close();
});
