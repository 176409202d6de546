import { moreLine } from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { pageButton } from "./buttons/page.ts";
import { historyCommand } from "./commands/history.ts";
import { moreHistory } from "./more-line.ts";

/** What a member asked before. */
export const history = defineFeature({
  name: "history",
  part: "notes",
  commands: [historyCommand],
  buttons: [pageButton],
  contributes: [moreLine(moreHistory)],
  texts: textsBeside(import.meta.url),
  textsFor: "the team",
  samples: () => import("./views/samples.ts"),
});
