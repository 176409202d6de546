import type { PersonId } from "#features/people/index.ts";
import { type Db, insertIfAbsent, Stale, type Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Vault } from "#kernel/vault.ts";
import type { ChallengeTable } from "../tables.ts";
import type { Challenge } from "./challenge.ts";

export async function findChallenge(
  db: Db,
  vault: Vault,
  guildId: Snowflake,
  person: PersonId,
): Promise<Challenge | undefined> {
  const rows = challenges(db).where("guild_id", "=", guildId).where("person_id", "=", person);
  const row = await rows.executeTakeFirst();
  return row && toChallenge(row, vault);
}

/** The one that asks this question now, if it asks this person. */
export async function findAsked(db: Db, vault: Vault, id: string, person: PersonId): Promise<Challenge | undefined> {
  const row = await challenges(db).where("id", "=", id).where("person_id", "=", person).executeTakeFirst();
  return row && toChallenge(row, vault);
}

/** Throws `Stale` when it changed since it was read. */
export async function saveChallenge(
  tx: Tx,
  vault: Vault,
  before: Challenge | undefined,
  after: Challenge,
): Promise<void> {
  const row: ChallengeTable = {
    guild_id: after.guildId,
    person_id: after.person,
    id: after.id,
    hash: after.hash === null ? null : vault.seal(after.hash),
    asked_at: after.askedAt,
    wrong: after.wrong,
    paused_until: after.pausedUntil,
    passed_until: after.passedUntil,
    type_id: after.typeId,
    panel_id: after.panelId,
  };
  if (!before) {
    if (!(await insertIfAbsent(tx, "challenge", row))) throw new Stale("challenge");
    return;
  }
  const { numUpdatedRows } = await tx
    .updateTable("challenge")
    .set(row)
    .where("guild_id", "=", before.guildId)
    .where("person_id", "=", before.person)
    .where("id", "=", before.id)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Stale("challenge");
}

function challenges(db: Db) {
  return db.selectFrom("challenge").selectAll();
}

function toChallenge(row: ChallengeTable, vault: Vault): Challenge {
  return {
    id: row.id,
    guildId: row.guild_id,
    person: row.person_id,
    hash: row.hash === null ? null : vault.open(row.hash),
    askedAt: row.asked_at,
    wrong: row.wrong,
    pausedUntil: row.paused_until,
    passedUntil: row.passed_until,
    typeId: row.type_id,
    panelId: row.panel_id,
  };
}
