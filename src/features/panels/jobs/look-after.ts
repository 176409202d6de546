import { listDesksAfter, listPanels } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import { listener } from "#kernel/feature.ts";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";
import { findVanished } from "../find-vanished.ts";
import { healPanel } from "../heal-panel.ts";

/** Servers looked at in one run; the next run takes the next ones. */
const AT_ONCE = 20;

/** What nobody told us while we were away: messages of panels that were deleted. */
export const lookAfterPanels = job<{ after: string }>({
  job: "panels.look-after",
  async run({ app, payload }) {
    const desks = await listDesksAfter(app.db, payload.after, AT_ONCE);
    for (const { guildId } of desks) {
      await lookAt(app, guildId).catch((error: unknown) =>
        app.log.warn({ err: error, guildId }, "the panels of a server could not be looked after"),
      );
    }
    const last = desks.at(-1);
    if (!last || desks.length < AT_ONCE) return;
    await app.write(async (tx) => app.jobs.add(tx, lookAfterPanels, { after: last.guildId }, { at: app.clock.now() }));
  },
});

async function lookAt(app: App, guildId: Snowflake): Promise<void> {
  const vanished = await findVanished(app, guildId);
  const panels = await listPanels(app.db, guildId);
  for (const panel of panels) if (vanished.has(panel.id)) await healPanel(app, panel);
}

export const lookAfterAtStart = listener("sessionStarted", async ({ app }) => {
  await app.write(async (tx) =>
    app.jobs.add(tx, lookAfterPanels, { after: "" }, { at: app.clock.now(), key: "panels" }),
  );
});
