import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { listButton } from "./buttons/list.ts";
import { giveCommand } from "./commands/give.ts";
import { listCommand } from "./commands/list.ts";
import { removeCommand } from "./commands/remove.ts";
import { deliveries } from "./deliveries.ts";
import { expire } from "./jobs/expire.ts";
import { staffWarnings as tables } from "./migration.ts";

/** Words of warning to people of the team, by whoever runs the server. */
export const staffWarnings = defineFeature({
  name: "staff-warnings",
  part: "warnings",
  commands: [giveCommand, listCommand, removeCommand],
  buttons: [listButton],
  jobs: [expire],
  deliveries,
  migrations: { "2026-11-21-93-staff-warnings": tables },
  texts: textsBeside(import.meta.url),
  textsFor: "the team",
  samples: () => import("./views/samples.ts"),
});
