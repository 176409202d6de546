import type { Origin } from "#features/desk/index.ts";
import { type Db, insertIfAbsent, type Tx, upsert } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type {} from "./tables.ts";

/** What a server says otherwise, where: in one language, everywhere or for one topic. */
export interface OwnWords {
  /** Null: in the whole server. */
  readonly typeId: string | null;
  readonly locale: string;
  readonly key: string;
  readonly words: string;
  /** By command, or in the desk file: then it is changed there. */
  readonly origin: Origin;
}

type Which = Pick<OwnWords, "typeId" | "locale" | "key">;

/** Whether both are about the same sentence in the same place. */
export const isSaid =
  (one: Which) =>
  (other: Which): boolean =>
    one.key === other.key && one.locale === other.locale && one.typeId === other.typeId;

export interface ServerVoice {
  readonly guildId: Snowflake;
  readonly preset: string | null;
  readonly accent: number | null;
  /** The name we were given here; null when nobody gave us one by us. */
  readonly nick: string | null;
  readonly version: number;
  readonly words: readonly OwnWords[];
  /** What each topic stands below; empty while no topic has words of its own. */
  readonly parents: ReadonlyMap<string, string>;
}

/** How a server speaks and looks, without what follows from it. */
export type SetUpVoice = Pick<ServerVoice, "preset" | "accent" | "nick" | "words">;

/** Of one server; as we speak when it never said otherwise. */
export async function readVoice(db: Db, guildId: Snowflake): Promise<ServerVoice> {
  const row = await db.selectFrom("voice").selectAll().where("guild_id", "=", guildId).executeTakeFirst();
  const rows = await db
    .selectFrom("voice_text")
    .selectAll()
    .where("guild_id", "=", guildId)
    .orderBy("text_key")
    .orderBy("locale")
    .orderBy("type_id")
    .execute();
  const words = rows.map(({ type_id, locale, text_key, words, origin }) => ({
    typeId: type_id === "" ? null : type_id,
    locale,
    key: text_key,
    words,
    origin: origin as Origin,
  }));
  return {
    guildId,
    preset: row?.preset ?? null,
    accent: row?.accent ?? null,
    nick: row?.nick ?? null,
    version: row?.version ?? 0,
    words,
    parents: words.some(({ typeId }) => typeId !== null) ? await readParents(db, guildId) : new Map(),
  };
}

async function readParents(db: Db, guildId: Snowflake): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom("ticket_type")
    .select(["id", "parent_id"])
    .where("guild_id", "=", guildId)
    .where("parent_id", "is not", null)
    .execute();
  return new Map(rows.map(({ id, parent_id }) => [id, parent_id ?? ""]));
}

/** How often each server changed how it speaks; those that never did are left out. */
export async function listVersions(db: Db): Promise<ReadonlyMap<Snowflake, number>> {
  const rows = await db.selectFrom("voice").select(["guild_id", "version"]).execute();
  return new Map(rows.map(({ guild_id, version }) => [guild_id, version]));
}

/** Counts a change, so that every process reads this server's voice again. Whoever changes it at the same time waits. */
export async function countChange(
  tx: Tx,
  guildId: Snowflake,
  change: Partial<Pick<ServerVoice, "preset" | "accent" | "nick">> = {},
): Promise<void> {
  await insertIfAbsent(tx, "voice", { guild_id: guildId, preset: null, accent: null, nick: null, version: 0 });
  await tx
    .updateTable("voice")
    .set((row) => ({ ...change, version: row("version", "+", 1) }))
    .where("guild_id", "=", guildId)
    .execute();
}

export async function findOwnWords(
  db: Db,
  guildId: Snowflake,
  which: Which,
): Promise<Pick<OwnWords, "words" | "origin"> | undefined> {
  const row = await ownWords(db, guildId, which).executeTakeFirst();
  return row && { words: row.words, origin: row.origin as Origin };
}

const ownWords = (db: Db, guildId: Snowflake, { typeId, locale, key }: Which) =>
  db
    .selectFrom("voice_text")
    .select(["words", "origin"])
    .where("guild_id", "=", guildId)
    .where("type_id", "=", typeId ?? "")
    .where("locale", "=", locale)
    .where("text_key", "=", key);

export async function saveOwnWords(
  tx: Tx,
  guildId: Snowflake,
  { typeId, locale, key, words, origin }: OwnWords,
): Promise<void> {
  const row = { guild_id: guildId, type_id: typeId ?? "", locale, text_key: key, words, origin };
  await upsert(tx, "voice_text", row, ["guild_id", "type_id", "locale", "text_key"]);
}

/** Of one sentence, or all that were said by command. */
export async function deleteOwnWords(tx: Tx, guildId: Snowflake, which?: Which): Promise<void> {
  const all = tx.deleteFrom("voice_text").where("guild_id", "=", guildId);
  if (!which) return void (await all.where("origin", "=", "command").execute());
  const { typeId, locale, key } = which;
  await all
    .where("type_id", "=", typeId ?? "")
    .where("locale", "=", locale)
    .where("text_key", "=", key)
    .execute();
}
