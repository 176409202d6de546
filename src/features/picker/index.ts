export { arm, disarm } from "./armed-pick.ts";
export { pick, type TakePick } from "./picks.ts";
