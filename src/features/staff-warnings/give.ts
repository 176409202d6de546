import { findDesk } from "#features/desk/index.ts";
import { keepWords, personOf } from "#features/people/index.ts";
import { nextInSequence } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { NothingToSay } from "./errors.ts";
import { expire } from "./jobs/expire.ts";
import { type StaffWarning, warningSource } from "./staff-warning.ts";
import { countStanding, insertStaffWarning } from "./staff-warning-store.ts";
import { warningView } from "./views/warning.ts";

export interface Giving {
  readonly guildId: Snowflake;
  readonly to: Snowflake;
  readonly by: Snowflake;
  readonly words: string;
  readonly expiresAt: Instant | null;
}

type Needs = Pick<App, "outbox" | "rooms" | "render" | "clock" | "ids" | "vault" | "jobs">;

/** Warns somebody of the team: they read it in a DM, with how many count. Returns whether that takes messages as far as we know. */
export async function giveStaffWarning(
  tx: Tx,
  app: Needs,
  { guildId, to, by, words, expiresAt }: Giving,
): Promise<{ readonly warning: StaffWarning; readonly standing: number; readonly waits: boolean }> {
  if (words.trim() === "") throw new NothingToSay();
  const now = app.clock.now();
  const warning: StaffWarning = {
    id: app.ids.next(),
    guildId,
    number: await nextInSequence(tx, `staff-warning:${guildId}`),
    member: await personOf(tx, app, to),
    giver: await personOf(tx, app, by),
    words: await keepWords(tx, app, words),
    givenAt: now,
    expiresAt,
    takenBackAt: null,
    toldAt: null,
  };
  await insertStaffWarning(tx, warning);
  if (expiresAt !== null) await app.jobs.add(tx, expire, { id: warning.id }, { at: expiresAt });
  const desk = await findDesk(tx, guildId);
  const standing = await countStanding(tx, guildId, warning.member, now);
  const dm = await app.rooms.dm(tx, to);
  const view = warningView({ server: desk?.name ?? "", by, words, expiresAt, standing });
  const say = app.render(view, desk?.locale ?? "en-US", desk);
  await app.outbox.add(tx, dm.id, { say, source: warningSource(warning.id) });
  return { warning, standing, waits: dm.held !== null };
}
