import { afterEdit } from "#features/conversation/index.ts";
import { cardLine, infoLine, whenErased } from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { forgetBrought } from "./brought-store.ts";
import { duplicateCommand } from "./commands/duplicate.ts";
import { linkCommand } from "./commands/link.ts";
import { mergeCommand } from "./commands/merge.ts";
import { separateButton, separateCommand } from "./commands/separate.ts";
import { pageButton, showCommand } from "./commands/show.ts";
import { splitCommand } from "./commands/split.ts";
import { unlinkCommand } from "./commands/unlink.ts";
import { splitMenu } from "./context-menus/split.ts";
import { followEdit } from "./follow-edit.ts";
import { splitForm } from "./forms/split.ts";
import { broughtWords, splits, relations as tables } from "./migration.ts";
import { relationsInInfo, relationsOnCard } from "./relation-lines.ts";
import { takeBackSplit } from "./split-ticket.ts";

/** What tickets have to do with each other: linked, the same twice, merged into one, or split into two. */
export const relations = defineFeature({
  name: "relations",
  part: "related",
  commands: [showCommand, linkCommand, duplicateCommand, unlinkCommand, mergeCommand, separateCommand, splitCommand],
  contextMenus: [splitMenu],
  forms: [splitForm],
  buttons: [pageButton, separateButton],
  contributes: [
    cardLine(relationsOnCard),
    infoLine(relationsInInfo),
    whenErased(takeBackSplit),
    whenErased(forgetBrought),
    afterEdit(followEdit),
  ],
  migrations: {
    "2026-11-21-83-relations": tables,
    "2026-11-21-85-splits": splits,
    "2026-11-21-99-brought-words": broughtWords,
  },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
