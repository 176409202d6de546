import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { eraseCommand } from "./commands/erase.ts";
import { forceCommand } from "./commands/force.ts";
import { removeCommand } from "./commands/remove.ts";
import { eraseForm } from "./forms/erase.ts";

/** The other ends of a ticket, for admins: closed whatever stands in the way, its room deleted, or all of it forgotten. */
export const removal = defineFeature({
  name: "removal",
  part: "closing",
  commands: [forceCommand, removeCommand, eraseCommand],
  forms: [eraseForm],
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
