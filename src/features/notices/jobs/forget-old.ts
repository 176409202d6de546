import type { Tx } from "#kernel/database.ts";
import { listener } from "#kernel/feature.ts";
import { job } from "#kernel/jobs.ts";
import { days, type Instant } from "#kernel/types.ts";
import { forgetTold } from "../told-store.ts";

/** Much longer than any time between two pings. */
const PINGED = days(1);
/** So long the pages of a digest can be turned. */
const TOLD = days(7);

/** Forgets who was pinged when, once it decides nothing any more, and what digests told a while ago. Safe to repeat. */
export async function forgetOld(tx: Tx, now: Instant): Promise<void> {
  await tx
    .deleteFrom("pinged")
    .where("at", "<", now - PINGED)
    .execute();
  await forgetTold(tx, now - TOLD);
}

export const forgetDaily = job<Record<string, never>>({
  job: "notices.forget-old",
  async run({ app }) {
    await app.write(async (tx) => {
      const now = app.clock.now();
      await forgetOld(tx, now);
      await app.jobs.add(tx, forgetDaily, {}, { at: now + days(1), key: "notices.forget-old" });
    });
  },
});

/** With the start, and from then on once a day. */
export const beginForgetting = listener("sessionStarted", async ({ app }) => {
  await app.write((tx) => app.jobs.add(tx, forgetDaily, {}, { at: app.clock.now(), key: "notices.forget-old" }));
});
