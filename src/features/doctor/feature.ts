import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { againButton } from "./buttons/again.ts";
import { doctorCommand } from "./commands/doctor.ts";

/** Whether a desk can work as it is set up: what the bot lacks, what was deleted, who is not told or sees too much. */
export const doctor = defineFeature({
  name: "doctor",
  commands: [doctorCommand],
  buttons: [againButton],
  texts: textsBeside(import.meta.url),
  textsFor: "the team",
  samples: () => import("./views/samples.ts"),
});
