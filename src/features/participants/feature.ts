import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { leaveButton } from "./buttons/leave.ts";
import { addCommand } from "./commands/add.ts";
import { removeCommand } from "./commands/remove.ts";
import { deliveries } from "./deliveries.ts";
import { participants as tables } from "./migration.ts";

/** More people in a ticket than its requester and the team. What they say is the conversation's. */
export const participants = defineFeature({
  name: "participants",
  commands: [addCommand, removeCommand],
  buttons: [leaveButton],
  deliveries,
  migrations: { "2026-11-21-20-participants": tables },
  texts: textsBeside(import.meta.url),
});
