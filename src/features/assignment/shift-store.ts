import type { PersonId } from "#features/people/index.ts";
import { type Db, type Tx, upsert } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Shift } from "./shift.ts";

export async function saveShift(tx: Tx, guildId: Snowflake, person: PersonId, shift: Shift): Promise<void> {
  const hours = shift.state === "hours" ? JSON.stringify(shift.hours) : null;
  const row = { guild_id: guildId, person_id: person, state: shift.state, hours };
  await upsert(tx, "shift", row, ["guild_id", "person_id"]);
}

/** At most 1,000. */
export async function listShifts(db: Db, guildId: Snowflake): Promise<ReadonlyMap<PersonId, Shift>> {
  const rows = await db.selectFrom("shift").selectAll().where("guild_id", "=", guildId).limit(1_000).execute();
  return new Map(
    rows.map(({ person_id, state, hours }): [PersonId, Shift] => [
      person_id,
      hours === null ? { state: state === "on" ? "on" : "off" } : { state: "hours", hours: JSON.parse(hours) },
    ]),
  );
}
