import { type Db, type Tx, upsert } from "#kernel/database.ts";
import { days, type Instant, type Snowflake } from "#kernel/types.ts";
import { VoiceOver } from "./errors.ts";
import type {} from "./tables.ts";

/** A sentence that somebody looks at, and what it would say. It stands in a row, so that every press works after a restart. */
export interface VoiceDraft {
  readonly id: string;
  readonly guildId: Snowflake;
  readonly userId: Snowflake;
  readonly key: string;
  readonly locale: string;
  /** Null: in the whole server. */
  readonly typeId: string | null;
  /** As they were typed last; null before anything was. */
  readonly words: string | null;
}

/** So long a card that nobody touches can be used. */
const KEPT = days(1);

interface Whose {
  readonly guildId: Snowflake | null;
  readonly actor: { readonly id: Snowflake };
}

/** The draft behind a card. Custom ids can be forged: anybody else's is answered as if it did not exist. */
export async function getVoiceDraft(db: Db, { guildId, actor }: Whose, id: string | undefined): Promise<VoiceDraft> {
  const row = await db
    .selectFrom("voice_draft")
    .selectAll()
    .where("id", "=", id ?? "")
    .where("guild_id", "=", guildId ?? "")
    .where("user_id", "=", actor.id)
    .executeTakeFirst();
  if (!row) throw new VoiceOver();
  return { ...JSON.parse(row.body), id: row.id, guildId: row.guild_id, userId: row.user_id };
}

/** Keeps a draft for another day, and forgets those that nobody touched for one. */
export async function saveVoiceDraft(tx: Tx, { id, guildId, userId, ...body }: VoiceDraft, at: Instant): Promise<void> {
  await tx.deleteFrom("voice_draft").where("expires_at", "<", at).execute();
  const row = { id, guild_id: guildId, user_id: userId, body: JSON.stringify(body), expires_at: at + KEPT };
  await upsert(tx, "voice_draft", row, ["id"]);
}
