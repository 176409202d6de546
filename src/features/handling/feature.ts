import { cardLine, moreLine } from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { priorityButton } from "./buttons/priority.ts";
import { departmentOnCard, levelOnCard } from "./card-lines.ts";
import { departmentCommand } from "./commands/department.ts";
import { escalateCommand } from "./commands/escalate.ts";
import { pinCommand, unpinCommand } from "./commands/pin.ts";
import { priorityCommand } from "./commands/priority.ts";
import { renameCommand } from "./commands/rename.ts";
import { clearStatusCommand, markCommand, reviewCommand } from "./commands/status.ts";
import { tagsAddCommand, tagsRemoveCommand } from "./commands/tags.ts";
import { handlingLines } from "./more-lines.ts";

/** What the team sets about a ticket by hand: how urgent it is, its tags, its name, and who else is asked. */
export const handling = defineFeature({
  name: "handling",
  commands: [
    priorityCommand,
    pinCommand,
    unpinCommand,
    tagsAddCommand,
    tagsRemoveCommand,
    renameCommand,
    escalateCommand,
    departmentCommand,
    reviewCommand,
    markCommand,
    clearStatusCommand,
  ],
  buttons: [priorityButton],
  contributes: [...handlingLines.map(moreLine), cardLine(departmentOnCard), cardLine(levelOnCard)],
  texts: textsBeside(import.meta.url),
});
