import { defineFeature } from "#kernel/feature.ts";
import { unfinished as tables } from "./migration.ts";

/** What somebody of the team is about to do, on a card that nobody else sees. */
export const unfinished = defineFeature({
  name: "unfinished",
  migrations: { "2026-11-21-11-unfinished": tables },
});
