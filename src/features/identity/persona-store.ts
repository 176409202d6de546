import type { PersonId } from "#features/people/index.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { type Alias, keyOf } from "./alias-words.ts";
import type { PersonaTable } from "./tables.ts";

/** The alias of one member of staff in one server. */
export interface Persona extends Alias {
  readonly guildId: Snowflake;
  readonly person: PersonId;
  readonly madeAt: Instant;
}

export async function findPersona(db: Db, guildId: Snowflake, person: PersonId): Promise<Persona | undefined> {
  const row = await of(db, guildId).where("person_id", "=", person).executeTakeFirst();
  return row && toPersona(row);
}

/** The name that members read, if the person has one. */
export async function findAlias(db: Db, guildId: Snowflake, person: PersonId): Promise<string | undefined> {
  return (await findPersona(db, guildId, person))?.name;
}

/** By its name, whatever the case. */
export async function findPersonaNamed(db: Db, guildId: Snowflake, name: string): Promise<Persona | undefined> {
  const row = await of(db, guildId).where("name_key", "=", keyOf(name.trim())).executeTakeFirst();
  return row && toPersona(row);
}

/** All of a server's, by name; at most `limit`. */
export async function listPersonas(db: Db, guildId: Snowflake, limit: number): Promise<Persona[]> {
  const rows = await of(db, guildId).orderBy("name_key").limit(limit).execute();
  return rows.map(toPersona);
}

/** False when the person has one already, or somebody else has the name. */
export async function insertPersona(tx: Tx, persona: Persona): Promise<boolean> {
  return insertIfAbsent(tx, "persona", {
    guild_id: persona.guildId,
    person_id: persona.person,
    name: persona.name,
    name_key: keyOf(persona.name),
    picture: persona.picture,
    made_at: persona.madeAt,
  });
}

export async function deletePersona(tx: Tx, guildId: Snowflake, person: PersonId): Promise<void> {
  await tx.deleteFrom("persona").where("guild_id", "=", guildId).where("person_id", "=", person).execute();
}

const of = (db: Db, guildId: Snowflake) => db.selectFrom("persona").selectAll().where("guild_id", "=", guildId);

const toPersona = (row: PersonaTable): Persona => ({
  guildId: row.guild_id,
  person: row.person_id,
  name: row.name,
  picture: row.picture,
  madeAt: row.made_at,
});
