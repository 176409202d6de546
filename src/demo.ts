import { join } from "node:path";
import { type Box, createBox, type WorldSnapshot } from "discord-box";
import type { Config } from "#kernel/config.ts";
import { HostError } from "#kernel/errors.ts";
import type { Log } from "#kernel/log.ts";
import { makeWritable } from "#platform/config/make-writable.ts";
import { startApp } from "./app.ts";
import { seedCommunity } from "./demo/community.ts";
import { deskFile } from "./demo/desk-file.ts";
import { smallTalk } from "./demo/small-talk.ts";
import { keepWorld, readWorld } from "./demo/world-file.ts";
import { applyDesk } from "./features/index.ts";

export interface RunningDemo {
  /** What to open in a browser. */
  readonly address: string;
  /** Rejects when it can't go on. Never resolves. */
  readonly refused: Promise<never>;
  stop(): Promise<void>;
}

/** A Discord of its own on loopback, a small community in it, and the real bot connected to it. Goes on where it was stopped, or killed. */
export async function startDemo(config: Config, log: Log, options: { port?: number } = {}): Promise<RunningDemo> {
  const folder = join(config.data, "demo");
  makeWritable(folder);
  const known = readWorld(folder);
  const box = await openBox(options.port ?? 0, known);
  if (!known) smallTalk(box.world, seedCommunity(box.world));
  const world = keepWorld(box, folder);
  try {
    const bot = await startApp(placeOfBot(config, box, folder), log);
    await applyDesk(bot.app, { name: "desk.yaml", source: deskFile, mode: "change" });
    await bot.settled();
    return {
      address: addressOf(box),
      refused: bot.refused,
      async stop() {
        await bot.stop();
        world.stop();
        world.save();
        await box.close();
      },
    };
  } catch (error) {
    // Nothing is written: the folder may be another demo's, which runs.
    world.stop();
    await box.close();
    throw error;
  }
}

/** Its store is named after the bot: one that stayed behind when its world was deleted is not taken for the new world's. */
function placeOfBot(config: Config, { world, api }: Box, folder: string): Config {
  const [application] = world.applications.values();
  if (!application) throw new HostError(`There is no bot in the demo's world. Delete ${folder} to begin it anew.`);
  return {
    ...config,
    // Everything is there to be tried.
    parts: "all",
    discord: { ...config.discord, token: application.token, apiUrl: api },
    database: { url: `sqlite:${application.id}.db` },
    data: folder,
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
  return `${box.url}/?${new URLSearchParams({ member: "ada", staff: "mel" })}`;
}
