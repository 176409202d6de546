import {
  afterReopened,
  cardLine,
  goToDepartment,
  infoLine,
  listAction,
  moreLine,
  whenErased,
  whenShown,
} from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { priorityButton } from "./buttons/priority.ts";
import { departmentOnCard, levelOnCard } from "./card-lines.ts";
import { departmentCommand } from "./commands/department.ts";
import { escalateCommand } from "./commands/escalate.ts";
import { pinCommand, pinMessageCommand, unpinCommand } from "./commands/pin.ts";
import { priorityCommand } from "./commands/priority.ts";
import { renameCommand } from "./commands/rename.ts";
import { clearStatusCommand, markCommand, reviewCommand } from "./commands/status.ts";
import { tagsAddCommand, tagsRemoveCommand } from "./commands/tags.ts";
import { pinMenu } from "./context-menus/pin.ts";
import { levelsInInfo } from "./info-lines.ts";
import { arrangeSeniors, letSeniorsIn } from "./jobs/let-seniors-in.ts";
import { raiseFromList } from "./list-actions.ts";
import { rolesInThread, seniorsInThread } from "./migration.ts";
import { handlingLines } from "./more-lines.ts";
import { forgetArranged } from "./seniors-in-thread.ts";

/** What the team sets about a ticket by hand: how urgent it is, its tags, its name, and who else is asked. */
export const handling = defineFeature({
  name: "handling",
  part: "sorting",
  commands: [
    priorityCommand,
    pinCommand,
    unpinCommand,
    pinMessageCommand,
    tagsAddCommand,
    tagsRemoveCommand,
    renameCommand,
    escalateCommand,
    departmentCommand,
    reviewCommand,
    markCommand,
    clearStatusCommand,
  ],
  contextMenus: [pinMenu],
  buttons: [priorityButton],
  jobs: [letSeniorsIn],
  contributes: [
    ...handlingLines.map(moreLine),
    listAction(raiseFromList),
    infoLine(levelsInInfo),
    cardLine(departmentOnCard),
    cardLine(levelOnCard),
    whenShown(arrangeSeniors),
    afterReopened(goToDepartment),
    whenErased(forgetArranged),
  ],
  migrations: {
    "2026-11-21-99-seniors-in-thread": seniorsInThread,
    "2026-11-22-50-roles-in-thread": rolesInThread,
  },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
