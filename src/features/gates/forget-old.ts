import type { Tx } from "#kernel/database.ts";
import { listener } from "#kernel/feature.ts";
import { job } from "#kernel/jobs.ts";
import { days, type Instant } from "#kernel/types.ts";

/** After a question was asked, when nothing follows from it any more. */
const CHALLENGE = days(30);
/** Who of the team kept whom out: long enough for a complaint. */
const LOG = days(365);

/** Forgets what counts no longer. Safe to repeat. */
export async function forgetOld(tx: Tx, now: Instant): Promise<void> {
  await tx
    .deleteFrom("challenge")
    .where("asked_at", "<", now - CHALLENGE)
    .where((or) => or.or([or("passed_until", "is", null), or("passed_until", "<", now)]))
    .where((or) => or.or([or("paused_until", "is", null), or("paused_until", "<", now)]))
    .execute();
  await tx
    .deleteFrom("gate_log")
    .where("at", "<", now - LOG)
    .execute();
}

export const forgetDaily = job<Record<string, never>>({
  job: "gates.forget-old",
  async run({ app }) {
    await app.write(async (tx) => {
      const now = app.clock.now();
      await forgetOld(tx, now);
      await app.jobs.add(tx, forgetDaily, {}, { at: now + days(1), key: "gates.forget-old" });
    });
  },
});

/** With the start, and from then on once a day. */
export const beginForgetting = listener("sessionStarted", async ({ app }) => {
  await app.write((tx) => app.jobs.add(tx, forgetDaily, {}, { at: app.clock.now(), key: "gates.forget-old" }));
});
