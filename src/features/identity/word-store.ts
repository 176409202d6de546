import { type Db, type Tx, upsert } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { keyOf, MOST_WORDS, type OwnWord, type WordKind } from "./alias-words.ts";
import { shippedAdjectives, shippedNouns } from "./shipped-words.ts";

/** What a server said about the words of aliases. */
export async function listOwnWords(db: Db, guildId: Snowflake): Promise<OwnWord[]> {
  const rows = await db
    .selectFrom("alias_word")
    .selectAll()
    .where("guild_id", "=", guildId)
    .orderBy("word_key")
    .limit(4 * MOST_WORDS)
    .execute();
  return rows.map(({ kind, word, state, picture }) => ({
    kind: kind as WordKind,
    word,
    state: state as OwnWord["state"],
    picture,
  }));
}

/** Adds a word, or changes its picture. */
export async function addWord(tx: Tx, guildId: Snowflake, own: Omit<OwnWord, "state">): Promise<void> {
  await save(tx, guildId, { ...own, state: "added" });
}

/** Takes a word away: an own one is forgotten, one of ours is noted as not wanted. */
export async function removeWord(tx: Tx, guildId: Snowflake, kind: WordKind, word: string): Promise<void> {
  const ours = kind === "noun" ? [...shippedNouns.keys()] : shippedAdjectives;
  if (ours.some((one) => keyOf(one) === keyOf(word))) {
    return save(tx, guildId, { kind, word, state: "removed", picture: null });
  }
  await tx
    .deleteFrom("alias_word")
    .where("guild_id", "=", guildId)
    .where("kind", "=", kind)
    .where("word_key", "=", keyOf(word))
    .execute();
}

async function save(tx: Tx, guildId: Snowflake, { kind, word, state, picture }: OwnWord): Promise<void> {
  const row = { guild_id: guildId, kind, word_key: keyOf(word), word, state, picture };
  await upsert(tx, "alias_word", row, ["guild_id", "kind", "word_key"]);
}
