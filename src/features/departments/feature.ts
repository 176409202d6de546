import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { fixButton, hoursButton, peopleButton } from "./buttons/change.ts";
import { addCommand } from "./commands/add.ts";
import { listCommand, listPageButton } from "./commands/list.ts";
import { removeCommand, restoreButton } from "./commands/remove.ts";
import { editCommand, showCommand } from "./commands/show.ts";
import { hoursForm } from "./forms/hours.ts";
import { peopleForm } from "./forms/people.ts";

/** How a server sets up the parts of its team that tickets are given to, by command. What a desk file sets up is changed there. */
export const departments = defineFeature({
  name: "departments",
  part: "sorting",
  commands: [listCommand, showCommand, addCommand, editCommand, removeCommand],
  buttons: [peopleButton, hoursButton, fixButton, restoreButton, listPageButton],
  forms: [peopleForm.form, hoursForm.form],
  texts: textsBeside(import.meta.url),
  textsFor: "the team",
  samples: () => import("./views/samples.ts"),
});
