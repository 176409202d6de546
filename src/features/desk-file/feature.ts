import { whenSetUp } from "#features/desk/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { deskChanges, deskPoints } from "./migration.ts";
import { noteSetUp } from "./note-change.ts";

/** A server's desk as a file, how it becomes what the file says, and what was changed when. */
export const deskFile = defineFeature({
  name: "desk-file",
  texts: textsBeside(import.meta.url),
  textsFor: "the team",
  contributes: [whenSetUp((tx, app, { guildId, by }) => noteSetUp(tx, app, { guildId, by }))],
  migrations: { "2026-11-21-95-desk-changes": deskChanges, "2026-11-21-99-desk-points": deskPoints },
});
