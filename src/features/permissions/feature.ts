import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { addCommand, privilegedCommand, removeCommand } from "./commands/max-permissions.ts";
import { giveCommand, historyCommand, takeCommand } from "./commands/permission.ts";
import { viewCommand } from "./commands/view-permissions.ts";
import { applyTeam } from "./jobs/apply-team.ts";
import { permissions as tables } from "./migration.ts";

/** Who may what: levels are given and taken, it stays on record, and the rooms follow. */
export const permissions = defineFeature({
  name: "permissions",
  commands: [giveCommand, takeCommand, historyCommand, viewCommand, addCommand, removeCommand, privilegedCommand],
  jobs: [applyTeam],
  migrations: { "2026-11-21-60-permissions": tables },
  texts: textsBeside(import.meta.url),
});
