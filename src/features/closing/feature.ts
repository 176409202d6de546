import {
  cardLine,
  closeLater,
  infoLine,
  whenClosed,
  whenMemberWrote,
  whenTransferred,
  whenTurnPassed,
} from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { inPart } from "#kernel/parts.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { keepOpenButton } from "./buttons/keep-open.ts";
import { solvedButton } from "./buttons/solved.ts";
import { closeManyButton, manyCommand } from "./commands/many.ts";
import { requestCommand } from "./commands/request.ts";
import { keepOpenCommand, scheduleCommand } from "./commands/schedule.ts";
import { silenceCommand } from "./commands/silence.ts";
import { countDown } from "./count-down.ts";
import { closeAsPlanned } from "./jobs/close-as-planned.ts";
import { closeNext } from "./jobs/close-many.ts";
import { closeSilent, warnSilent } from "./jobs/silence.ts";
import { warnPlanned } from "./jobs/warn-planned.ts";
import { askedLine, closesLine, plannedLine } from "./lines.ts";
import { closeMany, closing as tables } from "./migration.ts";
import { forgetPlans, startAnew, stopForWords, watchSilence } from "./when.ts";

/** How tickets end by themselves: at a time, after a countdown, when the member is silent. */
export const closing = defineFeature({
  name: "closing",
  commands: inPart("closing", [scheduleCommand, keepOpenCommand, silenceCommand, requestCommand, manyCommand]),
  // What a member is asked, also by a rule, they can answer in every server.
  buttons: [keepOpenButton, solvedButton, ...inPart("closing", [closeManyButton])],
  contributes: [
    ...inPart("closing", [closeLater(countDown), cardLine(closesLine), infoLine(plannedLine)]),
    whenMemberWrote(stopForWords),
    whenTurnPassed(watchSilence),
    whenClosed(forgetPlans),
    whenTransferred(startAnew),
    infoLine(askedLine),
  ],
  jobs: [closeNext, closeAsPlanned, warnPlanned, warnSilent, closeSilent],
  migrations: { "2026-11-21-70-closing": tables, "2026-11-21-72-close-many": closeMany },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
