import type { PersonId } from "#features/people/index.ts";
import { type Db, insertIfAbsent, type Tx, upsert } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";

/** Of the roles by which people of a server are of its team, those that somebody had when we last looked. */
export async function rolesNoted(db: Db, guildId: Snowflake, person: PersonId): Promise<readonly Snowflake[]> {
  const row = await db
    .selectFrom("team_member")
    .select("roles")
    .where("guild_id", "=", guildId)
    .where("person_id", "=", person)
    .executeTakeFirst();
  return row === undefined ? [] : JSON.parse(row.roles);
}

/** The same, and when it came to be so; roles are none once they lost the last, until that is forgotten. */
export async function findNoted(
  db: Db,
  guildId: Snowflake,
  person: PersonId,
): Promise<{ readonly roles: readonly Snowflake[]; readonly changedAt: Instant } | undefined> {
  const row = await db
    .selectFrom("team_member")
    .select(["roles", "changed_at"])
    .where("guild_id", "=", guildId)
    .where("person_id", "=", person)
    .executeTakeFirst();
  return row && { roles: JSON.parse(row.roles), changedAt: row.changed_at };
}

/** Of a person with such roles, or who had some until now. In any order. */
export async function noteRoles(
  tx: Tx,
  {
    guildId,
    person,
    roles,
    at,
  }: {
    readonly guildId: Snowflake;
    readonly person: PersonId;
    readonly roles: readonly Snowflake[];
    readonly at: Instant;
  },
): Promise<void> {
  const row = { guild_id: guildId, person_id: person, roles: JSON.stringify([...roles].sort()), changed_at: at };
  await upsert(tx, "team_member", row, ["guild_id", "person_id"]);
}

export async function forgetNoted(tx: Tx, guildId: Snowflake, person: PersonId): Promise<void> {
  await tx.deleteFrom("team_member").where("guild_id", "=", guildId).where("person_id", "=", person).execute();
}

/** Who lost the last such role before this moment. */
export async function forgetFormer(tx: Tx, guildId: Snowflake, before: Instant): Promise<void> {
  await tx
    .deleteFrom("team_member")
    .where("guild_id", "=", guildId)
    .where("roles", "=", NONE)
    .where("changed_at", "<", before)
    .execute();
}

const NONE = JSON.stringify([]);

/** Everybody of whom roles are noted, behind this one, by id. */
export async function listNoted(db: Db, guildId: Snowflake, after: PersonId, limit: number): Promise<PersonId[]> {
  const rows = await db
    .selectFrom("team_member")
    .select("person_id")
    .where("guild_id", "=", guildId)
    .where("person_id", ">", after)
    .where("roles", "!=", NONE)
    .orderBy("person_id")
    .limit(limit)
    .execute();
  return rows.map(({ person_id }) => person_id);
}

/** Who had one of these roles when we last looked, up to 1,000. */
export async function listHolders(db: Db, guildId: Snowflake, roles: readonly Snowflake[]): Promise<Snowflake[]> {
  const rows = await db
    .selectFrom("team_member")
    .innerJoin("person", "person.id", "team_member.person_id")
    .select(["person.user_id as userId", "team_member.roles as had"])
    .where("team_member.guild_id", "=", guildId)
    .orderBy("team_member.person_id")
    .limit(1_000)
    .execute();
  return rows.flatMap(({ userId, had }) => (roles.some((role) => had.includes(role)) ? [userId] : []));
}

/** Who got or lost such a role and has one, after this moment, up to 1,000. */
export async function listChangedSince(db: Db, guildId: Snowflake, since: Instant): Promise<Snowflake[]> {
  const rows = await db
    .selectFrom("team_member")
    .innerJoin("person", "person.id", "team_member.person_id")
    .select("person.user_id as userId")
    .where("team_member.guild_id", "=", guildId)
    .where("team_member.changed_at", ">", since)
    .where("team_member.roles", "!=", NONE)
    .orderBy("team_member.person_id")
    .limit(1_000)
    .execute();
  return rows.map(({ userId }) => userId);
}

/** Whether a server's team was looked at before, so that what is different now changed since. */
export async function wasLookedAt(db: Db, guildId: Snowflake): Promise<boolean> {
  const row = await db.selectFrom("team_seen").select("at").where("guild_id", "=", guildId).executeTakeFirst();
  return row !== undefined;
}

export async function noteLookedAt(tx: Tx, guildId: Snowflake, at: Instant): Promise<void> {
  await insertIfAbsent(tx, "team_seen", { guild_id: guildId, at });
}
