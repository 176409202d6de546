import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import type { Clock } from "#kernel/clock.ts";
import { HostError } from "#kernel/errors.ts";
import { type Duration, type Instant, minutes } from "#kernel/types.ts";

export interface LogFileOptions {
  readonly path: string;
  /** A line that would make the file larger begins a new one. */
  readonly bytes: number;
  /** A file whose first line is older is ended. */
  readonly age: Duration;
  /** Files that are kept besides the one that is written: `path.1` is the newest of them. */
  readonly keep: number;
  readonly clock: Pick<Clock, "now">;
}

/** Before a new file is tried again that could not be begun. */
const PAUSE: Duration = minutes(1);
/** Enough of a line to find its time. */
const HEAD = 200;

/**
 * Writes lines to a file that only its owner may read, and begins a new one when it is large or old. A line is in the file before this
 * returns, so that the last one before a crash is there. Where no new file can be begun the old one goes on. When nothing can be written (a full disk), lines go to standard error.
 */
export function openLogFile({ path, bytes, age, keep, clock }: LogFileOptions): (line: string) => void {
  let file = openForOwner(path);
  let triedAt: Instant = Number.NEGATIVE_INFINITY;

  /** The old file is let go only when there is a new one. */
  function turnOver(now: Instant): void {
    if (now - triedAt < PAUSE) return;
    triedAt = now;
    const beginning = `${path}.new`;
    try {
      const next = openForOwner(beginning);
      try {
        // There may be more of them than are kept by now.
        for (let n = Math.max(1, keep); n === keep || existsSync(nth(n)); n += 1) rmSync(nth(n), { force: true });
        for (let n = keep; n > 0; n -= 1) move(nth(n - 1), nth(n));
        renameSync(beginning, path);
      } catch (error) {
        closeSync(next.descriptor);
        throw error;
      }
      closeSync(file.descriptor);
      file = next;
      triedAt = Number.NEGATIVE_INFINITY;
    } catch (error) {
      process.stderr.write(`The log goes on in its old file, because no new one can be begun: ${String(error)}\n`);
    }
  }
  const nth = (n: number): string => (n === 0 ? path : `${path}.${n}`);

  return (line) => {
    try {
      const length = Buffer.byteLength(line);
      const now = clock.now();
      if (file.turnsOver && file.size > 0 && (file.size + length > bytes || now - file.begunAt >= age)) {
        turnOver(now);
      }
      if (file.size === 0) file.begunAt = now;
      writeSync(file.descriptor, line);
      file.size += length;
    } catch {
      process.stderr.write(line);
    }
  };
}

interface OpenFile {
  readonly descriptor: number;
  /** Pipes and devices (`/dev/stdout`) stay where they are. */
  readonly turnsOver: boolean;
  size: number;
  begunAt: Instant;
}

function openForOwner(path: string): OpenFile {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const descriptor = openSync(path, "a+", 0o600);
    const found = fstatSync(descriptor);
    const size = found.isFile() ? found.size : 0;
    return { descriptor, turnsOver: found.isFile(), size, begunAt: size > 0 ? timeOfFirstLine(descriptor) : 0 };
  } catch (error) {
    throw new HostError(`The log can't be written to ${path}. log.file (FRONTDESK_LOG_FILE) says where it goes.`, {
      cause: error,
    });
  }
}

/** 0, long ago, when the file does not begin with a line of ours. */
function timeOfFirstLine(descriptor: number): Instant {
  const head = Buffer.alloc(HEAD);
  const length = readSync(descriptor, head, 0, HEAD, 0);
  return Number(/"time":(\d+)/.exec(head.toString("utf8", 0, length))?.[1] ?? 0);
}

/** There may be fewer files than are kept. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
