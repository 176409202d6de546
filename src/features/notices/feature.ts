import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { followCommand, unfollowCommand } from "./commands/follow.ts";
import { notifyCommand } from "./commands/notify.ts";
import { tellDigest } from "./jobs/digest.ts";
import { beginForgetting, forgetDaily } from "./jobs/forget-old.ts";
import { sayLines } from "./jobs/lines.ts";
import { mentionSilent, writeToSilent } from "./jobs/silence.ts";
import { notices as tables } from "./migration.ts";

/** Who is told of what, and how: quiet unless somebody has to act. The table is in `table.ts` and docs/notices.md. */
export const notices = defineFeature({
  name: "notices",
  commands: [notifyCommand, followCommand, unfollowCommand],
  listeners: [beginForgetting],
  jobs: [forgetDaily, sayLines, tellDigest, mentionSilent, writeToSilent],
  migrations: { "2026-11-21-21-notices": tables },
  texts: textsBeside(import.meta.url),
});
