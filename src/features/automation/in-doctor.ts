import { alsoFound } from "#features/doctor/index.ts";
import { text } from "#kernel/text.ts";
import { days } from "#kernel/types.ts";
import { listRules } from "./rule-store.ts";
import { countNotDone } from "./run-store.ts";

/** How far back failures are told of. */
const LATELY: number = days(7);

/** Rules that are paused for their failures, and those that failed lately. */
export const failingRules = alsoFound(async (app, guildId) => {
  const rules = await listRules(app.db, app, guildId);
  const notDone = await countNotDone(app.db, guildId, app.clock.now() - LATELY);
  return rules.flatMap(({ id, name, paused }) => {
    const count = notDone.get(id) ?? 0;
    if (paused === "failing") return [text("automation.doctor-paused", { name })];
    return paused === null && count > 0 ? [text("automation.doctor-failed", { name, count })] : [];
  });
});
