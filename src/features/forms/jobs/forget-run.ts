import { job } from "#kernel/jobs.ts";
import { keptIn } from "../run.ts";
import { deleteRun, findRun } from "../run-store.ts";

/** A form that nobody sent is forgotten, words and files and all. Of one that was sent nothing is left to need. */
export const forgetRun = job<{ runId: string }>({
  job: "forms.forget-run",
  async run({ app, payload }) {
    await app.write(async (tx) => {
      // Copies that a crash, or another copy in their place, left over.
      await app.files.forgetOld(tx);
      const run = await findRun(tx, app, payload.runId);
      if (!run) return;
      await app.files.forget(tx, keptIn(run.given));
      await deleteRun(tx, run.id);
    });
  },
});
