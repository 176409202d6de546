import { replyGate, roomGate } from "#features/conversation/index.ts";
import {
  cardButton,
  listAction,
  moreLine,
  whenDepartmentChanged,
  whenErased,
  whenShown,
  whenTeamChanged,
} from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { inPart } from "#kernel/parts.ts";
import { text } from "#kernel/text.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { claimButton, unclaimButton } from "./buttons/claim.ts";
import { forgetClaimRoom } from "./claim-room-store.ts";
import { assignCommand, claimCommand, unclaimCommand } from "./commands/assign.ts";
import { awayCommand } from "./commands/away.ts";
import { handOverCommand } from "./commands/hand-over.ts";
import { shiftHoursCommand, shiftListCommand, shiftOffCommand, shiftOnCommand } from "./commands/shift.ts";
import { skillAddCommand, skillListCommand, skillRemoveCommand } from "./commands/skill.ts";
import { claimButtonId, unclaimButtonId } from "./ids.ts";
import { arrangeRoom, arrangeWhenChanged } from "./jobs/arrange-room.ts";
import { assignByRule, assignWhenReadable } from "./jobs/assign.ts";
import { findLeftStaff, lookForLeftStaff } from "./jobs/find-left.ts";
import { releaseFormer, releaseFormerSoon } from "./jobs/release-former.ts";
import { beginReleasing, releaseIdle } from "./jobs/release-idle.ts";
import { assignmentActions } from "./list-actions.ts";
import { giveBackWhenThreadIsLeft } from "./listeners/left-thread.ts";
import { giveBackWhenStaffLeaves } from "./listeners/staff-left.ts";
import { claimRooms, assignment as tables, timeOff } from "./migration.ts";
import { assignmentLines } from "./more-lines.ts";
import { onlyClaimerAnswers, onlyClaimerWrites } from "./reply-by-claimer.ts";

/** Who of the team looks after a ticket: by rule when it opens, by hand at any time. */
export const assignment = defineFeature({
  name: "assignment",
  commands: [
    assignCommand,
    claimCommand,
    unclaimCommand,
    ...inPart("shifts", [
      skillAddCommand,
      skillRemoveCommand,
      skillListCommand,
      shiftOnCommand,
      shiftOffCommand,
      shiftHoursCommand,
      shiftListCommand,
      handOverCommand,
      awayCommand,
    ]),
  ],
  buttons: [claimButton, unclaimButton],
  contributes: [
    cardButton({
      id: claimButtonId,
      label: text("assignment.button-claim"),
      row: 1,
      order: 20,
      offered: ({ assignee }) => assignee === null,
    }),
    cardButton({
      id: unclaimButtonId,
      label: text("assignment.button-unclaim"),
      row: 1,
      order: 20,
      offered: ({ assignee }) => assignee !== null,
    }),
    replyGate(onlyClaimerAnswers),
    roomGate(onlyClaimerWrites),
    whenShown(arrangeWhenChanged),
    whenTeamChanged(releaseFormerSoon),
    whenDepartmentChanged(releaseFormerSoon),
    whenErased(forgetClaimRoom),
    ...assignmentLines.map(moreLine),
    ...assignmentActions.map(listAction),
  ],
  listeners: [giveBackWhenStaffLeaves, giveBackWhenThreadIsLeft, beginReleasing, lookForLeftStaff],
  jobs: [assignByRule, releaseIdle, releaseFormer, findLeftStaff, arrangeRoom],
  deliveries: assignWhenReadable,
  migrations: {
    "2026-11-21-22-assignment": tables,
    "2026-11-21-94-time-off": timeOff,
    "2026-11-21-97-claim-rooms": claimRooms,
  },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
