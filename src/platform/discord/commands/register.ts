import { createHash } from "node:crypto";
import type { App } from "#kernel/app.ts";
import { type Db, upsert } from "#kernel/database.ts";
import type { Text, Translate } from "#kernel/text.ts";
import type { Texts } from "#platform/texts/texts.ts";
import type { DiscordRest } from "../rest/rest.ts";
import type { Definitions } from "../router/definitions.ts";
import { buildCommands } from "./build.ts";
import "../tables.ts";

/**
 * Tells Discord our commands, if they are not the ones it was told last. Whether they are is seen without reading a sentence of them: by
 * their shape and by all texts, so that a start need not read every language.
 */
export async function registerCommands(
  { db, write, log, self }: Pick<App, "db" | "write" | "log" | "self">,
  rest: Pick<DiscordRest, "api">,
  { definitions, texts }: { readonly definitions: Definitions; readonly texts: Texts },
): Promise<"registered" | "unchanged"> {
  const shape = JSON.stringify(buildCommands(definitions, namesOnly));
  const hash = createHash("sha256").update(shape).update(texts.fingerprint).digest("base64url");
  const key = `commands:${self.applicationId}`;
  if ((await findSetting(db, key)) === hash) return "unchanged";
  const commands = buildCommands(definitions, texts.translate);
  texts.forget();
  await rest.api.applicationCommands.bulkOverwriteGlobalCommands(self.applicationId, commands);
  await write((tx) => upsert(tx, "setting", { key, value: hash }, ["key"]));
  log.info({ commands: commands.length }, "the commands were registered");
  return "registered";
}

/** What would be said, instead of saying it. */
function namesOnly(): Translate {
  const name = (text: Text) => JSON.stringify(text);
  return Object.assign(name, { locale: "en-US", plain: name });
}

async function findSetting(db: Db, key: string): Promise<string | undefined> {
  const row = await db.selectFrom("setting").select("value").where("key", "=", key).executeTakeFirst();
  return row?.value;
}
