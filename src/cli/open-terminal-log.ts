import type { Config } from "#kernel/config.ts";
import type { Log } from "#kernel/log.ts";
import { openLog } from "#platform/log/open-log.ts";

/** The log of a command: to read at a terminal, one object a line for whoever collects it. */
export const openTerminalLog = (config: Config): Log =>
  openLog({ level: config.log.level, style: process.stdout.isTTY ? "human" : "json" });
