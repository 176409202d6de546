import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import {
  backButton,
  cancelButton,
  newButton,
  serverButton,
  serverMenu,
  topicButton,
  topicMenu,
} from "./buttons/choose.ts";
import { continueButton, pickButton, pickMenu, switchButton } from "./buttons/pick.ts";
import { askButton, sendButton, topicForm } from "./buttons/send.ts";
import { createCommand, createMenu } from "./commands/create.ts";
import { compareDraft, hearDirectMessage, hearDraftDeletion, hearDraftEdit } from "./listeners/direct-message.ts";
import { intake as tables } from "./migration.ts";
import { forgetDraft } from "./show-new.ts";

/** How a DM becomes a ticket: one card, from the first words to "sent". And `/ticket create`, which begins there or in a server. */
export const intake = defineFeature({
  name: "intake",
  commands: [createCommand],
  buttons: [
    serverButton,
    topicButton,
    backButton,
    cancelButton,
    newButton,
    sendButton,
    askButton,
    pickButton,
    continueButton,
    switchButton,
  ],
  menus: [serverMenu, topicMenu, pickMenu, createMenu],
  forms: [topicForm],
  listeners: [hearDirectMessage, hearDraftEdit, hearDraftDeletion, compareDraft],
  jobs: [forgetDraft],
  migrations: { "2026-11-21-14-intake": tables },
  texts: textsBeside(import.meta.url),
});
