import { findUserId, personOf } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type {} from "./tables.ts";

/** A change of how a server's desk is set up. */
export interface DeskChange {
  readonly at: Instant;
  /** Null: the host, by a file. */
  readonly by: Snowflake | null;
  readonly how: "file" | "setup";
  /** One for each thing that changed: `+ type billing`. */
  readonly lines: readonly string[];
}

export async function noteChange(
  tx: Tx,
  app: Pick<App, "clock" | "ids">,
  { guildId, by, how, lines }: Omit<DeskChange, "at"> & { readonly guildId: Snowflake },
): Promise<void> {
  await tx
    .insertInto("desk_change")
    .values({
      id: app.ids.next(),
      guild_id: guildId,
      at: app.clock.now(),
      person_id: by === null ? null : await personOf(tx, app, by),
      how,
      lines: JSON.stringify(lines),
    })
    .execute();
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
  return Promise.all(
    rows.map(async ({ at, person_id, how, lines }) => ({
      at: Number(at),
      by: person_id === null ? null : ((await findUserId(db, person_id)) ?? null),
      how: how as DeskChange["how"],
      lines: JSON.parse(lines),
    })),
  );
}
