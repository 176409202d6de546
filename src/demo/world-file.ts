import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Box, WorldSnapshot } from "discord-box";
import { HostError } from "#kernel/errors.ts";

const WORLD = "discord.json";
const VERSION: WorldSnapshot["version"] = 1;

/** Milliseconds. What no event tells of (closed DMs, blocked people) is written down at this distance. */
const SAVED_EVERY = 2_000;

/** The make-believe Discord as it was written down last; undefined at the first start. */
export function readWorld(folder: string): WorldSnapshot | undefined {
  const path = join(folder, WORLD);
  const unreadable = `${path} can't be read. Delete ${folder} to begin the demo anew.`;
  try {
    const world = JSON.parse(readFileSync(path, "utf8")) as WorldSnapshot;
    if (world.version === VERSION) return world;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new HostError(unreadable, { cause: error });
  }
  throw new HostError(unreadable);
}

export interface KeptWorld {
  /** Writes it down now. */
  save(): void;
  /** Writes nothing more. */
  stop(): void;
}

/**
 * Writes the world down after every change. Box and bot share one thread, and a change is written in the turn it happens in:
 * before the bot can hear of it. So after a kill the bot never knows of something that its Discord has forgotten.
 */
export function keepWorld(box: Box, folder: string): KeptWorld {
  const path = join(folder, WORLD);
  let due: NodeJS.Immediate | undefined;

  function save(): void {
    clearImmediate(due);
    due = undefined;
    // Written beside and moved over: a kill in the middle leaves the older one.
    writeFileSync(`${path}.new`, JSON.stringify(box.export()), { mode: 0o600 });
    renameSync(`${path}.new`, path);
  }
  const saveSoon = () => {
    due ??= setImmediate(save);
  };

  const unlisten = [box.world.onEmit(saveSoon), box.people.onScreen(saveSoon)];
  const timer = setInterval(saveSoon, SAVED_EVERY);
  timer.unref();
  return {
    save,
    stop() {
      clearInterval(timer);
      clearImmediate(due);
      for (const end of unlisten) end();
    },
  };
}
