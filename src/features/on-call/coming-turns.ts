import { findUserId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import { lookAhead } from "./look-ahead.ts";
import { namedGaps } from "./named-gaps.ts";
import { beginOf, weekAt, weeksFrom, whoseTurn } from "./rota.ts";
import { findRota, listExchanged } from "./rota-store.ts";
import type { NamedGap, Turn } from "./views/rota.ts";

const SHOWN = 6;

/** This week's and those that come; nothing where there are no turns. Asks Discord, so never inside of a transaction. */
export async function comingTurns(
  app: App,
  guildId: Snowflake,
): Promise<{ readonly turns: readonly Turn[]; readonly gaps: readonly NamedGap[] }> {
  const rota = await findRota(app.db, guildId);
  if (!rota) return { turns: [], gaps: [] };
  const from = weekAt(rota, app.clock.now());
  const exchanged = await listExchanged(app.db, guildId, from);
  const turns: Turn[] = [];
  for (const week of weeksFrom(from, SHOWN)) {
    const person = whoseTurn(rota, week, exchanged);
    const who = person === undefined ? undefined : await findUserId(app.db, person);
    if (who !== undefined) turns.push({ who, from: beginOf(rota, week) });
  }
  return { turns, gaps: await namedGaps(app.db, await lookAhead(app, guildId)) };
}
