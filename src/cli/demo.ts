import type { Config } from "#kernel/config.ts";
import { startDemo } from "../demo.ts";
import { untilStopped } from "./until-stopped.ts";

/** Runs the demo until it is stopped. */
export async function demo(config: Config): Promise<void> {
  const running = await startDemo(config);
  process.stdout.write(
    `\nOpen ${running.address} and play both sides: a member who asks and staff who answer.\n` +
      `To go live, stop this (Ctrl-C), run “npm start -- login”, then “npm start”.\n\n`,
  );
  await untilStopped(running);
}
