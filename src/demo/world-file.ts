import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Box, exportFile, type WorldSnapshot } from "discord-box";
import { HostError } from "#kernel/errors.ts";

const VERSION: WorldSnapshot["version"] = 1;

/** Milliseconds. What no event tells of (closed DMs, blocked people) is written down at this distance. */
const SAVED_EVERY = 2_000;

const worldIn = (folder: string) => join(folder, "discord.json");
/** What people attached, one file each: written once, while the world is written after every change. */
const filesIn = (folder: string) => join(folder, "files");

/** The make-believe Discord as it was written down last; undefined at the first start. */
export function readWorld(folder: string): WorldSnapshot | undefined {
  const path = worldIn(folder);
  const unreadable = `${path} can't be read. Delete ${folder} to begin the demo anew.`;
  try {
    const world = readJson<WorldSnapshot>(path);
    if (world.version === VERSION) return { ...world, files: readFiles(filesIn(folder)) };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new HostError(unreadable, { cause: error });
  }
  throw new HostError(unreadable);
}

function readFiles(folder: string): WorldSnapshot["files"] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => readJson(join(folder, name)));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
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
  const kept = new Set<string>();
  let due: NodeJS.Immediate | undefined;

  function save(): void {
    clearImmediate(due);
    due = undefined;
    keepFiles(box, filesIn(folder), kept);
    writeJson(worldIn(folder), box.export("no files"));
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

/** Writes files that are new and drops those that are gone. */
function keepFiles({ world }: Box, folder: string, kept: Set<string>): void {
  const pathOf = (id: string) => join(folder, `${id}.json`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const file of world.files.values()) {
    if (kept.has(file.id)) continue;
    writeJson(pathOf(file.id), exportFile(file));
    kept.add(file.id);
  }
  for (const id of kept) {
    if (world.files.has(id)) continue;
    rmSync(pathOf(id), { force: true });
    kept.delete(id);
  }
}

const readJson = <Value>(path: string): Value => JSON.parse(readFileSync(path, "utf8")) as Value;

/** Written beside and moved over: a kill in the middle leaves the older one. */
function writeJson(path: string, value: object): void {
  writeFileSync(`${path}.new`, JSON.stringify(value), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
