/** The process that is killed: the real app with the relay as its only feature. Configured by the environment, as every start. */
import { flushCompileCache } from "node:module";
import { pino } from "pino";
import { configSchema } from "#kernel/config.ts";
import type { Log } from "#kernel/log.ts";
import { startApp } from "../../src/app.ts";
import { relayFeature } from "./relay-feature.ts";

const { env } = process;
const config = configSchema.parse({
  parts: "all",
  discord: { token: env["DISCORD_TOKEN"], apiUrl: env["DISCORD_API_URL"] },
  database: { url: env["DATABASE_URL"] },
  data: env["FRONTDESK_DATA"],
});
const relay = relayFeature({
  guildId: env["CHAOS_GUILD"] ?? "",
  parentId: env["CHAOS_DESK"] ?? "",
  onKnown: (userId) => process.stdout.write(`known ${userId}\n`),
});
const forgetful = {
  ...relay,
  // As if Discord had ended the session while we were away.
  start: (app) => app.write(async (tx) => void (await tx.deleteFrom("gateway_session").execute())),
} satisfies typeof relay;

const log = pino({ level: env["FRONTDESK_LOG_LEVEL"] ?? "error" }, pino.destination(2)) as Log;
await startApp(config, log, { features: [env["CHAOS_SESSIONS"] === "new" ? forgetful : relay] });
flushCompileCache();
process.stdout.write("ready\n");
