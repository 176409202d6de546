import { afterCommit, type Db, type Tx } from "#kernel/database.ts";
import { memory } from "#kernel/memory.ts";
import type { Snowflake } from "#kernel/types.ts";

type Hear = (guildId: Snowflake) => void;

const hearers = memory(() => new Set<Hear>());

/** `hear` is called whenever this process stored a server's topics, once that is committed. It must not throw. */
export const onTypesSaved = (db: Db, hear: Hear): void => void hearers(db).add(hear);

export function typesSaved(tx: Tx, guildId: Snowflake): void {
  afterCommit(tx, () => {
    for (const hear of hearers(tx)) hear(guildId);
  });
}
