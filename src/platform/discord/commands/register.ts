import { createHash } from "node:crypto";
import type { API } from "@discordjs/core";
import { RequestMethod } from "@discordjs/rest";
import { Routes } from "discord-api-types/v10";
import type { App } from "#kernel/app.ts";
import { type Db, type Tx, upsert } from "#kernel/database.ts";
import type { PartName } from "#kernel/parts.ts";
import type { Text, Translate } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { Texts } from "#platform/texts/texts.ts";
import type { DiscordRest } from "../rest/rest.ts";
import type { Definitions } from "../router/definitions.ts";
import { globalCommands, serverCommands } from "./build.ts";
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
  const shape = JSON.stringify(globalCommands(definitions, namesOnly));
  const hash = createHash("sha256").update(shape).update(texts.fingerprint).digest("base64url");
  const key = `commands:${self.applicationId}`;
  if ((await findSetting(db, key)) === hash) return "unchanged";
  const commands = globalCommands(definitions, texts.translate);
  texts.forget();
  await rest.api.applicationCommands.bulkOverwriteGlobalCommands(self.applicationId, commands);
  await write((tx) => upsert(tx, "setting", { key, value: hash }, ["key"]));
  log.info({ commands: commands.length }, "the commands were registered");
  return "registered";
}

export interface InServer {
  readonly guildId: Snowflake;
  /** Since when we are there, if that is news. */
  readonly joinedAt?: Instant | undefined;
}

/** The same for what one server has by itself, by what is stored as switched on there. Throws what Discord answers. */
export async function registerInServer(
  { db, write, log, self, config }: Pick<App, "db" | "write" | "log" | "self" | "config">,
  api: Pick<API, "rest">,
  { definitions, shown }: { readonly definitions: Definitions; readonly shown: ShownInServers },
  { guildId, joinedAt }: InServer,
): Promise<"registered" | "unchanged"> {
  const { hash, body } = shown.with(await definitions.provides.partsStored({ db, config }, guildId));
  const key = keyIn(self, guildId);
  const isKnown = (await findSetting(db, key)) === hash;
  if (isKnown && joinedAt === undefined) return "unchanged";
  if (!isKnown) {
    // The answer, as long as the question, is not read.
    await api.rest.queueRequest({
      method: RequestMethod.Put,
      fullRoute: Routes.applicationGuildCommands(self.applicationId, guildId),
      body: body(),
      passThroughBody: true,
      headers: { "content-type": "application/json" },
    });
    log.info({ guildId }, "the commands of a server were registered");
  }
  await write(async (tx) => {
    await upsert(tx, "setting", { key, value: hash }, ["key"]);
    if (joinedAt === undefined) return;
    await upsert(tx, "setting", { key: joinedKeyIn(self, guildId), value: String(joinedAt) }, ["key"]);
  });
  return isKnown ? "unchanged" : "registered";
}

type Self = Pick<App["self"], "applicationId">;

const keyIn = ({ applicationId }: Self, guildId: Snowflake): string => `commands:${applicationId}:${guildId}`;
const joinedKeyIn = (self: Self, guildId: Snowflake): string => `${keyIn(self, guildId)}:joined`;

/** What a server was told before we came to it is lost. False, and nothing is changed, when it was told its commands since. */
export async function forgetFormer(
  tx: Tx,
  self: Self,
  { guildId, joinedAt }: { readonly guildId: Snowflake; readonly joinedAt: Instant },
): Promise<boolean> {
  if ((await findSetting(tx, joinedKeyIn(self, guildId))) === String(joinedAt)) return false;
  await tx.deleteFrom("setting").where("key", "=", keyIn(self, guildId)).execute();
  return true;
}

/** What servers have by themselves, put together once for all that have the same parts: in a network most do. */
export interface ShownInServers {
  with(parts: readonly PartName[]): Shown;
  /** Gives the memory back. */
  forget(): void;
}

interface Shown {
  /** Another one as soon as a command or a sentence is; made without reading one. */
  readonly hash: string;
  /** As Discord is told them. */
  body(): Uint8Array;
}

/** Each is some hundred KiB, and servers choose among a million of them. */
const KEPT = 8;

/** `onRead` hears each time that sentences were read for it, in all languages. */
export function shownInServers(definitions: Definitions, texts: Texts, onRead: () => void): ShownInServers {
  const made = new Map<string, Shown>();
  let madeOf = definitions.commands;

  function make(parts: readonly PartName[]): Shown {
    const isOn = (part: PartName | undefined) => part === undefined || parts.includes(part);
    const shape = JSON.stringify(serverCommands(definitions, namesOnly, isOn));
    let body: Uint8Array | undefined;
    return {
      hash: createHash("sha256").update(shape).update(texts.fingerprint).digest("base64url"),
      body: () => {
        if (body) return body;
        body = Buffer.from(JSON.stringify(serverCommands(definitions, texts.translate, isOn)));
        onRead();
        return body;
      },
    };
  }

  return {
    with(parts) {
      // Other features are there since.
      if (madeOf !== definitions.commands) made.clear();
      madeOf = definitions.commands;
      const key = parts.join();
      const known = made.get(key) ?? make(parts);
      made.delete(key);
      made.set(key, known);
      for (const oldest of made.keys()) {
        if (made.size <= KEPT) break;
        made.delete(oldest);
      }
      return known;
    },
    forget: () => made.clear(),
  };
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
