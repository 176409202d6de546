import { infoLine, whenErased } from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { textsBeside } from "#kernel/text-files.ts";
import * as buttons from "./buttons/report.ts";
import { evidenceCommand } from "./commands/evidence.ts";
import { reportMessageMenu } from "./context-menus/report-message.ts";
import { deliveries } from "./deliveries.ts";
import { countOfTicket, forgetEvidence, listOfTicket } from "./evidence-store.ts";
import { reportForm } from "./forms/report.ts";
import { forgetOldEvidence } from "./jobs/forget-evidence.ts";
import { evidence as tables } from "./migration.ts";

/** A message is reported: copied first, with its files, then sent to the team. */
export const evidence = defineFeature({
  name: "evidence",
  part: "reports",
  commands: [evidenceCommand],
  contextMenus: [reportMessageMenu],
  buttons: [
    ...reportForm.buttons,
    buttons.chooseButton,
    buttons.fillButton,
    buttons.sendButton,
    buttons.backButton,
    buttons.cancelButton,
  ],
  menus: [buttons.chooseMenu],
  forms: [...reportForm.forms],
  deliveries,
  jobs: [forgetOldEvidence],
  migrations: { "2026-11-21-41-evidence": tables },
  contributes: [
    whenErased(async (tx, app, ticketId) => {
      for (const one of await listOfTicket(tx, app, ticketId)) await forgetEvidence(tx, app, one);
    }),
    infoLine(async (db, ticketId) => {
      const count = await countOfTicket(db, ticketId);
      return count === 0 ? undefined : text("evidence.info", { count });
    }),
  ],
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
