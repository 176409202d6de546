import { createHash } from "node:crypto";
import type { App } from "#kernel/app.ts";
import { type Db, upsert } from "#kernel/database.ts";
import type { DiscordRest } from "../rest/rest.ts";
import type { Definitions } from "../router/definitions.ts";
import { buildCommands } from "./build.ts";
import "../tables.ts";

/** Tells Discord our commands, if they are not the ones it was told last. */
export async function registerCommands(
  { db, write, log, self, translate }: Pick<App, "db" | "write" | "log" | "self" | "translate">,
  rest: Pick<DiscordRest, "api">,
  definitions: Definitions,
): Promise<"registered" | "unchanged"> {
  const commands = buildCommands(definitions, translate);
  const hash = createHash("sha256").update(JSON.stringify(commands)).digest("base64url");
  const key = `commands:${self.applicationId}`;
  if ((await findSetting(db, key)) === hash) return "unchanged";
  await rest.api.applicationCommands.bulkOverwriteGlobalCommands(self.applicationId, commands);
  await write((tx) => upsert(tx, "setting", { key, value: hash }, ["key"]));
  log.info({ commands: commands.length }, "the commands were registered");
  return "registered";
}

async function findSetting(db: Db, key: string): Promise<string | undefined> {
  const row = await db.selectFrom("setting").select("value").where("key", "=", key).executeTakeFirst();
  return row?.value;
}
