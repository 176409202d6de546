export { findTargets } from "./find-target.ts";
export { planTargetsSoon } from "./jobs/plan-all.ts";
