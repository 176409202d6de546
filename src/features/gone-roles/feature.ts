import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { lookAfterAbsence, lookEverywhere, lookForGoneRoles } from "./jobs/look.ts";
import { tellRoleGone } from "./jobs/tell.ts";
import { forgetWhenDeleted } from "./listeners/role-deleted.ts";
import { goneRoles as tables } from "./migration.ts";

/** Roles that a server deleted are named by its desk no longer, and whoever deleted one reads where it was. */
export const goneRoles = defineFeature({
  name: "gone-roles",
  listeners: [forgetWhenDeleted, lookAfterAbsence],
  jobs: [tellRoleGone, lookForGoneRoles, lookEverywhere],
  migrations: { "2026-11-23-20-gone-roles": tables },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
