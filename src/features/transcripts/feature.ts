import {
  beforeRoomGoes,
  cardButton,
  closedCardPart,
  infoLine,
  moreLine,
  whenClosed,
  whenErased,
} from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { saveBeforeItGoes } from "./before-it-goes.ts";
import { copyButton } from "./buttons/copy.ts";
import { offerCopy } from "./closed-part.ts";
import { transcriptCommand } from "./commands/transcript.ts";
import { forgetPosts } from "./forget.ts";
import { copyId } from "./ids.ts";
import { saveSoon, saveTranscripts } from "./jobs/save.ts";
import { hasOne } from "./may-have.ts";
import { transcriptPosts } from "./migration.ts";
import { moreTranscript } from "./more-line.ts";
import { departmentsNotSaved, notSavedAnywhere, notSavedLine } from "./not-saved.ts";

/** A ticket's conversation as a file: for the team all of it, for the member what they could read. Built from Discord, kept nowhere else. */
export const transcripts = defineFeature({
  name: "transcripts",
  commands: [transcriptCommand],
  buttons: [copyButton],
  jobs: [saveTranscripts],
  contributes: [
    closedCardPart(offerCopy),
    moreLine(moreTranscript),
    cardButton({
      id: copyId,
      label: text("transcripts.more"),
      row: 1,
      order: 30,
      of: "closed",
      offered: hasOne,
    }),
    whenClosed(saveSoon),
    beforeRoomGoes(saveBeforeItGoes),
    whenErased(forgetPosts),
    infoLine(notSavedLine),
    notSavedAnywhere,
    departmentsNotSaved,
  ],
  migrations: { "2026-11-21-99-transcript-posts": transcriptPosts },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
