import type { PersonId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { type Db, insertIfAbsent, Stale, type Tx } from "#kernel/database.ts";
import { openKeyOf, type Run, windowKeyOf } from "./run.ts";
import type { FormRunTable } from "./tables.ts";

type Vault = Pick<App, "vault">;

/** What somebody is filling in of this form, for this purpose. */
export async function findOpenRun(
  db: Db,
  app: Vault,
  of: Pick<Run, "form" | "params" | "person">,
): Promise<Run | undefined> {
  const row = await db.selectFrom("form_run").selectAll().where("open_key", "=", openKeyOf(of)).executeTakeFirst();
  return row && toRun(app, row);
}

export async function findRun(db: Db, app: Vault, id: string): Promise<Run | undefined> {
  const row = await db.selectFrom("form_run").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toRun(app, row);
}

/** Whether this very window was sent before. */
export async function findByWindow(db: Db, app: Vault, opener: string, person: PersonId): Promise<Run | undefined> {
  const key = windowKeyOf({ opener, person });
  const row = await db.selectFrom("form_run").selectAll().where("window_key", "=", key).executeTakeFirst();
  return row && toRun(app, row);
}

/**
 * Stores a form as it is now; one that is sent or gone keeps no words. False when it is a new one and this window, or another of the
 * same form, was there first. Throws `Stale` when it changed since it was read.
 */
export async function saveRun(tx: Tx, { vault }: Vault, run: Run): Promise<boolean> {
  const isOpen = run.state === "open";
  const row: FormRunTable = {
    id: run.id,
    version: run.version + 1,
    open_key: isOpen ? openKeyOf(run) : null,
    window_key: windowKeyOf(run),
    form: run.form,
    person_id: run.person,
    params: JSON.stringify(run.params),
    page: run.page,
    given: isOpen ? vault.seal(JSON.stringify(run.given)) : null,
    state: run.state,
    started_at: run.startedAt,
    created_at: run.createdAt,
  };
  if (run.version === 0) return insertIfAbsent(tx, "form_run", row);
  const { numUpdatedRows } = await tx
    .updateTable("form_run")
    .set(row)
    .where("id", "=", run.id)
    .where("version", "=", run.version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Stale(`form ${run.id}`);
  return true;
}

export async function deleteRun(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom("form_run").where("id", "=", id).execute();
}

function toRun({ vault }: Vault, row: FormRunTable): Run {
  return {
    id: row.id,
    version: row.version,
    form: row.form,
    person: row.person_id,
    params: JSON.parse(row.params),
    opener: row.window_key.split(":")[0] ?? "",
    page: row.page,
    given: row.given === null ? {} : JSON.parse(vault.open(row.given)),
    state: row.state as Run["state"],
    startedAt: Number(row.started_at),
    createdAt: Number(row.created_at),
  };
}
