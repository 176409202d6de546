import type { PersonId } from "#features/people/index.ts";
import type { Level, Right } from "#kernel/access.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { PermissionChangeTable } from "./tables.ts";

/** One change of who may what, as it stays on record. */
export interface PermissionChange {
  readonly id: string;
  readonly guildId: Snowflake;
  readonly at: Instant;
  /** Null: a desk file was applied. */
  readonly by: PersonId | null;
  readonly of:
    | { readonly role: Snowflake; readonly typeId: string | null }
    | { readonly person: PersonId; readonly typeId: string | null }
    | { readonly right: Right; readonly typeId: string | null };
  readonly before: Level | null;
  readonly after: Level | null;
}

export async function insertChange(tx: Tx, change: PermissionChange): Promise<void> {
  await tx.insertInto("permission_change").values(toRow(change)).execute();
}

/** The newest first. */
export async function listChanges(db: Db, guildId: Snowflake, limit: number): Promise<PermissionChange[]> {
  const rows = await db
    .selectFrom("permission_change")
    .selectAll()
    .where("guild_id", "=", guildId)
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map(toChange);
}

/** Roles and people to whom something was given after this moment, up to 1,000 changes. */
export async function listGivenSince(
  db: Db,
  guildId: Snowflake,
  since: Instant,
): Promise<{ readonly roles: readonly Snowflake[]; readonly people: readonly PersonId[] }> {
  const rows = await db
    .selectFrom("permission_change")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where("at", ">", since)
    .where("level_after", "is not", null)
    .orderBy("id", "desc")
    .limit(1_000)
    .execute();
  const subjects = (about: string) => [...new Set(rows.filter((row) => row.about === about).map((row) => row.subject))];
  return { roles: subjects("role"), people: subjects("user") };
}

function toRow({ id, guildId, at, by, of, before, after }: PermissionChange): PermissionChangeTable {
  const subject =
    "right" in of
      ? { about: "right", subject: of.right, type_id: of.typeId }
      : "role" in of
        ? { about: "role", subject: of.role, type_id: of.typeId }
        : { about: "user", subject: of.person, type_id: of.typeId };
  return { id, guild_id: guildId, at, by_id: by, ...subject, level_before: before, level_after: after };
}

function toChange(row: PermissionChangeTable): PermissionChange {
  return {
    id: row.id,
    guildId: row.guild_id,
    at: Number(row.at),
    by: row.by_id,
    of: subjectOf(row),
    before: row.level_before as Level | null,
    after: row.level_after as Level | null,
  };
}

function subjectOf({ about, subject, type_id }: PermissionChangeTable): PermissionChange["of"] {
  if (about === "right") return { right: subject as Right, typeId: type_id };
  return about === "role" ? { role: subject, typeId: type_id } : { person: subject, typeId: type_id };
}
