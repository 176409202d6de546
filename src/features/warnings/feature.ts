import { findPerson } from "#features/people/index.ts";
import { whenErased } from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { deleteCommand, editCommand, listButton, listCommand, verbalCommand } from "./commands/warn.ts";
import { deliveries } from "./deliveries.ts";
import { forgetOfTicket } from "./forget.ts";
import { warnings as tables } from "./migration.ts";
import { countWarnings } from "./warning-store.ts";

/** Words of warning to a member, through their ticket. */
export const warnings = defineFeature({
  name: "warnings",
  part: "warnings",
  commands: [verbalCommand, editCommand, deleteCommand, listCommand],
  buttons: [listButton],
  deliveries,
  migrations: { "2026-11-21-33-warnings": tables },
  contributes: [whenErased(forgetOfTicket)],
  enriches: async ({ db }, { guildId, userId }) => {
    const person = await findPerson(db, userId);
    const count = person === undefined ? 0 : await countWarnings(db, guildId, person);
    return count === 0 ? [] : [{ is: "flag", text: text("warnings.flag", { count }) }];
  },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
