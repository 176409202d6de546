import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

const jobs: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("job")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("kind", "varchar(100)", (column) => column.notNull())
      .addColumn("key", "varchar(200)")
      .addColumn("waiting_key", "varchar(200)", (column) => column.unique())
      .addColumn("running_key", "varchar(200)", (column) => column.unique())
      .addColumn("payload", "text", (column) => column.notNull())
      .addColumn("due_at", "bigint", (column) => column.notNull())
      .addColumn("run_at", "bigint")
      .addColumn("lock_token", "varchar(26)")
      .addColumn("attempts", "integer", (column) => column.notNull())
      .addColumn("last_error", "varchar(300)")
      .execute();
    await db.schema.createIndex("job_next_first").on("job").columns(["run_at", "id"]).execute();
  },
};

/** Which trace goes on where a job is done. */
const jobTraces: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("job").addColumn("trace_parent", "varchar(55)").execute();
  },
};

export const jobMigrations: Readonly<Record<string, Migration>> = {
  "2026-11-21-01-jobs": jobs,
  "2026-11-22-02-job-traces": jobTraces,
};
