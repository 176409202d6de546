import type { Db, Tx } from "#kernel/database.ts";
import { upsert } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { DraftGone } from "./errors.ts";
import { DRAFT_KEPT, type PanelDraft } from "./panel-draft.ts";

/** An editor of this person in this server. Custom ids can be forged: anything else is answered as if it did not exist. */
export async function getDraft(
  db: Db,
  { guildId, userId }: { readonly guildId: Snowflake | null; readonly userId: Snowflake },
  id: string | undefined,
): Promise<PanelDraft> {
  const row = await db
    .selectFrom("panel_draft")
    .selectAll()
    .where("id", "=", id ?? "")
    .where("guild_id", "=", guildId ?? "")
    .where("user_id", "=", userId)
    .executeTakeFirst();
  if (!row) throw new DraftGone();
  const { id: draftId, guild_id, user_id, panel_id, body } = row;
  return { ...JSON.parse(body), id: draftId, guildId: guild_id, userId: user_id, panelId: panel_id };
}

/** Keeps an editor for another day, and forgets those that nobody touched for one. */
export async function saveDraft(tx: Tx, draft: PanelDraft, at: Instant): Promise<void> {
  const { id, guildId, userId, panelId, ...body } = draft;
  await tx.deleteFrom("panel_draft").where("expires_at", "<", at).execute();
  const row = {
    id,
    guild_id: guildId,
    user_id: userId,
    panel_id: panelId,
    body: JSON.stringify(body),
    expires_at: at + DRAFT_KEPT,
  };
  await upsert(tx, "panel_draft", row, ["id"]);
}

export async function deleteDraft(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom("panel_draft").where("id", "=", id).execute();
}
