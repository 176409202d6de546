import { systemClock } from "#kernel/clock.ts";
import type { Config } from "#kernel/config.ts";
import { seconds } from "#kernel/types.ts";
import { makeWritable } from "#platform/config/make-writable.ts";
import { startApp } from "../app.ts";
import { NoToken } from "./no-token.ts";
import { openTerminalLog } from "./open-terminal-log.ts";
import { untilStopped } from "./until-stopped.ts";

/** A start that takes longer is explained. */
const USUAL_START = seconds(5);

/** Runs the bot until it is stopped. */
export async function start(config: Config): Promise<void> {
  if (!config.discord.token) throw new NoToken();
  makeWritable(config.data);
  const log = openTerminalLog(config);
  if (config.roles === undefined && config.redis.url !== undefined) {
    log.info({}, "one process needs no Redis: it keeps in memory what several share there");
  }
  const patience = systemClock.at(systemClock.now() + USUAL_START, () =>
    log.warn({ discord: config.discord.apiUrl }, "Discord or the database does not answer yet, trying on"),
  );
  const starting =
    config.roles === undefined ? startApp(config, log) : (await import("../roles.ts")).startRoles(config, log);
  const app = await starting.finally(() => patience.cancel());
  log.info({ invite: app.inviteLink }, "ready");
  await untilStopped(app);
}
