import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Box, createBox, type WorldSnapshot } from "discord-box";
import type { Config } from "#kernel/config.ts";
import type { Log } from "#kernel/log.ts";
import { startApp } from "./app.ts";
import { seedCommunity } from "./demo/community.ts";
import { deskFile } from "./demo/desk-file.ts";
import { smallTalk } from "./demo/small-talk.ts";
import { applyDesk } from "./features/index.ts";

export interface RunningDemo {
  /** What to open in a browser. */
  readonly address: string;
  /** Rejects when it can't go on. Never resolves. */
  readonly refused: Promise<never>;
  stop(): Promise<void>;
}

/** How often the make-believe Discord is written down, so that a restart goes on where it was. Milliseconds. */
const SAVED_EVERY = 2_000;

/** A Discord of its own on loopback, a small community in it, and the real bot connected to it. Goes on where it was stopped, or killed. */
export async function startDemo(config: Config, log: Log, options: { port?: number } = {}): Promise<RunningDemo> {
  const folder = join(config.data, "demo");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const saved = join(folder, "discord.json");
  const known = readWorld(saved);
  const box = await openBox(options.port ?? 0, known);
  const isNew = known === undefined;
  const application = isNew ? seedCommunity(box.world).application : [...box.world.applications.values()][0];
  if (!application) throw new Error(`${saved} has no application in it; delete it to begin anew`);

  const bot = await startApp(
    {
      ...config,
      discord: { ...config.discord, token: application.token, apiUrl: box.api },
      database: { url: "sqlite:frontdesk.db" },
      data: folder,
    },
    log,
  );
  await applyDesk(bot.app, { name: "desk.yaml", source: deskFile, mode: "change" });
  await bot.settled();
  if (isNew) smallTalk(box);

  const saving = setInterval(() => saveWorld(box, saved), SAVED_EVERY);
  saving.unref();
  return {
    address: addressOf(box),
    refused: bot.refused,
    async stop() {
      clearInterval(saving);
      await bot.stop();
      saveWorld(box, saved);
      await box.close();
    },
  };
}

/** On the wanted port, or on any that is free when something else listens there. */
async function openBox(port: number, world: WorldSnapshot | undefined): Promise<Box> {
  const options = world ? { world } : {};
  try {
    return await createBox({ ...options, port });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") return createBox(options);
    throw error;
  }
}

/** The page, with Ada at the left, who asks, and Mel at the right, who answers. */
function addressOf(box: Box): string {
  const named = (name: string) => [...box.world.users.values()].find((user) => user.global_name === name)?.id ?? "";
  return `${box.url}/?${new URLSearchParams({ member: named("Ada"), staff: named("Mel") })}`;
}

function readWorld(path: string): WorldSnapshot | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as WorldSnapshot;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Written beside and moved over: a kill in the middle leaves the older one. */
function saveWorld(box: Box, path: string): void {
  writeFileSync(`${path}.new`, JSON.stringify(box.export()), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
