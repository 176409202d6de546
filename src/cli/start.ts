import type { Config } from "#kernel/config.ts";
import { startApp } from "../app.ts";
import { NoToken } from "./no-token.ts";
import { openTerminalLog } from "./open-terminal-log.ts";
import { untilStopped } from "./until-stopped.ts";

/** Runs the bot until it is stopped. */
export async function start(config: Config): Promise<void> {
  if (!config.discord.token) throw new NoToken();
  const log = openTerminalLog(config);
  const app = await startApp(config, log);
  log.info({ invite: app.inviteLink }, "ready");
  await untilStopped(app);
}
