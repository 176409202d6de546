import { whenHeard } from "#features/conversation/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { fixButton } from "./buttons/fix.ts";
import {
  addCommand,
  editCommand,
  listButton,
  listCommand,
  pauseCommand,
  removeCommand,
  resumeCommand,
  showCommand,
} from "./commands/automation.ts";
import { keyCommand } from "./commands/key.ts";
import { logButton, logCommand } from "./commands/log.ts";
import { tryCommand } from "./commands/try.ts";
import { followed, followWhenReadable } from "./follow-when.ts";
import { forgetRoleInRules } from "./forget-role.ts";
import { ruleForm } from "./forms/rule.ts";
import { onServersWithRules, readServersWithRules } from "./has-rules.ts";
import { hearWords } from "./hear-words.ts";
import { rulesInFile } from "./in-desk-file.ts";
import { failingRules } from "./in-doctor.ts";
import { follow, followAll, followLater } from "./jobs/follow.ts";
import { automation as tables, webhooks } from "./migration.ts";
import { assignStep } from "./steps/assign.ts";
import { askStep, closeStep, noteStep, replyStep, tellStep } from "./steps/say.ts";
import { departmentStep, levelStep, priorityStep, tagStep, topicStep, untagStep } from "./steps/sort.ts";
import { webhookStep } from "./steps/webhook.ts";
import { deliver } from "./webhooks/jobs/deliver.ts";

/** What a server lets happen by itself: when, if, then. */
export const automation = defineFeature({
  name: "automation",
  part: "automation",
  commands: [
    addCommand,
    editCommand,
    showCommand,
    listCommand,
    removeCommand,
    pauseCommand,
    resumeCommand,
    tryCommand,
    logCommand,
    keyCommand,
  ],
  buttons: [fixButton, listButton, logButton],
  forms: [ruleForm],
  jobs: [follow, followLater, followAll, deliver],
  cache: { read: readServersWithRules, onChanged: onServersWithRules },
  contributes: [
    ...followed,
    whenHeard(hearWords),
    failingRules,
    forgetRoleInRules,
    rulesInFile,
    tagStep,
    untagStep,
    priorityStep,
    topicStep,
    departmentStep,
    levelStep,
    assignStep,
    noteStep,
    replyStep,
    askStep,
    closeStep,
    tellStep,
    webhookStep,
  ],
  deliveries: followWhenReadable,
  migrations: { "2026-11-22-40-automation": tables, "2026-11-22-41-automation-webhooks": webhooks },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
