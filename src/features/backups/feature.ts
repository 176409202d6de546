import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { fileButton } from "./buttons/file.ts";
import { importButton } from "./buttons/import.ts";
import { removeButton, removeForGoodButton } from "./buttons/remove.ts";
import { lookButton, restoreButton } from "./buttons/restore.ts";
import { backupCommand } from "./commands/backup.ts";
import { backupsCommand, chooseMenu } from "./commands/backups.ts";
import { backToMenu, historyCommand, historyPageButton } from "./commands/history.ts";
import { importCommand } from "./commands/import.ts";
import { restoreCommand } from "./commands/restore.ts";
import { importForm } from "./forms/import.ts";
import { deskBackups } from "./migration.ts";

/** How a server was set up, kept under a name or on record, and the way back to it. */
export const backups = defineFeature({
  name: "backups",
  commands: [backupCommand, backupsCommand, restoreCommand, historyCommand, importCommand],
  buttons: [restoreButton, lookButton, fileButton, removeButton, removeForGoodButton, historyPageButton, importButton],
  forms: [importForm],
  menus: [chooseMenu, backToMenu],
  migrations: { "2026-11-21-99-desk-backups": deskBackups },
  texts: textsBeside(import.meta.url),
  textsFor: "the team",
  samples: () => import("./views/samples.ts"),
});
