import type { Config } from "#kernel/config.ts";
import { askControl } from "#platform/control/ask-control.ts";
import { Refused } from "#platform/control/open-control.ts";

/** Has the running desk read an extension anew. */
export async function reload(config: Config, name: string): Promise<void> {
  const running = await askControl(config.data, "reload", name);
  if (running === "not-running") throw new Refused("No desk runs here: it reads its extensions when it starts.");
  process.stdout.write(`${String(running.answer)}\n`);
}
