import { whenClosed, whenErased, whenReopened } from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { forgetSummaries } from "./forget.ts";
import { closedSummaries } from "./migration.ts";
import { bringBack, putAway } from "./put-away.ts";

/** Where closed tickets go: their channels into a category, a summary of the others into a channel. */
export const closedPlaces = defineFeature({
  name: "closed-places",
  contributes: [whenClosed(putAway), whenReopened(bringBack), whenErased(forgetSummaries)],
  migrations: { "2026-11-21-89-closed-summaries": closedSummaries },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
