export { arm, disarm } from "./armed-pick.ts";
export { onPicked, type Picked } from "./picks.ts";
