import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { fixButton, settingForms, settingsMenu } from "./buttons/settings.ts";
import { addCommand } from "./commands/add.ts";
import { levelCommand } from "./commands/level.ts";
import { listCommand, listPageButton } from "./commands/list.ts";
import { moveCommand } from "./commands/move.ts";
import { removeCommand, restoreButton } from "./commands/remove.ts";
import { editCommand, showCommand } from "./commands/show.ts";
import { starterCommand } from "./commands/starter.ts";

/** How a server sets up what tickets can be about, by command. What a desk file sets up is changed there. */
export const types = defineFeature({
  name: "types",
  part: "tickets",
  commands: [
    listCommand,
    showCommand,
    addCommand,
    editCommand,
    moveCommand,
    removeCommand,
    starterCommand,
    levelCommand,
  ],
  buttons: [restoreButton, listPageButton, fixButton],
  menus: [settingsMenu],
  forms: settingForms,
  texts: textsBeside(import.meta.url),
  textsFor: "the team",
  samples: () => import("./views/samples.ts"),
});
