import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { deliveries } from "./deliveries.ts";

/** Where something can be made in a server, and what we lack for it, in the words that Discord uses. */
export const places = defineFeature({
  name: "places",
  deliveries,
  texts: textsBeside(import.meta.url),
  textsFor: "the team",
  samples: () => import("./views/samples.ts"),
});
