import { findUserId, personOf } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { type DeskSnapshot, unpackSnapshot } from "./snapshot.ts";
import type { DeskChangeTable } from "./tables.ts";

/** A change of how a server's desk is set up. */
export interface DeskChange {
  readonly id: string;
  readonly at: Instant;
  /** Null: the host, by a file; or somebody who was forgotten. */
  readonly by: Snowflake | null;
  readonly how: "file" | "setup" | "command" | "restored";
  /** One for each thing that changed: `+ type billing`. None: what was before is not known. */
  readonly lines: readonly string[];
  /** Whether it is known how the desk was after it. */
  readonly hasPoint: boolean;
}

/** How a desk was after a change. */
export interface DeskPoint extends Pick<DeskChange, "id" | "at"> {
  readonly snapshot: DeskSnapshot;
}

/** Of a server; those before are forgotten. */
export const MOST_CHANGES = 50;

export async function insertChange(
  tx: Tx,
  app: Pick<App, "clock" | "ids">,
  {
    guildId,
    by,
    how,
    lines,
    snapshot,
  }: Pick<DeskChange, "by" | "how" | "lines"> & {
    readonly guildId: Snowflake;
    /** Packed. */
    readonly snapshot: string | null;
  },
): Promise<void> {
  const id = app.ids.next();
  await tx
    .insertInto("desk_change")
    .values({
      id,
      guild_id: guildId,
      at: app.clock.now(),
      person_id: by === null ? null : await personOf(tx, app, by),
      how,
      lines: JSON.stringify(lines),
    })
    .execute();
  if (snapshot !== null) await tx.insertInto("desk_point").values({ id, guild_id: guildId, snapshot }).execute();
  await forgetOldest(tx, guildId);
}

async function forgetOldest(tx: Tx, guildId: Snowflake): Promise<void> {
  const [oldest] = await tx
    .selectFrom("desk_change")
    .select("id")
    .where("guild_id", "=", guildId)
    .orderBy("id", "desc")
    .offset(MOST_CHANGES - 1)
    .limit(1)
    .execute();
  if (!oldest) return;
  for (const table of ["desk_change", "desk_point"] as const) {
    await tx.deleteFrom(table).where("guild_id", "=", guildId).where("id", "<", oldest.id).execute();
  }
}

/** The newest first. */
export async function listChanges(db: Db, guildId: Snowflake, limit: number): Promise<DeskChange[]> {
  const rows = await db
    .selectFrom("desk_change")
    .selectAll()
    .where("guild_id", "=", guildId)
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  const points = await db
    .selectFrom("desk_point")
    .select("id")
    .where("guild_id", "=", guildId)
    .orderBy("id", "desc")
    .limit(MOST_CHANGES)
    .execute();
  const known = new Set(points.map(({ id }) => id));
  return Promise.all(rows.map((row) => toChange(db, row, known.has(row.id))));
}

async function toChange(
  db: Db,
  { id, at, person_id, how, lines }: DeskChangeTable,
  hasPoint: boolean,
): Promise<DeskChange> {
  return {
    id,
    at: Number(at),
    by: person_id === null ? null : ((await findUserId(db, person_id)) ?? null),
    how: how as DeskChange["how"],
    lines: JSON.parse(lines),
    hasPoint,
  };
}

type Opens = Pick<App, "vault">;

/** How this server's desk was after a change; of another server's there is none. */
export async function findPoint(
  db: Db,
  { vault }: Opens,
  guildId: Snowflake,
  id: string,
): Promise<DeskPoint | undefined> {
  const row = await points(db, guildId).where("desk_point.id", "=", id).executeTakeFirst();
  return row && { id: row.id, at: Number(row.at), snapshot: unpackSnapshot(row.snapshot, vault) };
}

export async function findNewestPoint(db: Db, { vault }: Opens, guildId: Snowflake): Promise<DeskPoint | undefined> {
  const row = await points(db, guildId).orderBy("desk_point.id", "desc").limit(1).executeTakeFirst();
  return row && { id: row.id, at: Number(row.at), snapshot: unpackSnapshot(row.snapshot, vault) };
}

function points(db: Db, guildId: Snowflake) {
  return db
    .selectFrom("desk_point")
    .innerJoin("desk_change", "desk_change.id", "desk_point.id")
    .select(["desk_point.id", "desk_change.at", "desk_point.snapshot"])
    .where("desk_point.guild_id", "=", guildId);
}
