import type { Question } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import { hours, type Snowflake } from "#kernel/types.ts";

/** A question that was taken out of a form, and where it stood. */
export interface RemovedQuestion {
  readonly id: string;
  readonly guildId: Snowflake;
  readonly typeId: string;
  readonly question: Question;
  /** From 0. */
  readonly place: number;
}

/** As long it can be put back. */
const KEPT = hours(24);

export async function keepRemoved(
  tx: Tx,
  { ids, clock, jobs }: Pick<App, "ids" | "clock" | "jobs">,
  removed: Omit<RemovedQuestion, "id">,
): Promise<RemovedQuestion> {
  const kept = { ...removed, id: ids.next() };
  const { id, guildId, typeId, question, place } = kept;
  const row = { id, guild_id: guildId, type_id: typeId, question: JSON.stringify(question), place };
  await tx.insertInto("removed_question").values(row).execute();
  await jobs.add(tx, forgetRemoved, { id }, { at: clock.now() + KEPT });
  return kept;
}

export async function findRemoved(db: Db, guildId: Snowflake | null, id: string): Promise<RemovedQuestion | undefined> {
  const rows = db
    .selectFrom("removed_question")
    .selectAll()
    .where("id", "=", id)
    .where("guild_id", "=", guildId ?? "");
  const row = await rows.executeTakeFirst();
  return (
    row && { id, guildId: row.guild_id, typeId: row.type_id, question: JSON.parse(row.question), place: row.place }
  );
}

export async function deleteRemoved(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom("removed_question").where("id", "=", id).execute();
}

export const forgetRemoved = job<{ id: string }>({
  job: "forms.forget-removed",
  async run({ app, payload }) {
    await app.write((tx) => deleteRemoved(tx, payload.id));
  },
});
