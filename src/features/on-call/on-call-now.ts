import type { PersonId } from "#features/people/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { listOnCall, type OnCall } from "./on-call-store.ts";
import { beginOf, weekAt, whoseTurn } from "./rota.ts";
import { findRota, listExchanged } from "./rota-store.ts";

/** Who said so, and whose turn it is; they may be away. */
export async function onCallAt(db: Db, guildId: Snowflake, at: Instant): Promise<OnCall[]> {
  const said = await listOnCall(db, guildId, at);
  const turn = await turnAt(db, guildId, at);
  return turn && !said.some(({ person }) => person === turn.person) ? [turn, ...said] : said;
}

/** Whose turn it is, until it ends; undefined where there are no turns. */
export async function turnAt(
  db: Db,
  guildId: Snowflake,
  at: Instant,
): Promise<{ readonly person: PersonId; readonly until: Instant } | undefined> {
  const rota = await findRota(db, guildId);
  if (!rota) return undefined;
  const week = weekAt(rota, at);
  const person = whoseTurn(rota, week, await listExchanged(db, guildId, week));
  return person === undefined ? undefined : { person, until: beginOf(rota, week + 1) };
}
