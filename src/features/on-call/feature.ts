import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { listCommand } from "./commands/list.ts";
import { offCommand } from "./commands/off.ts";
import { onCommand } from "./commands/on.ts";
import { rotaCommand, rotaEndCommand } from "./commands/rota.ts";
import { swapCommand } from "./commands/swap.ts";
import { lookAfterRota } from "./jobs/look-after-rota.ts";
import { tellOnCall } from "./jobs/tell.ts";
import { rota, onCall as tables } from "./migration.ts";
import { whenOpened } from "./when-opened.ts";

/** Who of the team is reached while the others are away. */
export const onCall = defineFeature({
  name: "on-call",
  part: "shifts",
  commands: [onCommand, offCommand, listCommand, rotaCommand, rotaEndCommand, swapCommand],
  jobs: [tellOnCall, lookAfterRota],
  deliveries: whenOpened,
  migrations: { "2026-11-21-95-on-call": tables, "2026-11-21-95-on-call-rota": rota },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
