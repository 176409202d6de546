import { leadToDm } from "#features/topics/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { beginInDm } from "./begin-in-dm.ts";
import { answeredButton, moreHelpButton } from "./buttons/answered.ts";
import {
  adultButton,
  backButton,
  cancelButton,
  newButton,
  pageButton,
  serverButton,
  serverMenu,
  topicButton,
  topicMenu,
} from "./buttons/choose.ts";
import { otherServerButton } from "./buttons/other-server.ts";
import { continueButton, pickButton, pickMenu, switchButton } from "./buttons/pick.ts";
import { askOnButton, helpedButton } from "./buttons/quick-answer.ts";
import { askButton, sendButton, topicForm } from "./buttons/send.ts";
import { tryDmButton, useThreadButton } from "./buttons/to-dm.ts";
import { createCommand } from "./commands/create.ts";
import { serverForm } from "./forms/server.ts";
import { compareDraft, hearDirectMessage, hearDraftDeletion, hearDraftEdit } from "./listeners/direct-message.ts";
import { notePersonSeen } from "./listeners/person-seen.ts";
import { intake as tables } from "./migration.ts";
import { forgetDraft } from "./show-new.ts";

/** How a DM becomes a ticket: one card, from the first words to "sent". And `/ticket create`, which begins there or in a server. */
export const intake = defineFeature({
  name: "intake",
  commands: [createCommand],
  buttons: [
    serverButton,
    otherServerButton,
    topicButton,
    adultButton,
    pageButton,
    backButton,
    answeredButton,
    tryDmButton,
    useThreadButton,
    moreHelpButton,
    cancelButton,
    newButton,
    sendButton,
    askButton,
    ...topicForm.buttons,
    pickButton,
    continueButton,
    switchButton,
    helpedButton,
    askOnButton,
  ],
  menus: [serverMenu, topicMenu, pickMenu],
  forms: [...topicForm.forms, serverForm],
  listeners: [hearDirectMessage, hearDraftEdit, hearDraftDeletion, compareDraft, notePersonSeen],
  jobs: [forgetDraft],
  contributes: [leadToDm(beginInDm)],
  migrations: { "2026-11-21-14-intake": tables },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
