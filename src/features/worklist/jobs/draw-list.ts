import { findDesk } from "#features/desk/index.ts";
import { readParts } from "#features/parts/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { audienceOf } from "../audience.ts";
import { CHANGES_APART, standList, takeListAway } from "../stand-list.ts";

/**
 * Looks once a minute what waits, and changes the list when it is something else. So nothing that changes a ticket has to think of the
 * list, and what changes by time alone is seen, too.
 */
export const drawList = job<{ guildId: Snowflake }>({
  job: "worklist.draw",
  async run({ app, payload: { guildId } }) {
    // As it is stored: memory may be behind another process, and the list is not looked at again once it was taken away.
    const isOn = (await readParts(app.db, app, guildId)).includes("notices");
    const wanted = isOn ? (await findDesk(app.db, guildId))?.deskList : undefined;
    // Asked of Discord before the transaction: nothing in it may wait.
    const audience = wanted ? await audienceOf(app, guildId, wanted.channelId) : undefined;
    await app.write(async (tx) => {
      const desk = await findDesk(tx, guildId);
      if (!isOn || !desk?.deskList) return takeListAway(tx, app, guildId);
      const { channelId } = desk.deskList;
      const now = app.clock.now();
      await drawListAt(tx, app, guildId, now + CHANGES_APART);
      if (audience && channelId === wanted?.channelId) await standList(tx, app, { desk, channelId, audience, now });
    });
  },
});

/** Where the list stands was changed, or it is not there any more. */
export async function drawListSoon(tx: Tx, app: Pick<App, "jobs" | "clock">, guildId: Snowflake): Promise<void> {
  await drawListAt(tx, app, guildId, app.clock.now());
}

async function drawListAt(tx: Tx, { jobs }: Pick<App, "jobs">, guildId: Snowflake, at: Instant): Promise<void> {
  await jobs.add(tx, drawList, { guildId }, { at, key: `desk-list:${guildId}` });
}
