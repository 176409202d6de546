import { cardButton, moreLine } from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { claimButton } from "./buttons/claim.ts";
import { assignCommand, claimCommand, unclaimCommand } from "./commands/assign.ts";
import { shiftHoursCommand, shiftListCommand, shiftOffCommand, shiftOnCommand } from "./commands/shift.ts";
import { skillAddCommand, skillListCommand, skillRemoveCommand } from "./commands/skill.ts";
import { claimButtonId } from "./ids.ts";
import { assignByRule, assignWhenReadable } from "./jobs/assign.ts";
import { giveBackWhenStaffLeaves } from "./listeners/staff-left.ts";
import { assignment as tables } from "./migration.ts";
import { assignmentLines } from "./more-lines.ts";

/** Who of the team looks after a ticket: by rule when it opens, by hand at any time. */
export const assignment = defineFeature({
  name: "assignment",
  commands: [
    assignCommand,
    claimCommand,
    unclaimCommand,
    skillAddCommand,
    skillRemoveCommand,
    skillListCommand,
    shiftOnCommand,
    shiftOffCommand,
    shiftHoursCommand,
    shiftListCommand,
  ],
  buttons: [claimButton],
  contributes: [
    cardButton({
      id: claimButtonId,
      label: text("assignment.button-claim"),
      row: 1,
      order: 20,
      offered: ({ assignee }) => assignee === null,
    }),
    ...assignmentLines.map(moreLine),
  ],
  listeners: [giveBackWhenStaffLeaves],
  jobs: [assignByRule],
  deliveries: assignWhenReadable,
  migrations: { "2026-11-21-22-assignment": tables },
  texts: textsBeside(import.meta.url),
});
