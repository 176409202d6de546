import { defineFeature } from "#kernel/feature.ts";
import { people as tables } from "./migration.ts";

/** Who is who, and what they said, where the store may know it. */
export const people = defineFeature({
  name: "people",
  migrations: { "2026-11-21-10-people": tables },
});
