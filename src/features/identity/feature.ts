import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { resetPersonaCommand, showPersonaCommand } from "./commands/persona.ts";
import { profileCommand } from "./commands/profile.ts";
import { addWordCommand, listWordsCommand, removeWordCommand } from "./commands/words.ts";
import { identity as tables } from "./migration.ts";

/** Under which name people of the team, and members who want none, appear to the other side. */
export const identity = defineFeature({
  name: "identity",
  part: "aliases",
  commands: [
    profileCommand,
    showPersonaCommand,
    resetPersonaCommand,
    listWordsCommand,
    addWordCommand,
    removeWordCommand,
  ],
  migrations: { "2026-11-21-15-identity": tables },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
