import { defineFeature } from "#kernel/feature.ts";
import { deskChanges } from "./migration.ts";

/** A server's desk as a file, how it becomes what the file says, and what was changed when. */
export const deskFile = defineFeature({
  name: "desk-file",
  migrations: { "2026-11-21-95-desk-changes": deskChanges },
});
