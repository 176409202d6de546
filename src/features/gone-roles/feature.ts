import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { tellRoleGone } from "./jobs/tell.ts";
import { forgetWhenDeleted } from "./listeners/role-deleted.ts";

/** Roles that a server deleted are named by its desk no longer, and whoever deleted one reads where it was. */
export const goneRoles = defineFeature({
  name: "gone-roles",
  listeners: [forgetWhenDeleted],
  jobs: [tellRoleGone],
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
