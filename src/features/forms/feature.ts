import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import * as edit from "./commands/edit.ts";
import { previewButton, previewCommand, previewForm } from "./commands/preview.ts";
import { forgetFiles } from "./jobs/forget-files.ts";
import { forgetRun } from "./jobs/forget-run.ts";
import { forms as tables } from "./migration.ts";
import { forgetRemoved } from "./removed-question.ts";

/** What members are asked: questions of all kinds, pages, mistakes, files. What a form is for belongs to other features. */
export const forms = defineFeature({
  name: "forms",
  part: "forms",
  commands: [previewCommand, edit.editCommand],
  buttons: [
    ...previewForm.buttons,
    ...edit.wordingForm.buttons,
    ...edit.rulesForm.buttons,
    previewButton,
    edit.questionButton,
    edit.listButton,
    edit.upButton,
    edit.downButton,
    edit.removeButton,
    edit.putBackButton,
    edit.addButton,
    edit.changeButton,
    edit.rulesButton,
  ],
  menus: [edit.chooseMenu],
  forms: [...previewForm.forms, ...edit.wordingForm.forms, ...edit.rulesForm.forms],
  jobs: [forgetRun, forgetFiles, forgetRemoved],
  migrations: { "2026-11-21-16-forms": tables },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
