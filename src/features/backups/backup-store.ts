import { type DeskSnapshot, packSnapshot, unpackSnapshot } from "#features/desk-file/index.ts";
import { findUserId, personOf } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type {} from "./tables.ts";

/** How a server was set up at a moment, kept under a name. */
export interface Backup {
  readonly id: string;
  readonly name: string;
  readonly at: Instant;
  /** Null: somebody who was forgotten. */
  readonly by: Snowflake | null;
}

/** Of a server. */
export const MOST_BACKUPS = 20;
/** Characters. */
export const LONGEST_NAME = 50;

type Opens = Pick<App, "vault">;

/** The newest first. */
export async function listBackups(db: Db, { vault }: Opens, guildId: Snowflake): Promise<Backup[]> {
  const rows = await db
    .selectFrom("desk_backup")
    .select(["id", "at", "person_id", "name"])
    .where("guild_id", "=", guildId)
    .orderBy("id", "desc")
    .limit(MOST_BACKUPS)
    .execute();
  return Promise.all(
    rows.map(async ({ id, at, person_id, name }) => ({
      id,
      name: vault.open(name),
      at: Number(at),
      by: (await findUserId(db, person_id)) ?? null,
    })),
  );
}

/** Of this server; of another one there is none. */
export async function findSnapshot(
  db: Db,
  { vault }: Opens,
  guildId: Snowflake,
  id: string,
): Promise<DeskSnapshot | undefined> {
  const row = await db
    .selectFrom("desk_backup")
    .select("snapshot")
    .where("guild_id", "=", guildId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && unpackSnapshot(row.snapshot, vault);
}

export async function insertBackup(
  tx: Tx,
  app: Pick<App, "vault" | "clock" | "ids">,
  given: {
    readonly guildId: Snowflake;
    readonly by: Snowflake;
    readonly name: string;
    readonly snapshot: DeskSnapshot;
  },
): Promise<Backup> {
  const backup = { id: app.ids.next(), name: given.name, at: app.clock.now(), by: given.by };
  await tx
    .insertInto("desk_backup")
    .values({
      id: backup.id,
      guild_id: given.guildId,
      at: backup.at,
      person_id: await personOf(tx, app, given.by),
      name: app.vault.seal(given.name),
      snapshot: packSnapshot(given.snapshot, app.vault),
    })
    .execute();
  return backup;
}

export async function deleteBackup(tx: Tx, guildId: Snowflake, id: string): Promise<void> {
  await tx.deleteFrom("desk_backup").where("guild_id", "=", guildId).where("id", "=", id).execute();
}
