export { askSolved } from "./ask-solved.ts";
export { closeByRule } from "./close-by-rule.ts";
export { waitsForTeam } from "./waits-for-team.ts";
