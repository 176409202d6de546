import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { text } from "node:stream/consumers";
import { stayFor, systemClock } from "#kernel/clock.ts";
import type { Config } from "#kernel/config.ts";
import { ServiceError } from "#kernel/errors.ts";
import { minutes } from "#kernel/types.ts";
import { makeWritable } from "#platform/config/make-writable.ts";
import { askControl } from "#platform/control/ask-control.ts";
import { Refused } from "#platform/control/open-control.ts";
import type { ApplyRequest } from "../features/index.ts";

/** Instead of a file's name: what comes in, for a container that sees none of our files. */
const STDIN = "-";

/** Somebody waits at a terminal. */
const PATIENCE = minutes(1);

/** Shows what a desk file changes, and changes it: in the running desk, or without one by opening the desk for a moment. */
export async function apply(
  config: Config,
  { file, mode }: { file: string; mode: ApplyRequest["mode"] },
): Promise<void> {
  const request: ApplyRequest = {
    name: file === STDIN ? "The desk file" : basename(file),
    source: file === STDIN ? await text(process.stdin) : readDeskFile(file),
    mode,
  };
  makeWritable(config.data);
  const running = await askControl(config.data, "apply", request);
  const report = running === "not-running" ? await applyAlone(config, request) : running.answer;
  process.stdout.write(`${String(report).trimEnd()}\n`);
}

async function applyAlone(config: Config, request: ApplyRequest): Promise<string> {
  const { applyWithoutGateway } = await import("../app.ts");
  const { openTerminalLog } = await import("./open-terminal-log.ts");
  const log = openTerminalLog({ ...config, log: { ...config.log, level: "error", file: undefined } });
  // While a call waits to be made again, nothing else keeps this process.
  const applying =
    config.roles === undefined
      ? applyWithoutGateway(config, log, request)
      : (await import("../roles.ts")).applyTogether(config, log, request);
  return stayFor(Promise.race([applying, tooLong()]));
}

async function tooLong(): Promise<never> {
  await systemClock.sleep(PATIENCE);
  throw new ServiceError("Discord or the database does not answer. Apply the file again later.");
}

function readDeskFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") throw new Refused(`There is no file ${file}.`);
    throw new Refused(`${file} cannot be read (${String(code)}).`);
  }
}
