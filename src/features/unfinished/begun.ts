import type { App } from "#kernel/app.ts";
import { type Db, type Tx, upsert } from "#kernel/database.ts";
import type { UserError } from "#kernel/errors.ts";
import type { Duration, Snowflake } from "#kernel/types.ts";
import type {} from "./tables.ts";

/** What one person is about to do in one server. It stands in a row, so that every press on its card works after a restart. */
export interface Begun {
  readonly id: string;
  readonly guildId: Snowflake;
  readonly userId: Snowflake;
}

/** Letters of JSON: more than the largest file that is handed in takes, however it has to be written. */
const LARGEST = 2 * 1024 * 1024;

type Opens = Pick<App, "vault" | "clock">;

interface Whose {
  readonly guildId: Snowflake | null;
  readonly actor: { readonly id: Snowflake };
}

export interface BegunOf<Thing extends Begun> {
  /** Custom ids can be forged: what is somebody else's, of another server, of another kind or too old is answered as if it did not exist. */
  get(db: Db, app: Opens, whose: Whose, id: string | undefined): Promise<Thing>;
  /** Keeps it so long again, and forgets everything whose time is over. */
  save(tx: Tx, app: Opens, thing: Thing): Promise<void>;
  /** It is done, or given up. */
  forget(tx: Tx, thing: Begun): Promise<void>;
}

/** Things of one kind, kept so long after the last touch. `kind` begins with the feature's name; `over` is said of what is not there. */
export function begunOf<Thing extends Begun>({
  kind,
  keptFor,
  over,
}: {
  readonly kind: string;
  readonly keptFor: Duration;
  readonly over: new () => UserError;
}): BegunOf<Thing> {
  return {
    async get(db, { vault, clock }, { guildId, actor }, id) {
      const row = await db
        .selectFrom("unfinished")
        .selectAll()
        .where("id", "=", id ?? "")
        .where("kind", "=", kind)
        .where("guild_id", "=", guildId ?? "")
        .where("user_id", "=", actor.id)
        .where("expires_at", ">=", clock.now())
        .executeTakeFirst();
      if (!row) throw new over();
      return { ...JSON.parse(vault.open(row.body)), id: row.id, guildId: row.guild_id, userId: row.user_id };
    },

    async save(tx, { vault, clock }, { id, guildId, userId, ...rest }) {
      const said = JSON.stringify(rest);
      if (said.length > LARGEST) throw new Error(`what is kept of ${kind} has ${said.length} letters`);
      const now = clock.now();
      await tx.deleteFrom("unfinished").where("expires_at", "<", now).execute();
      const whose = { guild_id: guildId, user_id: userId };
      const row = { id, kind, ...whose, body: vault.seal(said), expires_at: now + keptFor };
      await upsert(tx, "unfinished", row, ["id"]);
    },

    async forget(tx, { id, guildId, userId }) {
      await tx
        .deleteFrom("unfinished")
        .where("id", "=", id)
        .where("kind", "=", kind)
        .where("guild_id", "=", guildId)
        .where("user_id", "=", userId)
        .execute();
    },
  };
}
