import { deflateSync, inflateSync } from "node:zlib";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { hours, type Snowflake } from "#kernel/types.ts";
import { ImportOver } from "./errors.ts";
import type {} from "./tables.ts";

/** A desk file that somebody handed in and looks at. It stands in a row, so that the press works after a restart. */
export interface ImportedFile {
  readonly id: string;
  readonly guildId: Snowflake;
  readonly userId: Snowflake;
  /** The file's name. */
  readonly name: string;
  readonly source: string;
}

/** So long its card can be pressed. */
const KEPT = hours(24);

interface Whose {
  readonly guildId: Snowflake | null;
  readonly actor: { readonly id: Snowflake };
}

/** Custom ids can be forged: anybody else's is answered as if it did not exist. Throws `ImportOver`. */
export async function getImport(
  db: Db,
  { vault, clock }: Pick<App, "vault" | "clock">,
  { guildId, actor }: Whose,
  id: string | undefined,
): Promise<ImportedFile> {
  const row = await db
    .selectFrom("desk_import")
    .selectAll()
    .where("id", "=", id ?? "")
    .where("guild_id", "=", guildId ?? "")
    .where("user_id", "=", actor.id)
    .where("expires_at", ">=", clock.now())
    .executeTakeFirst();
  if (!row) throw new ImportOver();
  const said: Pick<ImportedFile, "name" | "source"> = JSON.parse(unpack(vault.open(row.body)));
  return { id: row.id, guildId: row.guild_id, userId: row.user_id, ...said };
}

/** Keeps it for a day, and forgets those whose day is over. */
export async function saveImport(
  tx: Tx,
  { vault, clock }: Pick<App, "vault" | "clock">,
  { id, guildId, userId, ...said }: ImportedFile,
): Promise<void> {
  const now = clock.now();
  await tx.deleteFrom("desk_import").where("expires_at", "<", now).execute();
  const body = vault.seal(pack(JSON.stringify(said)));
  await tx
    .insertInto("desk_import")
    .values({ id, guild_id: guildId, user_id: userId, body, expires_at: now + KEPT })
    .execute();
}

export async function forgetImport(tx: Tx, { id }: Pick<ImportedFile, "id">): Promise<void> {
  await tx.deleteFrom("desk_import").where("id", "=", id).execute();
}

const pack = (said: string): string => deflateSync(said).toString("base64");
const unpack = (packed: string): string => inflateSync(Buffer.from(packed, "base64")).toString("utf8");
