import { replyGate } from "#features/conversation/index.ts";
import { afterReopened, whenErased, whenMoved, whenTransferred } from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { bringCards, bringCardsAnew, nameWhoReads } from "./bring-cards.ts";
import { approveButton, declineButton, dropButton, editButton, sendButton } from "./buttons/decide.ts";
import { declineForm, editForm } from "./forms/decide.ts";
import { deleteHeldOf } from "./held-store.ts";
import { holdReply } from "./hold-reply.ts";
import { forgetHeld } from "./jobs/forget-held.ts";
import { approvals as tables } from "./migration.ts";

/** Answers that somebody looks at before they go out: those of trainees, and those that cross another one. */
export const approvals = defineFeature({
  name: "approvals",
  buttons: [approveButton, editButton, declineButton, sendButton, dropButton],
  forms: [editForm, declineForm],
  jobs: [forgetHeld],
  migrations: { "2026-11-21-32-approvals": tables },
  contributes: [
    replyGate(holdReply),
    whenMoved(bringCards),
    afterReopened(bringCardsAnew),
    whenTransferred(nameWhoReads),
    whenErased(deleteHeldOf),
  ],
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
