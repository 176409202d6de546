import { whenHeard } from "#features/conversation/index.ts";
import { cardLine, infoLine, moreLine, whenErased, whenResumed } from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { holdButton } from "./buttons/hold.ts";
import { holdCommand } from "./commands/hold.ts";
import { resumeCommand } from "./commands/resume.ts";
import { holdInInfo, holdOnCard } from "./lines.ts";
import { holdLines } from "./more-lines.ts";
import { takeBackWhy } from "./tell.ts";
import { tellThatItGoesOn, tellThatItRests } from "./when.ts";

/** Tickets that rest whatever is written in them, and whose members know. */
export const holds = defineFeature({
  name: "holds",
  part: "later",
  commands: [holdCommand, resumeCommand],
  buttons: [holdButton],
  contributes: [
    ...holdLines.map(moreLine),
    cardLine(holdOnCard),
    infoLine(holdInInfo),
    whenHeard(tellThatItRests),
    whenResumed(tellThatItGoesOn),
    whenErased(takeBackWhy),
  ],
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
