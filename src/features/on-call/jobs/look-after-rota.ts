import { DiscordAPIError } from "@discordjs/rest";
import { findDesk } from "#features/desk/index.ts";
import { findGuildMember, findPresent, findUserId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { lookAhead } from "../look-ahead.ts";
import { namedGaps } from "../named-gaps.ts";
import { turnAt } from "../on-call-now.ts";
import { beginOf, nextLook, weekAt } from "../rota.ts";
import { findRota, forgetPast, noteGaps } from "../rota-store.ts";
import { gapsView, turnView } from "../views/rota.ts";

/** Each day at the time of the hand-over: whose turn begins reads so, and whoever set the turns what nobody will be there for. */
export const lookAfterRota = job<{ guildId: Snowflake }>({
  job: "on-call.rota",
  async run({ app, payload: { guildId }, dueAt }) {
    // Asked of Discord before the transaction: nothing in it may wait.
    const gaps = app.isOn(guildId, "shifts") ? await lookAhead(app, guildId) : [];
    const rota = gaps.length > 0 ? await findRota(app.db, guildId) : undefined;
    const leader = rota && (await leaderOf(app, guildId, rota.setBy));
    const there = app.isOn(guildId, "shifts") ? await whoseTurnAndThere(app, guildId) : [];
    await app.write(async (tx) => {
      const now = app.clock.now();
      const kept = await findRota(tx, guildId);
      if (!kept) return;
      await lookLater(tx, app, guildId);
      if (!app.isOn(guildId, "shifts")) return;
      const week = weekAt(kept, now);
      await forgetPast(tx, guildId, now, week);
      if (beginOf(kept, week) >= dueAt) await tellTurn(tx, app, guildId, there);
      const desk = await findDesk(tx, guildId);
      const news = leader && desk ? await noteGaps(tx, guildId, gaps) : [];
      if (!leader || !desk || news.length === 0) return;
      const dm = await app.rooms.dm(tx, leader);
      const view = gapsView(await namedGaps(tx, news), desk.name);
      await app.outbox.add(tx, dm.id, {
        say: app.render(view, desk.locale, desk),
        source: `rota-gaps:${guildId}:${dueAt}`,
      });
    });
  },
});

/** To call in the transaction in which the turns were set. */
export async function lookLater(tx: Tx, app: Pick<App, "jobs" | "clock">, guildId: Snowflake): Promise<void> {
  const rota = await findRota(tx, guildId);
  if (!rota) return;
  const at: Instant = nextLook(rota, app.clock.now());
  await app.jobs.add(tx, lookAfterRota, { guildId }, { at, key: `rota:${guildId}` });
}

/** Whose turn it is, if they have not left the server. Asks Discord, so never inside of a transaction. */
async function whoseTurnAndThere(app: App, guildId: Snowflake): Promise<readonly Snowflake[]> {
  const turn = await turnAt(app.db, guildId, app.clock.now());
  const userId = turn && (await findUserId(app.db, turn.person));
  return userId !== undefined && (await findGuildMember(app, guildId, userId)) ? [userId] : [];
}

/** Whose turn it is reads so in a DM, once for each turn, if they are one of those who are there. */
export async function tellTurn(
  tx: Tx,
  app: Pick<App, "rooms" | "outbox" | "render" | "clock">,
  guildId: Snowflake,
  there: readonly Snowflake[],
): Promise<void> {
  const turn = await turnAt(tx, guildId, app.clock.now());
  const userId = turn && (await findUserId(tx, turn.person));
  const desk = await findDesk(tx, guildId);
  if (!turn || !desk || userId === undefined || !there.includes(userId)) return;
  const dm = await app.rooms.dm(tx, userId);
  await app.outbox.add(tx, dm.id, {
    say: app.render(turnView(desk.name, turn.until), desk.locale, desk),
    source: `rota-turn:${guildId}:${turn.until}:${turn.person}`,
  });
}

/** Whoever set the turns, while they are in the server; else its owner. Undefined when we are not in it. */
async function leaderOf(app: App, guildId: Snowflake, setBy: string): Promise<Snowflake | undefined> {
  const userId = await findUserId(app.db, setBy);
  if (userId !== undefined && (await findPresent(app, guildId, userId))) return userId;
  try {
    return (await app.discord.guilds.get(guildId)).owner_id;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) return undefined;
    throw error;
  }
}
