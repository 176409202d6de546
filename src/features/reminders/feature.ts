import { infoLine, whenClosed, whenErased, whenMemberWrote } from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { callOffMenu, listCommand, remindCommand } from "./commands/remind.ts";
import { snoozeCommand } from "./commands/snooze.ts";
import { deliveries } from "./deliveries.ts";
import { forgetOfTicket, noLongerRests } from "./forget.ts";
import { remind } from "./jobs/remind.ts";
import { reminders as tables } from "./migration.ts";
import { restsLine } from "./rests-line.ts";

/** What the team puts aside until a time: tickets that rest, and private reminders. */
export const reminders = defineFeature({
  name: "reminders",
  part: "later",
  commands: [snoozeCommand, remindCommand, listCommand],
  menus: [callOffMenu],
  contributes: [
    whenErased(forgetOfTicket),
    whenMemberWrote(noLongerRests),
    whenClosed(noLongerRests),
    infoLine(restsLine),
  ],
  jobs: [remind],
  deliveries,
  migrations: { "2026-11-21-71-reminders": tables },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
