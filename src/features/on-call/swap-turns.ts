import { findDesk } from "#features/desk/index.ts";
import { type PersonId, personOf } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { NoRota, NoTurn, NoTurnOfTheirs } from "./errors.ts";
import { beginOf, type Rota, turnsOf, type Week, weekAt } from "./rota.ts";
import { findRota, listExchanged, saveTurn } from "./rota-store.ts";
import { type Swapped, swappedWithYouView } from "./views/rota.ts";

export interface Swap {
  readonly guildId: Snowflake;
  readonly by: Snowflake;
  readonly with: Snowflake;
  /** A moment in the turn that is given away; null: their next one. */
  readonly at: Instant | null;
  /** Names this time. */
  readonly occasion: string;
}

type Needs = Pick<App, "clock" | "ids" | "rooms" | "outbox" | "render">;

/** Somebody's turn becomes a colleague's, and the colleague's next one theirs. The colleague reads it in a DM. */
export async function swapTurns(
  tx: Tx,
  app: Needs,
  { guildId, by, with: other, at, occasion }: Swap,
): Promise<Swapped> {
  const rota = await findRota(tx, guildId);
  if (!rota) throw new NoRota();
  const [mine, theirs] = [await personOf(tx, app, by), await personOf(tx, app, other)];
  const from = weekAt(rota, app.clock.now());
  const of = { from, exchanged: await listExchanged(tx, guildId, from) };
  const given = givenAway(turnsOf(rota, mine, of), at === null ? null : weekAt(rota, at));
  const [taken] = turnsOf(rota, theirs, of);
  if (given === undefined) throw new NoTurn();
  if (taken === undefined || mine === theirs) throw new NoTurnOfTheirs(other);
  await exchange(tx, guildId, [given, theirs], [taken, mine]);
  const swapped = { with: other, given: spanOf(rota, given), taken: spanOf(rota, taken) };
  const desk = await findDesk(tx, guildId);
  const dm = await app.rooms.dm(tx, other);
  const say = app.render(swappedWithYouView(by, desk?.name ?? "", swapped), desk?.locale ?? "en-US", { guildId });
  await app.outbox.add(tx, dm.id, { say, source: `rota-swap:${occasion}` });
  return swapped;
}

const givenAway = (turns: readonly Week[], week: Week | null): Week | undefined =>
  week === null ? turns[0] : turns.find((turn) => turn === week);

async function exchange(tx: Tx, guildId: Snowflake, ...turns: readonly (readonly [Week, PersonId])[]): Promise<void> {
  for (const [week, person] of turns) await saveTurn(tx, guildId, week, person);
}

const spanOf = (rota: Rota, week: Week) => ({ from: beginOf(rota, week), until: beginOf(rota, week + 1) });
