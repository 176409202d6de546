import { systemClock } from "#kernel/clock.ts";
import type { Config } from "#kernel/config.ts";
import { makeWritable } from "#platform/config/make-writable.ts";
import { startApp } from "../app.ts";
import { explainStart } from "./explain-start.ts";
import { NoToken } from "./no-token.ts";
import { openTerminalLog } from "./open-terminal-log.ts";
import { untilStopped } from "./until-stopped.ts";

/** Runs the bot until it is stopped. */
export async function start(config: Config): Promise<void> {
  if (!config.discord.token) throw new NoToken();
  makeWritable(config.data);
  const log = openTerminalLog(config);
  if (config.roles === undefined && config.redis.url !== undefined) {
    log.info({}, "one process needs no Redis: it keeps in memory what several share there");
  }
  const { onTurn, end } = explainStart(systemClock, log, config.discord.apiUrl);
  const begin = config.roles === undefined ? startApp : (await import("../roles.ts")).startRoles;
  const app = await begin(config, log, { onTurn }).finally(end);
  log.info({ invite: app.inviteLink }, "ready");
  await untilStopped(app);
}
