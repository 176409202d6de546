export { arm, disarm } from "./armed-pick.ts";
export { type Picked, pick, type TakePick } from "./picks.ts";
