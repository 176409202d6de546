import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { fileButton } from "./buttons/file.ts";
import { removeButton, removeForGoodButton } from "./buttons/remove.ts";
import { lookButton, restoreButton } from "./buttons/restore.ts";
import { backupCommand } from "./commands/backup.ts";
import { backupsCommand, chooseMenu } from "./commands/backups.ts";
import { backToMenu, historyCommand, historyPageButton } from "./commands/history.ts";
import { restoreCommand } from "./commands/restore.ts";
import { deskBackups } from "./migration.ts";

/** How a server was set up, kept under a name or on record, and the way back to it. */
export const backups = defineFeature({
  name: "backups",
  commands: [backupCommand, backupsCommand, restoreCommand, historyCommand],
  buttons: [restoreButton, lookButton, fileButton, removeButton, removeForGoodButton, historyPageButton],
  menus: [chooseMenu, backToMenu],
  migrations: { "2026-11-21-99-desk-backups": deskBackups },
  texts: textsBeside(import.meta.url),
  textsFor: "the team",
  samples: () => import("./views/samples.ts"),
});
