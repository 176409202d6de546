import { whenHeard } from "#features/conversation/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { fixButton } from "./buttons/fix.ts";
import { addCommand, editCommand, listButton, listCommand, removeCommand, tryCommand } from "./commands/auto-answer.ts";
import { deliveries } from "./deliveries.ts";
import { editForm } from "./forms/edit.ts";
import { hearWords } from "./hear-words.ts";
import { answerForm } from "./jobs/answer-form.ts";
import { answerSaid } from "./jobs/answer-said.ts";
import { autoAnswers as tables } from "./migration.ts";

/** Answers that are given without a person: offered before a ticket, given in it, each once. */
export const autoAnswers = defineFeature({
  name: "auto-answers",
  part: "auto-answers",
  commands: [addCommand, listCommand, editCommand, removeCommand, tryCommand],
  buttons: [listButton, fixButton],
  forms: [editForm],
  jobs: [answerForm, answerSaid],
  contributes: [whenHeard(hearWords)],
  deliveries,
  migrations: { "2026-11-21-34-auto-answers": tables },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
