import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { MessageBody } from "#kernel/outbox.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { Vault } from "#kernel/vault.ts";
import type { InteractionTable } from "../tables.ts";

/** An interaction that Discord was told to wait for. */
export interface OpenInteraction {
  readonly id: Snowflake;
  readonly token: string;
  readonly applicationId: Snowflake;
  readonly locale: string;
  readonly original: InteractionTable["original"];
  readonly expiresAt: Instant;
}

/**
 * An answer as it will be sent: it becomes what Discord shows as waiting, or a private message below it, or what is shown as waiting
 * is deleted, or stays as it is.
 */
export interface LateAnswer {
  readonly to: "original" | "follow-up" | "deleted" | "nobody";
  readonly body: MessageBody;
}

/** False when it is there already: a repetition is being handled. */
export function insertOpen(tx: Tx, vault: Vault, interaction: OpenInteraction): Promise<boolean> {
  return insertIfAbsent(tx, "interaction", {
    id: interaction.id,
    token: vault.seal(interaction.token),
    application_id: interaction.applicationId,
    locale: interaction.locale,
    original: interaction.original,
    state: "open",
    answer: null,
    expires_at: interaction.expiresAt,
  });
}

export async function storeAnswer(tx: Tx, vault: Vault, id: Snowflake, answer: LateAnswer): Promise<void> {
  await tx
    .updateTable("interaction")
    .set({ state: "answered", answer: vault.seal(JSON.stringify(answer)) })
    .where("id", "=", id)
    .execute();
}

export async function forget(tx: Tx, id: Snowflake): Promise<void> {
  await tx.deleteFrom("interaction").where("id", "=", id).execute();
}

export async function isOpen(db: Db, id: Snowflake): Promise<boolean> {
  const row = await db.selectFrom("interaction").select("id").where("id", "=", id).executeTakeFirst();
  return row !== undefined;
}

/** What an earlier process left, up to `limit`, or that one alone; `answer` null when it ended before there was one. */
export async function listLeft(
  db: Db,
  vault: Vault,
  limit: number,
  id?: Snowflake,
): Promise<(OpenInteraction & { readonly answer: LateAnswer | null })[]> {
  const all = db.selectFrom("interaction").selectAll().limit(limit);
  const rows = await (id === undefined ? all : all.where("id", "=", id)).execute();
  return rows.map((row) => ({
    id: row.id,
    token: vault.open(row.token),
    applicationId: row.application_id,
    locale: row.locale,
    original: row.original,
    expiresAt: Number(row.expires_at),
    answer: row.answer === null ? null : (JSON.parse(vault.open(row.answer)) as LateAnswer),
  }));
}
