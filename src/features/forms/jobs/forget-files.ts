import { job } from "#kernel/jobs.ts";

/** Files of a form that no message took along: their room could not be made, or can't be written in. */
export const forgetFiles = job({
  job: "forms.forget-files",
  async run({ app }) {
    await app.write((tx) => app.files.forgetOld(tx));
  },
});
