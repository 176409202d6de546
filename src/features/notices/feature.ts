import { moreLine } from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { digestPageButton } from "./buttons/digest.ts";
import { followCommand, unfollowCommand } from "./commands/follow.ts";
import { notifyCommand } from "./commands/notify.ts";
import { tellDigest } from "./jobs/digest.ts";
import { beginForgetting, forgetDaily } from "./jobs/forget-old.ts";
import { sayLines } from "./jobs/lines.ts";
import { mentionSilent, writeToSilent } from "./jobs/silence.ts";
import { notices as tables, toldDigests } from "./migration.ts";
import { followLines } from "./more-lines.ts";

/** Who is told of what, and how: quiet unless somebody has to act. The table is in `table.ts` and docs/notices.md. */
export const notices = defineFeature({
  name: "notices",
  part: "notices",
  commands: [notifyCommand, followCommand, unfollowCommand],
  buttons: [digestPageButton],
  contributes: followLines.map(moreLine),
  listeners: [beginForgetting],
  jobs: [forgetDaily, sayLines, tellDigest, mentionSilent, writeToSilent],
  migrations: { "2026-11-21-21-notices": tables, "2026-11-21-42-told-digests": toldDigests },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
