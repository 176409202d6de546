import { forgetWords } from "#features/people/index.ts";
import { job } from "#kernel/jobs.ts";
import { findById, markWithoutWords } from "../staff-warning-store.ts";

/** It no longer counts; what it said is forgotten. */
export const expire = job<{ id: string }>({
  job: "staff-warnings.expire",
  async run({ app, payload }) {
    await app.write(async (tx) => {
      const warning = await findById(tx, payload.id);
      if (!warning || warning.words === null) return;
      await markWithoutWords(tx, warning.id);
      await forgetWords(tx, warning.words);
    });
  },
});
