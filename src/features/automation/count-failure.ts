import { findDesk } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { MOST_FAILURES, type Rule } from "./rule.ts";
import { noteFailures } from "./rule-store.ts";
import { pausedView } from "./views/failed.ts";

/** True when it is paused for that from now on; whoever saved it last is told. */
export async function countFailure(tx: Tx, app: App, rule: Rule): Promise<boolean> {
  const failures = rule.failures + 1;
  const paused = failures >= MOST_FAILURES;
  await noteFailures(tx, { id: rule.id, failures, paused: paused ? "failing" : rule.paused });
  const userId = paused && rule.savedBy !== null ? await findUserId(tx, rule.savedBy) : undefined;
  if (userId === undefined) return paused;
  const desk = await findDesk(tx, rule.guildId);
  const dm = await app.rooms.dm(tx, userId);
  const say = app.render(pausedView({ name: rule.name, server: desk?.name ?? "" }), desk?.locale ?? "en-US", rule);
  await app.outbox.add(tx, dm.id, { say, source: `rule-paused:${rule.id}:${rule.version}:${app.clock.now()}` });
  return paused;
}
