import { listTimeOff } from "#features/assignment/index.ts";
import { findPresent, findUserId, type PersonId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type Gap, gapsOf, WEEKS_LOOKED_AT } from "./gaps.ts";
import { weekAt, weeksFrom, whoseTurn } from "./rota.ts";
import { findRota, listExchanged } from "./rota-store.ts";

/** When nobody will be on call by turns in the coming weeks. Asks Discord who is still there, so never inside of a transaction. */
export async function lookAhead(app: App, guildId: Snowflake): Promise<readonly Gap[]> {
  const rota = await findRota(app.db, guildId);
  if (!rota) return [];
  const now = app.clock.now();
  const from = weekAt(rota, now);
  const exchanged = await listExchanged(app.db, guildId, from);
  const next = weeksFrom(from, WEEKS_LOOKED_AT).map((week) => whoseTurn(rota, week, exchanged));
  const gone = new Set<PersonId>();
  const people = [...new Set(next.flatMap((person) => person ?? []))];
  for (const person of people) {
    const userId = await findUserId(app.db, person);
    const isThere = userId !== undefined && (await findPresent(app, guildId, userId)) !== undefined;
    if (!isThere) gone.add(person);
  }
  const off = await listTimeOff(app.db, guildId, people, now);
  return gapsOf(rota, { now, from, exchanged, gone, off });
}
