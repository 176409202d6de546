/** The process that is killed: the whole product, started as always. Configured by the environment, as every start. */
import { flushCompileCache } from "node:module";
import { pino } from "pino";
import { configSchema } from "#kernel/config.ts";
import type { Log } from "#kernel/log.ts";
import { startApp } from "../../src/app.ts";
import { applyDesk, features } from "../../src/features/index.ts";
import { startRoles } from "../../src/roles.ts";

const { env } = process;
const roles = env["FRONTDESK_ROLES"];
const config = configSchema.parse({
  parts: "all",
  discord: {
    token: env["DISCORD_TOKEN"],
    apiUrl: env["DISCORD_API_URL"],
    ...(roles ? { shards: Number(env["CHAOS_SHARDS"]) } : {}),
  },
  database: { url: env["DATABASE_URL"] },
  ...(roles ? { roles, redis: { url: env["REDIS_URL"] } } : {}),
  data: env["FRONTDESK_DATA"],
});
/** As if Discord had ended the session while we were away. */
const forgetSession = {
  name: "forget-session",
  start: (app: Parameters<typeof applyDesk>[0]) =>
    app.write(async (tx) => void (await tx.deleteFrom("gateway_session").execute())),
};

const log = pino({ level: env["FRONTDESK_LOG_LEVEL"] ?? "error" }, pino.destination(2)) as Log;
const running = await (roles ? startRoles : startApp)(config, log, {
  features: env["CHAOS_SESSIONS"] === "new" ? [...features, forgetSession] : features,
});
const { app } = running;
process.once("SIGTERM", () => void running.stop().then(() => process.exit(0)));
if (env["CHAOS_DESK_FILE"]) await applyDesk(app, { name: "desk.yaml", source: env["CHAOS_DESK_FILE"], mode: "change" });
flushCompileCache();
process.stdout.write("ready\n");
