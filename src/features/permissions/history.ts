import { listAllTypes } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { listChanges } from "./change-store.ts";
import type { HistoryLine } from "./views/history.ts";

/** As many as one card holds. */
const SHOWN = 15;

/** What was changed last, with people and topics as they are called now. */
export async function findHistory(db: Db, guildId: Snowflake): Promise<readonly HistoryLine[]> {
  const topics = new Map((await listAllTypes(db, guildId)).map(({ id, name }) => [id, name]));
  const lines: HistoryLine[] = [];
  for (const { at, by, of, before, after } of await listChanges(db, guildId, SHOWN)) {
    const what =
      "right" in of
        ? { right: of.right }
        : "role" in of
          ? { role: of.role }
          : { user: (await findUserId(db, of.person)) ?? null };
    const whose = { ...what, topic: of.typeId === null ? null : (topics.get(of.typeId) ?? null) };
    const who = by === null ? "desk file" : { user: (await findUserId(db, by)) ?? null };
    lines.push({ at, by: who, of: whose, before, after });
  }
  return lines;
}
