import { cardLine, infoLine, usualAnswer, whenShown, whenTurnPassed } from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { reportPageButton } from "./buttons/report-page.ts";
import { reportCommand } from "./commands/report.ts";
import { planWhenReadable } from "./deliveries.ts";
import { noteFirstReply, usualFirstReply } from "./first-replies.ts";
import { decideTarget, planTarget } from "./jobs/decide.ts";
import { planAllTargets } from "./jobs/plan-all.ts";
import { dueInInfo, dueOnCard, solvedInInfo, solvedOnCard } from "./lines.ts";
import { firstReplies, missedTargets, targetSteps, targetsOn } from "./migration.ts";
import { beginAnew } from "./on-since.ts";

/** Until when the team owes a reply, once a server has switched that on: told before it is due, and when it is overdue. */
export const targets = defineFeature({
  name: "targets",
  part: "targets",
  commands: [reportCommand],
  buttons: [reportPageButton],
  contributes: [
    whenShown(planTarget),
    cardLine(dueOnCard),
    cardLine(solvedOnCard),
    infoLine(dueInInfo),
    infoLine(solvedInInfo),
    whenTurnPassed(noteFirstReply),
    usualAnswer(usualFirstReply),
    beginAnew,
  ],
  jobs: [decideTarget, planAllTargets],
  deliveries: planWhenReadable,
  migrations: {
    "2026-11-21-80-targets": targetSteps,
    "2026-11-21-86-first-replies": firstReplies,
    "2026-11-21-88-missed-targets": missedTargets,
    "2026-11-22-50-targets-on": targetsOn,
  },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
