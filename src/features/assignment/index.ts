export { assignTicket } from "./assign-ticket.ts";
export { needsOf } from "./choose-assignee.ts";
export { giveByRule, presentWithRole, type Somebody, takeBackByRule } from "./give-by-rule.ts";
export { listSkills } from "./skill-store.ts";
export { isOff } from "./time-off.ts";
export { listTimeOff } from "./time-off-store.ts";
export { lockTurns } from "./turn-store.ts";
