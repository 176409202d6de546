import { waitsForTeam } from "#features/closing/index.ts";
import { cardLine, infoLine, whenClosed, whenErased } from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { filesButton } from "./buttons/files.ts";
import { sendButton } from "./buttons/send.ts";
import { addCommand } from "./commands/add.ts";
import { closeCommand } from "./commands/close.ts";
import { removeCommand } from "./commands/remove.ts";
import { pageButton, showCommand } from "./commands/show.ts";
import { startCommand } from "./commands/start.ts";
import { updateCommand } from "./commands/update.ts";
import { endWithTicket } from "./end-incident.ts";
import { filesForm } from "./forms/files.ts";
import { incidentInInfo, incidentOnCard } from "./incident-lines.ts";
import { goesOn } from "./incident-store.ts";
import { tellNext } from "./jobs/tell.ts";
import { incidents as tables } from "./migration.ts";
import { forgetUpdatesOf } from "./update-store.ts";

/** What several members ask about at once: one ticket whose news reach all of theirs. */
export const incidents = defineFeature({
  name: "incidents",
  part: "incidents",
  commands: [startCommand, addCommand, removeCommand, updateCommand, showCommand, closeCommand],
  buttons: [sendButton, filesButton, pageButton],
  forms: [filesForm],
  contributes: [
    cardLine(incidentOnCard),
    infoLine(incidentInInfo),
    whenClosed(endWithTicket),
    whenErased(forgetUpdatesOf),
    waitsForTeam(goesOn),
  ],
  jobs: [tellNext],
  migrations: { "2026-11-21-84-incidents": tables },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
