import { type Db, type Tx, upsert } from "#kernel/database.ts";
import { hours, type Instant, type Snowflake } from "#kernel/types.ts";
import type { UploadedFile } from "#kernel/uploaded-file.ts";
import { LookOver } from "./errors.ts";
import type {} from "./tables.ts";

/** How somebody wants us to look, while they look at it. Discord has the pictures for now. */
export interface LookDraft {
  readonly id: string;
  readonly guildId: Snowflake;
  readonly userId: Snowflake;
  readonly nick: string | null;
  readonly accent: number | null;
  readonly picture: UploadedFile | null;
  readonly banner: UploadedFile | null;
  /** What is taken away instead. */
  readonly away: readonly string[];
}

/** What Discord has of a form is there for a while, and no longer. */
const KEPT = hours(1);

interface Whose {
  readonly guildId: Snowflake | null;
  readonly actor: { readonly id: Snowflake };
}

/** Custom ids can be forged: anybody else's is answered as if it did not exist. Throws `LookOver`. */
export async function getLookDraft(
  db: Db,
  { guildId, actor }: Whose,
  id: string | undefined,
  now: Instant,
): Promise<LookDraft> {
  const row = await db
    .selectFrom("look_draft")
    .selectAll()
    .where("id", "=", id ?? "")
    .where("guild_id", "=", guildId ?? "")
    .where("user_id", "=", actor.id)
    .where("expires_at", ">=", now)
    .executeTakeFirst();
  if (!row) throw new LookOver();
  return { ...JSON.parse(row.body), id: row.id, guildId: row.guild_id, userId: row.user_id };
}

/** Keeps it for an hour, and forgets those whose hour is over. */
export async function saveLookDraft(tx: Tx, { id, guildId, userId, ...body }: LookDraft, at: Instant): Promise<void> {
  await tx.deleteFrom("look_draft").where("expires_at", "<", at).execute();
  const row = { id, guild_id: guildId, user_id: userId, body: JSON.stringify(body), expires_at: at + KEPT };
  await upsert(tx, "look_draft", row, ["id"]);
}
