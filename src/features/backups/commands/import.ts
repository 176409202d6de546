import { ask, command } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { importForm } from "../forms/import.ts";

/** A desk file is handed in; its card shows what it would change, and changes it. */
export const importCommand = command("setup import", {
  description: text("backups.import-command.description"),
  access: "set-up",
  reply: "form",
  options: {},
  run: async () =>
    ask(importForm, [], text("backups.import-title"), [
      {
        field: "files",
        name: "file",
        label: text("backups.import-file"),
        hint: text("backups.import-file.hint"),
        required: true,
        min: 1,
        max: 1,
        accepts: [".yaml", ".yml", ".txt"],
      },
    ]),
});
