import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { replyButton } from "./buttons/reply.ts";
import { tryAgainButton } from "./buttons/try-again.ts";
import { replyCommand } from "./commands/reply.ts";
import { editReplyMenu } from "./context-menus/edit-reply.ts";
import { takeBackMenu } from "./context-menus/take-back.ts";
import { deliveries } from "./deliveries.ts";
import { editForm } from "./forms/edit.ts";
import { replyForm } from "./forms/reply.ts";
import { compareAfterAbsence, hearDeletion, hearDeletions, hearEdit } from "./listeners/changes.ts";
import { hearThread } from "./listeners/guild-message.ts";
import { notePickedUp } from "./listeners/picked-up.ts";
import { conversation as tables } from "./migration.ts";

/** What is said in a ticket, on its way between the requester's room and the team's. */
export const conversation = defineFeature({
  name: "conversation",
  commands: [replyCommand],
  buttons: [replyButton, tryAgainButton],
  forms: [replyForm, editForm],
  contextMenus: [editReplyMenu, takeBackMenu],
  listeners: [hearThread, hearEdit, hearDeletion, hearDeletions, compareAfterAbsence, notePickedUp],
  deliveries,
  migrations: { "2026-11-21-13-conversation": tables },
  texts: textsBeside(import.meta.url),
});
