import { resolve } from "node:path";
import { systemClock } from "#kernel/clock.ts";
import type { Config } from "#kernel/config.ts";
import type { Log } from "#kernel/log.ts";
import { days } from "#kernel/types.ts";
import { humanLine } from "#platform/log/human-line.ts";
import { openLog } from "#platform/log/open-log.ts";
import { openLogFile } from "#platform/log/open-log-file.ts";

const MEGABYTE = 1_000_000;

/** The log of a command: to read at a terminal, one object a line for whoever collects it; in a file, and at a terminal then as well. */
export function openTerminalLog({ data, log }: Pick<Config, "data" | "log">): Log {
  const { level, file, megabytes, keep } = log;
  const atTerminal = process.stdout.isTTY;
  if (file === undefined) return openLog({ level, style: atTerminal ? "human" : "json" });
  const write = openLogFile({
    path: resolve(data, file),
    bytes: megabytes * MEGABYTE,
    age: days(log.days),
    keep,
    clock: systemClock,
  });
  return openLog({
    level,
    style: "json",
    write: (line) => {
      write(line);
      if (atTerminal) process.stdout.write(humanLine(line));
    },
  });
}
