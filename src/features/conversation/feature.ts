import { roomBeside } from "#features/participants/index.ts";
import { whenErased, whenTransferred } from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { inPart } from "#kernel/parts.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { moveButton } from "./buttons/move.ts";
import { replyButton } from "./buttons/reply.ts";
import { sendFilesButton } from "./buttons/send-files.ts";
import { tryAgainButton } from "./buttons/try-again.ts";
import { noteCommand } from "./commands/note.ts";
import { replyCommand } from "./commands/reply.ts";
import { deliveryMenu } from "./context-menus/delivery.ts";
import { editReplyMenu } from "./context-menus/edit-reply.ts";
import { sendAsReplyMenu } from "./context-menus/send-as-reply.ts";
import { takeBackMenu } from "./context-menus/take-back.ts";
import { deliveries } from "./deliveries.ts";
import { eraseWords } from "./erase-words.ts";
import { bringAnswers } from "./follow-move.ts";
import { editForm } from "./forms/edit.ts";
import { replyForm } from "./forms/reply.ts";
import { forgetUploads } from "./keep-uploads.ts";
import { compareAfterAbsence, hearDeletion, hearDeletions, hearEdit } from "./listeners/changes.ts";
import { askFileLimits } from "./listeners/file-limits.ts";
import { hearThread } from "./listeners/guild-message.ts";
import { notePickedUp } from "./listeners/picked-up.ts";
import { compareReactions, hearReaction, hearReactionGone } from "./listeners/reactions.ts";
import { forgetDeletedSideThread } from "./listeners/side-thread-deleted.ts";
import { showTyping } from "./listeners/typing.ts";
import { conversation as tables } from "./migration.ts";
import { isReplyRoom, replyWords } from "./reply-room.ts";
import { findSideRoom } from "./side-room.ts";

/** What is said in a ticket, on its way between the requester's room and the team's. */
export const conversation = defineFeature({
  name: "conversation",
  commands: [replyCommand, noteCommand],
  buttons: [replyButton, moveButton, tryAgainButton, sendFilesButton],
  forms: [replyForm, editForm],
  contextMenus: [editReplyMenu, takeBackMenu, ...inPart("apps-menu", [sendAsReplyMenu, deliveryMenu])],
  listeners: [
    askFileLimits,
    forgetDeletedSideThread,
    hearThread,
    hearEdit,
    hearDeletion,
    hearDeletions,
    notePickedUp,
    compareAfterAbsence,
    hearReaction,
    hearReactionGone,
    compareReactions,
    showTyping,
  ],
  deliveries,
  contributes: [roomBeside(findSideRoom), whenErased(eraseWords), whenTransferred(bringAnswers)],
  jobs: [forgetUploads],
  provides: { replyWords, isReplyRoom },
  migrations: { "2026-11-21-13-conversation": tables },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
