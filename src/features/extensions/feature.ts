import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { extensionsCommand } from "./commands/extensions.ts";
import { reloadCommand } from "./commands/reload.ts";

/** Features from outside, in the hands of who hosts the bot. */
export const extensions = defineFeature({
  name: "extensions",
  commands: [extensionsCommand, reloadCommand],
  texts: textsBeside(import.meta.url),
  textsFor: "the team",
  samples: () => import("./views/samples.ts"),
});
