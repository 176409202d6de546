export { type ApplyRequest, applyDesk } from "./apply-desk.ts";
export { type DeskChange, listChanges, noteChange } from "./history-store.ts";
export { describeChanges, type Plan, type Present } from "./plan.ts";
export { readPresent } from "./present.ts";
export { storePlan } from "./store-plan.ts";
