import { afterReopened } from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { addCommand, privilegedCommand, removeCommand } from "./commands/max-permissions.ts";
import { giveCommand, historyCommand, takeCommand } from "./commands/permission.ts";
import { setCommand } from "./commands/set.ts";
import { viewCommand } from "./commands/view-permissions.ts";
import { applyTeam } from "./jobs/apply-team.ts";
import { followMember } from "./jobs/follow-member.ts";
import { letNewIn, letNewInSoon } from "./jobs/let-new-in.ts";
import { lookAfterAbsence, lookAtTeam, lookAtTeams } from "./jobs/look-at-team.ts";
import { followMemberRoles, forgetWhoLeft } from "./listeners/member-changed.ts";
import { permissions as tables, teamMembers } from "./migration.ts";
import { byRolesNoted } from "./was-of-team.ts";

/** Who may what: levels are given and taken, it stays on record, and the rooms follow. */
export const permissions = defineFeature({
  name: "permissions",
  part: "levels",
  commands: [
    giveCommand,
    takeCommand,
    setCommand,
    historyCommand,
    viewCommand,
    addCommand,
    removeCommand,
    privilegedCommand,
  ],
  listeners: [followMemberRoles, forgetWhoLeft, lookAfterAbsence],
  jobs: [applyTeam, followMember, letNewIn, lookAtTeam, lookAtTeams],
  contributes: [afterReopened(letNewInSoon), byRolesNoted],
  migrations: { "2026-11-21-60-permissions": tables, "2026-11-21-99-team-members": teamMembers },
  texts: textsBeside(import.meta.url),
  textsFor: "the team",
  samples: () => import("./views/samples.ts"),
});
