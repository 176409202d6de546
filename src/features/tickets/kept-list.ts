import type { PersonId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { days, type Snowflake } from "#kernel/types.ts";
import type { ListFilter } from "./list-filter.ts";

/** So long the pages of a list that was narrowed can be turned. */
const KEPT_FOR = days(1);

interface Of {
  readonly guildId: Snowflake;
  readonly person: PersonId;
}

/** Keeps what somebody's list is narrowed to, for a day: it holds words of people, and no custom id does. Returns its id. */
export async function keepList(
  tx: Tx,
  { ids, vault, clock }: Pick<App, "ids" | "vault" | "clock">,
  { guildId, person }: Of,
  filter: ListFilter,
): Promise<string> {
  const now = clock.now();
  await tx
    .deleteFrom("kept_list")
    .where("kept_at", "<", now - KEPT_FOR)
    .execute();
  const id = ids.next();
  const row = { id, guild_id: guildId, person_id: person, filter: vault.seal(JSON.stringify(filter)), kept_at: now };
  await tx.insertInto("kept_list").values(row).execute();
  return id;
}

/** Undefined when it is not theirs, or not kept any more. */
export async function findKeptList(
  db: Db,
  { vault, clock }: Pick<App, "vault" | "clock">,
  { guildId, person }: Of,
  id: string,
): Promise<ListFilter | undefined> {
  const row = await db
    .selectFrom("kept_list")
    .select("filter")
    .where("id", "=", id)
    .where("guild_id", "=", guildId)
    .where("person_id", "=", person)
    .where("kept_at", ">=", clock.now() - KEPT_FOR)
    .executeTakeFirst();
  return row && (JSON.parse(vault.open(row.filter)) as ListFilter);
}
