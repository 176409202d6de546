import { infoLine, moreLine, whenErased } from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { addButton } from "./buttons/add.ts";
import { listButton } from "./buttons/list.ts";
import { addCommand } from "./commands/add.ts";
import { listCommand } from "./commands/list.ts";
import { removeCommand } from "./commands/remove.ts";
import { addForm } from "./forms/add.ts";
import { infoOfNotes, moreNotes, notesFlag } from "./lines.ts";
import { notes as tables } from "./migration.ts";
import { forgetNotesOfTicket } from "./note-store.ts";

/** What the team keeps about tickets and members. */
export const notes = defineFeature({
  name: "notes",
  part: "notes",
  commands: [addCommand, listCommand, removeCommand],
  buttons: [listButton, addButton],
  forms: [addForm],
  migrations: { "2026-11-21-91-notes": tables },
  contributes: [whenErased(forgetNotesOfTicket), infoLine(infoOfNotes), moreLine(moreNotes)],
  enriches: notesFlag,
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
