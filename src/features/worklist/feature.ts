import { defineFeature } from "#kernel/feature.ts";
import { inPart } from "#kernel/parts.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { deskListCommand } from "./commands/desk-list.ts";
import { mineButton, mineCommand, minePageButton } from "./commands/mine.ts";
import { morningCommand } from "./commands/morning.ts";
import { nextButton, nextCommand } from "./commands/next.ts";
import { deliveries } from "./deliveries.ts";
import { drawList } from "./jobs/draw-list.ts";
import { lookAfterAtStart, lookAfterLists } from "./jobs/look-after-lists.ts";
import { tellMorning } from "./jobs/tell-morning.ts";
import { redrawWhenDeleted, redrawWhenPurged } from "./listeners/list-deleted.ts";
import { mornings, deskList as tables } from "./migration.ts";

/** What should I do now: what waits for the team, for one of it, and for whoever asked. */
export const worklist = defineFeature({
  name: "worklist",
  commands: [nextCommand, mineCommand, ...inPart("notices", [deskListCommand, morningCommand])],
  buttons: [nextButton, mineButton, minePageButton],
  listeners: [redrawWhenDeleted, redrawWhenPurged, lookAfterAtStart],
  jobs: [drawList, lookAfterLists, tellMorning],
  deliveries,
  migrations: { "2026-11-21-60-desk-list": tables, "2026-11-21-61-mornings": mornings },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
