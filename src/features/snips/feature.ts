import { afterReply, plusWord } from "#features/conversation/index.ts";
import { cardButton } from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { cancelButton, editButton, sendButton } from "./buttons/preview.ts";
import { chooseMenu, pageButton, savedReplyButton } from "./buttons/saved-reply.ts";
import { undoButton } from "./buttons/undo.ts";
import { addCommand } from "./commands/add.ts";
import { doesCommand } from "./commands/does.ts";
import { editCommand } from "./commands/edit.ts";
import { listButton, listCommand } from "./commands/list.ts";
import { removeCommand } from "./commands/remove.ts";
import { sendCommand } from "./commands/send.ts";
import { viewCommand } from "./commands/view.ts";
import { saveAsReplyMenu } from "./context-menus/save-as-reply.ts";
import { changeForm, saveForm } from "./forms/save.ts";
import { sendForm } from "./forms/send.ts";
import { savedReplyButtonId } from "./ids.ts";
import { snips as tables } from "./migration.ts";
import { plusWords } from "./plus/words.ts";
import { replyNamed } from "./reply-named.ts";
import { afterSnip } from "./send-snip.ts";

/** What the team says often, under short names; sent in a moment, and acting on the ticket if it is told to. */
export const snips = defineFeature({
  name: "snips",
  part: "saved-replies",
  commands: [addCommand, sendCommand, viewCommand, listCommand, editCommand, removeCommand, doesCommand],
  buttons: [savedReplyButton, pageButton, sendButton, editButton, cancelButton, undoButton, listButton],
  menus: [chooseMenu],
  forms: [saveForm, changeForm, sendForm],
  contextMenus: [saveAsReplyMenu],
  migrations: { "2026-11-21-31-snips": tables },
  contributes: [
    cardButton({
      id: savedReplyButtonId,
      label: text("snips.button-saved-reply"),
      row: 1,
      order: 10,
      offered: ({ oneWay }) => !oneWay,
    }),
    ...plusWords.map(plusWord),
    afterReply(afterSnip),
  ],

  provides: { replyNamed },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
