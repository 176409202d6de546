import type { Config } from "#kernel/config.ts";
import { startDemo } from "../demo.ts";
import { openTerminalLog } from "./open-terminal-log.ts";
import { untilStopped } from "./until-stopped.ts";

/** The same address every time, so that an open page finds it again after a restart. */
const DEMO_PORT = 7788;

/** Runs the demo until it is stopped. */
export async function demo(config: Config): Promise<void> {
  process.stdout.write("Starting a make-believe Discord with a small community … ");
  // At the terminal: what went wrong, and nothing else.
  const level = config.log.level === "info" ? "warn" : config.log.level;
  const log = openTerminalLog({ ...config, log: { ...config.log, level, file: undefined } });
  const running = await startDemo(config, log, { port: DEMO_PORT }).catch((error: unknown) => {
    process.stdout.write("\n");
    throw error;
  });
  process.stdout.write("ready.\n");
  process.stdout.write(
    `\nOpen ${running.address} and play both sides: a member who asks and staff who answer.\n` +
      "To go live, stop this (Ctrl-C), run “npm start -- login”, then “npm start”.\n\n",
  );
  await untilStopped(running);
}
