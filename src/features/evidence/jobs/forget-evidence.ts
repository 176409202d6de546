import { job } from "#kernel/jobs.ts";
import { FORGOTTEN_AFTER, KEPT_FOR } from "../evidence.ts";
import { findEvidence, forgetEvidence } from "../evidence-store.ts";

/** Forgets a copy whose time is over: sooner when it was not sent. Comes twice for each; whichever is too early does nothing. */
export const forgetOldEvidence = job<{ id: string }>({
  job: "evidence.forget",
  async run({ app, payload }) {
    await app.write(async (tx) => {
      const evidence = await findEvidence(tx, app, payload.id);
      if (evidence) {
        const end = evidence.takenAt + (evidence.ticketId === null ? FORGOTTEN_AFTER : KEPT_FOR);
        if (app.clock.now() >= end) await forgetEvidence(tx, app, evidence);
      }
      await app.files.forgetOld(tx);
    });
  },
});
